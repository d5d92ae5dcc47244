import type { DecisionView } from '@parley/contract';

/** What becomes of some words, from the writer's point of view; weakest first. */
export const tones = ['seen', 'excused', 'noted', 'held', 'hidden', 'returned'] as const;
export type Tone = (typeof tones)[number];

export type Effect = DecisionView['effect'];
export const toneOfEffect: Record<Effect, Tone> = {
  deliver: 'seen',
  notice: 'noted',
  mask: 'hidden',
  hold: 'held',
  bounce: 'returned',
};

export type Span = { readonly start: number; readonly end: number; readonly tone: Tone };
/** A stretch of the text that is shown in one way. */
export type Segment = { readonly start: number; readonly end: number; readonly text: string; readonly tone?: Tone };

const weight = (tone: Tone): number => tones.indexOf(tone);
const stronger = (a: Tone, b: Tone): Tone => (weight(a) >= weight(b) ? a : b);

/** One span for each signal: the strongest effect among the clauses that it touches; excused where all of them are. */
export function spansOf(decision: DecisionView): Span[] {
  return decision.signals.flatMap((signal, index) => {
    if (signal.end <= signal.start) return [];
    let tone: Tone = 'seen';
    for (const clause of decision.clauses) {
      if (!clause.signals.includes(index)) continue;
      tone = stronger(tone, clause.outcome === 'excused' ? 'excused' : toneOfEffect[clause.effect]);
    }
    return [{ start: signal.start, end: signal.end, tone }];
  });
}

/** Cuts a text into stretches, each with the strongest tone upon it. Spans beyond the text are cut off. */
export function paint(text: string, spans: readonly Span[]): Segment[] {
  const marks = spans.filter((span) => span.tone !== 'seen' && span.start < text.length && span.end > span.start);
  const edges = new Set([0, text.length]);
  for (const span of marks) edges.add(Math.max(0, span.start)).add(Math.min(text.length, span.end));
  const sorted = [...edges].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < sorted.length; i += 1) {
    const start = sorted[i] as number;
    const end = sorted[i + 1] as number;
    const over = marks.filter((span) => span.start < end && span.end > start);
    const tone = over.reduce<Tone | undefined>(
      (best, span) => (best ? stronger(best, span.tone) : span.tone),
      undefined,
    );
    const last = segments[segments.length - 1];
    if (last && last.tone === tone) {
      segments[segments.length - 1] = { ...last, end, text: text.slice(last.start, end) };
    } else {
      segments.push({ start, end, text: text.slice(start, end), ...(tone ? { tone } : {}) });
    }
  }
  return segments;
}

/** Moves spans along while a newer answer is on its way: what was edited loses its mark, the rest keeps it. */
export function carry(spans: readonly Span[], from: string, to: string): Span[] {
  if (from === to) return [...spans];
  const most = Math.min(from.length, to.length);
  let prefix = 0;
  while (prefix < most && from.charCodeAt(prefix) === to.charCodeAt(prefix)) prefix += 1;
  let suffix = 0;
  while (
    suffix < most - prefix &&
    from.charCodeAt(from.length - 1 - suffix) === to.charCodeAt(to.length - 1 - suffix)
  ) {
    suffix += 1;
  }
  const shift = to.length - from.length;
  return spans.flatMap((span) => {
    if (span.end <= prefix) return [span];
    if (span.start >= from.length - suffix) return [{ ...span, start: span.start + shift, end: span.end + shift }];
    return [];
  });
}

/** The text without these words, and without the doubled spaces that they would leave. */
export function without(text: string, spans: readonly Span[]): string {
  let left = '';
  for (const segment of paint(text, spans)) {
    if (!segment.tone) {
      const joins = /[ \t]$/.test(left) || left === '' || left.endsWith('\n');
      left += joins ? segment.text.replace(/^[ \t]+/, '') : segment.text;
    }
  }
  return left.replace(/[ \t]+([,.;:!?])/g, '$1').trimEnd();
}
