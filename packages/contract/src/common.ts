import { Type, type TSchema } from 'typebox';

/** Objects refuse fields they do not know: a typing error in a client is an error, not silence. */
export const strict = <P extends Record<string, TSchema>>(properties: P, options: { description?: string } = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options });

/** A closed list of words as a JSON Schema enum. */
export const oneOf = <const T extends readonly string[]>(values: T, options: { description?: string } = {}) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], ...options });

export const nullable = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

export const Id = Type.String({ format: 'uuid', description: 'UUID' });
export const Instant = Type.String({ format: 'date-time', description: 'ISO 8601 instant in UTC' });
export const Alias = Type.String({
  pattern: '^[a-z0-9](?:[a-z0-9_]{1,28})[a-z0-9]$',
  minLength: 3,
  maxLength: 30,
  description: 'The public name: 3 to 30 of a–z, 0–9 and _, not beginning or ending with _',
});
export const Cursor = Type.String({ minLength: 1, maxLength: 200, description: 'Opaque; `next` of the page before' });

/** ISO 4217 code; what the marketplace takes is a setting. */
export const Currency = Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217, three capitals' });

/** An amount to pay or paid. Minor units travel as text: a JSON number would lose cents beyond 2^53. */
export const Money = strict(
  {
    amount: Type.String({ pattern: '^(0|[1-9]\\d{0,14})$', description: 'Minor units (cents), digits only' }),
    currency: Currency,
  },
  { description: 'Money in minor units with its currency' },
);

/** The limit on one published text, in UTF-16 code units. */
export const maxTextLength = 20_000;

/** A text somebody publishes. Length is checked by the server with an answer of its own, so the schema only bounds abuse. */
export const PublishedText = Type.String({
  maxLength: 200_000,
  description: `1 to ${maxTextLength} UTF-16 code units, at least one visible; no NUL, no lone surrogates`,
});

export const page = <S extends TSchema>(item: S) =>
  strict({ items: Type.Array(item), next: nullable(Cursor) }, { description: 'One page; `next` is null at the end' });

export const Paging = {
  cursor: Type.Optional(Cursor),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: 'Items on one page; default 50' })),
};

export const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String(),
    detail: Type.String(),
    cure: Type.String(),
    request_id: Type.Optional(Type.String()),
    errors: Type.Optional(
      Type.Array(strict({ path: Type.String(), reason: Type.String() }, { description: 'One place that is wrong' })),
    ),
  },
  { description: 'RFC 9457 problem details' },
);
