import { describe, expect, it } from 'vitest';
import { newestWins } from './newest.js';

describe('newestWins', () => {
  it('asks one at a time and skips what is out of date', () => {
    const asked: string[] = [];
    const queue = newestWins<string>((question) => asked.push(question));
    for (const draft of ['h', 'he', 'hel', 'hell', 'hello']) queue.offer(draft);
    expect(asked).toEqual(['h']);
    queue.settled();
    expect(asked).toEqual(['h', 'hello']);
    queue.settled();
    queue.offer('hello!');
    expect(asked).toEqual(['h', 'hello', 'hello!']);
  });
});
