import {
  describeClause,
  describeException,
  type AdviceCode,
  type Clause,
  type Decision,
  type Effect,
  type Example,
  type Rulebook,
} from '@parley/policy';
import type { DescribedExample, DescribedException, DescribedRulebook, Locale } from './protocol.js';

const weakestFirst: readonly Effect[] = ['deliver', 'notice', 'mask', 'hold', 'bounce'];

/** What to do instead, by the clause that decides; undefined where nothing has to be done. */
export function insteadOf(rulebook: Rulebook, decision: Decision, locale: Locale): string | undefined {
  const atWork = decision.clauses
    .filter((clause) => clause.outcome !== 'excused' && clause.effect !== 'deliver')
    .sort((a, b) => weakestFirst.indexOf(b.effect) - weakestFirst.indexOf(a.effect));
  const [first] = atWork;
  const clause = rulebook.clauses.find((each) => each.id === first?.id);
  if (!first || !clause) return undefined;
  const advice = decision.advice.find((each) => each.clause === first.id);
  return adviceOf(clause, advice, locale);
}

const adviceOf = (clause: Clause, advice: AdviceCode | undefined, locale: Locale): string | undefined => {
  const rule = clause.rules.find((each) => `${clause.name}.${each.id}` === advice?.code);
  return rule?.advice?.[locale] ?? rule?.advice?.en ?? (clause.wording[locale] ?? clause.wording.en)?.advice;
};

const example = ({ text, effect, place }: Example): DescribedExample => ({ text, effect, where: place });
const passes = ({ effect }: Example): boolean => effect === 'deliver' || effect === 'notice';

/** The rulebook in plain sentences, made from the data that judges. */
export function describeRulebook(rulebook: Rulebook, locale: Locale): DescribedRulebook {
  const exception = (id: string, each: Rulebook['exceptions'][number] | undefined): DescribedException[] => {
    const data = each ?? Object.entries(rulebook.needs).find(([need]) => need === id)?.[1];
    if (!data) return [];
    const { title, sentence, grants } = describeException(rulebook, id, data, locale);
    return [{ id, title, sentence, grants: [...grants] }];
  };
  return {
    clauses: rulebook.clauses.map((clause) => {
      const { id, title, sentence, rules, exceptions, unknown } = describeClause(rulebook, clause, locale);
      return {
        id,
        title,
        sentence,
        rules,
        exceptions,
        unknown,
        passes: clause.examples.filter(passes).map(example),
        comesBack: clause.examples.filter((each) => !passes(each)).map(example),
      };
    }),
    needs: Object.keys(rulebook.needs).flatMap((need) => exception(need, undefined)),
    exceptions: rulebook.exceptions.flatMap((each) => exception(each.id, each)),
  };
}
