import type { TLocalizedValidationError } from 'typebox/error';
import type { Place } from './problem.js';

/** `/packages/0/price` as `body.packages[0].price`. */
const place = (part: string, pointer: string, property?: string) => {
  const steps = pointer.split('/').slice(1);
  if (property !== undefined) steps.push(property);
  return steps.reduce((path, step) => {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~').slice(0, 60);
    return /^\d+$/.test(name) ? `${path}[${name}]` : `${path}.${name}`;
  }, part);
};

type Keyword = TLocalizedValidationError['keyword'];
type ParamsOf<K extends Keyword> = Extract<TLocalizedValidationError, { keyword: K }>['params'];

const formats: Record<string, string> = {
  uuid: 'is no id (a UUID)',
  email: 'is no e-mail address',
  'date-time': 'is no instant in ISO 8601, such as 2026-01-31T12:00:00Z',
};

/** What the forms of our schemas mean; nobody should have to read a regular expression. */
const patterns: Record<string, string> = {
  '^(0|[1-9]\\d{0,14})$': 'must be whole minor units in digits, such as "4500" for 45.00',
  '^[A-Z]{3}$': 'must be an ISO 4217 code of three capitals, such as EUR',
};

const count = (limit: number | bigint, one: string, many: string) => `${limit} ${Number(limit) === 1 ? one : many}`;
const characters = (limit: number | bigint) => count(limit, 'character', 'characters');
const entries = (limit: number | bigint) => count(limit, 'entry', 'entries');

/** Words for what our schemas ask; the library's own for the rest. */
const words: { readonly [K in Keyword]?: (params: ParamsOf<K>) => string } = {
  type: ({ type }) => `must be ${[type].flat().join(' or ')}`,
  enum: ({ allowedValues }) => `must be one of ${allowedValues.map(String).join(', ')}`,
  const: ({ allowedValue }) => `must be ${String(allowedValue)}`,
  minLength: ({ limit }) => `must have at least ${characters(limit)}`,
  maxLength: ({ limit }) => `must have at most ${characters(limit)}`,
  minItems: ({ limit }) => `must have at least ${entries(limit)}`,
  maxItems: ({ limit }) => `must have at most ${entries(limit)}`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  pattern: ({ pattern }) => patterns[String(pattern)] ?? `does not have the form ${String(pattern)}`,
  format: ({ format }) => formats[format] ?? `is no ${format}`,
  anyOf: () => 'has none of the shapes it may have',
};

const unknownField = 'is no field we know; leave it out';

/** What is wrong at one place, in words; a value that was given is never repeated. */
export const reasonsOf = (part: string, error: TLocalizedValidationError): Place[] => {
  const each = (properties: readonly string[], reason: string) =>
    properties.map((property) => ({ path: place(part, error.instancePath, property), reason }));
  if (error.keyword === 'required') return each(error.params.requiredProperties, 'is missing');
  if (error.keyword === 'additionalProperties') return each(error.params.additionalProperties, unknownField);
  // No value would do there. Of many unknown fields the validator tells this alone, and says the above no more.
  if (error.keyword === 'boolean') return [{ path: place(part, error.instancePath), reason: unknownField }];
  const say = words[error.keyword] as ((params: object) => string) | undefined;
  return [{ path: place(part, error.instancePath), reason: say?.(error.params) ?? error.message }];
};
