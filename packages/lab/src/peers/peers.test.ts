import { describe, expect, it } from 'vitest';
import { blocklist, naive } from './blocklist.js';
import { answersOf, peers } from './compare.js';
import { linkifyAndPhones, linkifyIt, openRedaction } from './libraries.js';
import type { MessageRow } from '../quality/row.js';

const plain = 'write to mona@example.com or call +1 212 555 0142, see www.example.com';

describe('the tools that others use', () => {
  it.each([
    [naive, ['email', 'phone']],
    [blocklist, ['email', 'phone', 'link']],
    [linkifyIt, ['email', 'link']],
    [linkifyAndPhones, ['email', 'link', 'phone']],
    [openRedaction, ['phone']],
  ])('find plain contact data, each what it is for: $name', async (peer, kinds) => {
    expect(await peer.kinds(plain)).toEqual(expect.arrayContaining(kinds));
  });
  it('find nothing in chat about the work', async () => {
    for (const peer of peers) expect(await peer.kinds('the second version is better'), peer.name).toEqual([]);
  });
});

it('are asked about the same rows, with what was said before', async () => {
  const row: MessageRow = {
    shape: 'message',
    id: 'a',
    lang: 'en',
    text: '555 0142',
    history: ['my number is +1 212'],
    kinds: ['phone'],
    class: 'split_messages',
    difficulty: 4,
  };
  for (const peer of peers) {
    const [only] = await answersOf(peer, [row]);
    expect(only!.row).toBe(row);
  }
  expect((await answersOf(peers[0]!, [row]))[0]!.said.has('phone')).toBe(true);
});
