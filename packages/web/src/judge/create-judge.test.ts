import { describe, expect, it } from 'vitest';
import { createJudge, restMs } from './create-judge.js';
import type { FromWorker, ToWorker } from './protocol.js';

type Started = {
  readonly posted: ToWorker[];
  readonly heard: (answer: FromWorker) => void;
  readonly broke: () => void;
  ended: boolean;
};

const setUp = ({ starts = true } = {}) => {
  const helpers: Started[] = [];
  let [time, tries] = [0, 0];
  const judge = createJudge(
    (heard, broke) => {
      tries += 1;
      if (!starts) throw new Error('not allowed');
      const helper: Started = { posted: [], heard, broke, ended: false };
      helpers.push(helper);
      return { post: (question) => helper.posted.push(question), end: () => void (helper.ended = true) };
    },
    () => time,
  );
  judge.use('the rulebook');
  const last = (): Started => helpers[helpers.length - 1] as Started;
  /** Lets the last helper answer what it was asked last. */
  const answer = (): void => {
    const asked = last().posted.findLast((question) => question.type === 'describe');
    if (asked) last().heard({ type: 'described', id: asked.id, rulebook: { clauses: [], needs: [], exceptions: [] } });
  };
  return { judge, helpers, last, answer, tries: () => tries, pass: (ms: number) => void (time += ms) };
};

describe('createJudge', () => {
  it('starts one helper, which gets the rulebook first', async () => {
    const { judge, helpers, last, answer } = setUp();
    const described = judge.describe('en');
    answer();
    expect(await described).toMatchObject({ clauses: [] });
    expect(helpers).toHaveLength(1);
    expect(last().posted.map(({ type }) => type)).toEqual(['rulebook', 'describe']);
  });

  it('asks a new one again when the first has broken, and nobody notices', async () => {
    const { judge, helpers, last, answer } = setUp();
    const described = judge.describe('en');
    last().broke();
    expect(helpers.map(({ ended }) => ended)).toEqual([true, false]);
    expect(last().posted.map(({ type }) => type)).toEqual(['rulebook', 'describe']);
    answer();
    expect(await described).toMatchObject({ clauses: [] });
    expect(judge.isAway()).toBe(false);
  });

  it('says that it is away where the new one breaks too, rests, and comes back', async () => {
    const { judge, helpers, last, answer, pass } = setUp();
    const told: boolean[] = [];
    judge.subscribe(() => told.push(judge.isAway()));
    const first = judge.describe('en');
    last().broke();
    last().broke();
    await expect(first).rejects.toThrow('cannot be judged');
    await expect(judge.describe('en')).rejects.toThrow('cannot be judged');
    expect(helpers).toHaveLength(2);
    pass(restMs(2));
    const later = judge.describe('en');
    expect(helpers).toHaveLength(3);
    answer();
    await later;
    expect(told).toEqual([true, false]);
  });

  it('hears nothing of one that it has given up', async () => {
    const { judge, helpers, last, answer } = setUp();
    const described = judge.describe('en');
    const [given] = helpers;
    last().broke();
    given?.broke();
    expect(helpers).toHaveLength(2);
    answer();
    await described;
  });

  it('answers, and rests, where none can be started at all', async () => {
    const { judge, tries } = setUp({ starts: false });
    for (let n = 0; n < 5; n += 1) await expect(judge.describe('en')).rejects.toThrow('cannot be judged');
    expect(tries()).toBe(2);
  });

  it('tells a box of text that nothing can be said, and takes its next text', async () => {
    const { judge, last, pass } = setUp();
    const failures: string[] = [];
    const box = judge.follow(
      () => undefined,
      (why) => failures.push(why),
    );
    const offer = (text: string) => box.offer({ input: { text, place: 'inbox', side: 'buyer' }, locale: 'en' });
    offer('hello');
    last().broke();
    last().broke();
    await expect.poll(() => failures).toHaveLength(1);
    pass(restMs(2));
    offer('hello again');
    expect(last().posted[1]).toMatchObject({ type: 'judge', input: { text: 'hello again' } });
  });
});
