import { errors, paths, routes, type Route, type RouteName } from '@parley/contract';
import type { TSchema } from 'typebox';
import type { EndpointOptions } from './endpoint.js';
import type { Gate } from './handle.js';
import { problemsOf } from './openapi.js';

type Described = { readonly options: EndpointOptions; readonly gate: Gate };
type Shape = {
  readonly type?: string;
  readonly properties?: Record<string, Shape>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly format?: string;
};

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const style = `body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;color:#1d2430;background:#fff}
h2{margin-top:2.5rem}h3{font:600 1rem/1.5 ui-monospace,monospace;margin:2rem 0 .25rem}pre{background:#f3f5f8;padding:.75rem;border-radius:6px;overflow:auto}
dt{font-weight:600;margin-top:1rem}a{color:#0b57d0}small{color:#566}@media(prefers-color-scheme:dark){body{background:#12161c;color:#e6e9ee}pre{background:#1c222b}a{color:#8ab4ff}small{color:#9aa}}`;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style><body>${body}</body></html>`;

/** A schema as the JSON it describes, with types for values. */
const sketch = (shape: Shape, indent = ''): string => {
  if (shape.anyOf) return shape.anyOf.map((one) => sketch(one, indent)).join(' | ');
  if (shape.enum) return shape.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.items) return `[${sketch(shape.items, indent)}]`;
  if (shape.properties) {
    const inner = `${indent}  `;
    const lines = Object.entries(shape.properties).map(
      ([name, property]) => `${inner}${name}${shape.required?.includes(name) ? '' : '?'}: ${sketch(property, inner)}`,
    );
    return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
  }
  return shape.format ?? shape.type ?? 'anything';
};

const block = (label: string, schema: TSchema | undefined) =>
  schema === undefined ? '' : `<p>${label}</p><pre>${escape(sketch(schema))}</pre>`;

const section = (name: RouteName, described: Described) => {
  const [method, path] = paths[name];
  const route: Route = routes[name];
  const who = described.gate.who === 'anyone' ? 'anyone' : described.gate.who.join(', ');
  return [
    `<h3 id="${name}">${method} ${escape(path)}</h3><p>${escape(route.summary)}.<br><small>${name} · for ${who}</small></p>`,
    block('Query', route.query),
    block('Body', route.body),
    ...Object.entries(route.answer).map(([status, schema]) =>
      block(`Answer ${status}`, (schema as Shape).type === 'null' ? undefined : schema),
    ),
    `<p>Problems: ${problemsOf(name, described)
      .map((code) => `<a href="/docs/errors#${code}">${code}</a>`)
      .join(', ')}</p>`,
  ].join('');
};

/** The API for people: generated from the contract, loads nothing, runs nothing. */
export const docsPage = (served: ReadonlyMap<RouteName, Described>): string => {
  const tags = [...new Set([...served.keys()].map((name) => routes[name].tag))];
  const body = tags.map((tag) => {
    const names = [...served].filter(([name]) => routes[name].tag === tag);
    return `<h2>${escape(tag)}</h2>${names.map(([name, described]) => section(name, described)).join('')}`;
  });
  return page(
    'Parley: the API',
    `<h1>The API of Parley</h1><p>JSON over HTTP. Sign in with a cookie (<a href="#signIn">signIn</a>) or a bearer token.
Every unsafe request may carry an <code>Idempotency-Key</code>: repeated, it acts once. Problems are RFC 9457:
<a href="/docs/errors">all of them</a>. For programs: <a href="/openapi.json">openapi.json</a>.</p>${body.join('')}`,
  );
};

export const errorsPage = (): string =>
  page(
    'Parley: problems',
    `<h1>Problems the API answers with</h1><dl>${Object.entries(errors)
      .map(
        ([code, { status, title, cure }]) =>
          `<dt id="${code}">${code} <small>${status}</small></dt><dd>${escape(title)}. ${escape(cure)}</dd>`,
      )
      .join('')}</dl><p><a href="/docs">The API</a></p>`,
  );
