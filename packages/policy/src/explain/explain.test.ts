import { describe, expect, it } from 'vitest';
import type { Place } from '../facts.js';
import { compile } from '../judge/compile.js';
import { judgeSignals } from '../judge/judge-signals.js';
import { copyOf, made, ordering, stranger } from '../judge/sample.js';
import { defaultRulebook } from '../rulebook/default-rulebook.js';
import { parseRulebook } from '../rulebook/parse.js';
import { places } from '../facts.js';
import { signalKinds, type Signal } from '../signal.js';
import { audiences, explain } from './explain.js';

const compiled = compile(defaultRulebook);
const decide = (signals: readonly Signal[], place: Place = 'inbox', facts = stranger) =>
  judgeSignals(compiled, { place, side: 'buyer', facts }, signals);
const phone = made('phone', { text: '555-0143', start: 3 });

describe('to the writer', () => {
  it('says which words, what happens, which clause and what to do instead, in that order', () => {
    const [told] = explain(decide([phone]), 'en', 'writer');
    expect(told).toEqual({
      code: 'identity.plain',
      clause: '1',
      outcome: 'applied',
      effect: 'mask',
      words: ['555-0143'],
      ways: ['start_call', 'ask_clearance', 'remove_words'],
      text:
        'These words look like a phone number: “555-0143”. They are hidden from the other side. ' +
        'Clause 1, Identity: E-mail addresses, phone numbers, messenger names and social profiles stay private, so that both sides remain anonymous and protected. ' +
        'What the work needs can be said here without it. You can start a call here; it needs no number. ' +
        'If the work needs this, ask support for a clearance. You can take these words out.',
    });
  });

  it('sends nobody where there is nothing', () => {
    const [told] = explain(decide([phone]), 'en', 'writer', defaultRulebook, ['remove_words']);
    expect(told?.ways).toEqual(['remove_words']);
    expect(told?.text).not.toMatch(/call|clearance/);
    expect(told?.text).toMatch(/You can take these words out\.$/);
  });

  it('cites the exception that lets words pass', () => {
    const decision = decide([made('ref_off', { text: 'our phone call' })], 'inbox', {
      ...stranger,
      relationship: { origin: 'brought' },
    });
    expect(explain(decision, 'en', 'writer')[0]?.text).toBe(
      'These words look like a reference to something agreed elsewhere: “our phone call”. ' +
        'Clause 8, Past talk: Referring to something agreed elsewhere draws a private note, because only what is written here counts later. ' +
        'They are let through by “Brought client”: You know each other from outside, as a paid offer link proves, so you may talk of it and reach each other. ' +
        'Money stays here, and only what happens here is protected.',
    );
  });

  it('cites the need that softens, and the clearance by its own wording', () => {
    const softened = decide([phone], 'order', { ...ordering, needs: ['live_session'] });
    expect(explain(softened, 'en', 'writer')[0]?.text).toContain('They draw no more than this note, by “Live session”');
    const cleared = decide([phone], 'inbox', { ...stranger, clearances: [{ id: 'c1', kinds: ['phone'] }] });
    expect(explain(cleared, 'en', 'writer')[0]?.text).toContain('They are let through by “Clearance”');
  });

  it('tells the strongest first, and of the others what they would be where nothing is delivered', () => {
    const told = explain(decide([phone, made('ref_off', { start: 20 }), made('scam', { start: 40 })]), 'en', 'writer');
    expect(told.map(({ clause, effect }) => `${clause} ${effect}`)).toEqual(['13 bounce', '1 mask', '8 notice']);
    expect(told[1]?.text).toContain('On their own they would be hidden from the other side.');
    expect(told[2]?.text).toContain('On their own they would be delivered as they are, with a note to you.');
  });

  it('says nothing to who refuses', () => {
    expect(explain(decide([made('refuse')]), 'en', 'writer')).toEqual([]);
  });

  it('uses a rule’s own advice where it has one', () => {
    const decision = decide([made('link', { how: 'shortener bit.ly' })]);
    expect(explain(decision, 'en', 'writer')[0]?.text).toContain('Write the full address instead.');
  });

  it('speaks Spanish, and English where a language is not spoken', () => {
    const decision = decide([phone]);
    expect(explain(decision, 'es-AR', 'writer')[0]?.text).toMatch(
      /^Estas palabras parecen un número de teléfono: «555-0143»\. Quedan ocultas/,
    );
    expect(explain(decision, 'eo', 'writer')).toEqual(explain(decision, 'en', 'writer'));
    expect(explain(decision, 'constructor', 'writer')).toEqual(explain(decision, 'en', 'writer'));
  });

  it('shortens long words and long lists', () => {
    const many = Array.from({ length: 8 }, (_, i) => made('email', { start: i * 200, text: `${'x'.repeat(120)}${i}` }));
    const [told] = explain(decide(many), 'en', 'writer');
    expect(told?.words).toHaveLength(8);
    expect(told?.text).toContain('…”, 3 more.');
  });
});

