import { createRequire } from 'node:module';
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { inlineRef } from 'ajv/dist/compile/resolve.js';
import type reference from 'ajv/dist/vocabularies/core/ref.js';
import { valueAt } from '../openapi/pointer.ts';

// Its `default` is another with each loader; `require` has one.
const { default: byItself, callRef } = createRequire(import.meta.url)(
  'ajv/dist/vocabularies/core/ref.js',
) as typeof reference;

/** What validators refer to: a document by the name that they know it by, and its schemas as they are compiled. */
interface ReferredTo {
  readonly name: string;
  readonly document: () => unknown;
  validatorAt(pointer: string): ValidateFunction | undefined;
  /** Whether whatever comes is to fit a schema that there is no validator of. */
  unjudged(): boolean;
}

/**
 * Lets an Ajv compile what a schema refers to when a value first gets there. By itself it compiles at once all that can be reached,
 * and in a large document everything can be reached from nearly everywhere.
 */
export function referLate(ajv: Ajv2020, { name, document, validatorAt, unjudged }: ReferredTo): void {
  const rule = ajv.RULES.all['$ref'];
  if (typeof rule !== 'object') throw new Error('Ajv knows no references');
  rule.definition = {
    ...byItself,
    ...rule.definition,
    code(cxt) {
      const ref = String(cxt.schema);
      const isHere = cxt.it.baseId === name && ref.startsWith('#/');
      const pointer = isHere ? decodeURIComponent(ref) : '';
      const target = isHere ? valueAt(document(), pointer) : undefined;
      // What refers no further is part of who refers to it.
      if (typeof target !== 'object' || target === null || inlineRef(target)) return byItself.code(cxt);
      callRef(cxt, cxt.gen.scopeValue('validate', { ref: late(() => validatorAt(pointer), unjudged) }));
    },
  };
}

/** A validator that is looked for when it is first used. */
function late(find: () => ValidateFunction | undefined, unjudged: () => boolean) {
  let found: { readonly validate: ValidateFunction | undefined } | undefined;
  const inner = () => {
    found ??= { validate: find() };
    return found.validate;
  };
  const validate: Late = (...given) => {
    const own = inner();
    const fits = own ? own(...given) === true : unjudged();
    validate.errors = fits ? null : (own?.errors ?? [NO_SUCH_SCHEMA]);
    return fits;
  };
  return Object.defineProperty(validate, 'evaluated', { get: () => inner()?.evaluated ?? {} });
}

/** Ajv counts what does not fit by its errors. */
const NO_SUCH_SCHEMA: ErrorObject = { instancePath: '', schemaPath: '#/$ref', keyword: '$ref', params: {} };

interface Late {
  (...given: Parameters<ValidateFunction>): boolean;
  errors?: ValidateFunction['errors'];
}
