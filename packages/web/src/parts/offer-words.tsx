import type { MaskedSpan } from '@parley/contract';
import type { ReactNode } from 'react';
import { MaskedPill } from './masked-pill.js';

/** What stands between title and description in the text that spans are offsets into. */
const gap = 2;

type Offered = {
  readonly title: string;
  readonly description: string;
  readonly masked: readonly MaskedSpan[];
};

/** A text with its hidden stretches as pills; their writer still reads the words inside. */
export function withPills(text: string, spans: readonly MaskedSpan[], mine: boolean): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at || span.end > text.length) continue;
    parts.push(text.slice(at, span.start));
    const words = mine ? { words: text.slice(span.start, span.end) } : {};
    parts.push(<MaskedPill key={span.start} span={span} {...words} />);
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts;
}

const within = (spans: readonly MaskedSpan[], from: number, length: number): MaskedSpan[] =>
  spans
    .map((span) => ({ ...span, start: span.start - from, end: span.end - from }))
    .filter((span) => span.end > 0 && span.start < length)
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(length, span.end) }));

/** The title of an offer, with what is hidden in it. */
export const OfferTitle = ({ offer, mine }: { readonly offer: Offered; readonly mine: boolean }): ReactNode =>
  withPills(offer.title, within(offer.masked, 0, offer.title.length), mine);

/** What an offer describes, with what is hidden in it. */
export const OfferDescription = ({ offer, mine }: { readonly offer: Offered; readonly mine: boolean }): ReactNode =>
  withPills(offer.description, within(offer.masked, offer.title.length + gap, offer.description.length), mine);