describe('to the recipient', () => {
  it('never tells the words that are withheld', () => {
    for (const kind of signalKinds)
      for (const place of places)
        for (const told of explain(decide([made(kind, { text: 'secret-7781' })], place), 'en', 'recipient')) {
          expect(told.text).not.toContain('secret-7781');
          expect(told.words).toEqual([]);
        }
  });

  it.each<[string, Signal[], string[]]>([
    ['masked', [phone], ['Some words are hidden from you: they look like contact details.']],
    ['held', [phone, made('pressure', { start: 30 })], ['A message is being checked.']],
    ['noted', [made('ref_off')], []],
    ['given back', [made('scam')], []],
  ])('of a text that was %s', (_, signals, texts) => {
    expect(explain(decide(signals), 'en', 'recipient').map(({ text }) => text)).toEqual(texts);
  });
});

describe('to an agent', () => {
  it('says how it was found, what was not known and what excused it', () => {
    const texts = explain(
      judgeSignals(compiled, { place: 'inbox', side: 'buyer' }, [phone, made('ref_off', { start: 20, history: [0] })]),
      'en',
      'agent',
    ).map(({ text }) => text);
    expect(texts).toEqual([
      'Clause 1, Identity (plain): not known: relationship.origin, clearances; therefore delivered with the words hidden. phone “555-0143”, confidence 0.90, made.',
      'Clause 8, Past talk (reference): not known: relationship.origin, clearances; therefore delivered with a private note to the writer. ref_off “ref_off”, confidence 0.90, made, part of it in earlier messages.',
    ]);
  });
});

describe('thousands of signals', () => {
  it('are told in a few lines, without asking each about each', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => made('email', { start: i * 20, text: `a${i}@b.example` }));
    const decision = decide(many);
    for (const audience of audiences) expect(explain(decision, 'en', audience)[0]?.text.length).toBeLessThan(3000);
  });
});

describe('a statement of reasons', () => {
  it('names measure, words, clause, that a machine decided, and how to object', () => {
    const [told] = explain(decide([phone]), 'en', 'statement');
    for (const part of [
      'Some words of your text were hidden',
      '“555-0143”',
      'Clause 1, Identity',
      'automatically',
      'no sanction',
      'object free of charge',
    ])
      expect(told?.text).toContain(part);
  });

  it('gives no reasons but those of what was done', () => {
    const told = explain(decide([phone, made('scam', { start: 40 })]), 'en', 'statement');
    expect(told.map(({ clause, effect }) => `${clause} ${effect}`)).toEqual(['13 bounce']);
  });

  it('is due only where something is withheld', () => {
    expect(explain(decide([made('ref_off'), made('call', { start: 20 })]), 'en', 'statement')).toEqual([]);
  });
});

describe('every explanation', () => {
  it('is complete for every kind, place, audience and language', () => {
    for (const kind of signalKinds)
      for (const place of places)
        for (const facts of [stranger, ordering, {}])
          for (const audience of audiences)
            for (const locale of ['en', 'es'])
              for (const { text } of explain(decide([made(kind)], place, facts), locale, audience))
                expect(text).not.toMatch(/[{}]|undefined|: \.| {2}/);
  });

  it('takes its words from the rulebook that decided', () => {
    const copy = copyOf(defaultRulebook);
    const wording = {
      title: 'Ours',
      sentence: 'Our own sentence.',
      advice: 'Our own advice.',
      recipient: 'Our own line.',
    };
    const rulebook = parseRulebook({
      ...copy,
      clauses: copy.clauses.map((clause) =>
        clause.id === '1' ? { ...clause, wording: { en: wording, es: wording } } : clause,
      ),
    });
    const decision = judgeSignals(compile(rulebook), { place: 'inbox', side: 'buyer', facts: stranger }, [phone]);
    expect(explain(decision, 'en', 'writer', rulebook)[0]?.text).toContain(
      'Clause 1, Ours: Our own sentence. Our own advice.',
    );
    expect(explain(decision, 'en', 'recipient', rulebook)[0]?.text).toBe('Our own line.');
  });
});
