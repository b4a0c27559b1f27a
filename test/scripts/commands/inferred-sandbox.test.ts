import { expect, test } from 'vitest';
import { inferredFrom } from '../../../scripts/commands/inferred-sandbox.ts';
import { startJudged } from '../../../scripts/commands/judged.ts';
import { casesOf, judgeOf, planAsTaken, verdictsOf } from '../../../scripts/contract/index.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';

const text = { type: 'string' };
const object = (properties: object, required: readonly string[] = []) => ({ type: 'object', properties, required });
const list = (items: object) => ({ type: 'array', items });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const says = (description: string, schema?: object) => ({ description, ...(schema ? json(schema) : {}) });
const sends = (schema: object) => ({ requestBody: { required: true, ...json(schema) } });
const named = (name: string, schema: object = text) => ({ name, in: 'path', required: true, schema });
const asked = (name: string, schema: object) => ({ name, in: 'query', schema });
const refused = { '404': says('There is none') };

const berth = object({ name: text, length: { type: 'integer' } }, ['name']);
const crate = object({ id: text, mark: text }, ['id', 'mark']);

const jar = object({ id: text, lid: { type: 'string', enum: ['open', 'shut', 'lost', 'odd'] } }, ['id', 'lid']);
const token = { type: 'string', pattern: '^[A-Za-z0-9+/=]*$', minLength: 1 };
const onlyFirst = { type: 'string', pattern: '^<.*>; rel="first"$' };
const hull = object({ id: text, name: text, rig: { ...text, example: 'sloop' } }, ['id', 'name', 'rig']);
const quay = object({ id: text, attributes: object({ title: text }) }, ['id']);
const flag = object({
  id: text,
  colour: { type: ['string', 'null'], enum: ['red', 'green'] },
  signals: list({ type: 'string', enum: ['up', 'down'] }),
  by: object({ name: text }),
});
const moment = { type: 'string', format: 'date-time', minLength: 25, maxLength: 25 };
const domain = object({ domain: object({ id: text, name: text }, ['id', 'name']) }, ['domain']);
const mapOf = (additionalProperties: object, example: object) => ({ type: 'object', additionalProperties, example });

