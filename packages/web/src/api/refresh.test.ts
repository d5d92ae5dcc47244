import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { createCache } from './cache.js';
import { edited, put, refresh } from './refresh.js';

/** A query whose answers are given by hand. */
const setUp = () => {
  const cache = createCache();
  const asked: ((text: string) => void)[] = [];
  const queryFn = () => new Promise<string>((resolve) => void asked.push(resolve));
  const stop = new QueryObserver(cache, { queryKey: ['order', '1'], queryFn }).subscribe(() => undefined);
  const known = () => cache.getQueryData(['order', '1']);
  const answer = async (n: number, text: string) => {
    await vi.waitFor(() => expect(asked).toHaveLength(n));
    asked[n - 1]?.(text);
  };
  return { cache, asked, known, answer, stop };
};

describe('what is out of date', () => {
  it('is asked for again where its first answer was on its way', async () => {
    const { cache, known, answer, stop } = setUp();
    refresh(cache, ['order']);
    refresh(cache, ['order']);
    await answer(1, 'as it was');
    await answer(2, 'as it is');
    await vi.waitFor(() => expect(known()).toBe('as it is'));
    stop();
  });

  it('is asked for anew at once where something is known already', async () => {
    const { cache, known, answer, stop } = setUp();
    await answer(1, 'first');
    await vi.waitFor(() => expect(known()).toBe('first'));
    refresh(cache, ['order']);
    await answer(2, 'second');
    await vi.waitFor(() => expect(known()).toBe('second'));
    stop();
  });

  it('does not undo an edit for longer than one answer, however many edits there were', async () => {
    const { cache, asked, known, answer, stop } = setUp();
    await answer(1, 'held');
    await vi.waitFor(() => expect(known()).toBe('held'));
    refresh(cache, ['order']);
    put(cache, ['order', '1'], 'released');
    edited(cache, ['order', '1']);
    await answer(2, 'held');
    await answer(3, 'released');
    await vi.waitFor(() => expect(known()).toBe('released'));
    expect(asked).toHaveLength(3);
    stop();
  });

  it('is left alone where nothing is on its way', async () => {
    const { cache, asked, answer, known, stop } = setUp();
    await answer(1, 'first');
    await vi.waitFor(() => expect(known()).toBe('first'));
    put(cache, ['order', '1'], 'edited');
    edited(cache, ['never', 'asked']);
    expect(asked).toHaveLength(1);
    expect(known()).toBe('edited');
    stop();
  });
});
