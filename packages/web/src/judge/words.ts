import type { AdviceCode, Example, Rulebook } from '@parley/policy';
import type { DescribedExample, DescribedRulebook, Locale } from './protocol.js';

const inLocale = <T>(wording: Readonly<Record<string, T>>, locale: Locale): T | undefined =>
  wording[locale] ?? wording.en ?? Object.values(wording)[0];

export function adviceText(rulebook: Rulebook, advice: AdviceCode, locale: Locale): string {
  const clause = rulebook.clauses.find((each) => each.id === advice.clause);
  const rule = clause?.rules.find((each) => `${clause.name}.${each.id}` === advice.code);
  const own = rule?.advice ? inLocale(rule.advice, locale) : undefined;
  return own ?? (clause ? (inLocale(clause.wording, locale)?.advice ?? '') : '');
}

const described = (example: Example): DescribedExample => ({
  text: example.text,
  effect: example.effect,
  where: example.place,
});

export function describeRulebook(rulebook: Rulebook, locale: Locale): DescribedRulebook {
  return {
    clauses: rulebook.clauses.map((clause) => {
      const wording = inLocale(clause.wording, locale);
      const passes = (example: Example) => example.effect === 'deliver' || example.effect === 'notice';
      return {
        id: clause.id,
        title: wording?.title ?? clause.name,
        sentences: [wording?.sentence ?? ''],
        passes: clause.examples.filter(passes).map(described),
        comesBack: clause.examples.filter((example) => !passes(example)).map(described),
      };
    }),
    exceptions: rulebook.exceptions.map((exception) => {
      const wording = inLocale(exception.wording, locale);
      return { id: exception.id, title: wording?.title ?? exception.id, sentences: [wording?.sentence ?? ''] };
    }),
  };
}
