import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { call } from './call.js';

const gig = { body: { title: 'A sign', publish: false } };
const fetched = vi.fn<typeof fetch>();

describe('an unsafe call', () => {
  beforeEach(() => {
    fetched.mockImplementation(() => Promise.resolve(Response.json({ id: 'one' }, { status: 201 })));
    vi.stubGlobal('fetch', fetched);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    fetched.mockReset();
  });

  it('is made once by a double click, and both clicks get its answer', async () => {
    const answers = await Promise.all([call('createGig', gig), call('createGig', gig)]);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(answers).toEqual([{ id: 'one' }, { id: 'one' }]);
  });

  it('is made again once the first was answered, or failed', async () => {
    await call('createGig', gig);
    await call('createGig', gig);
    fetched.mockRejectedValueOnce(new TypeError('cut'));
    await expect(call('createGig', gig)).rejects.toThrow('No answer');
    await call('createGig', gig);
    expect(fetched).toHaveBeenCalledTimes(4);
  });

  it('with other words, or with keys of their own, is another one', async () => {
    await Promise.all([call('createGig', gig), call('createGig', { body: { title: 'A card', publish: false } })]);
    await Promise.all(['a', 'b'].map((key) => call('createGig', { ...gig, key })));
    expect(fetched).toHaveBeenCalledTimes(4);
  });
});
