import type { StatePromise } from '../promise.ts';
import { changedIsRead } from './changed-is-read.ts';
import { createMakesOne } from './create-makes-one.ts';
import { createdCanBeRead } from './created-can-be-read.ts';
import { createdIsListed } from './created-is-listed.ts';
import { credentialReachesOwnOnly } from './credential-reaches-own-only.ts';
import { deleteDeletes } from './delete-deletes.ts';
import { deleteDeletesOnlyThat } from './delete-deletes-only-that.ts';
import { deletedStaysDeleted } from './deleted-stays-deleted.ts';
import { filtersAreKept } from './filters-are-kept.ts';
import { limitIsKept } from './limit-is-kept.ts';
import { listAndGetAgree } from './list-and-get-agree.ts';
import { listKeepsToItsParent } from './list-keeps-to-its-parent.ts';
import { locationResolves } from './location-resolves.ts';
import { patchKeepsTheRest } from './patch-keeps-the-rest.ts';
import { putIsIdempotent } from './put-is-idempotent.ts';
import { putReplaces } from './put-replaces.ts';
import { readingChangesNothing } from './reading-changes-nothing.ts';
import { refusedChangesNothing } from './refused-changes-nothing.ts';
import { unknownIdIsNotFound } from './unknown-id-is-not-found.ts';

/** What a contract promises of what comes after an answer, in the order in which a plan lists it. */
export const PROMISES = {
  'created-can-be-read': createdCanBeRead,
  'location-resolves': locationResolves,
  'create-makes-one': createMakesOne,
  'created-is-listed': createdIsListed,
  'list-and-get-agree': listAndGetAgree,
  'list-keeps-to-its-parent': listKeepsToItsParent,
  'filters-are-kept': filtersAreKept,
  'limit-is-kept': limitIsKept,
  'reading-changes-nothing': readingChangesNothing,
  'unknown-id-is-not-found': unknownIdIsNotFound,
  'changed-is-read': changedIsRead,
  'put-replaces': putReplaces,
  'put-is-idempotent': putIsIdempotent,
  'patch-keeps-the-rest': patchKeepsTheRest,
  'refused-changes-nothing': refusedChangesNothing,
  'delete-deletes': deleteDeletes,
  'delete-deletes-only-that': deleteDeletesOnlyThat,
  'deleted-stays-deleted': deletedStaysDeleted,
  'credential-reaches-own-only': credentialReachesOwnOnly,
} satisfies Record<string, StatePromise>;
