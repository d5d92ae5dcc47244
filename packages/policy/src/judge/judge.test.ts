import { describe, expect, it } from 'vitest';
import { effects, type Effect } from '../decision.js';
import { needs, origins, places, type Facts, type Need, type Place } from '../facts.js';
import { defaultRulebook } from '../rulebook/default-rulebook.js';
import { signalKinds, type Signal, type SignalKind } from '../signal.js';
import { compile } from './compile.js';
import { judgeSignals } from './judge.js';
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

describe('a service need', () => {
  const map: Record<Need, Partial<Record<SignalKind, Effect>>> = {
    contact_content: {
      email: 'deliver',
      phone: 'deliver',
      messenger: 'deliver',
      social: 'deliver',
      obfuscated: 'deliver',
      ask_contact: 'deliver',
      move_off: 'deliver',
      address: 'deliver',
      meet: 'deliver',
      link: 'deliver',
    },
    account_invite: { email: 'deliver', ask_contact: 'deliver', link: 'deliver' },
    site_access: { email: 'deliver', link: 'deliver', ask_contact: 'deliver' },
    live_session: {
      ask_contact: 'deliver',
      move_off: 'deliver',
      meeting_link: 'deliver',
      phone: 'notice',
      messenger: 'notice',
    },
    in_person: { address: 'deliver', meet: 'deliver', phone: 'notice' },
    shipping: { address: 'deliver', phone: 'deliver' },
    large_files: { file_link: 'deliver' },
  };

  it.each(needs)('%s excuses what concepts.md says on an order, and nothing else', (need) => {
    const facts = { ...ordering, needs: [need] };
    for (const kind of signalKinds) {
      const usual = effectOf(kind, 'order', ordering);
      expect([kind, effectOf(kind, 'order', facts)]).toEqual([kind, map[need][kind] ?? usual]);
    }
  });

  it.each(needs.filter((need) => need !== 'account_invite'))(
    '%s changes nothing before an order or in public',
    (need) => {
      for (const kind of signalKinds)
        for (const place of places.filter((each) => !placesOfOrder.includes(each)))
          expect(effectOf(kind, place, { ...stranger, needs: [need] })).toBe(effectOf(kind, place));
    },
  );

  it('account_invite softens an e-mail address before an order to a note', () => {
    const decision = judged([made('email')], 'inbox', { ...stranger, needs: ['account_invite'] });
    expect(decision.clauses.map(lineOf)).toEqual(['1 applied notice by service_need:account_invite']);
  });

  it('contact_content excuses payment data and passwords only as examples', () => {
    const facts: Facts = { ...ordering, needs: ['contact_content'] };
    for (const kind of ['payment', 'credentials'] as const) {
      expect(effectOf(kind, 'order', facts, { how: 'example on a design' })).toBe('deliver');
      expect(effectOf(kind, 'order', facts)).not.toBe('deliver');
    }
  });
});

describe('a brought client', () => {
  const excused: SignalKind[] = [
    'email',
    'phone',
    'messenger',
    'social',
    'ask_contact',
    'move_off',
    'meeting_link',
    'ref_off',
    'address',
    'meet',
  ];

  it('is excused from clauses 1, 3, 7, 8 and 9 before and on orders, and from nothing else', () => {
    for (const kind of signalKinds)
      for (const [place, facts] of [
        ['inbox', stranger],
        ['offer', stranger],
        ['order', ordering],
      ] as const) {
        const brought = { ...facts, relationship: { origin: 'brought' as const } };
        const expected = excused.includes(kind) ? 'deliver' : effectOf(kind, place, facts);
        expect([kind, place, effectOf(kind, place, brought)]).toEqual([kind, place, expected]);
      }
  });

  it('is cited', () => {
    const decision = judged([made('ref_off')], 'inbox', { ...stranger, relationship: { origin: 'brought' } });
    expect(decision.clauses.map(lineOf)).toEqual(['8 excused notice by brought_client']);
  });

  it('is still offered the call here', () => {
    const decision = judged([made('move_off')], 'inbox', { ...stranger, relationship: { origin: 'brought' } });
    expect(decision.advice).toEqual([{ code: 'leaving.proposal', clause: '3', ways: ['start_call'] }]);
  });

  it('has no say in public', () => {
    const brought: Facts = { ...stranger, relationship: { origin: 'brought' } };
    for (const kind of signalKinds)
      for (const place of ['gig', 'profile', 'review', 'community'] as const)
        expect(effectOf(kind, place, brought)).toBe(effectOf(kind, place));
  });
});

describe('a claimed relationship', () => {
  it('is excused from clause 8 only', () => {
    for (const kind of signalKinds) {
      const expected = kind === 'ref_off' ? 'deliver' : effectOf(kind, 'inbox');
      expect(effectOf(kind, 'inbox', { ...stranger, relationship: { origin: 'claimed' } })).toBe(expected);
    }
  });
});

