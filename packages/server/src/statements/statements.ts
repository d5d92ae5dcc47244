import type { appealStates, statementKinds } from '@parley/contract';

export type StatementKind = (typeof statementKinds)[number];
export type AppealState = (typeof appealStates)[number];

/** A decision about somebody, as its statement of reasons keeps it. */
export type NewStatement = {
  readonly kind: StatementKind;
  readonly account: string;
  readonly other: string | null;
  readonly subject: { readonly kind: string; readonly id: string };
  /** What was relied on, in words that the person may read. */
  readonly facts: string;
  readonly detectedByMachine: boolean;
  /** The agent: a machine delays and returns, and only a person takes something away. */
  readonly decidedBy: string;
  readonly clause: string;
  readonly reason: string;
  readonly from: Date;
  readonly until: Date | null;
};

/** How long somebody may object: six months, as Article 20 of Regulation (EU) 2022/2065 asks for. */
const appealMonths = 6;

export function appealUntil(at: Date): Date {
  const until = new Date(at);
  until.setUTCMonth(until.getUTCMonth() + appealMonths);
  // The last day of a long month has no fellow in a short one: the time does not grow shorter by that.
  if (until.getUTCDate() !== at.getUTCDate()) until.setUTCDate(1);
  return until;
}

/** The chain of events of one statement. */
export const statementStream = (id: string) => `statement:${id}`;
