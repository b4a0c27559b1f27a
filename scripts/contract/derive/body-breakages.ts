import type { Contract, MediaType } from '../../openapi/contract.ts';
import { isForm, isJson, isMultipart } from '../../openapi/media-type.ts';
import { isNode } from '../../openapi/resolve.ts';
import { fileTypeOf } from '../body.ts';
import { edited } from '../edit.ts';
import { formReadings } from '../form-readings.ts';
import { unwrittenPart } from '../form-text.ts';
import { isMarked } from '../marks.ts';
import { readingsOf } from '../readings.ts';
import type { SchemaJudge } from '../violations.ts';
import { breakagesOf, type RuleBreakage } from './breakages.ts';
import { droppedBecause, type Reason } from './dropped.ts';
import { reached } from './reach.ts';
import type { TriedBreakage } from './tried-breakage.ts';

/** What bodies are sent in, and judged by. */
export interface BodyForm {
  readonly contract: Contract;
  readonly judge: SchemaJudge;
  readonly type: string;
  readonly media: MediaType;
  /** True where a request without a body is as good. */
  readonly mayBeLeftOut: boolean;
}

/** A body to be broken, in the media type that it is sent in. */
interface BreakableBody extends BodyForm {
  readonly body: unknown;
  /** The schemas that an example of the operation meets. */
  readonly seen: Set<string>;
  /** True of a breakage that has a case already. */
  readonly isDone: (breakage: Pick<RuleBreakage, 'key' | 'where'>) => boolean;
}

/** Each rule of a body broken, as it is sent in its media type. */
export function* bodyBreakages({ body, seen, isDone, ...form }: BreakableBody): Generator<TriedBreakage> {
  const { contract, judge, media } = form;
  const pointer = media.schema?.pointer;
  if (pointer === undefined) return;
  const { document } = contract;
  for (const { value, edits, met, added } of reached({ document, pointer, judge, seen }, body)) {
    const asked = (edits.length === 0 ? met : added).filter(
      (meeting) => !isMarked(document, meeting.pointer, 'readOnly'),
    );
    for (const breakage of breakagesOf(document, asked, judge, '/body', isDone)) {
      if (isDone(breakage)) continue;
      yield { breakage, edits, ...droppedFrom(form, value, breakage) };
    }
  }
}

/** Why a breakage of a valid body makes no case; nothing where it does. What an object is in XML or a text no two servers read alike. */
export function droppedFrom(
  { contract, judge, type, media, mayBeLeftOut }: BodyForm,
  body: unknown,
  breakage: RuleBreakage,
): { dropped?: Reason } {
  const broken = edited({ body }, [breakage.edit]).body;
  const isNothing = isForm(type) && isNode(broken) && Object.keys(broken).length === 0;
  const isRead = isJson(type) || isForm(type) || isMultipart(type) || typeof body !== 'object';
  const readings =
    !isRead || (isNothing && mayBeLeftOut)
      ? undefined
      : bodyReadings({ contract, judge, type, media }, broken, breakage);
  return droppedBecause(judge, media.schema?.pointer ?? '', breakage, broken, readings);
}

/** What a server may read of a body in a media type; undefined where it would read nothing of the breakage, or in too many ways. */
function bodyReadings(
  { contract, judge, type, media }: Omit<BodyForm, 'mayBeLeftOut'>,
  broken: unknown,
  { edit, rule }: RuleBreakage,
): readonly unknown[] | undefined {
  const { document } = contract;
  const pointer = media.schema?.pointer ?? '';
  if (isJson(type)) return broken === undefined ? undefined : [broken];
  if (!isForm(type) && !isMultipart(type)) return readingsOf(document, pointer, String(broken));
  // The parts themselves are text or files; of a file, nothing but its presence is seen.
  const [, , part] = edit.path.split('/');
  if (part === undefined || !isNode(broken)) return undefined;
  if (edit.op !== 'remove' && isMultipart(type) && fileTypeOf(contract, media, part) !== undefined) return undefined;
  // A list of nothing is, in a form, no wrong type but nothing at all.
  if (rule.keyword === 'type' && edit.op !== 'remove' && Array.isArray(edit.value)) return undefined;
  if (unwrittenPart(media, broken) !== undefined) return undefined;
  const { all, isCut } = formReadings(document, pointer, broken, media, judge);
  return isCut ? undefined : all;
}
