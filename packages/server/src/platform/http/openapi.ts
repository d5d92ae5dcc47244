import { errors, paths, ProblemSchema, routes, type ErrorCode, type Route, type RouteName } from '@parley/contract';
import { Type, type TSchema } from 'typebox';
import type { EndpointOptions } from './endpoint.js';
import type { Gate } from './handle.js';

type Described = { readonly options: EndpointOptions; readonly gate: Gate };

type ObjectSchema = TSchema & { readonly properties?: Record<string, TSchema>; readonly required?: readonly string[] };

const parametersOf = (where: 'path' | 'query', schema: ObjectSchema | undefined) =>
  Object.entries(schema?.properties ?? {}).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || (schema?.required ?? []).includes(name),
    schema: property,
  }));

const keyHeader = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Yours to choose. The same request with the same key acts once and gets the first answer again.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

/** Every problem that a route may answer with: those of its own and those that its kind brings along. */
export const problemsOf = (name: RouteName, { options, gate }: Described): ErrorCode[] => {
  const route: Route = routes[name];
  const [method] = paths[name];
  const codes = new Set<ErrorCode>(route.errors);
  if (route.takes) codes.add('too_large').add('unsupported_type');
  else if (route.body)
    for (const code of ['invalid_input', 'invalid_json', 'too_large', 'unsupported_type'] as const) codes.add(code);
  if (route.query) codes.add('invalid_input');
  if (route.params) codes.add('not_found');
  if (gate.who !== 'anyone') codes.add('not_signed_in').add('not_allowed');
  if (method !== 'GET') codes.add('not_allowed');
  if (method !== 'GET' && !options.setsCookies && !options.pure) codes.add('key_reused');
  if (options.perMinute !== undefined) codes.add('too_many');
  codes.add('not_ready').add('internal');
  return [...codes];
};

const problemAnswers = (codes: readonly ErrorCode[]) => {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) byStatus.set(errors[code].status, [...(byStatus.get(errors[code].status) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      {
        description: list.map((code) => `\`${code}\`: ${errors[code].title}`).join('. '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
};

const operation = (name: RouteName, described: Described) => {
  const route: Route = routes[name];
  const [method] = paths[name];
  const { gate, options } = described;
  const roles = gate.who === 'anyone' ? 'anyone' : gate.who.join(', ');
  return {
    operationId: name,
    summary: route.summary,
    tags: [route.tag],
    description: `Who: ${roles}${gate.relation === undefined ? '' : `, ${gate.relation.replaceAll('_', ' ')}`}.`,
    security: gate.who === 'anyone' ? [] : [{ cookie: [] }, { bearer: [] }],
    parameters: [
      ...parametersOf('path', route.params),
      ...parametersOf('query', route.query),
      ...(method === 'GET' || options.setsCookies || options.pure ? [] : [keyHeader]),
    ],
    ...(route.body && {
      requestBody: {
        required: !Type.IsOptional(route.body),
        content: Object.fromEntries(
          (route.takes ?? ['application/json']).map((type) => [type, { schema: route.body }]),
        ),
      },
    }),
    responses: {
      ...Object.fromEntries(
        Object.entries(route.answer).map(([status, schema]) => [
          status,
          status === '204' || (schema as { type?: string }).type === 'null'
            ? { description: 'Done' }
            : { description: 'Done', content: { 'application/json': { schema } } },
        ]),
      ),
      ...problemAnswers(problemsOf(name, described)),
    },
  };
};

/** The OpenAPI 3.1 document of the routes that are served. */
export const buildOpenapi = (
  served: ReadonlyMap<RouteName, Described>,
  { publicUrl, version, cookie }: { publicUrl: string; version: string; cookie: string },
): Record<string, unknown> => {
  const byPath: Record<string, Record<string, unknown>> = {};
  for (const [name, described] of served) {
    const [method, path] = paths[name];
    (byPath[path] ??= {})[method.toLowerCase()] = operation(name, described);
  }
  return JSON.parse(
    JSON.stringify({
      openapi: '3.1.0',
      info: {
        title: 'Parley',
        version,
        summary: 'A services marketplace whose rules run before a text is sent, and explain themselves.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: publicUrl }],
      paths: byPath,
      components: {
        schemas: { Problem: ProblemSchema },
        securitySchemes: {
          cookie: { type: 'apiKey', in: 'cookie', name: cookie },
          bearer: { type: 'http', scheme: 'bearer' },
        },
      },
    }),
  ) as Record<string, unknown>;
};
