import { describe, expect, it } from 'vitest';
import { emptyDraft, readDraft, textOf } from './offer-draft.js';

const now = new Date('2026-05-04T12:00:00Z');
const draft = { ...emptyDraft, title: ' A label ', description: 'For a bag.', price: '350' };

describe('what somebody types into an offer', () => {
  it('becomes terms in minor units, without space around words', () => {
    expect(readDraft(draft, now)).toEqual({
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

  it('stands to the end of the day that was chosen, and takes up needs', () => {
    const read = readDraft({ ...draft, until: '2026-05-20', needs: ['shipping'] }, now);
    const expires_at = new Date('2026-05-20T23:59:59').toISOString();
    expect(read).toMatchObject({ terms: { expires_at, needs: ['shipping'] } });
  });

  it.each([
    ['12.5', 'EUR', '1250'],
    ['12,50', 'EUR', '1250'],
    ['500', 'JPY', '500'],
  ])('reads %s %s as %s', (price, currency, amount) => {
    expect(readDraft({ ...draft, price, currency }, now)).toMatchObject({ terms: { price: { amount, currency } } });
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
    [{ until: '2026-05-02' }, 'until'],
    [{ until: 'soon' }, 'until'],
  ])('%j is told at its field', (some, field) => {
    expect(Object.keys((readDraft({ ...draft, ...some }, now) as { faults: object }).faults)).toEqual([field]);
  });
});
