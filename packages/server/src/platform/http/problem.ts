import { errors, type ErrorCode, type Problem as ProblemBody } from '@parley/contract';

export type Place = { readonly path: string; readonly reason: string };

/** Thrown anywhere below an endpoint; answered as RFC 9457 problem details, and whatever the transaction did is undone. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly code: ErrorCode,
    /** What is wrong in this case, in words for the caller; never the content of a text. */
    readonly detail?: string,
    readonly more: { readonly places?: readonly Place[]; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(`${code}${detail === undefined ? '' : `: ${detail}`}`);
  }
}

export const problem = (code: ErrorCode, detail?: string, more?: Problem['more']) => new Problem(code, detail, more);

/** The first place of several stands for all; `errors` has the rest. */
const inOneLine = ([first, ...others]: readonly Place[]) =>
  `${first?.path} ${first?.reason}${others.length > 0 ? `, and ${others.length} more` : ''}.`;

export const problemBody = ({ code, detail, more }: Problem, requestId: string): ProblemBody => {
  const { status, title, cure } = errors[code];
  return {
    type: `/docs/errors#${code}`,
    title,
    status,
    code,
    detail: detail ?? (more.places?.length ? inOneLine(more.places) : `${title}.`),
    cure,
    request_id: requestId,
    ...(more.places === undefined ? {} : { errors: more.places.map((place) => ({ ...place })) }),
  };
};
