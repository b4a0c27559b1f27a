/** A media type without its parameters, in lower case: `Text/Plain; charset=utf-8` → `text/plain`. @see RFC 9110 §8.3.1 */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** True for JSON, as it is called and was called before, and for each type with the +json suffix. @see RFC 6839 §3.1, https://mimesniff.spec.whatwg.org/#json-mime-type */
export function isJson(mediaType: string): boolean {
  return /^(application|text)\/json$|\+json$/.test(essenceOf(mediaType));
}

/** True for XML, as it is called and was called before, and for each type with the +xml suffix. @see RFC 7303 §9 */
export function isXml(mediaType: string): boolean {
  return /^(application|text)\/xml$|\+xml$/.test(essenceOf(mediaType));
}

export function isMultipart(mediaType: string): boolean {
  return essenceOf(mediaType).startsWith('multipart/');
}

export function isForm(mediaType: string): boolean {
  return essenceOf(mediaType) === 'application/x-www-form-urlencoded';
}

const MEMBERS: Readonly<Record<string, string>> = { text: 'text/plain', image: 'image/png' };

/** A type as a Content-Type says it, where a document declares a range of them: one that is in it. @see RFC 9110 §8.3 */
export function sentAs(type: string): string {
  const [top = '', subtype] = essenceOf(type).split('/');
  if (subtype !== '*') return type;
  return MEMBERS[top] ?? `${top === '*' ? 'application' : top}/octet-stream`;
}
