import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts, type Drafts } from './drafts.js';
import { memoryStorage } from './memory-storage.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** In a tab of its own, unless told which. */
const open = (storage = memoryStorage(), account = 'mara', tab = memoryStorage()): Drafts =>
  createDrafts(storage, tab, account);

/** Types, and has it read. */
const type = (drafts: Drafts, text: string): void => {
  drafts.set('c', text);
  drafts.read('c', text, false);
};

describe('a draft', () => {
  it('survives a reload once it has settled or was flushed', () => {
    const storage = memoryStorage();
    const drafts = open(storage);
    type(drafts, 'Hello');
    expect(open(storage).get('c')).toBe('');
    vi.advanceTimersByTime(300);
    expect(open(storage).get('c')).toBe('Hello');
    type(drafts, 'Hello you');
    drafts.hide();
    expect(open(storage).get('c')).toBe('Hello you');
  });

  it('is saved while somebody types on without a pause', () => {
    const storage = memoryStorage();
    const drafts = open(storage);
    for (let i = 0; i < 10; i += 1) {
      type(drafts, 'x'.repeat(i + 1));
      vi.advanceTimersByTime(100);
    }
    expect(open(storage).get('c').length).toBeGreaterThan(5);
  });

  it.each(['', ' \n'])('leaves nothing behind when it is cleared to %j', (empty) => {
    const storage = memoryStorage();
    const drafts = open(storage);
    type(drafts, 'Hello');
    drafts.hide();
    drafts.set('c', empty);
    drafts.hide();
    expect(storage.length).toBe(0);
  });

  it('belongs to its account', () => {
    const storage = memoryStorage();
    const drafts = open(storage);
    type(drafts, 'Hello');
    drafts.hide();
    expect(open(storage, 'tomasz').get('c')).toBe('');
  });

  it('takes a returned text back without losing what was written since', () => {
    const drafts = open();
    drafts.restore('c', 'first');
    expect(drafts.get('c')).toBe('first');
    drafts.restore('c', 'first');
    expect(drafts.get('c')).toBe('first');
    drafts.set('c', 'second');
    drafts.restore('c', 'first');
    expect(drafts.get('c')).toBe('first\n\nsecond');
  });

  it('goes when it was taken, but for what was typed behind it since, and stays where it became another text', () => {
    const drafts = open();
    drafts.set('c', 'Thank you. And the label?');
    drafts.taken('c', 'Thank you.');
    expect(drafts.get('c')).toBe('And the label?');
    drafts.taken('c', 'Thank you.');
    expect(drafts.get('c')).toBe('And the label?');
    drafts.taken('c', 'And the label?');
    expect(drafts.get('c')).toBe('');
  });

  it('goes with its account when that signs out, and what others write stays', () => {
    const storage = memoryStorage();
    const [mara, tomasz] = [open(storage), open(storage, 'tomasz')];
    for (const drafts of [mara, tomasz]) {
      type(drafts, 'Hello');
      drafts.set('d', 'Hello again');
      drafts.read('d', 'Hello again', false);
      drafts.hide();
    }
    type(mara, 'Hello, is anybody there?');
    mara.forget();
    mara.hide();
    vi.advanceTimersByTime(1000);
    expect([mara.get('c'), open(storage).get('d')]).toEqual(['', '']);
    expect(open(storage, 'tomasz').get('d')).toBe('Hello again');
  });
});

describe('a draft with credentials', () => {
  it('is in the storage only once it was read and none were found', () => {
    const storage = memoryStorage();
    const drafts = open(storage);
    drafts.set('c', 'The key is hunter22');
    drafts.hide();
    expect(storage.length).toBe(0);
    drafts.read('c', 'The key is', false);
    drafts.hide();
    expect(storage.length).toBe(0);
    drafts.read('c', 'The key is hunter22', false);
    vi.advanceTimersByTime(300);
    expect(storage.length).toBe(1);
  });

  it('leaves the storage, stays where it is typed, and comes back without them', () => {
    const storage = memoryStorage();
    const drafts = open(storage);
    type(drafts, 'My password');
    drafts.hide();
    drafts.set('c', 'My password is hunter22');
    drafts.read('c', 'My password is hunter22', true);
    drafts.hide();
    expect(storage.length).toBe(0);
    drafts.hear('parley.draft.mara.c', null);
    expect(drafts.get('c')).toBe('My password is hunter22');
    type(drafts, 'My password is in the vault');
    drafts.hide();
    expect(open(storage).get('c')).toBe('My password is in the vault');
  });
});

describe('a draft that nobody had the time to read', () => {
  it('survives the reload of its tab, is read then, and is nowhere else', () => {
    const [storage, tab] = [memoryStorage(), memoryStorage()];
    const drafts = open(storage, 'mara', tab);
    drafts.set('c', 'half a thought');
    drafts.hide();
    expect(storage.length).toBe(0);
    expect(open(storage).get('c')).toBe('');
    const reloaded = open(storage, 'mara', tab);
    expect(reloaded.get('c')).toBe('half a thought');
    expect(tab.length).toBe(0);
    reloaded.read('c', 'half a thought', false);
    reloaded.hide();
    expect([open(storage).get('c'), tab.length]).toEqual(['half a thought', 0]);
  });

  it('is not kept there once credentials were found, nor after it was sent or its writer signed out', () => {
    const tab = memoryStorage();
    const drafts = open(memoryStorage(), 'mara', tab);
    drafts.set('c', 'My password is hunter22');
    drafts.read('c', 'My password is hunter22', true);
    drafts.hide();
    expect(tab.length).toBe(0);
    drafts.set('c', 'half a thought');
    drafts.hide();
    expect(tab.length).toBe(1);
    drafts.set('c', '');
    expect(tab.length).toBe(0);
    drafts.set('c', 'half a thought');
    drafts.hide();
    drafts.forget();
    expect(tab.length).toBe(0);
  });
});

describe('two tabs', () => {
  let time = 0;
  beforeEach(() => (time = 0));
  const twoTabs = () => {
    const storage = memoryStorage();
    const openTab = () => createDrafts(storage, memoryStorage(), 'mara', () => (time += 1));
    const hears = (drafts: Drafts) => drafts.hear('parley.draft.mara.c', storage.getItem('parley.draft.mara.c'));
    return { storage, one: openTab(), other: openTab(), hears };
  };

  it('follow each other, but never over words that are not saved yet', () => {
    const { one, other, hears } = twoTabs();
    type(one, 'from there');
    one.hide();
    hears(other);
    expect(other.get('c')).toBe('from there');
    type(other, 'typed here');
    type(one, 'from there again');
    one.hide();
    hears(other);
    expect(other.get('c')).toBe('typed here');
  });

  it('never overwrite what the other one wrote later, nor remove it', () => {
    const { storage, one, other } = twoTabs();
    type(one, 'older, and its tab fell asleep');
    type(other, 'newer');
    other.hide();
    one.hide();
    expect(open(storage).get('c')).toBe('newer');
    expect(one.get('c')).toBe('newer');
    one.set('c', '');
    type(other, 'newest');
    other.hide();
    one.hide();
    expect(open(storage).get('c')).toBe('newest');
  });

  it('hear when it was sent or emptied, and nothing of other people', () => {
    const { one, other, hears } = twoTabs();
    type(one, 'Hello');
    one.hide();
    hears(other);
    one.set('c', '');
    one.hide();
    hears(other);
    expect(other.get('c')).toBe('');
    other.hear('parley.draft.tomasz.c', JSON.stringify({ text: 'of somebody else', at: 99 }));
    expect(other.get('c')).toBe('');
  });
});
