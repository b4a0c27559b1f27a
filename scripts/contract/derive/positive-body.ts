import type { Contract, MediaType, Operation } from '../../openapi/contract.ts';
import { essenceOf, isForm, isJson, isMultipart } from '../../openapi/media-type.ts';
import { below, segmentsOf, valueAt } from '../../openapi/pointer.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import { fileTypeOf } from '../body.ts';
import type { CaseRequest, Edit } from '../case.ts';
import { edited } from '../edit.ts';
import { formReadings } from '../form-readings.ts';
import { unwrittenPart } from '../form-text.ts';
import { partText } from '../part-text.ts';
import { faithfulMembers } from '../readings.ts';
import { exampleValues } from '../request.ts';
import type { SchemaJudge } from '../violations.ts';
import { KEEPERS } from './keepers.ts';
import { counterpartOf, namesIdentity, wordsOf } from './named-words.ts';
import type { Variant } from './positive.ts';
import { donorsOf, type Ground, type Reached, reached } from './reach.ts';
import { isUnusual, unusualTexts, unusualValues } from './unusual.ts';
import type { Meeting } from './walk.ts';

/** Valid bodies in one media type, each with one difference from a valid one. */
export function* bodyVariants(
  contract: Contract,
  operation: Operation,
  judge: SchemaJudge,
  base: CaseRequest,
): Generator<Variant> {
  const { requestBody } = operation;
  const media = requestBody?.content[base.type ?? ''];
  const { body } = exampleValues(operation, base.type, base.example);
  if (!requestBody?.required && media)
    yield { key: 'without-body', words: 'a request without a body', request: bodiless(base) };
  const pointer = media?.schema?.pointer;
  if (!media || pointer === undefined || body === undefined || base.type === undefined) return;
  const travels = (value: unknown, edit: Edit) => isFaithful(contract, judge, base.type ?? '', media, value, edit);
  if (judge.violationsOf(pointer, body).length > 0) return;
  const known = { document: contract.document, pointer, judge };
  const ground: Ground = {
    ...known,
    seen: new Set(),
    donors: donorsOf(known, Object.values(media.examples)),
  };
  const last = (edits: readonly Edit[]) => edits.at(-1);
  // Of the body itself, else of the first that grows one.
  let hasTexts = false;
  for (const variant of reached(ground, body)) {
    const edit = last(variant.edits);
    if (edit && !travels(variant.value, edit)) continue;
    if (variant.way && edit) {
      yield {
        key: `${variant.way.leadsTo}:${variant.way.keyword}`,
        words: `a body ${variant.way.words}`,
        request: { ...base, edits: variant.edits },
        keeps: { keyword: variant.way.keyword, pointer: variant.way.leadsTo },
      };
    }
    for (const { key, words, edit: change, keeps, unusual } of differences(variant)) {
      // What is merged comes on top of what is there already.
      if (keeps?.keyword === 'maxProperties' && essenceOf(base.type) === MERGE_PATCH) continue;
      const value = edited({ body: variant.value }, [change]).body;
      const broken = judge.violationsOf(pointer, value);
      const isLegal = unusual && change.op !== 'remove' ? isUnusual(change.value, broken) : broken.length === 0;
      if (!isLegal || !travels(value, change)) continue;
      yield {
        key,
        words,
        request: { ...base, edits: [...variant.edits, change] },
        ...(keeps ? { keeps } : {}),
        ...(unusual ? { unusual } : {}),
      };
    }
    if (hasTexts || !isJson(base.type)) continue;
    const isLegal = (value: unknown) => judge.violationsOf(pointer, value).length === 0;
    for (const { way, words, edits } of unusualTexts(variant.met, variant.value, isLegal)) {
      hasTexts = true;
      const request = { ...base, edits: [...variant.edits, ...edits] };
      yield { key: `${pointer}:${way}`, words: `a body ${words}`, request, unusual: true };
    }
  }
}

const MERGE_PATCH = 'application/merge-patch+json';

/** Two texts of one name are a list in every form; of one, readers differ. */
function isListOfWords(value: unknown): boolean {
  return Array.isArray(value) && value.length > 1 && value.every((item) => typeof item !== 'object' && item !== '');
}

function bodiless(base: CaseRequest): CaseRequest {
  return { ...base, edits: [{ op: 'remove', path: '/body' }] };
}

interface Difference extends Pick<Variant, 'key' | 'words' | 'keeps' | 'unusual'> {
  readonly edit: Edit;
}

/** What may be left out of a body, and the bounds that its values may reach, where nothing before has met them. */
function* differences({ fresh, value }: Reached): Generator<Difference> {
  for (const meeting of fresh) {
    yield* leftOut(meeting);
    yield* justKept(meeting, value);
    yield* bothAtBound(meeting, value);
    yield* unusual(meeting);
  }
}

/** True where what a bound allows may not mean anything: a text that names something, a maximum below its minimum. */
function isKnowing(keyword: string, at: string, whole: unknown): boolean {
  const segments = segmentsOf(at);
  const name = segments.findLast((segment) => !/^\d+$/.test(segment));
  if (name === undefined) return false;
  if (keyword === 'minLength' || keyword === 'maxLength') return namesIdentity(name);
  if (!/minimum|maximum|multipleOf/i.test(keyword)) return false;
  // A number that names something has to be of something that is there.
  if (/^(id|ids|uuid)$/.test(wordsOf(name).at(-1) ?? '')) return true;
  const parent = valueAt(whole, at.slice(0, at.lastIndexOf('/')));
  return isNode(parent) && counterpartOf(name, Object.keys(parent)) !== undefined;
}

