import type { MyGig } from '@parley/contract';
import { describe, expect, it } from 'vitest';
import { bodyOf, canSend, emptyPackage, formOf, newQuestion, withTyped } from './form.js';

const gig = {
  title: 'Cards',
  description: 'Drawn by hand.',
  category: 'design',
  language: 'en',
  packages: [{ name: 'Basic', price: { amount: '4550', currency: 'EUR' }, days: 3, revisions: 1 }],
  requirements: [],
  needs: [{ need: 'shipping', why: 'It is sent to you.', state: 'approved', reason: 'Yes.' }],
  pictures: [],
} as unknown as MyGig;

describe('the form of a gig', () => {
  it('sends back what it was given', () => {
    const { title, description, category, language, packages, requirements } = gig;
    expect(bodyOf(formOf(gig))).toEqual({
      ...{ title, description, category, language, packages, requirements, pictures: [] },
      needs: [{ need: 'shipping', why: 'It is sent to you.' }],
    });
  });

  it('takes in what the server answers and keeps what was typed since', () => {
    const from = formOf(gig);
    const typed = { ...from, description: 'Drawn by hand, in ink.' };
    const next = { ...from, title: 'Cards for shops', description: 'Drawn by hand' };
    expect(withTyped(next, from, typed)).toEqual({ ...next, description: 'Drawn by hand, in ink.' });
    expect(withTyped(next, typed, typed)).toEqual(next);
  });

  it.each([
    ['no price', { price: '' }],
    ['nothing', { price: '0' }],
    ['half a cent', { price: '1.005' }],
    ['less than nothing', { price: '-5' }],
    ['no day', { days: '0' }],
    ['half a day', { days: '1.5' }],
    ['no name', { name: ' ' }],
  ])('is not sent with %s', (_name, fault) => {
    const form = formOf(gig);
    expect(canSend(form)).toBe(true);
    const packages = [{ ...emptyPackage, name: 'Plus', price: '10', ...fault }];
    expect(canSend({ ...form, packages })).toBe(false);
  });

  it('gives each new question a name of its own', () => {
    const first = newQuestion([], 'text');
    const second = newQuestion([{ ...first, id: 'q2' }], 'choice');
    expect([first.id, second.id]).toEqual(['q1', 'q3']);
  });

  it('asks a choice for two answers at least', () => {
    const question = { ...newQuestion([], 'choice'), label: 'Which?' };
    const form = { ...formOf(gig), requirements: [question] };
    expect(canSend(form)).toBe(false);
    expect(canSend({ ...form, requirements: [{ ...question, options: ['a', 'b', ''] }] })).toBe(true);
  });
});
