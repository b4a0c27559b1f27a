import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler, type RequestHandler, type Response } from 'express';
import type { Target } from '../../scripts/contract/index.ts';
import { BOOK } from './shelves-document.ts';

type Book = Readonly<Record<string, unknown>>;

/** Of the shelf 0: the longest title of each other is longer by its number. */
const TITLE = 20;
export const TOKEN = 'the-good-readers-token';

/** An Express server by hand, that keeps every promise of the shelves' document. */
export async function startShelves() {
  const shelves = new Map<string, Map<number, Book>>();
  let last = 1;
  const booksOn = (shelf: string): Map<number, Book> => {
    const books = shelves.get(shelf) ?? new Map([[1, { id: 1, ...BOOK }]]);
    shelves.set(shelf, books);
    return books;
  };
  const forget = () => {
    shelves.clear();
    last = 1;
  };
  const app = express().disable('x-powered-by').disable('etag');
  let asked = 0;
  app.post('/reset', (_, response) => {
    forget();
    response.status(204).end();
  });
  app.use(signedIn, express.json({ strict: false, type: 'application/json' }));
  app
    .route('/shelves/:shelf/books')
    .get(({ query: { limit }, params: { shelf } }, response) => {
      if (limit !== undefined && !isWithin(limit, 1, 50)) return refuse(response, 400, 'No limit');
      answer(response, 200, [...booksOn(shelf).values()].slice(0, Number(limit ?? 50)));
    })
    .post(({ body, params: { shelf } }, response) => {
      if (!isBook(body, shelf)) return refuse(response, 400, 'No book');
      last += 1;
      booksOn(shelf).set(last, { id: last, ...body });
      answer(response, 201, { id: last, ...body });
    })
    .all(otherMethod('GET, POST'));
  app
    .route('/shelves/:shelf/books/:id')
    .all(({ method, body, params: { id, shelf } }, response, next) => {
      if (!['GET', 'PUT', 'DELETE'].includes(method)) return next();
      if (!isWithin(id, 1, Number.MAX_SAFE_INTEGER)) return refuse(response, 400, 'No id');
      if (method === 'PUT' && !isBook(body, shelf)) return refuse(response, 400, 'No book');
      if (booksOn(shelf).has(Number(id))) next();
      else refuse(response, 404, 'No such book');
    })
    .get(({ params: { id, shelf } }, response) => answer(response, 200, booksOn(shelf).get(Number(id))))
    .put(({ body, params: { id, shelf } }, response) => {
      booksOn(shelf).set(Number(id), { id: Number(id), ...body });
      answer(response, 200, booksOn(shelf).get(Number(id)));
    })
    .delete(({ params: { id, shelf } }, response) => {
      booksOn(shelf).delete(Number(id));
      response.status(204).end();
    })
    .all(otherMethod('GET, PUT, DELETE'));
  app.use((_, response) => refuse(response, 404, 'Nothing here'));
  app.use(((_, __, response, ___) => refuse(response, 400, 'Not to be read')) satisfies ErrorRequestHandler);
  const server = app.listen(0, '127.0.0.1');
  server.on('request', ({ url }) => {
    if (url !== '/reset') asked += 1;
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    target: shelvesTarget(url),
    /** How many requests have come, those to forget aside. */
    asked: () => asked,
    forget,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function shelvesTarget(url: string): Target {
  return {
    name: 'shelves',
    url,
    keepsState: true,
    checksCredentials: 'value',
    ownsRefusals: true,
    valid: { reader: TOKEN },
    inputs: {},
    resetUrl: `${url}/reset`,
  };
}

const signedIn: RequestHandler = ({ headers }, response, next) => {
  if (headers.authorization === `Bearer ${TOKEN}`) next();
  else refuse(response, 401, 'Who are you?');
};

function otherMethod(allow: string): RequestHandler {
  return (_, response) => refuse(response.set('allow', allow), 405, 'Not like this');
}

function refuse(response: Response, status: number, title: string): void {
  answer(response, status, { title }, 'application/problem+json');
}

/** Without the charset that Express adds: Dredd takes a media type word for word. */
function answer(response: Response, status: number, body: unknown, type = 'application/json'): void {
  response.status(status).setHeader('content-type', type);
  response.send(Buffer.from(JSON.stringify(body)));
}

function isWithin(text: unknown, least: number, most: number): boolean {
  return typeof text === 'string' && /^-?\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}

type Members = Readonly<Record<string, unknown>>;

function isBook(book: unknown, shelf: string): book is Members {
  if (!isMembers(book) || !isMembers(book['price'])) return false;
  const { title, kind, price, tags, ...rest } = book;
  const { amount, currency, ...others } = book['price'];
  return (
    isText(title, TITLE + Number(shelf)) &&
    (kind === 'paper' || kind === 'audio') &&
    typeof amount === 'number' &&
    amount >= 0 &&
    amount <= 1000 &&
    /^[A-Z]{3}$/.test(typeof currency === 'string' ? currency : '') &&
    (tags === undefined || isTags(tags)) &&
    Object.keys({ ...rest, ...others }).length === 0
  );
}

function isTags(tags: unknown): boolean {
  const few = Array.isArray(tags) && tags.length <= 3 && new Set(tags).size === tags.length;
  return few && tags.every((tag) => isText(tag, 10));
}

function isText(value: unknown, most: number): boolean {
  return typeof value === 'string' && value.length >= 1 && [...value].length <= most;
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
