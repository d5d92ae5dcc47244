import { describe, expect, it } from 'vitest';
import { emptyDraft, readDraft, textOf } from './offer-draft.js';

const draft = { ...emptyDraft, title: ' A label ', description: 'For a bag.', price: '350' };

describe('what somebody types into an offer', () => {
  it('becomes terms in minor units, without space around words', () => {
    expect(readDraft(draft)).toEqual({
      terms: {
        title: 'A label',
        description: 'For a bag.',
        price: { amount: '35000', currency: 'EUR' },
        days: 7,
        revisions: 2,
      },
    });
    expect(textOf(draft)).toBe('A label\n\nFor a bag.');
  });

  it.each([
    ['12.5', 'EUR', '1250'],
    ['12,50', 'EUR', '1250'],
    ['500', 'JPY', '500'],
  ])('reads %s %s as %s', (price, currency, amount) => {
    expect(readDraft({ ...draft, price, currency })).toMatchObject({ terms: { price: { amount, currency } } });
  });

  it.each([
    [{ price: '0' }, 'price'],
    [{ price: '-5' }, 'price'],
    [{ price: '1.999' }, 'price'],
    [{ price: '1.5', currency: 'JPY' }, 'price'],
    [{ price: 'ten' }, 'price'],
    [{ title: '  ' }, 'title'],
    [{ description: '' }, 'description'],
    [{ days: '0' }, 'days'],
    [{ days: '1.5' }, 'days'],
    [{ revisions: '-1' }, 'revisions'],
  ])('%j is told at its field', (some, field) => {
    expect(Object.keys((readDraft({ ...draft, ...some }) as { faults: object }).faults)).toEqual([field]);
  });
});
