import type { Decision } from '../decision.js';
import { judge } from '../judge/judge.js';
import type { Problem } from './problem.js';
import type { Example, Rulebook } from './rulebook.js';
import { declaredNames, exampleShape } from './rulebook-shape.js';
import { mismatches, type Shape } from './shape.js';
import { unknownWords } from './validate/unknown-word.js';
import { wrongShapes } from './validate/wrong-shape.js';

/** An example with a name, told apart from the rulebook: what clause it is about, by which exception, and what it shows. */
export type Scenario = Example & {
  readonly id: string;
  /** The clause it is about. */
  readonly clause: string;
  /** What excuses or softens it, as a decision cites it. */
  readonly exception?: string;
  /** Outcomes that the decision must hold, each as `<clause> <outcome> [by]`. */
  readonly clauses?: readonly string[];
};

export type ScenarioResult = {
  readonly scenario: Scenario;
  readonly decision: Decision;
  readonly failures: readonly string[];
};

const text: Shape = { type: 'text' };
const shape: Shape = (() => {
  if (exampleShape.type !== 'object') throw new Error('An example is an object');
  const fields = {
    ...exampleShape.fields,
    id: text,
    clause: text,
    exception: text,
    clauses: { type: 'list', of: text, min: 0 } as const,
  };
  return { type: 'object', fields, required: [...exampleShape.required, 'id', 'clause'] };
})();

/** Reads scenarios, one JSON object on each line; empty lines are skipped. Problems name the line. */
export function parseScenarios(jsonl: string): {
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly Problem[];
} {
  const scenarios: Scenario[] = [];
  const problems: Problem[] = [];
  jsonl.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const read = parseLine(line);
    if ('problems' in read)
      problems.push(...read.problems.map((problem) => ({ ...problem, place: `line ${i + 1} ${problem.place}` })));
    else scenarios.push(read.scenario);
  });
  return { scenarios, problems };
}

function parseLine(line: string): { readonly scenario: Scenario } | { readonly problems: readonly Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return {
      problems: [
        {
          code: 'wrong-shape',
          place: '$',
          reason: 'This line is not JSON.',
          cure: 'Write one JSON object on each line.',
        },
      ],
    };
  }
  const found = mismatches(json, shape, declaredNames({}));
  const problems = [...wrongShapes(found), ...unknownWords(found)];
  return problems.length > 0 ? { problems } : { scenario: json as Scenario };
}

/** Judges every scenario and says what comes out otherwise than it should. */
export function runScenarios(rulebook: Rulebook, scenarios: readonly Scenario[]): readonly ScenarioResult[] {
  return scenarios.map((scenario) => {
    const decision = judge(rulebook, scenario);
    const outcomes = decision.clauses.map(({ id, outcome, by }) =>
      by === undefined ? `${id} ${outcome}` : `${id} ${outcome} ${by}`,
    );
    const failures = [
      ...(decision.effect === scenario.effect ? [] : [`comes out as ${decision.effect}, not ${scenario.effect}`]),
      ...(scenario.clauses ?? [])
        .filter((wanted) => !outcomes.includes(wanted))
        .map((wanted) => `lacks "${wanted}", has ${outcomes.join(', ') || 'nothing'}`),
      ...(scenario.exception === undefined || decision.clauses.some(({ by }) => by === scenario.exception)
        ? []
        : [`does not cite ${scenario.exception}`]),
    ];
    return { scenario, decision, failures };
  });
}

/** The examples within a rulebook, as scenarios. */
export function examplesOf(rulebook: Rulebook): readonly Scenario[] {
  return rulebook.clauses.flatMap(({ id, name, examples }) =>
    examples.map((example, i): Scenario => ({ ...example, id: `${name}-${i + 1}`, clause: id })),
  );
}
