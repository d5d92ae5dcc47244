/** What is wrong with a rulebook, where, and how to put it right. */
export type Problem = {
  /** Name of the validator that found it, e.g. `unknown-word`. */
  readonly code: string;
  /** JSON path, e.g. `$.clauses[3].rules[0].effect`. */
  readonly place: string;
  readonly reason: string;
  readonly cure: string;
};

/** Thrown for a rulebook that cannot be judged by. */
export class RulebookError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      `The rulebook has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${formatProblems(problems)}`,
    );
    this.name = 'RulebookError';
    this.problems = problems;
  }
}

/** One paragraph for each problem: place, reason, cure. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(({ code, place, reason, cure }) => `${place}: ${reason} (${code})\n  ${cure}`).join('\n');
}
