import { describe, expect, it } from 'vitest';
import type { JudgeInput } from '../decision.js';
import { copyOf } from '../judge/sample.js';
import { defaultRulebook } from './default-rulebook.js';
import { compareOver, diffRulebooks } from './diff.js';
import { parseRulebook } from './parse.js';
import type { Clause, Rulebook } from './rulebook.js';

const changed = (id: string, change: (clause: Clause) => Clause): Rulebook => {
  const copy = copyOf(defaultRulebook);
  return parseRulebook({
    ...copy,
    clauses: copy.clauses.map((clause) => (clause.id === id ? change(clause) : clause)),
  });
};
const stricterCalls = changed('6', (clause) => ({
  ...clause,
  rules: clause.rules.map((rule) => ({ ...rule, effect: 'notice' as const, ways: [] })),
}));

describe('diffRulebooks', () => {
  it('names what differs by its path, not by its position', () => {
    expect(diffRulebooks(defaultRulebook, stricterCalls)).toEqual([
      { path: 'clauses.6.rules.proposal.effect', change: 'changed', before: 'deliver', after: 'notice' },
      { path: 'clauses.6.rules.proposal.ways', change: 'changed', before: ['start_call'], after: [] },
    ]);
  });

  it('sees no difference in another order', () => {
    const turned = {
      ...copyOf(defaultRulebook),
      clauses: [...defaultRulebook.clauses].reverse(),
      exceptions: [...defaultRulebook.exceptions].reverse(),
    };
    expect(diffRulebooks(defaultRulebook, parseRulebook(turned))).toEqual([]);
  });

  it('tells what was added and what was removed', () => {
    const fewer = changed('9', (clause) => ({ ...clause, rules: clause.rules.slice(0, 1) }));
    expect(diffRulebooks(defaultRulebook, fewer).map(({ path, change }) => `${path} ${change}`)).toEqual([
      'clauses.9.rules.meeting removed',
    ]);
    expect(diffRulebooks(fewer, defaultRulebook).map(({ path, change }) => `${path} ${change}`)).toEqual([
      'clauses.9.rules.meeting added',
    ]);
  });
});

describe('compareOver', () => {
  const input = (text: string): JudgeInput => ({ text, place: 'inbox', side: 'buyer' });

  it('tells which texts change effect, and counts by clause and pair of effects', () => {
    const inputs = [
      'Hello.',
      'Can I call you for five minutes tomorrow?',
      'Could we have a quick call about the brief?',
    ].map(input);
    expect(compareOver(defaultRulebook, stricterCalls, inputs)).toEqual({
      judged: 3,
      changed: [
        { index: 1, from: 'deliver', to: 'notice', clauses: ['6'] },
        { index: 2, from: 'deliver', to: 'notice', clauses: ['6'] },
      ],
      counts: [{ clause: '6', from: 'deliver', to: 'notice', count: 2 }],
    });
  });

  it('finds nothing between a rulebook and itself', () => {
    expect(compareOver(defaultRulebook, defaultRulebook, [input('Can I call you?')]).changed).toEqual([]);
  });
});