/** What a document may say, and what a sandbox of it and a judge of it must then agree about. */
const DOCUMENTS: Readonly<Record<string, object>> = {
  'the parts of a form are written in their styles': {
    '/crates': {
      post: {
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': {
              schema: object(
                {
                  deep: object(
                    {
                      size: { type: 'integer' },
                      lid: object({ thick: { type: 'integer', minimum: 2 } }, ['thick']),
                      tags: list(text),
                    },
                    ['size', 'lid', 'tags'],
                  ),
                  part: object({ width: { type: 'integer', maximum: 9 }, colour: text }, ['width']),
                  joined: object({ red: { type: 'integer' }, green: { type: 'integer' } }, ['red', 'green']),
                  commas: { ...list({ type: 'integer' }), minItems: 2 },
                  spaces: { ...list({ enum: ['a', 'b'] }), minItems: 2 },
                  pipes: { ...list(text), maxItems: 3 },
                  repeated: list(text),
                },
                ['deep', 'part', 'joined', 'commas', 'spaces', 'pipes', 'repeated'],
              ),
              encoding: {
                deep: { style: 'deepObject', explode: true },
                part: { style: 'form' },
                joined: { explode: false },
                commas: { style: 'form', explode: false },
                spaces: { style: 'spaceDelimited' },
                pipes: { style: 'pipeDelimited', explode: false },
                repeated: { allowReserved: true },
              },
            },
          },
        },
        responses: { '200': says('Made', object({ id: text })), '400': says('No') },
      },
    },
  },
  'a question with a body is not asked by HEAD': {
    '/tides': {
      get: { ...sends(object({ at: text }, ['at'])), responses: { '200': says('So', object({})), '400': says('No') } },
    },
  },
  'what is made anew under a name is where it was': {
    '/harbours': {
      post: { ...sends(object({ harbourId: text })), responses: { '200': says('Made', object({ harbourId: text })) } },
    },
    '/harbours/{harbourId}': {
      get: {
        parameters: [named('harbourId')],
        responses: { '200': says('It', object({ harbourId: text })), ...refused },
      },
    },
    '/harbours/{harbourId}/piers': {
      post: {
        parameters: [named('harbourId')],
        ...sends(object({ pierId: text, keeper: text })),
        responses: { '200': says('Made', object({ pierId: text, keeper: text })), ...refused },
      },
    },
    '/harbours/{harbourId}/piers/{pierId}': {
      get: {
        parameters: [named('harbourId'), named('pierId')],
        responses: { '200': says('It', object({ pierId: text, keeper: text })), ...refused },
      },
    },
  },
  'what became of each is not what each was': {
    '/loads': {
      post: {
        ...sends(object({ crates: list(object({ mark: text, weight: { type: 'integer' } }, ['mark'])) }, ['crates'])),
        responses: {
          '201': says(
            'Made',
            object({ id: text, crates: list(object({ outcome: text, error: text }, ['outcome'])) }, ['id', 'crates']),
          ),
        },
      },
    },
    '/loads/{id}': {
      get: { parameters: [named('id')], responses: { '200': says('It', object({ id: text })), ...refused } },
    },
  },
  'who skips none says nothing': {
    '/crates': {
      get: {
        parameters: [asked('$top', { type: 'integer', minimum: 1 }), asked('$skip', { type: 'integer', minimum: 1 })],
        responses: { '200': says('All', list(crate)) },
      },
    },
    '/crates/{id}': { get: { parameters: [named('id')], responses: { '200': says('It', crate), ...refused } } },
  },
  'of two versions of a type each has its own rules': {
    '/logs': {
      put: {
        requestBody: {
          required: true,
          content: {
            'application/json;version=1': { schema: object({ at: text }, ['at']) },
            'application/json;version=2': { schema: object({ at: { type: 'integer' }, by: text }, ['at', 'by']) },
          },
        },
        responses: { '204': says('Kept'), '400': says('No') },
      },
    },
  },
  'what it had when it was made it may have again': {
    '/hulls': {
      post: { ...sends(object({ name: text }, ['name'])), responses: { '201': says('Made', hull), '400': says('No') } },
    },
    '/hulls/{id}': {
      parameters: [named('id')],
      get: { responses: { '200': says('It', hull), ...refused } },
      put: {
        ...sends(object({ name: text, rig: { ...text, example: 'sloop' } }, ['name'])),
        responses: { '200': says('It', hull), '400': says('No'), ...refused },
      },
    },
  },
  'what is made below has paths of its own there': {
    '/ports/{port}/piers': {
      post: {
        parameters: [named('port')],
        ...sends(object({ name: text }, ['name'])),
        responses: { '201': says('Made', crate) },
      },
    },
    '/ports/{port}/piers/{id}': {
      delete: { parameters: [named('port'), named('id')], responses: { '204': says('Gone'), ...refused } },
    },
    '/piers': { get: { responses: { '200': says('All', list(crate)) } } },
    '/piers/{id}': { get: { parameters: [named('id')], responses: { '200': says('It', crate), ...refused } } },
  },
  'a list that is never empty has something below what was made': {
    '/docks': { post: { ...sends(object({ name: text }, ['name'])), responses: { '201': says('Made', crate) } } },
    '/docks/{id}': { get: { parameters: [named('id')], responses: { '200': says('It', crate), ...refused } } },
    '/docks/{id}/marks': {
      get: {
        parameters: [named('id')],
        responses: {
          '200': says('All', object({ marks: { ...list(object({ key: text }, ['key'])), minItems: 1 } }, ['marks'])),
          ...refused,
        },
      },
    },
  },
  'of what lies below a parameter, a list in an answer is the list': {
    '/silos': { get: { responses: { '200': says('All', list(crate)) } } },
    '/silos/{id}/grains/{provider}': {
      get: {
        parameters: [named('id'), named('provider')],
        responses: {
          '200': says('All', object({ data: list(crate), links: object({ next: text }) }, ['data'])),
          ...refused,
        },
      },
    },
    '/silos/{id}/grains/{provider}/{grain}': {
      get: { parameters: [named('id'), named('provider'), named('grain')], responses: { '200': says('It', crate) } },
    },
  },
  'what a list that is never empty lists beside what a filter asks for is no stranger': {
    '/jars': {
      get: {
        parameters: [asked('lid', { type: 'string', enum: ['open', 'shut', 'lost', 'odd'] })],
        responses: { '200': says('All', { ...list(jar), minItems: 2 }), '400': says('No') },
      },
    },
    '/jars/{id}': { get: { parameters: [named('id')], responses: { '200': says('It', jar), ...refused } } },
  },
  'a list of what is made elsewhere is not empty either where it never is': {
    '/shoals': { post: { ...sends(object({ sea: text })), responses: { '201': says('Made', crate) } } },
    '/shoals/{id}': { get: { parameters: [named('id')], responses: { '200': says('It', crate), ...refused } } },
    '/shoals/{id}/boats': {
      get: {
        parameters: [named('id')],
        responses: { '200': says('All', { ...list({ $ref: '#/components/schemas/Boat' }), minItems: 1 }), ...refused },
      },
    },
    '/boats/{id}': {
      get: {
        parameters: [named('id')],
        responses: { '200': says('It', { $ref: '#/components/schemas/Boat' }), ...refused },
      },
    },
  },
  'what leads to the next page is as the document wants it': {
    '/bins': {
      get: {
        parameters: [asked('maxResults', { type: 'integer', minimum: 1 }), asked('nextToken', token)],
        responses: { '200': says('All', object({ bins: list(crate), nextToken: token }, ['bins'])), '400': says('No') },
      },
      post: { ...sends(object({ label: text }, ['label'])), responses: { '201': says('Made', crate), ...refused } },
    },
    '/bins/{id}': { get: { parameters: [named('id')], responses: { '200': says('It', crate), ...refused } } },
  },
  'each of a map that was sent has what it must have where it is shown': {
    '/crews': {
      get: { responses: { '200': says('All', object({ crews: list(crate), took: text }, ['crews'])) } },
      post: {
        ...sends(object({ crews: { type: 'object', additionalProperties: object({ name: text }) } }, ['crews'])),
        responses: {
          '201': says(
            'Made',
            object({ crews: { type: 'object', additionalProperties: crate }, took: text }, ['crews']),
          ),
          '400': says('No'),
        },
      },
    },
  },
  'of a refusal in XML a schema says nothing': {
    '/lamps': {
      get: {
        responses: {
          '200': says('All', list(crate)),
          default: {
            description: 'No',
            content: { 'application/xml;charset=utf-8': { schema: object({ message: text }, ['message']) } },
          },
        },
      },
    },
  },
  'a form may have no fields': {
    '/hails': {
      post: {
        requestBody: {
          required: true,
          content: { 'application/x-www-form-urlencoded': { schema: object({ words: object({ loud: text }) }) } },
        },
        responses: { '200': says('Heard', crate) },
      },
    },
  },
  'a refusal has the headers that it must have, and those that are known as they may be': {
    '/casks': {
      get: {
        parameters: [asked('limit', { type: 'integer', minimum: 1, maximum: 9 })],
        responses: {
          '200': { ...says('All', list(crate)), headers: { Link: { required: true, schema: onlyFirst } } },
          default: {
            ...says('No', object({ message: text })),
            headers: { 'X-Pier': { required: true, schema: text } },
          },
        },
      },
    },
  },
  'the page behind an item is asked for by its id': {
    '/kegs': {
      get: {
        parameters: [asked('limit', { type: 'integer', minimum: 1 }), asked('starting_after', text)],
        responses: {
          '200': says('All', object({ data: list(crate), has_more: { type: 'boolean' } }, ['data', 'has_more'])),
        },
      },
      post: { ...sends(object({ label: text }, ['label'])), responses: { '201': says('Made', crate), ...refused } },
    },
    '/kegs/{id}': { get: { parameters: [named('id')], responses: { '200': says('It', crate), ...refused } } },
  },
  'what is made elsewhere is not put where there is none': {
    '/yards/{yardId}/boats': {
      get: {
        parameters: [named('yardId')],
        responses: { '200': says('All', list({ $ref: '#/components/schemas/Boat' })), ...refused },
      },
      post: {
        parameters: [named('yardId')],
        ...sends(object({ name: text }, ['name'])),
        responses: { '201': says('Made', { $ref: '#/components/schemas/Boat' }), ...refused },
      },
    },
    '/boats/{boatId}': {
      parameters: [named('boatId', { type: 'string', format: 'uuid' })],
      get: { responses: { '200': says('It', { $ref: '#/components/schemas/Boat' }), ...refused } },
      put: {
        ...sends(object({ name: text }, ['name'])),
        responses: { '200': says('It', { $ref: '#/components/schemas/Boat' }), ...refused },
      },
    },
  },
  'what only a PUT makes is not there before': {
    '/berths/{name}': {
      parameters: [named('name')],
      get: { responses: { '200': says('It', berth) } },
      put: { ...sends(object({ length: { type: 'integer' } })), responses: { '200': says('It', berth) } },
    },
  },
  'an id is as long as it must be, where its pattern has no ends': {
    '/seals': {
      get: {
        responses: { '200': says('All', list(object({ sealId: { $ref: '#/components/schemas/Guid' } }, ['sealId']))) },
      },
      post: {
        ...sends(object({})),
        responses: { '201': says('Made', object({ sealId: { $ref: '#/components/schemas/Guid' } }, ['sealId'])) },
      },
    },
    '/seals/{sealId}': {
      get: {
        parameters: [named('sealId', { $ref: '#/components/schemas/Guid' })],
        responses: {
          '200': says('It', object({ sealId: { $ref: '#/components/schemas/Guid' } }, ['sealId'])),
          ...refused,
        },
      },
    },
  },
  'what was taken as a text is not shown as an address': {
    '/charts': {
      get: {
        responses: {
          '200': says('All', list(object({ id: text, source: { type: 'string', format: 'url' } }, ['id', 'source']))),
        },
      },
      post: { ...sends(object({ source: text })), responses: { '201': says('Made', object({ id: text })) } },
    },
  },
  'a field may be called as a place in an object is': {
    '/manifests': {
      post: {
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: object(
                {
                  'manifest[file]': { type: 'string', format: 'binary' },
                  'manifest[title]': text,
                  'marks[]': list(text),
                },
                ['manifest[file]', 'manifest[title]'],
              ),
            },
          },
        },
        responses: { '201': says('Made', object({ id: text })), '422': says('No') },
      },
    },
  },
  'what follows # is told by a word of a header': Object.fromEntries(
    ['Moor', 'Cast'].map((word) => [
      `/#Do=${word}`,
      {
        post: {
          operationId: word,
          parameters: [{ name: 'Do', in: 'header', required: true, schema: { type: 'string', enum: [word] } }],
          ...sends(object({ rope: text, [word]: { type: 'integer' } }, [word])),
          responses: {
            '200': says('Done', object({ done: { type: 'string', enum: [word] } }, ['done'])),
            '400': says('No'),
          },
        },
      },
    ]),
  ),
  'a list shows no more than it may': {
    '/buoys': {
      get: { responses: { '200': says('All', { ...list(crate), maxItems: 2 }) } },
      post: { ...sends(object({ mark: text }, ['mark'])), responses: { '201': says('Made', crate) } },
    },
    '/buoys/{id}': { get: { parameters: [named('id')], responses: { '200': says('It', crate), ...refused } } },
  },
  'what names one in a path names it in the answer to its maker': {
    '/slips': {
      post: {
        ...sends(object({ guest: text })),
        responses: { '201': says('Made', object({ slip_no: text, warnings: list(text) }, ['slip_no'])) },
      },
    },
    '/slips/{slipNo}': {
      get: {
        parameters: [named('slipNo')],
        responses: { '200': says('It', object({ id: text, guest: text }, ['id'])), ...refused },
      },
    },
  },
  'a part that comes once may be a list of one': {
    '/pictures': {
      post: {
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': { schema: object({ sizes: list(object({ width: { type: 'integer' } })) }) },
          },
        },
        responses: { '201': says('Made', object({ id: text })), '400': says('No') },
      },
    },
  },
  'what is wrapped keeps its id': {
    '/quays': {
      post: {
        ...sends(object({ data: object({ attributes: object({ title: text }) }, ['attributes']) }, ['data'])),
        responses: { '201': says('Made', object({ data: quay }, ['data'])) },
      },
    },
    '/quays/{id}': {
      parameters: [named('id')],
      get: { responses: { '200': says('It', object({ data: quay }, ['data'])), ...refused } },
      patch: {
        ...sends(object({ data: quay }, ['data'])),
        responses: { '200': says('It', object({ data: quay }, ['data'])), ...refused },
      },
    },
  },
  'an answer shows what its schema can': {
    '/flags': {
      post: {
        ...sends(
          object({
            colour: { enum: ['red', null] },
            signals: list({ type: 'string', enum: ['import(signals).Up'] }),
            by: object({ name: text, pin: text }, ['name', 'pin']),
          }),
        ),
        responses: { '201': says('Made', flag) },
      },
    },
    '/flags/{id}': { get: { parameters: [named('id')], responses: { '200': says('It', flag), ...refused } } },
  },
  'of what only one branch must have it is told which is meant': {
    '/guests': {
      post: {
        ...sends(object({ name: text, email: text })),
        responses: {
          '201': says('Made', {
            oneOf: [object({ id: text, email: text }, ['id', 'email']), object({ id: text }, ['id'])],
          }),
        },
      },
    },
    '/guests/{id}': {
      get: { parameters: [named('id')], responses: { '200': says('It', object({ id: text })), ...refused } },
    },
  },
  'who makes one names it, whatever is told to who reads it': {
    '/kinds': {
      post: { ...sends(object({ name: text }, ['name'])), responses: { '201': says('Made', object({ name: text })) } },
    },
    '/kinds/{name}': {
      get: { parameters: [named('name')], responses: { '200': says('It', object({ duration: text })), ...refused } },
    },
  },
  'what is wrapped in its own name is no name': {
    '/domains': {
      post: { ...sends(object({ name: text }, ['name'])), responses: { '200': says('Made', domain) } },
    },
    '/domains/{domain}': {
      get: { parameters: [named('domain')], responses: { '200': says('It', domain), ...refused } },
    },
  },
  'a thing of two names is referred to by the one that may stand there': {
    '/projects': {
      post: {
        ...sends(object({ name: { type: 'string', minLength: 30 } }, ['name'])),
        responses: { '201': says('Made', object({ id: text, name: text }, ['id', 'name'])) },
      },
    },
    '/projects/{idOrName}': {
      get: {
        parameters: [named('idOrName', { oneOf: [text, { type: 'boolean' }] })],
        responses: {
          '200': says('It', object({ id: text, name: text }, ['id', 'name'])),
          '400': says('No'),
          ...refused,
        },
      },
    },
    '/hooks': {
      post: {
        ...sends(object({ projectIds: list({ type: 'string', maxLength: 24 }) })),
        responses: { '201': says('Made', object({ id: text })), '400': says('No') },
      },
    },
  },
  'a list in one media type may be told one by one in another': {
    '/waves': {
      get: {
        responses: {
          '200': {
            description: 'All',
            content: {
              'application/json': { schema: list(crate) },
              'application/stream+json': { schema: crate },
            },
          },
        },
      },
    },
    '/waves/{id}': { get: { parameters: [named('id')], responses: { '200': says('It', crate), ...refused } } },
  },
  'a map of one thing is not a map of another': {
    '/posts': {
      post: {
        ...sends(object({ title: text })),
        responses: { '201': says('Made', object({ id: text, title: text }, ['id'])) },
      },
    },
    '/posts/{id}': {
      parameters: [named('id')],
      get: {
        responses: {
          '200': says('It', object({ id: text, title: text, rings: mapOf(text, { of: 'iron' }) })),
          ...refused,
        },
      },
      patch: {
        ...sends(object({ title: text })),
        responses: { '200': says('It', object({ id: text, title: text, rings: mapOf(object({}), {}) })), ...refused },
      },
    },
  },
  'an example of another type is of something else': {
    '/offers/{id}/take': {
      post: {
        parameters: [named('id')],
        responses: {
          '204': { description: 'Taken' },
          '402': says('Pay', object({ offerId: { type: 'integer', example: '9' } }, ['offerId'])),
        },
      },
    },
  },
  'what may come in any type comes as JSON': {
    '/cargo': {
      post: {
        requestBody: { required: true, content: { '*/*': { schema: object({ mark: text }, ['mark']) } } },
        responses: { '201': says('Made', object({ id: text })), '400': says('No') },
      },
    },
  },
  'a moment is as long as it must be': {
    '/logs/{id}': {
      get: {
        parameters: [named('id')],
        responses: {
          '200': says('It', object({ createdAt: moment, read: moment }, ['createdAt', 'read'])),
        },
      },
    },
  },
  'what an example leaves empty is not sent': {
    '/tables': {
      get: {
        parameters: [
          {
            ...asked('status', { type: 'string', enum: ['UP'] }),
            examples: { first: { value: '' }, second: { value: 'UP' } },
          },
          {
            ...asked('year', { type: ['integer', 'null'] }),
            examples: { first: { value: null }, second: { value: 1 } },
          },
          { ...asked('port', text), examples: { first: { value: 'Kiel' }, second: { value: 'Kiel' } } },
        ],
        responses: { '200': says('All', object({ rows: { type: 'integer' } })), '400': says('No') },
      },
    },
  },
};

