import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts } from './drafts.js';
import { memoryStorage } from './memory-storage.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a draft', () => {
  it('survives a reload once it has settled or was flushed', () => {
    const storage = memoryStorage();
    const drafts = createDrafts(storage, 'mara');
    drafts.set('c', 'Hello');
    expect(createDrafts(storage, 'mara').get('c')).toBe('');
    vi.advanceTimersByTime(300);
    expect(createDrafts(storage, 'mara').get('c')).toBe('Hello');
    drafts.set('c', 'Hello you');
    drafts.flush();
    expect(createDrafts(storage, 'mara').get('c')).toBe('Hello you');
  });

  it('is saved while somebody types on without a pause', () => {
    const storage = memoryStorage();
    const drafts = createDrafts(storage, 'mara');
    for (let i = 0; i < 10; i += 1) {
      drafts.set('c', 'x'.repeat(i + 1));
      vi.advanceTimersByTime(100);
    }
    expect(createDrafts(storage, 'mara').get('c').length).toBeGreaterThan(5);
  });

  it('leaves nothing behind when it is cleared', () => {
    const storage = memoryStorage();
    const drafts = createDrafts(storage, 'mara');
    drafts.set('c', 'Hello');
    drafts.flush();
    drafts.set('c', '');
    drafts.flush();
    expect(storage.length).toBe(0);
  });

  it('belongs to its account', () => {
    const storage = memoryStorage();
    const drafts = createDrafts(storage, 'mara');
    drafts.set('c', 'Hello');
    drafts.flush();
    expect(createDrafts(storage, 'tomasz').get('c')).toBe('');
  });

  it('takes a returned text back without losing what was written since', () => {
    const drafts = createDrafts(memoryStorage(), 'mara');
    drafts.restore('c', 'first');
    expect(drafts.get('c')).toBe('first');
    drafts.restore('c', 'first');
    expect(drafts.get('c')).toBe('first');
    drafts.set('c', 'second');
    drafts.restore('c', 'first');
    expect(drafts.get('c')).toBe('first\n\nsecond');
  });

  it('follows another tab, but never over words that are not saved yet', () => {
    const drafts = createDrafts(memoryStorage(), 'mara');
    drafts.hear('parley.draft.mara.c', 'from there');
    expect(drafts.get('c')).toBe('from there');
    drafts.set('c', 'typed here');
    drafts.hear('parley.draft.mara.c', 'from there again');
    expect(drafts.get('c')).toBe('typed here');
    drafts.hear('parley.draft.tomasz.c', 'of somebody else');
    expect(drafts.get('c')).toBe('typed here');
  });
});
