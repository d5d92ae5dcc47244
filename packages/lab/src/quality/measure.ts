import { defaultRulebook, detect, judge } from '@parley/policy';
import { claimsOf, type Claim } from './calibration.js';
import type { CaseAnswer } from './cases.js';
import type { ChatAnswer } from './chat.js';
import type { Row } from './row.js';
import { answer, type Answer } from './score.js';

export type Measured = {
  readonly messages: readonly Answer[];
  readonly claims: readonly Claim[];
  readonly chat: readonly ChatAnswer[];
  readonly cases: readonly CaseAnswer[];
};

/** What our own detectors and the default rulebook say of these rows. */
export function measure(rows: readonly Row[]): Measured {
  const messages: Answer[] = [];
  const claims: Claim[] = [];
  const chat: ChatAnswer[] = [];
  const cases: CaseAnswer[] = [];
  for (const row of rows) {
    switch (row.shape) {
      case 'message': {
        const signals = detect(row.text, { history: row.history });
        messages.push(
          answer(
            row,
            signals.map(({ kind }) => kind),
          ),
        );
        claims.push(...claimsOf(row.kinds, signals));
        break;
      }
      case 'chat':
        chat.push({ row, said: new Set(detect(row.text).map(({ kind }) => kind)) });
        break;
      case 'case':
        cases.push({ row, effect: judge(defaultRulebook, row.input).effect });
        break;
    }
  }
  return { messages, claims, chat, cases };
}
