import { expect, test } from 'vitest';
import { bodyOf, textOf, withoutWords, type ProfileForm } from './profile-form.js';

const form: ProfileForm = {
  headline: ' Ink on paper ',
  bio: '',
  languages: ['en'],
  portfolio: [
    { title: 'A label', text: 'Call 555-0100 for more.', picture: null },
    { title: ' ', text: '', picture: null },
  ],
};

test('the gate reads one field below the other, and no gap for an empty one', () => {
  expect(textOf(form)).toBe('Ink on paper\n\nA label\n\nCall 555-0100 for more.');
});

test('words are taken out of the field where they stand, and no other changes', () => {
  const start = textOf(form).indexOf('555-0100');
  const left = withoutWords(form, [{ start, end: start + 8, tone: 'returned' }]);
  expect(left.portfolio[0]).toEqual({ title: 'A label', text: 'Call for more.', picture: null });
  expect(left.headline).toBe('Ink on paper');
});

test('a piece without a title is not sent', () => {
  expect(bodyOf(form).portfolio).toHaveLength(1);
});
