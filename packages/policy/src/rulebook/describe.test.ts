import { describe, expect, it } from 'vitest';
import { signalKinds } from '../signal.js';
import { defaultRulebook } from './default-rulebook.js';
import { describeClause, describeException } from './describe.js';
import { cues } from './vocabulary.js';

const clause = (id: string, locale: string) => {
  const found = defaultRulebook.clauses.find((each) => each.id === id);
  if (!found) throw new Error(`No clause ${id}`);
  return describeClause(defaultRulebook, found, locale);
};

describe('describeClause', () => {
  it('says what becomes of what, and where', () => {
    expect(clause('1', 'en').rules).toEqual([
      'E-mail addresses, phone numbers, messenger contacts and social profiles, written plainly. In gigs and profiles: given back to the writer. Before an order, on the page of an open order, in reviews and the community: delivered with the words hidden. To support: delivered.',
    ]);
  });

  it('says when an exception or a missing fact changes it', () => {
    expect(clause('8', 'en')).toMatchObject({
      title: 'Past talk',
      exceptions: 'May be excused by: what the service needs, Brought client, Claimed client, Clearance and Quoted.',
      unknown: 'Where a fact that matters is not known, nothing is taken as permitted.',
    });
  });

  it('speaks Spanish, and English where a language is not spoken', () => {
    expect(clause('8', 'es-MX').title).toBe('Conversaciones pasadas');
    expect(clause('8', 'tlh')).toEqual(clause('8', 'en'));
  });

  it('leaves no word of the vocabulary raw', () => {
    const raw = [
      ...signalKinds.filter((kind) => kind.includes('_')),
      ...cues.filter((cue) => cue.includes(':')),
      '{',
      'undefined',
    ];
    for (const locale of ['en', 'es'])
      for (const { id } of defaultRulebook.clauses) {
        const said = JSON.stringify(Object.values(clause(id, locale)));
        expect(raw.filter((word) => said.includes(word))).toEqual([]);
      }
  });
});

describe('describeException', () => {
  it('says what is excused, in which clauses and where', () => {
    const shipping = defaultRulebook.needs.shipping;
    expect(shipping && describeException(defaultRulebook, 'shipping', shipping, 'en').grants).toEqual([
      'Excuses postal addresses (clause 9 Place) on the page of an open order.',
      'Excuses phone numbers (clause 1 Identity) on the page of an open order.',
    ]);
    const brought = defaultRulebook.exceptions.find(({ id }) => id === 'brought_client');
    expect(brought && describeException(defaultRulebook, 'brought_client', brought, 'en').grants).toEqual([
      'Excuses clauses 1 Identity, 3 Leaving, 7 Rooms, 8 Past talk, 9 Place before an order or on the page of an open order.',
    ]);
  });
});
