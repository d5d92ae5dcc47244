import type { MaskedSpan } from '@parley/contract';
import type { Decision } from '@parley/policy';
import { cover, hiddenAfterRelease, hiddenSpans } from '../publishing/hidden-spans.js';
import { whyHidden } from '../publishing/words.js';
import type { Reader } from '../conversations/view.js';

const between = '\n\n';

export type Words = { readonly title: string; readonly description: string };

/** What an offer says as one text: what the gate judges and the thread shows. Hidden spans are offsets into it. */
export const textOf = ({ title, description }: Words): string => title + between + description;

export type SeenWords = Words & { readonly masked: MaskedSpan[] };

/**
 * The words of an offer as a reader may see them: its writer as typed, everybody else with what was masked covered.
 * Words that were judged as a gig's have no decision here.
 */
export function seenWords(
  { title, description }: Words,
  decision: Decision | null,
  { mine, locale, rulebookOf }: Pick<Reader, 'locale' | 'rulebookOf'> & { readonly mine: boolean },
): SeenWords {
  if (decision === null) return { title, description, masked: [] };
  const text = textOf({ title, description });
  // An offer that was held and is seen by others was let through by a person.
  const hidden = decision.effect === 'hold' ? hiddenAfterRelease(decision, text) : hiddenSpans(decision, text);
  const rulebook = rulebookOf(decision.rulebook);
  const shown = mine ? text : cover(text, hidden);
  return {
    title: shown.slice(0, title.length),
    description: shown.slice(title.length + between.length),
    masked: hidden.map((span) => ({ ...span, why: whyHidden(decision, span.clause, { locale, rulebook, mine }) })),
  };
}
