import { expect, it } from 'vitest';
import { chatScores } from './chat.js';
import type { ChatRow } from './row.js';

const turn = (text: string, contact: ChatRow['contact'], ...said: readonly string[]) => ({
  row: { shape: 'chat', id: text, source: 'made', text, contact } as const,
  said: new Set(said),
});

it('counts flags by what a turn holds, and catches of phones', () => {
  const answers = [
    turn('hello', []),
    turn('hello again', [], 'phone'),
    turn('my id is 12345', [], 'phone'),
    turn('call 555-0142', ['phone'], 'phone'),
    turn('call 555-0143', ['phone'], 'link'),
    turn('see www.site.example', null, 'link'),
    turn('ask @mona_x', null, 'social'),
  ];
  expect(chatScores(answers)).toEqual([
    { source: 'made', part: 'numbers', rows: 1, hits: 1 },
    { source: 'made', part: 'phone', rows: 2, hits: 1 },
    { source: 'made', part: 'plain', rows: 2, hits: 1 },
    { source: 'made', part: 'unlabelled', rows: 2, hits: 1 },
  ]);
});
