import { defaultRulebook, judge, type Facts } from '@parley/policy';
import { describe, expect, it } from 'vitest';
import { describeRulebook, insteadOf } from './words.js';

const facts: Facts = { relationship: { origin: 'met_here' }, order: { state: 'none' }, needs: [], clearances: [] };
const judged = (text: string) => judge(defaultRulebook, { text, place: 'inbox', side: 'buyer', facts });

describe('what to do instead', () => {
  it('comes from the clause that decides, in the language of the writer', () => {
    const decision = judged('My number is +1 212 555 0188.');
    const clause = defaultRulebook.clauses.find((each) => each.id === '1');
    expect(insteadOf(defaultRulebook, decision, 'en')).toBe(clause?.wording.en?.advice);
    expect(insteadOf(defaultRulebook, decision, 'es')).toBe(clause?.wording.es?.advice);
  });

  it('is nothing where nothing has to be done', () => {
    expect(insteadOf(defaultRulebook, judged('The logo is ready by Friday.'), 'en')).toBeUndefined();
  });
});

describe('the rulebook in sentences', () => {
  it.each(['en', 'es'] as const)('has every clause, exception and need in %s, each with its words', (locale) => {
    const words = describeRulebook(defaultRulebook, locale);
    expect(words.clauses.map((clause) => clause.id)).toEqual(defaultRulebook.clauses.map((clause) => clause.id));
    expect(words.exceptions).toHaveLength(defaultRulebook.exceptions.length);
    expect(words.needs).toHaveLength(Object.keys(defaultRulebook.needs).length);
    for (const clause of words.clauses) {
      expect([clause.title, clause.sentence, clause.rules.length > 0]).toEqual([
        expect.stringMatching(/\S/),
        expect.stringMatching(/\S/),
        true,
      ]);
    }
  });

  it('shows each example on the side of its effect', () => {
    for (const clause of describeRulebook(defaultRulebook, 'en').clauses) {
      expect(clause.passes.every(({ effect }) => effect === 'deliver' || effect === 'notice')).toBe(true);
      expect(clause.comesBack.some(({ effect }) => effect === 'deliver' || effect === 'notice')).toBe(false);
    }
  });
});
