import type { Decision, Effect, SignalKind } from '@parley/policy';

export type HiddenSpan = {
  readonly start: number;
  readonly end: number;
  readonly kind: SignalKind;
  readonly clause: string;
};

type Span = { readonly start: number; readonly end: number };

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function spansWithEffect(decision: Decision, effect: Effect): HiddenSpan[] {
  const active = decision.clauses.filter((clause) => clause.outcome !== 'excused' && clause.effect === effect);
  return active.flatMap((clause) =>
    clause.signals.flatMap((index) => {
      const signal = decision.signals[index];
      return signal && signal.end > signal.start
        ? [{ start: signal.start, end: signal.end, kind: signal.kind, clause: clause.id }]
        : [];
    }),
  );
}

function merge(spans: HiddenSpan[]): HiddenSpan[] {
  // Of two that begin together the longer goes first, and a real kind before the `obfuscated` that stands beside it.
  const sorted = spans.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || Number(a.kind === 'obfuscated') - Number(b.kind === 'obfuscated'),
  );
  const merged: HiddenSpan[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && overlaps(last, span)) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;

/** Grown by one where it would cut a surrogate pair in two. */
function whole(text: string, span: HiddenSpan): HiddenSpan {
  const start =
    isLow(text.charCodeAt(span.start)) && isHigh(text.charCodeAt(span.start - 1)) ? span.start - 1 : span.start;
  const end = isLow(text.charCodeAt(span.end)) && isHigh(text.charCodeAt(span.end - 1)) ? span.end + 1 : span.end;
  return { ...span, start, end };
}

/** The words that the other side does not get to see, in order, not overlapping. Offsets in UTF-16 units of the text. */
export const hiddenSpans = (decision: Decision, text: string): HiddenSpan[] =>
  merge(spansWithEffect(decision, 'mask')).map((span) => whole(text, span));

/** As `hiddenSpans`, after a person has let the held words through: what only a mask covers stays hidden. */
export function hiddenAfterRelease(decision: Decision, text: string): HiddenSpan[] {
  const released = merge(spansWithEffect(decision, 'hold'));
  return hiddenSpans(decision, text).filter((span) => !released.some((held) => overlaps(held, span)));
}

/** The text with every hidden UTF-16 unit shown as `●`, so that offsets agree with the text as typed. */
export function cover(text: string, spans: readonly Span[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of spans) {
    shown += text.slice(at, start) + '●'.repeat(Math.max(0, end - Math.max(at, start)));
    at = Math.max(at, end);
  }
  return shown + text.slice(at);
}
