import { describe, expect, it } from 'vitest';
import { effects, type Effect } from '../decision.js';
import { origins, type Facts, type Place } from '../facts.js';
import { defaultRulebook } from '../rulebook/default-rulebook.js';
import { signalKinds, type Signal, type SignalKind } from '../signal.js';
import { compile } from './compile.js';
import { judgeSignals } from './judge-signals.js';
import { lineOf, made, ordering, placesOfOrder, stranger } from './sample.js';

const compiled = compile(defaultRulebook);
const judged = (signals: readonly Signal[], place: Place, facts: Facts = stranger) =>
  judgeSignals(compiled, { place, side: 'seller', facts }, signals);
const effectOf = (kind: SignalKind, place: Place, facts: Facts = stranger, parts: Partial<Signal> = {}) =>
  judged([made(kind, parts)], place, facts).effect;

describe('the table of the default rulebook', () => {
  type Cells = readonly [before: Effect, order: Effect, draft: Effect, post: Effect, support: Effect];
  const table: readonly [clause: string, kind: SignalKind, cells: Cells, parts?: Partial<Signal>][] = [
    ['1', 'email', ['mask', 'mask', 'bounce', 'mask', 'deliver']],
    ['1', 'phone', ['mask', 'mask', 'bounce', 'mask', 'deliver']],
    ['1', 'messenger', ['mask', 'mask', 'bounce', 'mask', 'deliver']],
    ['1', 'social', ['mask', 'mask', 'bounce', 'mask', 'deliver']],
    ['2', 'obfuscated', ['bounce', 'hold', 'bounce', 'bounce', 'deliver']],
    ['3', 'ask_contact', ['notice', 'notice', 'bounce', 'notice', 'deliver']],
    ['3', 'move_off', ['notice', 'notice', 'bounce', 'notice', 'deliver']],
    ['4', 'pay_off', ['bounce', 'bounce', 'bounce', 'bounce', 'deliver'], { value: 'pay_off:direct' }],
    ['4', 'pay_off', ['hold', 'hold', 'bounce', 'bounce', 'deliver'], { value: 'pay_off:honest' }],
    ['4', 'pay_off', ['hold', 'hold', 'bounce', 'bounce', 'deliver'], { value: 'pay_off:question' }],
    ['4', 'payment', ['bounce', 'bounce', 'bounce', 'bounce', 'deliver']],
    ['5', 'file_link', ['notice', 'notice', 'bounce', 'bounce', 'deliver']],
    ['6', 'call', ['deliver', 'deliver', 'deliver', 'deliver', 'deliver']],
    ['7', 'meeting_link', ['mask', 'notice', 'bounce', 'bounce', 'deliver']],
    ['8', 'ref_off', ['notice', 'notice', 'deliver', 'deliver', 'deliver']],
    ['9', 'address', ['mask', 'notice', 'mask', 'mask', 'deliver']],
    ['9', 'meet', ['notice', 'notice', 'notice', 'notice', 'deliver']],
    ['10', 'credentials', ['mask', 'notice', 'bounce', 'bounce', 'notice']],
    ['11', 'refuse', ['deliver', 'deliver', 'deliver', 'deliver', 'deliver']],
    ['12', 'link', ['notice', 'deliver', 'bounce', 'deliver', 'deliver']],
    ['12', 'link', ['hold', 'hold', 'bounce', 'deliver', 'deliver'], { how: 'shortener host' }],
    ['13', 'scam', ['bounce', 'bounce', 'bounce', 'bounce', 'deliver']],
    ['13', 'pressure', ['hold', 'hold', 'bounce', 'bounce', 'deliver']],
  ];

  it.each(table)(
    'clause %s treats %s as concepts.md says: %j',
    (clause, kind, [before, order, draft, post, support], parts) => {
      const expected: [Place, Facts, Effect][] = [
        ['inbox', stranger, before],
        ['inbox', ordering, before],
        ['offer', stranger, before],
        ...placesOfOrder.map((place): [Place, Facts, Effect] => [place, ordering, order]),
        ...placesOfOrder.map((place): [Place, Facts, Effect] => [
          place,
          { ...ordering, order: { state: 'completed' } },
          before,
        ]),
        ['gig', stranger, draft],
        ['profile', stranger, draft],
        ['review', stranger, post],
        ['community', stranger, post],
        ['support', stranger, support],
      ];
      for (const [place, facts, effect] of expected) {
        const decision = judged([made(kind, parts)], place, facts);
        expect([place, decision.effect]).toEqual([place, effect]);
        expect(decision.clauses.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([`${clause} applied`]);
      }
    },
  );

  it('says something of every kind', () => {
    for (const kind of signalKinds) expect([kind, judged([made(kind)], 'inbox').clauses.length]).toEqual([kind, 1]);
  });
});

describe('a text without signals', () => {
  it('is delivered by no clause', () => {
    expect(judged([], 'inbox')).toEqual({
      effect: 'deliver',
      signals: [],
      clauses: [],
      advice: [],
      opensCase: false,
      rulebook: compiled.hash,
      engine: '0.1.0',
    });
  });
});

describe('the strongest effect wins', () => {
  it.each<[SignalKind[], Effect]>([
    [['link', 'email'], 'mask'],
    [['email', 'pressure'], 'hold'],
    [['pressure', 'scam'], 'bounce'],
    [['call', 'refuse'], 'deliver'],
    [['ref_off', 'call'], 'notice'],
  ])('over %j it is %s', (kinds, effect) => {
    const signals = kinds.map((kind, i) => made(kind, { start: i * 20 }));
    expect(judged(signals, 'inbox').effect).toBe(effect);
    expect(judged([...signals].reverse(), 'inbox').effect).toBe(effect);
  });
});

describe('a disguise', () => {
  it('takes clause 1’s place with clause 2 for the same words', () => {
    const signals = [made('phone'), made('obfuscated', { text: 'phone' })];
    expect(judged(signals, 'order', ordering).clauses.map(lineOf)).toEqual(['2 applied hold']);
  });

  it('leaves other, plain words to clause 1', () => {
    const signals = [made('phone'), made('obfuscated', { text: 'phone' }), made('email', { start: 30 })];
    expect(judged(signals, 'order', ordering).clauses.map(lineOf)).toEqual(['1 applied mask', '2 applied hold']);
  });
});

describe('a file link in a delivery', () => {
  const sha256 = 'a'.repeat(64);
  it.each<[string, Facts['declared'], Effect]>([
    ['without a word', {}, 'notice'],
    ['with a reason', { file: { reason: 'too_large' } }, 'notice'],
    ['with reason and size', { file: { reason: 'technical', size: 9 } }, 'notice'],
    ['with a checksum but no size', { file: { reason: 'too_large', sha256 } }, 'notice'],
    ['with reason, size and checksum', { file: { reason: 'too_large', size: 9, sha256 } }, 'deliver'],
  ])('%s', (_, declared = {}, effect) => {
    expect(effectOf('file_link', 'delivery', { ...ordering, declared })).toBe(effect);
  });
});

describe('a proposal to pay elsewhere', () => {
  it.each<[string, 'met_here' | 'brought' | 'claimed' | 'unknown', Partial<Signal> | undefined, Effect]>([
    ['alone', 'unknown', undefined, 'bounce'],
    ['beside a claim to know each other from before', 'met_here', { value: 'ref_off:before' }, 'hold'],
    ['beside talk elsewhere, nothing being proven', 'unknown', { value: 'ref_off:channel' }, 'hold'],
    ['beside talk elsewhere, both having confirmed', 'claimed', { value: 'ref_off:channel' }, 'hold'],
    ['beside talk elsewhere, having met here', 'met_here', { value: 'ref_off:channel' }, 'bounce'],
    ['beside talk elsewhere of a brought client', 'brought', { value: 'ref_off:channel' }, 'bounce'],
  ])('%s (%s)', (_, origin, beside, effect) => {
    const signals = [
      made('pay_off', { value: 'pay_off:direct' }),
      ...(beside ? [made('ref_off', { start: 30, ...beside })] : []),
    ];
    expect(judged(signals, 'inbox', { ...stranger, relationship: { origin } }).effect).toBe(effect);
  });
});

describe('a case', () => {
  it('is opened by money and traps that were not excused', () => {
    const opens = signalKinds.filter((kind) => judged([made(kind)], 'inbox').opensCase);
    expect(opens).toEqual(['payment', 'pay_off', 'scam']);
    expect(judged([made('scam', { quoted: true })], 'inbox').opensCase).toBe(false);
    expect(judged([made('scam')], 'support').opensCase).toBe(false);
  });
});

describe('ways on', () => {
  it('name the order page only where there is one', () => {
    const ways = (facts: Facts) => judged([made('email')], 'inbox', facts).advice[0]?.ways;
    expect(ways(stranger)).toEqual(['start_call', 'ask_clearance', 'remove_words']);
    expect(ways(ordering)).toEqual(['start_call', 'order_page', 'ask_clearance', 'remove_words']);
  });

  it('offer three ways on for a disguised number', () => {
    const signals = [made('phone'), made('obfuscated', { text: 'phone' })];
    expect(judged(signals, 'inbox').advice).toEqual([
      { code: 'disguise.disguised', clause: '2', ways: ['remove_words', 'ask_clearance', 'start_call'] },
    ]);
  });

  it('offer a call where one is proposed, and nothing to who refuses', () => {
    expect(judged([made('call')], 'inbox').advice).toEqual([
      { code: 'calls.proposal', clause: '6', ways: ['start_call'] },
    ]);
    expect(judged([made('refuse')], 'inbox').advice).toEqual([]);
  });
});

describe('confidence', () => {
  it('below the clause’s minimum leaves a signal alone', () => {
    expect(effectOf('email', 'inbox', stranger, { confidence: 0.49 })).toBe('deliver');
    expect(effectOf('email', 'inbox', stranger, { confidence: 0.5 })).toBe('mask');
  });
});

describe('effects and origins', () => {
  it('are ordered from weakest to strongest', () => {
    expect(effects).toEqual(['deliver', 'notice', 'mask', 'hold', 'bounce']);
    expect(origins).toContain('unknown');
  });
});
