import { describe, expect, it } from 'vitest';
import { copyOf } from '../judge/sample.js';
import { checkRulebook } from './check.js';
import { defaultRulebook } from './default-rulebook.js';
import { formatProblems } from './problem.js';

/** The default rulebook as JSON that tests may break. */
type Json = { [key: string]: Json } & Json[] & string;
const broken = (change: (json: Json) => void): unknown => {
  const json = copyOf(defaultRulebook) as unknown as Json;
  change(json);
  return json;
};
const add = (list: unknown, value: unknown) => (list as unknown[]).push(value);
const set = (target: unknown, value: object) => Object.assign(target as object, value);
const clause = (json: Json, id: string) => json['clauses']?.find((each) => each['id'] === id) as Json;

/** Each breaks the default rulebook in one way; what people read of it is kept in a golden file. */
const cases: readonly [name: string, json: unknown][] = [
  ['no-object', []],
  ['missing-parts', { format: 'parley.rulebook/1', name: 'Mine' }],
  ['wrong-type', broken((json) => set(clause(json, '1')['rules']?.[0], { opensCase: 'yes' }))],
  ['unknown-field', broken((json) => set(clause(json, '1')['rules']?.[0]?.['when'], { plcaes: ['inbox'] }))],
  ['unknown-kind', broken((json) => set(clause(json, '1')['rules']?.[0]?.['when'], { kinds: ['emial', 'fax'] }))],
  ['unknown-cue', broken((json) => set(clause(json, '12')['rules']?.[0]?.['when'], { cues: ['shortner'] }))],
  ['unknown-effect', broken((json) => set(clause(json, '6')['rules']?.[0], { effect: 'block' }))],
  ['unknown-situation', broken((json) => set(clause(json, '6')['rules']?.[0], { effect: { befor: 'notice' } }))],
  ['unknown-exception', broken((json) => set(clause(json, '1'), { allows: ['brougth_client'] }))],
  ['unknown-clause', broken((json) => set(json['exceptions']?.[0]?.['grants']?.[0], { clauses: ['1', '14'] }))],
  ['unknown-way', broken((json) => set(clause(json, '6')['rules']?.[0], { ways: ['start_cal'] }))],
  ['duplicate-clause', broken((json) => add(json['clauses'], clause(json, '2')))],
  ['duplicate-rule', broken((json) => set(clause(json, '9')['rules']?.[1], { id: 'address' }))],
  [
    'reserved-exception',
    broken((json) => add(json['exceptions'], set(copyOf(json['exceptions']?.[0]), { id: 'service_need' }))),
  ],
  ['missing-effect', broken((json) => delete clause(json, '1')['rules']?.[0]?.['effect']?.['order'])],
  ['situation-gap', broken((json) => set(json['situations']?.['post'], { any: [{ places: ['review', 'gig'] }] }))],
  ['missing-wording', broken((json) => delete clause(json, '8')['wording']?.['es'])],
  ['missing-advice-wording', broken((json) => delete clause(json, '12')['rules']?.[0]?.['advice']?.['en'])],
  ['missing-examples', broken((json) => set(clause(json, '6'), { examples: [] }))],
  [
    'only-passing-examples',
    broken((json) =>
      set(clause(json, '13'), { examples: [{ text: 'Hello.', place: 'inbox', side: 'buyer', effect: 'deliver' }] }),
    ),
  ],
  ['exception-not-allowed', broken((json) => add(json['exceptions']?.[0]?.['grants']?.[0]?.['clauses'], '4'))],
  [
    'exception-for-foreign-kinds',
    broken((json) => set(json['needs']?.['shipping']?.['grants']?.[0], { kinds: ['address', 'payment'] })),
  ],
  [
    'unreachable-rule',
    broken((json) => set(clause(json, '7')['rules']?.[0]?.['when'], { places: ['gig'], situations: ['order'] })),
  ],
  [
    'contradiction',
    broken((json) =>
      add(clause(json, '7')['rules'], {
        id: 'never',
        when: { kinds: ['meeting_link'], origins: ['brought'], not: { origins: ['brought', 'claimed'] } },
        effect: 'bounce',
      }),
    ),
  ],
  [
    'shadowed-rule',
    broken((json) =>
      add(clause(json, '7')['rules'], {
        id: 'softer',
        when: { kinds: ['meeting_link'], confidence: 0.8, origins: ['unknown'] },
        effect: 'deliver',
      }),
    ),
  ],
  [
    'failing-example',
    broken((json) => set(clause(json, '6')['examples']?.[0], { text: 'Hello, thank you.', effect: 'notice' })),
  ],
];

describe('checkRulebook', () => {
  it.each(cases)('says what is wrong with %s', async (name, json) => {
    const problems = checkRulebook(json).filter(({ code }) => code !== 'failing-example' || name === 'failing-example');
    const shown =
      name === 'failing-example' ? problems.filter(({ place }) => place.startsWith('$.clauses[5]')) : problems;
    expect(shown.length).toBeGreaterThan(0);
    await expect(`${formatProblems(shown)}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('says so where it is given no JSON', () => {
    expect(checkRulebook('{"format": ')).toMatchObject([
      { code: 'wrong-shape', place: '$', cure: 'Write it as one JSON object.' },
    ]);
  });

  it('finds nothing wrong with the default rulebook', () => {
    expect(formatProblems(checkRulebook(copyOf(defaultRulebook)))).toBe('');
  });
});
