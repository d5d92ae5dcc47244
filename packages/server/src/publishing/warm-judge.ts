import { defaultRulebook, judge } from '@parley/policy';

const lines = ['Hello, when can you start?', 'Write to a@b.example, or call +1 202 555 0199 and ask for Ann.'];

const headStartMs = 150;

/**
 * Judges a few lines before anybody waits for it: the first judgement of a process prepares the word lists and takes a
 * second, all others a fraction of a millisecond.
 */
export async function warmJudge(): Promise<void> {
  // A database that was asked to start is on its way by then: the two do not wait for each other.
  await new Promise((resolve) => setTimeout(resolve, headStartMs));
  for (const text of lines) judge(defaultRulebook, { text, place: 'inbox', side: 'buyer' });
}