describe('an unproven relationship', () => {
  it('is treated as one that began here', () => {
    for (const kind of signalKinds)
      for (const place of places)
        expect(effectOf(kind, place, { ...stranger, relationship: { origin: 'unknown' } })).toBe(effectOf(kind, place));
  });
});

describe('a clearance', () => {
  const cleared = (clearance: NonNullable<Facts['clearances']>[number], facts = stranger): Facts => ({
    ...facts,
    clearances: [clearance],
  });

  it('covers the kinds that it names and talk of a channel', () => {
    const facts = cleared({ id: 'c1', kinds: ['messenger'] });
    const passing = signalKinds.filter(
      (kind) => effectOf(kind, 'inbox') !== 'deliver' && effectOf(kind, 'inbox', facts) === 'deliver',
    );
    expect(passing).toEqual(['messenger', 'move_off', 'ref_off']);
  });

  it('for any kind covers no money and no traps', () => {
    const facts = cleared({ kinds: 'any' });
    const left = signalKinds.filter((kind) => effectOf(kind, 'inbox', facts) !== 'deliver');
    expect(left).toEqual(['payment', 'pay_off', 'scam', 'pressure']);
  });

  it.each<[string, string | undefined, Effect]>([
    ['2027-01-15T12:00:01Z', '2027-01-15T12:00:00Z', 'deliver'],
    ['2027-01-15T12:00:00Z', '2027-01-15T12:00:00Z', 'mask'],
    ['2027-01-15T12:00:00+02:00', '2027-01-15T09:59:59Z', 'deliver'],
    ['2027-01-15T12:00:00+02:00', '2027-01-15T10:00:00Z', 'mask'],
    ['2027-01-16', '2027-01-15T23:59:59Z', 'deliver'],
    ['soon', '2027-01-15T12:00:00Z', 'mask'],
    ['2027-01-16', undefined, 'mask'],
  ])('until %s is judged at %s as %s', (until, now, effect) => {
    const { now: _, ...timeless } = cleared({ kinds: ['email'], until });
    expect(effectOf('email', 'inbox', now === undefined ? timeless : { ...timeless, now })).toBe(effect);
  });

  it('holds only at the places that it names', () => {
    const facts = cleared({ kinds: ['email'], places: ['order'] });
    expect(effectOf('email', 'inbox', facts)).toBe('mask');
    expect(effectOf('email', 'order', { ...facts, order: { state: 'in_progress' } })).toBe('deliver');
  });

  it('is cited by its id, whatever order several stand in', () => {
    const clearances = [
      { id: 'b', kinds: 'any' as const },
      { id: 'a', kinds: ['email'] as const },
      { kinds: ['phone'] as const },
    ];
    for (const list of [clearances, [...clearances].reverse()])
      expect(judged([made('email')], 'inbox', { ...stranger, clearances: list }).clauses.map(lineOf)).toEqual([
        '1 excused mask by clearance:a',
      ]);
  });

  it('for plain data does not cover its disguise', () => {
    const signals = [made('phone'), made('obfuscated', { text: 'phone' })];
    expect(judged(signals, 'inbox', cleared({ kinds: ['phone'] })).effect).toBe('bounce');
  });
});

describe('own hosts, level pro and quotes', () => {
  it.each<[string, Effect]>([
    ['https://parley.example/gigs/1', 'deliver'],
    ['www.parley.example', 'deliver'],
    ['PARLEY.example:443/x', 'deliver'],
    ['https://notparley.example', 'notice'],
    ['https://parley.example.evil.example/x', 'notice'],
    ['https://parley.example@evil.example/x', 'notice'],
    ['https://evil.example\\.parley.example', 'notice'],
    ['https://evil.example/?parley.example', 'notice'],
  ])('a link to %s is %s', (value, effect) => {
    expect(effectOf('link', 'inbox', { ...stranger, ownHosts: ['parley.example'] }, { value })).toBe(effect);
  });

  it('lets level pro propose a room before an order only', () => {
    const pro: Facts = { ...stranger, standing: { level: 'pro' } };
    expect(effectOf('meeting_link', 'inbox', pro)).toBe('deliver');
    expect(effectOf('meeting_link', 'order', { ...pro, order: { state: 'paid' } })).toBe('notice');
    expect(effectOf('phone', 'inbox', pro)).toBe('mask');
  });

  it('excuses every kind that is quoted from the other side', () => {
    for (const kind of signalKinds)
      expect([kind, effectOf(kind, 'inbox', stranger, { quoted: true })]).toEqual([kind, 'deliver']);
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
