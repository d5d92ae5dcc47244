import type { Decision, Effect } from '../decision.js';

/** A stretch of the text as typed: UTF-16 offsets, the end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** The words for which clauses ask one of the effects, as sorted spans that neither touch nor overlap. */
export function spansOf(decision: Decision, effects: readonly Effect[]): readonly Span[] {
  const wanted = new Set<number>();
  for (const { outcome, effect, signals } of decision.clauses)
    if (outcome !== 'excused' && effects.includes(effect)) for (const index of signals) wanted.add(index);
  const spans = decision.signals.filter((signal, index) => wanted.has(index) && signal.start < signal.end);
  return mergeSpans(spans);
}

export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The text as its recipient may read it: words to be masked replaced by the placeholder. */
export function masked(text: string, decision: Decision, placeholder: string): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of spansOf(decision, ['mask'])) {
    shown += text.slice(from, start) + placeholder;
    from = end;
  }
  return shown + text.slice(from);
}
