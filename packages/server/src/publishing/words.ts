import { openWays, type AdviceView } from '@parley/contract';
import { explain, type Decision, type Rulebook } from '@parley/policy';
import type { Locale } from '../relationships/wording.js';

/** What the writer is advised, one entry per piece of advice, in the words of the rulebook that judged. */
export function adviceText(decision: Decision, locale: Locale, rulebook: Rulebook): AdviceView[] {
  if (decision.advice.length === 0) return [];
  const told = explain(decision, locale, 'writer', rulebook, openWays);
  return decision.advice.map(({ code, clause }) => {
    const found = told.find((each) => each.code === code);
    return { code, clause, text: found?.text ?? '', ways: [...(found?.ways ?? [])] };
  });
}

/** Why words of a text are hidden: to its writer in full, to the other side without telling what they are. */
export function whyHidden(
  decision: Decision,
  clause: string,
  { locale, rulebook, mine }: { readonly locale: Locale; readonly rulebook: Rulebook; readonly mine: boolean },
): string {
  // A held text that a person let through may still have masked words: to the other side it is a masked text.
  const told = mine
    ? explain(decision, locale, 'writer', rulebook, openWays)
    : explain({ ...decision, effect: 'mask' }, locale, 'recipient', rulebook);
  return (told.find((each) => each.clause === clause && each.effect === 'mask') ?? told[0])?.text ?? '';
}
