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

/** URLs in a text without the passwords that stand before their hosts. @see RFC 3986 §3.2.1 */
export function withoutUrlPasswords(text: string, inPlaceOf: (password: string) => string): string {
  return text.replaceAll(/:\/\/([^\s/?#:@"'<>]*):([^\s/?#"'<>]+)@/g, (_, user: string, password: string) => {
    return `://${user}:${inPlaceOf(password)}@`;
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

/** Members of JSON and fields of forms whose name says that they are secret, texts and numbers, as in the answer to a sign-in. */
export function withoutNamedSecrets(text: string, inPlaceOf: (name: string) => string): string {
  return text
    .replaceAll(/"([^"\\]+)"(\s*:\s*)"(?:[^"\\]|\\.)*"/g, (member, name: string, colon: string) =>
      SECRET_NAME.test(name) ? `"${name}"${colon}"${inPlaceOf(name)}"` : member,
    )
    .replaceAll(/"([^"\\]+)"(\s*:\s*)-?\d[\d.eE+-]*/g, (member, name: string, colon: string) =>
      SECRET_NAME.test(name) ? `"${name}"${colon}"${inPlaceOf(name)}"` : member,
    )
    .replaceAll(/(^|&)([\w.[\]-]+)=[^&\s]+/g, (field, mark: string, name: string) =>
      SECRET_NAME.test(name) ? `${mark}${name}=${inPlaceOf(name)}` : field,
    );
}