/** Of each a case about what it says: a sandbox that nothing can be asked of would break no promise. */
const TELLING: Readonly<Record<string, string>> = {
  'a question with a body is not asked by HEAD': 'get /tides/positive/accept/application/json',
  'the parts of a form are written in their styles': 'post /crates/positive/accept/application/json',
  'what is made anew under a name is where it was': 'post /harbours/{harbourId}/piers/state/created-can-be-read',
  'what became of each is not what each was': 'post /loads/state/created-can-be-read',
  'who skips none says nothing': 'get /crates/state/pages-show-all',
  'of two versions of a type each has its own rules': 'put /logs/status/400',
  'what it had when it was made it may have again': 'put /hulls/{id}/state/changed-is-read',
  'what is made below has paths of its own there': 'post /ports/{port}/piers/positive/accept/application/json',
  'a list that is never empty has something below what was made':
    'get /docks/{id}/marks/positive/accept/application/json',
  'of what lies below a parameter, a list in an answer is the list':
    'get /silos/{id}/grains/{provider}/{grain}/positive/accept/application/json',
  'what a list that is never empty lists beside what a filter asks for is no stranger':
    'get /jars/state/filters-are-kept',
  'a list of what is made elsewhere is not empty either where it never is':
    'get /shoals/{id}/boats/positive/accept/application/json',
  'what leads to the next page is as the document wants it': 'get /bins/state/pages-show-all',
  'each of a map that was sent has what it must have where it is shown':
    'post /crews/positive/paths/~1crews/post/requestBody/content/application~1json/schema/properties/crews/additionalProperties:additionalProperties',
  'of a refusal in XML a schema says nothing': 'get /lamps/protocol/method/put',
  'a form may have no fields': 'post /hails/positive/accept/application/json',
  'a refusal has the headers that it must have, and those that are known as they may be':
    'get /casks/rule/paths/~1casks/get/parameters/0/schema/maximum:0',
  'the page behind an item is asked for by its id': 'get /kegs/state/pages-show-all',
  'what is made elsewhere is not put where there is none': 'put /boats/{boatId}/state/unknown-id-is-not-found',
  'what only a PUT makes is not there before': 'get /berths/{name}/state/unknown-id-is-not-found',
  'an id is as long as it must be, where its pattern has no ends': 'post /seals/state/created-can-be-read',
  'what was taken as a text is not shown as an address': 'get /charts/positive/accept/application/json',
  'a field may be called as a place in an object is': 'post /manifests/positive/accept/application/json',
  'what follows # is told by a word of a header': 'Cast/positive/accept/application/json',
  'a list shows no more than it may': 'post /buoys/state/created-can-be-read',
  'what names one in a path names it in the answer to its maker': 'post /slips/state/created-can-be-read',
  'a part that comes once may be a list of one': 'post /pictures/positive/accept/application/json',
  'what is wrapped keeps its id': 'patch /quays/{id}/state/changed-is-read',
  'an answer shows what its schema can': 'post /flags/state/created-can-be-read',
  'of what only one branch must have it is told which is meant': 'post /guests/state/created-can-be-read',
  'who makes one names it, whatever is told to who reads it': 'post /kinds/state/created-can-be-read',
  'what is wrapped in its own name is no name': 'post /domains/state/created-can-be-read',
  'a thing of two names is referred to by the one that may stand there': 'post /hooks/positive/accept/application/json',
  'a list in one media type may be told one by one in another': 'get /waves/positive/accept/application/stream+json',
  'a map of one thing is not a map of another': 'patch /posts/{id}/state/answer-is-what-is-read',
  'an example of another type is of something else': 'post /offers/{id}/take/status/402',
  'what may come in any type comes as JSON': 'post /cargo/positive/accept/application/json',
  'a moment is as long as it must be': 'get /logs/{id}/positive/accept/application/json',
  'what an example leaves empty is not sent': 'get /tables/example/first',
};

const SCHEMAS = {
  Boat: object({ boatId: { type: 'string', format: 'uuid' }, name: text }, ['boatId', 'name']),
  Guid: { type: 'string', minLength: 36, maxLength: 36, pattern: '[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}' },
};

test.each(Object.entries(DOCUMENTS))('%s', { timeout: 60_000 }, async (name, paths) => {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Harbour', version: '1' },
    paths,
    components: { schemas: SCHEMAS },
  };
  const contract = readContract('harbour', document);
  const { targets, close } = await startJudged(contract, {
    wanted: ['sandbox'],
    inferred: inferredFrom('harbour', document),
  });
  const [target] = targets;
  if (!target) throw new Error('no sandbox is running');
  const broken: string[] = [];
  const kept: string[] = [];
  try {
    const { judge } = judgeOf(contract, []);
    for await (const [{ id }, { outcome, findings }] of verdictsOf({
      cases: casesOf(planAsTaken(contract, [])),
      judge,
      target,
    })) {
      if (outcome === 'broken') broken.push(`${id}: ${findings[0]?.message}`);
      if (outcome === 'kept') kept.push(id);
    }
  } finally {
    await close();
  }
  expect(broken).toEqual([]);
  expect(kept).toContain(TELLING[name]);
});