function* leftOut({ node, pointer, value, at }: Meeting): Generator<Difference> {
  if (!isNode(value) || !isNode(node['properties'])) return;
  for (const name of Object.keys(node['properties'])) {
    if (!Object.hasOwn(value, name)) continue;
    const schema = below(pointer, 'properties', name);
    yield {
      key: `${schema}:without`,
      words: `a body without ${[name, ...needing(node, value, name)].map((one) => below(at, one)).join(' and ')}`,
      edit: withoutNames(value, at, [name, ...needing(node, value, name)]),
      keeps: { keyword: 'properties', pointer: schema },
    };
  }
}

/** What may not be there without a name. */
function needing({ dependentRequired }: Node, value: Node, name: string): string[] {
  if (!isNode(dependentRequired)) return [];
  const triggers = Object.keys(dependentRequired).filter((trigger) =>
    [dependentRequired[trigger]].flat().includes(name),
  );
  return triggers.filter((trigger) => trigger !== name && Object.hasOwn(value, trigger));
}

function withoutNames(value: Node, at: string, names: readonly string[]): Edit {
  const [only, ...more] = names;
  if (only !== undefined && more.length === 0) return { op: 'remove', path: below(`/body${at}`, only) };
  const kept = Object.entries(value).filter(([name]) => !names.includes(name));
  return { op: 'replace', path: `/body${at}`, value: Object.fromEntries(kept) };
}

function* justKept({ node, pointer, value, at }: Meeting, whole: unknown): Generator<Difference> {
  for (const [keyword, keeper] of Object.entries(KEEPERS)) {
    if (!(keyword in node) || isKnowing(keyword, at, whole)) continue;
    for (const [index, keeping] of keeper(node[keyword], value, node).entries()) {
      const single = keyword !== 'enum';
      yield {
        // Of several tries the first that holds takes the key.
        key: `${below(pointer, keyword)}${single ? '' : `:${index}`}`,
        words: `a body ${at === '' ? 'that' : `whose ${at}`} ${keeping.words}`,
        edit: { op: 'replace', path: `/body${at}`, value: keeping.value },
        keeps: { keyword, pointer: below(pointer, keyword) },
      };
    }
  }
}

function* unusual(meeting: Meeting): Generator<Difference> {
  for (const { way, words, values } of unusualValues(meeting))
    for (const value of values)
      yield {
        // Of several tries the first that is legal takes the key.
        key: `${meeting.pointer}:${way}`,
        words: `a body ${meeting.at === '' ? 'that' : `whose ${meeting.at}`} ${words}`,
        edit: { op: 'replace', path: `/body${meeting.at}`, value },
        unusual: true,
      };
}

/** What a least and a greatest bound one another by, both at the bound: neither is then beyond the other. */
function* bothAtBound({ node, pointer, at }: Meeting, whole: unknown): Generator<Difference> {
  const above = at.slice(0, at.lastIndexOf('/'));
  const name = segmentsOf(at).at(-1) ?? '';
  const parent = valueAt(whole, above);
  const counterpart = isNode(parent) ? counterpartOf(name, Object.keys(parent)) : undefined;
  if (!isNode(parent) || counterpart === undefined || !/min|max/i.test(name)) return;
  for (const keyword of ['minimum', 'maximum']) {
    const bound = node[keyword];
    if (typeof bound !== 'number') continue;
    yield {
      key: below(pointer, keyword),
      words: `a body whose ${at} and ${below(above, counterpart)} are both its ${keyword}`,
      edit: { op: 'replace', path: `/body${above}`, value: { ...parent, [name]: bound, [counterpart]: bound } },
      keeps: { keyword, pointer: below(pointer, keyword) },
    };
  }
}

/** True where a server that reads as the document says reads the valid value that was meant. */
function isFaithful(
  contract: Contract,
  judge: SchemaJudge,
  type: string,
  media: MediaType,
  value: unknown,
  edit: Edit,
): boolean {
  const pointer = media.schema?.pointer ?? '';
  if (isJson(type)) return value !== undefined;
  if (essenceOf(type) === 'text/plain')
    return typeof value === 'string' && /^[\x21-\x7E]([\x20-\x7E]*[\x21-\x7E])?$/.test(value);
  // Of other types nothing but the parts of forms is read by rules that all servers share.
  if (!isNode(value) || (!isForm(type) && !isMultipart(type))) return false;
  const [, , part, ...deeper] = edit.path.split('/');
  if (part === undefined || deeper.length > 0) return false;
  if (edit.op === 'remove') return true;
  if (isMultipart(type) && fileTypeOf(contract, media, part) !== undefined) return false;
  if (edit.value === '' || (typeof edit.value === 'object' && !isListOfWords(edit.value))) return false;
  const texts = Object.entries(value).map(([name, member]): [string, string] => [name, partText(member)]);
  if (unwrittenPart(media, value) !== undefined) return false;
  if (
    media.styles &&
    judge.violationsOf(pointer, formReadings(contract.document, pointer, value, media).all[0]).length > 0
  )
    return false;
  const lists = Object.values(value).some((member) => typeof member === 'object');
  if (lists) return true;
  return faithfulMembers(contract.document, pointer, texts).every(
    (read) => judge.violationsOf(pointer, read).length === 0,
  );
}
