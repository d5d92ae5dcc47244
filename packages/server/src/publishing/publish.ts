import type { subjectKinds } from '@parley/contract';
import { judge, type Decision, type Facts, type Place, type Side } from '@parley/policy';
import { deskAudience } from './desk-audience.js';
import { append, type NewEvent } from '../platform/events/append.js';
import type { Tx } from '../platform/database/connect.js';
import type { Ctx, Services } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { toFacts, type Pair } from '../relationships/load-facts.js';
import { checkText } from './check-text.js';
import { inputHash, sha256 } from './input-hash.js';
import { readBefore, record, type Recorded } from './store.js';

/** All that the gate needs of a request; a use without HTTP (the demo world) brings the same. */
export type GateCtx = Pick<Ctx, 'tx' | 'ids' | 'now'> & {
  readonly services: Pick<Services, 'rulebooks' | 'ownHosts' | 'metrics' | 'watchText'>;
};

declare module '../platform/http/endpoint.js' {
  interface Services {
    /** Hosts of this marketplace; links to them are its own. */
    readonly ownHosts: readonly string[];
    /** What other floors look for in every text that somebody publishes, whatever becomes of it. */
    readonly watchText: (tx: Tx, text: WatchedText) => Promise<void>;
  }
}

/** A text on its way through the gate, for who looks for something in it. */
export type WatchedText = {
  /** The writer's last texts in the thread, oldest first, and then the text itself. */
  readonly texts: readonly string[];
  readonly author: string;
  /** Who else it is for; null where it is for everybody. */
  readonly other: string | null;
  readonly at: Date;
};

export type SubjectKind = (typeof subjectKinds)[number];

export type Draft = {
  readonly author: { readonly id: string; readonly locale: string };
  /** The two people it is between; null where it is published to everybody, or to somebody who is not known yet. */
  readonly pair: Pair | null;
  /** As what the author writes where there is no pair; in a pair the pair says it. */
  readonly side?: Side;
  readonly place: Place;
  readonly text: string;
  /** What an agent will see the text as, should a person have to look. */
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  /** The conversation whose earlier texts are read along; null where the place is not a thread. */
  readonly thread: string | null;
  /** The order it is written on, if it is: what is cleared for that order alone counts there. */
  readonly order?: string;
  /**
   * What the feature knows besides: the order the text belongs to, its needs, a declared file, and how two people know each
   * other of whom one is not here yet. Goes before what is stored.
   */
  readonly facts?: Pick<Facts, 'order' | 'needs' | 'declared' | 'relationship' | 'standing'>;
  /** What the feature adds to the event of this text, once it is known what becomes of it. */
  readonly event: (decision: Decision) => Pick<NewEvent, 'stream' | 'kind' | 'data' | 'audience'>;
};

// Not exported: nothing outside this file can make a `Judged`, so nothing can be published without being judged.
const gate = Symbol('gate');

/** A text that passed the gate, with what became of it. Stores of published text take this and nothing else. */
export type Judged = {
  readonly [gate]: true;
  readonly decisionId: string;
  readonly textId: string;
  readonly caseId: string | null;
  readonly author: string;
  readonly text: string;
  readonly decision: Decision;
  readonly facts: Facts;
  readonly at: Date;
};

/** True of what the gate made; for stores that callers without types could reach. */
export const isJudged = (value: object): value is Judged => gate in value;

export const sideOf = ({ buyer }: Pair, account: string): Side => (account === buyer ? 'buyer' : 'seller');

const holdHours = 1;
const reviewHours = 24;

/**
 * The gate: the one door for every text that a person publishes. Reads the facts, judges by the rulebook in force, and
 * records text, decision, the case where a person must look, and the event. Runs in the caller's transaction.
 * @throws Problem `empty_text`, `text_too_long`, `bad_characters`; nothing is recorded then
 */
export async function publish(ctx: GateCtx, draft: Draft): Promise<Judged> {
  const { tx, ids, now, services } = ctx;
  const { author, pair, place, text, thread } = draft;
  const fault = checkText(text);
  if (fault) throw problem(fault);

  const before = await readBefore(tx, { pair, viewer: author.id, now, thread, order: draft.order });
  const facts: Facts = {
    ...toFacts(before.facts, { now, locale: author.locale, ownHosts: services.ownHosts }),
    ...draft.facts,
  };
  const side = pair ? sideOf(pair, author.id) : (draft.side ?? 'seller');
  const { rulebook, hash } = services.rulebooks.live();
  const input = { text, history: before.history.map((earlier) => earlier.body), place, side, facts };
  const stop = services.metrics.judging.startTimer();
  const decision = judge(rulebook, input);
  stop();
  services.metrics.decisions.inc({ effect: decision.effect, place });

  const queue = decision.effect === 'hold' ? 'held' : decision.opensCase ? 'review' : null;
  const recorded: Recorded = {
    textId: ids.next(),
    decisionId: ids.next(),
    author: author.id,
    other: pair && (side === 'buyer' ? pair.seller : pair.buyer),
    thread,
    place,
    side,
    text,
    subject: draft.subject,
    decision,
    facts,
    history: before.history.map((earlier) => earlier.id),
    inputHash: inputHash({ ...input, rulebook: hash, engine: decision.engine }),
    openCase: queue && {
      id: ids.next(),
      queue,
      dueAt: new Date(now.getTime() + (queue === 'held' ? holdHours : reviewHours) * 3_600_000),
    },
    at: now,
  };
  await record(tx, recorded);
  await append(tx, eventsOf(recorded, draft));
  await services.watchText(tx, { texts: [...input.history, text], author: author.id, other: recorded.other, at: now });
  const { textId, decisionId } = recorded;
  return {
    [gate]: true,
    textId,
    decisionId,
    caseId: recorded.openCase?.id ?? null,
    author: author.id,
    text,
    decision,
    facts,
    at: now,
  };
}

function eventsOf({ decision, ...recorded }: Recorded, draft: Draft): NewEvent[] {
  const { event, text } = draft;
  const { data, ...rest } = event(decision);
  const about = {
    decision: recorded.decisionId,
    text: recorded.textId,
    text_sha256: sha256(text),
    effect: decision.effect,
    rulebook: decision.rulebook,
    engine: decision.engine,
  };
  const happened: NewEvent = { ...rest, data: { ...about, ...data }, actor: recorded.author, at: recorded.at };
  if (!recorded.openCase) return [happened];
  const { id, queue } = recorded.openCase;
  return [
    happened,
    {
      stream: `case:${id}`,
      kind: 'case.opened',
      data: { case: id, queue, decision: recorded.decisionId },
      actor: null,
      audience: [deskAudience],
      at: recorded.at,
    },
  ];
}
