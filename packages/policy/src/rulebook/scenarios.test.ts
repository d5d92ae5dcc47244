import { describe, expect, it } from 'vitest';
import file from '../../rulebooks/scenarios.jsonl?raw';
import { defaultRulebook } from './default-rulebook.js';
import { examplesOf, parseScenarios, runScenarios } from './scenarios.js';

const { scenarios, problems } = parseScenarios(file);

describe('the scenarios of the default rulebook', () => {
  it('are well formed, each with a name of its own', () => {
    expect(problems).toEqual([]);
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
  });

  it('show every clause, every exception and every need', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(80);
    const shown = new Set(
      scenarios.flatMap(({ clause, exception }) => [clause, exception?.replace(/^clearance:.*/, 'clearance')]),
    );
    const wanted = [
      ...defaultRulebook.clauses.map(({ id }) => id),
      ...defaultRulebook.exceptions.map(({ id }) => id),
      ...Object.keys(defaultRulebook.needs).map((need) => `service_need:${need}`),
    ];
    expect(wanted.filter((each) => !shown.has(each))).toEqual([]);
  });

  it.each(runScenarios(defaultRulebook, scenarios).map((result) => [result.scenario.id, result] as const))(
    '%s comes out as told',
    (_, { failures, scenario }) => {
      expect(failures, scenario.text).toEqual([]);
    },
  );
});

describe('the examples within the default rulebook', () => {
  it.each(
    runScenarios(defaultRulebook, examplesOf(defaultRulebook)).map((result) => [result.scenario.id, result] as const),
  )('%s comes out as told', (_, { failures, scenario }) => {
    expect(failures, scenario.text).toEqual([]);
  });
});

describe('parseScenarios', () => {
  it('names the line of what it cannot read, and reads the rest', () => {
    const good = '{"id":"a","clause":"1","text":"Hi","place":"inbox","side":"buyer","effect":"deliver"}';
    const read = parseScenarios(`${good}\n\n{"id":\n${good.replace('inbox', 'imbox')}`);
    expect(read.scenarios.map(({ id }) => id)).toEqual(['a']);
    expect(read.problems.map(({ place, cure }) => `${place}: ${cure}`)).toEqual([
      'line 3 $: Write one JSON object on each line.',
      'line 4 $.place: Did you mean "inbox"?',
    ]);
  });

  it('tells what comes out otherwise', () => {
    const wrong =
      '{"id":"a","clause":"1","exception":"claimed","clauses":["1 applied"],"text":"Hi","place":"inbox","side":"buyer","effect":"mask"}';
    const [result] = runScenarios(defaultRulebook, parseScenarios(wrong).scenarios);
    expect(result?.failures).toEqual([
      'comes out as deliver, not mask',
      'lacks "1 applied", has nothing',
      'does not cite claimed',
    ]);
  });
});
