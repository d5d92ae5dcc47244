import { describe, expect, it } from 'vitest';
import type { MessageRow } from './row.js';
import { answer, byField, byKind, misses, summarise, worstLanguage } from './score.js';

const row = (id: string, kinds: readonly string[], parts: Partial<MessageRow> = {}): MessageRow => ({
  shape: 'message',
  id,
  lang: 'en',
  text: id,
  history: [],
  kinds,
  class: 'plain',
  difficulty: 1,
  ...parts,
});

const answers = [
  answer(row('found', ['phone', 'move_off']), ['phone']),
  answer(row('spelled', ['phone'], { class: 'spelled_digits', lang: 'de' }), ['obfuscated']),
  answer(row('other data', ['email'], { class: 'reversed' }), ['link']),
  answer(row('leaves', ['move_off'], { lang: 'de' }), ['pay_off']),
  answer(row('price', [], { class: 'numbers_price' }), ['phone']),
  answer(row('calls', ['call']), ['call']),
  answer(row('refuses', ['refuse'], { class: 'refusal' }), ['refuse']),
  answer(row('refuses and is flagged', ['refuse'], { class: 'refusal' }), ['move_off']),
];

describe('the summary', () => {
  const all = summarise(answers);
  it('counts any contact data as found, whatever its kind', () => {
    expect(all.dataRecall).toEqual({ hits: 2, of: 3 });
    expect(all.disguisedRecall).toEqual({ hits: 1, of: 2 });
  });
  it('takes any flag for an intent without data, and no call or refusal for a flag', () => {
    expect(all.intentRecall).toEqual({ hits: 1, of: 1 });
    expect(all.benignFlagged).toEqual({ hits: 2, of: 4 });
  });
  it('tells refusals flagged from refusals recognised', () => {
    expect(all.refusalsFlagged).toEqual({ hits: 1, of: 2 });
    expect(all.refusalsRecognised).toEqual({ hits: 1, of: 2 });
  });
  it('averages F1 over the kinds that occur', () => {
    const f1 = Object.fromEntries(byKind(answers).map((kind) => [kind.kind, kind.f1]));
    expect(f1).toEqual({ email: 0, phone: 0.5, move_off: 0, call: 1, refuse: 2 / 3 });
    expect(all.macroF1).toBeCloseTo((0.5 + 1 + 2 / 3) / 5);
  });
  it('counts as exact what got its kinds and no other', () => {
    expect(all.exact).toEqual({ hits: 2, of: 8 });
  });
});

describe('groups', () => {
  it('names the worst language among those with enough rows', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => answer(row(id, ['phone']), id < 'c' ? ['phone'] : []));
    const few = [answer(row('f', ['phone'], { lang: 'de' }), [])];
    expect(worstLanguage(byField([...many, ...few], 'lang'))).toEqual({
      name: 'en',
      caught: { hits: 2, of: 5 },
      wronglyFlagged: { hits: 0, of: 0 },
    });
  });
  it('lists wrong flags and misses before mere differences of kind', () => {
    expect(misses(answers).map((one) => one.row.id)).toEqual([
      'spelled',
      'price',
      'refuses and is flagged',
      'found',
      'other data',
      'leaves',
    ]);
  });
});
