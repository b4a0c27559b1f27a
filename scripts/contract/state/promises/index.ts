import type { StatePromise } from '../promise.ts';
import { answerIsWhatIsRead } from './answer-is-what-is-read.ts';
import { changedIsRead } from './changed-is-read.ts';
import { createMakesOne } from './create-makes-one.ts';
import { createdCanBeRead } from './created-can-be-read.ts';
import { createdIsListed } from './created-is-listed.ts';
import { credentialReachesOwnOnly } from './credential-reaches-own-only.ts';
import { defaultsAreTaken } from './defaults-are-taken.ts';
import { deleteDeletes } from './delete-deletes.ts';
import { deleteDeletesOnlyThat } from './delete-deletes-only-that.ts';
import { deletedStaysDeleted } from './deleted-stays-deleted.ts';
import { etagTellsVersionsApart } from './etag-tells-versions-apart.ts';
import { filtersAreKept } from './filters-are-kept.ts';
import { foundBelowItsParentOnly } from './found-below-its-parent-only.ts';
import { jsonPatchIsApplied } from './json-patch-is-applied.ts';
import { limitIsKept } from './limit-is-kept.ts';
import { listAndGetAgree } from './list-and-get-agree.ts';
import { listKeepsToItsParent } from './list-keeps-to-its-parent.ts';
import { locationResolves } from './location-resolves.ts';
import { mergePatchMerges } from './merge-patch-merges.ts';
import { notModifiedIsTold } from './not-modified-is-told.ts';
import { pagesShowAll } from './pages-show-all.ts';
import { patchKeepsTheRest } from './patch-keeps-the-rest.ts';
import { putIsIdempotent } from './put-is-idempotent.ts';
import { putReplaces } from './put-replaces.ts';
import { putSaysWhatItMade } from './put-says-what-it-made.ts';
import { queryDefaultsAreTaken } from './query-defaults-are-taken.ts';
import { readingChangesNothing } from './reading-changes-nothing.ts';
import { refusalLeavesTheWhole } from './refusal-leaves-the-whole.ts';
import { refusedChangesNothing } from './refused-changes-nothing.ts';
import { sameKeyMakesOne } from './same-key-makes-one.ts';
import { sortIsKept } from './sort-is-kept.ts';
import { staleEtagIsRefused } from './stale-etag-is-refused.ts';
import { takenIsRefused } from './taken-is-refused.ts';
import { totalCountsAll } from './total-counts-all.ts';
import { unknownIdIsNotFound } from './unknown-id-is-not-found.ts';

/** What a contract promises of what comes after an answer, in the order in which a plan lists it. */
export const PROMISES = {
  'created-can-be-read': createdCanBeRead,
  'location-resolves': locationResolves,
  'create-makes-one': createMakesOne,
  'same-key-makes-one': sameKeyMakesOne,
  'taken-is-refused': takenIsRefused,
  'defaults-are-taken': defaultsAreTaken,
  'created-is-listed': createdIsListed,
  'list-and-get-agree': listAndGetAgree,
  'list-keeps-to-its-parent': listKeepsToItsParent,
  'found-below-its-parent-only': foundBelowItsParentOnly,
  'filters-are-kept': filtersAreKept,
  'sort-is-kept': sortIsKept,
  'limit-is-kept': limitIsKept,
  'pages-show-all': pagesShowAll,
  'total-counts-all': totalCountsAll,
  'query-defaults-are-taken': queryDefaultsAreTaken,
  'reading-changes-nothing': readingChangesNothing,
  'unknown-id-is-not-found': unknownIdIsNotFound,
  'not-modified-is-told': notModifiedIsTold,
  'changed-is-read': changedIsRead,
  'answer-is-what-is-read': answerIsWhatIsRead,
  'put-replaces': putReplaces,
  'put-is-idempotent': putIsIdempotent,
  'put-says-what-it-made': putSaysWhatItMade,
  'patch-keeps-the-rest': patchKeepsTheRest,
  'merge-patch-merges': mergePatchMerges,
  'json-patch-is-applied': jsonPatchIsApplied,
  'etag-tells-versions-apart': etagTellsVersionsApart,
  'stale-etag-is-refused': staleEtagIsRefused,
  'refused-changes-nothing': refusedChangesNothing,
  'refusal-leaves-the-whole': refusalLeavesTheWhole,
  'delete-deletes': deleteDeletes,
  'delete-deletes-only-that': deleteDeletesOnlyThat,
  'deleted-stays-deleted': deletedStaysDeleted,
  'credential-reaches-own-only': credentialReachesOwnOnly,
} satisfies Record<string, StatePromise>;
