import type { Answer, Body, ErrorCode, Params, Problem, Query, RouteName } from '@parley/contract';
import { paths } from '@parley/contract/paths';
import { randomKey } from './random-key.js';

/** The server's answer that something is not as it should be, with what to do about it. */
export class ApiProblem extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly cure: string;
  readonly places: readonly { readonly path: string; readonly reason: string }[];
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: Problem, retryAfterSeconds?: number) {
    super(problem.detail || problem.title);
    this.name = 'ApiProblem';
    this.code = problem.code as ErrorCode;
    this.status = problem.status;
    this.cure = problem.cure;
    this.places = problem.errors ?? [];
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** No answer came: offline, cut, or the server is away. The request may or may not have arrived. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('No answer from the server', { cause });
    this.name = 'NoAnswer';
  }
}

type Part<T, K extends string> = [T] extends [undefined]
  ? { readonly [P in K]?: never }
  : undefined extends T
    ? { readonly [P in K]?: T }
    : { readonly [P in K]: T };

export type CallOptions<N extends RouteName> = Part<Params<N>, 'params'> &
  Part<Body<N> extends Uint8Array ? Blob : Body<N>, 'body'> & {
    readonly query?: Query<N>;
    /** Idempotency-Key; a repeated unsafe call with the same key acts once. */
    readonly key?: string;
    /** The version that was edited; the server refuses where it has changed since. */
    readonly ifMatch?: number;
    readonly signal?: AbortSignal;
  };

/** The address of a route, with its parameters filled in. */
export function address(name: RouteName, params: Readonly<Record<string, string>> = {}, query: object = {}): string {
  const path = paths[name][1].replace(/\{(\w+)\}/g, (_, param: string) => encodeURIComponent(params[param] ?? ''));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) search.set(key, String(value));
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

let onSignedOut: () => void = () => undefined;
/** Called whenever a call finds that the session has ended. */
export const whenSignedOut = (listener: () => void): void => {
  onSignedOut = listener;
};

const problemOf = async (response: Response): Promise<Problem> => {
  const unknown = { type: 'about:blank', title: response.statusText, status: response.status, code: 'internal' };
  try {
    const body = (await response.json()) as Partial<Problem>;
    return { detail: '', cure: '', ...unknown, ...body };
  } catch {
    return { detail: '', cure: '', ...unknown };
  }
};

const underWay = new Map<string, Promise<unknown>>();

/**
 * Calls a route of the contract. The same unsafe call again while the first is under way is a double click: both get the
 * one answer. Who means it twice gives each a key. @throws ApiProblem, NoAnswer
 */
export function call<N extends RouteName>(name: N, options: CallOptions<N>): Promise<Answer<N>> {
  const body: unknown = options.body;
  const isOnItsOwn = paths[name][0] === 'GET' || options.key !== undefined || options.signal || body instanceof Blob;
  if (isOnItsOwn) return send(name, options);
  const same = JSON.stringify([name, options]);
  const first = underWay.get(same) as Promise<Answer<N>> | undefined;
  if (first) return first;
  const sent = send(name, options).finally(() => underWay.delete(same));
  underWay.set(same, sent);
  return sent;
}

async function send<N extends RouteName>(name: N, options: CallOptions<N>): Promise<Answer<N>> {
  const method = paths[name][0];
  const headers: Record<string, string> = { accept: 'application/json' };
  const body: unknown = options.body;
  if (body !== undefined) headers['content-type'] = body instanceof Blob ? body.type : 'application/json';
  if (options.ifMatch !== undefined) headers['if-match'] = `"${options.ifMatch}"`;
  if (method !== 'GET') headers['idempotency-key'] = options.key ?? randomKey();
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  if (body !== undefined) init.body = body instanceof Blob ? body : JSON.stringify(body);
  if (options.signal) init.signal = options.signal;

  let response: Response;
  try {
    // All parameters are texts by the contract; the compiler cannot see it through the generic name.
    const { params, query } = options as { params?: Readonly<Record<string, string>>; query?: object };
    response = await fetch(address(name, params, query), init);
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw new NoAnswer(cause);
  }
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem.code === 'not_signed_in' && name !== 'getMe') onSignedOut();
    // A proxy in front may answer for a server that is away: that is no answer of ours.
    if (response.status >= 502 && response.status <= 504 && problem.code === 'internal') throw new NoAnswer(problem);
    const wait = Number(response.headers.get('retry-after'));
    throw new ApiProblem(problem, Number.isFinite(wait) && wait > 0 ? wait : undefined);
  }
  if (response.status === 204 || response.headers.get('content-length') === '0') return undefined as Answer<N>;
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as Answer<N>;
}
