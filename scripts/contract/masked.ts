import { SECRET_NAME } from './credentials.ts';

/** Names of headers whose value is nobody else's business. */
export const SECRET_HEADER = /^(authorization|cookie|set-cookie|.*(csrf|token|key|secret|session).*)$/i;

/** True of a header whose value is nobody else's business. */
export function isSecretHeader(name: string): boolean {
  return SECRET_HEADER.test(name);
}

/** True of a member or parameter whose name says that it is a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** True of a member that says how many tokens there are, where it is a number: that is no secret. */
export function isCount(name: string): boolean {
  return /tokens$/i.test(name);
}

/** A text without the secrets in it: those that are known, and members of JSON whose name says that they are one. */
export function masked(
  text: string,
  secrets?: readonly string[],
  inPlaceOf: (name: string) => string = () => '…',
): string {
  return withoutSecrets(
    withoutNamedSecrets(
      withoutUrlPasswords(text, () => '…'),
      inPlaceOf,
    ),
    secrets,
  );
}

/** URLs in a text without the passwords that stand before their hosts, or the tokens that stand there alone. @see RFC 3986 §3.2.1 */
export function withoutUrlPasswords(text: string, inPlaceOf: (password: string) => string): string {
  return text
    .replaceAll(/:\/\/([^\s/?#:@"'<>]*):([^\s/?#"'<>]+)@/g, (_, user: string, password: string) => {
      return `://${user}:${inPlaceOf(password)}@`;
    })
    .replaceAll(/(https?:\/\/)([^\s/?#:@"'<>]+)@/gi, (_, scheme: string, token: string) => {
      return `${scheme}${inPlaceOf(token)}@`;
    });
}

export function withoutSecrets(text: string, secrets: readonly string[] = []): string {
  return [...secrets].sort((a, b) => b.length - a.length).reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
}

/** A URL, or a part of one, without the values of parameters whose name says that they are secret. */
export function maskedUrl(url: string, secrets?: readonly string[]): string {
  const named = url.replaceAll(/([?&])([^=&?]+)=[^&]*/g, (part, mark: string, name: string) =>
    SECRET_NAME.test(name) ? `${mark}${name}=…` : part,
  );
  return withoutSecrets(
    withoutUrlPasswords(named, () => '…'),
    secrets,
  );
}

/** Headers for people to read: the values of secret ones are left out. */
export function maskedHeaders(
  headers: Readonly<Record<string, string | readonly string[]>>,
  secrets?: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADER.test(name) ? '…' : withoutSecrets(typeof value === 'string' ? value : value.join(', '), secrets),
    ]),
  );
}

/**
 * Members of JSON and fields of forms whose name says that they are secret, as in the answer to a sign-in: texts, numbers, and those
 * in lists and objects. Only what is masked is written anew, for a text need not be whole, nor JSON.
 */
export function withoutNamedSecrets(text: string, inPlaceOf: (name: string) => string): string {
  return withoutSecretParts(text, inPlaceOf)
    .replaceAll(/"([^"\\]+)"(\s*:\s*)"(?:[^"\\]|\\.)*"/g, (member, name: string, colon: string) =>
      SECRET_NAME.test(name) ? `"${name}"${colon}"${inPlaceOf(name)}"` : member,
    )
    .replaceAll(/"([^"\\]+)"(\s*:\s*)-?\d[\d.eE+-]*/g, (member, name: string, colon: string) =>
      SECRET_NAME.test(name) && !isCount(name) ? `"${name}"${colon}"${inPlaceOf(name)}"` : member,
    )
    .replaceAll(/(^|&)([\w.[\]-]+)=[^&\s]+/g, (field, mark: string, name: string) =>
      SECRET_NAME.test(name) ? `${mark}${name}=${inPlaceOf(name)}` : field,
    );
}

/** Lists and objects whose name says that they are secret, without the texts and numbers in them. */
function withoutSecretParts(text: string, inPlaceOf: (name: string) => string): string {
  const done: string[] = [];
  let at = 0;
  for (const { 0: head, 1: name = '', index } of text.matchAll(/"([^"\\]+)"\s*:\s*(?=[[{])/g)) {
    // What lies in a part that is masked is masked already.
    if (index < at || !SECRET_NAME.test(name)) continue;
    const start = index + head.length;
    const end = endOfPart(text, start);
    const part = text.slice(start, end).replaceAll(LEAVES, (leaf, key = '', member?: string, item?: string) => {
      const value = member ?? item;
      if (value === undefined || (!value.startsWith('"') && isCount(key.split('"')[1] ?? ''))) return leaf;
      return `${key}"${inPlaceOf(name)}"`;
    });
    done.push(text.slice(at, start), part);
    at = end;
  }
  return done.join('') + text.slice(at);
}

/** A text of JSON, be it cut off. */
const TEXT = String.raw`"(?:[^"\\]|\\.)*(?:"|\\?$)`;
const LEAF = String.raw`${TEXT}|-?\d[\d.eE+-]*`;
const LEAVES = new RegExp(String.raw`(${TEXT}\s*:\s*)(${LEAF})?|(${LEAF})`, 'gs');

/** Where a list or an object ends that begins at a place, or the text does. */
function endOfPart(text: string, start: number): number {
  const pieces = new RegExp(String.raw`${TEXT}|[[\]{}]`, 'gs');
  pieces.lastIndex = start;
  let depth = 0;
  for (let piece = pieces.exec(text); piece; piece = pieces.exec(text)) {
    if (piece[0] === '[' || piece[0] === '{') depth += 1;
    else if (!piece[0].startsWith('"')) depth -= 1;
    if (depth === 0) return pieces.lastIndex;
  }
  return text.length;
}
