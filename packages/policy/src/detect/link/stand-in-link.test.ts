import { expect, it } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): readonly string[] => detect(text, { learned: false }).map(({ kind }) => kind);

it.each([
  't.me/username is how the docs of the bot write it',
  'the button opens wa.me/440000000000',
  'zoom.us/j/0000000000 is in the mail for invitations',
  'README badge: discord.gg/example',
  'tiktok.com/@username 404s in the embed',
  'linktr.ee/yourname is on the card of the template',
  'see https://instagram.com/your_handle?hl=en in the footer',
])('takes no link to nobody for contact data: %s', (text) => {
  expect(kindsIn(text)).toEqual([]);
});

it.each([
  ['find me at t.me/usernamed_olga', 'messenger'],
  ['wa.me/447700900123', 'messenger'],
  ['https://zoom.us/j/81230000000', 'meeting_link'],
  ['instagram.com/example.studio.berlin', 'social'],
])('and one to somebody stays: %s', (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});
