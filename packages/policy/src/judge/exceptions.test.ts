import { describe, expect, it } from 'vitest';
import type { Effect } from '../decision.js';
import { needs, places, type Facts, type Need, type Place } from '../facts.js';
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
