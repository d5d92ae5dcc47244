import type { Body } from '@parley/contract';
import type { Place } from '@parley/policy';
import { problem } from '../platform/http/problem.js';
import type { PersonEvent } from './graph.js';
import type { OrderRow } from './store.js';
import type { DeclaredFile, EntryData, EntryKind } from './tables.js';

type Asked = Body<'fireOrderEvent'>;

/** One text that comes with an event, and the entry of the timeline that it becomes. */
export type ActText = {
  readonly kind: EntryKind;
  readonly place: Place;
  readonly text: string;
  readonly data: EntryData;
  readonly declared?: DeclaredFile;
};

/** An event with all that it says, checked against the order. */
export type Act = {
  readonly event: PersonEvent;
  readonly texts: readonly ActText[];
  readonly days?: number;
  /** Minor units that go back to the buyer. */
  readonly refund?: bigint;
};

const wrong = (path: string, reason: string) =>
  problem('invalid_input', `body.${path} ${reason}.`, { places: [{ path: `body.${path}`, reason }] });

type Field = Exclude<keyof Asked, 'event'>;

/** What may come with an event besides its name. */
const fields: Readonly<Record<PersonEvent, readonly Field[]>> = {
  submit_requirements: ['answers', 'text', 'note'],
  deliver: ['text', 'note', 'links', 'declared'],
  request_revision: ['text', 'note'],
  accept: [],
  request_extension: ['days', 'text', 'note'],
  agree_extension: [],
  decline_extension: [],
  withdraw_extension: [],
  request_cancellation: ['refund', 'text', 'note'],
  agree_cancellation: ['refund'],
  decline_cancellation: [],
  withdraw_cancellation: [],
};

/** What somebody says with an event: `text`, or `note`, which means the same. */
const wordsOf = ({ text, note }: Pick<Asked, 'text' | 'note'>): string | undefined =>
  [note, text].find((words) => words !== undefined && words.trim() !== '');

/** Note and links are one text: the judge reads them together, and hides together. */
function delivery({ links = [], declared, ...asked }: Asked): ActText {
  const words = wordsOf(asked) ?? '';
  const all = [...links, ...(declared && !links.includes(declared.url) ? [declared.url] : [])];
  if (words === '' && all.length === 0) throw wrong('note', 'is missing: say what you deliver, or give a link');
  return {
    kind: 'delivery',
    place: 'delivery',
    text: [words, ...all].filter((line) => line !== '').join('\n'),
    data: { event: 'deliver', note_end: words.length, links: all, ...(declared && { declared }) },
    ...(declared && { declared }),
  };
}

function answers(order: OrderRow, { answers: given = [], ...asked }: Asked): ActText[] {
  const seen = new Set<string>();
  const texts = given.map((answer, index): ActText => {
    const path = `answers[${index}]`;
    const question = order.form.find(({ id }) => id === answer.question);
    if (!question) throw wrong(`${path}.question`, 'is no question of this order');
    if (seen.has(question.id)) throw wrong(`${path}.question`, 'is answered twice');
    seen.add(question.id);
    const chosen = question.multiple ? answer.text.split('\n') : [answer.text];
    if (question.kind === 'choice' && !chosen.every((choice) => question.options.includes(choice)))
      throw wrong(
        `${path}.text`,
        `must be ${question.multiple ? 'some, one a line,' : 'one'} of: ${question.options.join(', ')}`,
      );
    if (question.kind === 'link' && !/^https?:\/\/\S+$/.test(answer.text.trim()))
      throw wrong(`${path}.text`, 'must be an http or https address');
    const data = { event: 'submit_requirements', question: question.id };
    return { kind: 'answer', place: 'requirements', text: answer.text, data };
  });
  const more = wordsOf(asked);
  if (more !== undefined)
    texts.push({ kind: 'answer', place: 'requirements', text: more, data: { event: 'submit_requirements' } });
  if (texts.length === 0) throw wrong('answers', 'is missing: answer at least one question, or write a text');
  return texts;
}

const optional = (kind: EntryKind, asked: Asked, data: EntryData): ActText[] => {
  const words = wordsOf(asked);
  return words === undefined ? [] : [{ kind, place: 'order', text: words, data }];
};

function refundOf(order: OrderRow, refund: Asked['refund']): bigint {
  const price = BigInt(order.price_minor);
  if (refund === undefined) return price;
  if (refund.currency !== order.currency) throw wrong('refund.currency', `must be ${order.currency}`);
  const minor = BigInt(refund.amount);
  if (minor > price) throw wrong('refund.amount', `must be at most ${price}, the price of the order`);
  return minor;
}

/** Who agrees agrees to what they were shown; meanwhile something else may have been asked for. */
function agreedRefund(order: OrderRow, refund: Asked['refund']): void {
  if (refund === undefined) return;
  const now = order.cancellation?.refund_minor;
  if (String(refundOf(order, refund)) !== now)
    throw problem('stale_version', `By now ${now ?? 'nothing'} would go back, not ${refund.amount}.`);
}

/**
 * Reads what comes with an event.
 * @throws Problem `invalid_input`, naming the place and what belongs there; `stale_version` where another refund was agreed to
 */
export function readAct(order: OrderRow, asked: Asked): Act {
  const { event } = asked;
  for (const field of Object.keys(asked) as (keyof Asked)[])
    if (field !== 'event' && !fields[event].includes(field)) throw wrong(field, `does not belong to ${event}`);
  switch (event) {
    case 'submit_requirements':
      return { event, texts: answers(order, asked) };
    case 'deliver':
      return { event, texts: [delivery(asked)] };
    case 'request_revision': {
      const text = wordsOf(asked);
      if (text === undefined) throw wrong('text', 'is missing: say what should change');
      return { event, texts: [{ kind: 'revision', place: 'order', text, data: { event } }] };
    }
    case 'request_extension': {
      const { days } = asked;
      if (days === undefined) throw wrong('days', 'is missing');
      return { event, days, texts: optional('extension', asked, { event, days }) };
    }
    case 'request_cancellation': {
      const refund = refundOf(order, asked.refund);
      return { event, refund, texts: optional('cancellation', asked, { event, refund_minor: String(refund) }) };
    }
    case 'agree_cancellation':
      agreedRefund(order, asked.refund);
      return { event, texts: [] };
    case 'accept':
    case 'agree_extension':
    case 'decline_extension':
    case 'withdraw_extension':
    case 'decline_cancellation':
    case 'withdraw_cancellation':
      return { event, texts: [] };
  }
}
