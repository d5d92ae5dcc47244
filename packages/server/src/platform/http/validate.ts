import type { Route } from '@parley/contract';
import { Type, type TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { reasonsOf } from './reasons.js';
import { problem, type Place } from './problem.js';

export type RawInput = { readonly params: unknown; readonly query: unknown; readonly body: unknown };

const maxPlaces = 20;

type Shape = { readonly anyOf?: readonly Shape[]; readonly properties?: Readonly<Record<string, unknown>> };

/** Of several shapes the one that was meant: it knows the most of the fields that were given. */
const meant = (schema: TSchema, value: unknown): TSchema => {
  const { anyOf } = schema as Shape;
  if (anyOf === undefined || typeof value !== 'object' || value === null) return schema;
  const known = (shape: Shape) => Object.keys(value).filter((name) => name in (shape.properties ?? {})).length;
  return anyOf.reduce((best, shape) => (known(shape) > known(best) ? shape : best));
};

const placesOf = (part: string, schema: TSchema, value: unknown): Place[] => {
  const seen = new Set<string>();
  const places = Compile(meant(schema, value))
    .Errors(value)
    .flatMap((error) => reasonsOf(part, error));
  // Whatever the validator says of it, it was refused.
  if (places.length === 0) return [{ path: part, reason: 'does not have the shape that is expected here' }];
  return places
    .filter(({ path, reason }) => !seen.has(`${path} ${reason}`) && seen.add(`${path} ${reason}`))
    .slice(0, maxPlaces);
};

const isEmpty = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** Numbers arrive in a query as text. */
const fromText = (schema: TSchema, query: unknown): unknown => {
  const properties = ((schema as { properties?: Record<string, { type?: string }> }).properties ??= {});
  return Object.fromEntries(
    Object.entries(query as Record<string, unknown>).map(([name, value]) =>
      properties[name]?.type === 'integer' && typeof value === 'string' && /^-?\d{1,15}$/.test(value)
        ? [name, Number(value)]
        : [name, value],
    ),
  );
};

/** Compiles a route's schemas once; the result answers the input or throws `invalid_input` with every place named. */
export const compileInput = (route: Route) => {
  const params = route.params && Compile(route.params);
  const query = route.query && Compile(route.query);
  const isRaw = route.takes !== undefined;
  const body = route.body && !isRaw && Compile(route.body);
  const bodyIsOptional = route.body !== undefined && Type.IsOptional(route.body);
  return (raw: RawInput): RawInput => {
    // An address that cannot be one of ours names nothing.
    if (params && !params.Check(raw.params)) throw problem('not_found');
    const places: Place[] = [];
    let asked: unknown = undefined;
    if (query) {
      asked = fromText(route.query, raw.query);
      if (!query.Check(asked)) places.push(...placesOf('query', route.query, asked));
    } else if (!isEmpty(raw.query)) {
      places.push(
        ...Object.keys(raw.query as object).map((name) => ({
          path: `query.${name.slice(0, 60)}`,
          reason: 'is no field we know; leave it out',
        })),
      );
    }
    if (body) {
      if (!(bodyIsOptional && raw.body === undefined) && !body.Check(raw.body))
        places.push(
          ...(raw.body === undefined
            ? [{ path: 'body', reason: 'is missing' }]
            : placesOf('body', route.body, raw.body)),
        );
    } else if (!isRaw && !isEmpty(raw.body)) {
      places.push({ path: 'body', reason: 'is not expected here' });
    }
    if (places.length > 0) throw problem('invalid_input', undefined, { places });
    return { params: params ? raw.params : undefined, query: asked, body: raw.body };
  };
};
