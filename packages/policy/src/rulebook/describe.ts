import { effects } from '../decision.js';
import type { SignalKind } from '../signal.js';
import type { Clause, Condition, Declared, Exception, Grant, NeedException, Rule, Rulebook } from './rulebook.js';
import { fill, listed, pickLocale, wordsFor, type Words } from './words/words.js';

/** A clause in plain sentences, made from the data itself, so that what is read is what is done. */
export type ClauseDescription = {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  /** One sentence for each rule: what, and what becomes of it where. */
  readonly rules: readonly string[];
  readonly exceptions: string;
  readonly unknown: string;
};
export type ExceptionDescription = {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  /** One sentence for each thing that it excuses or softens. */
  readonly grants: readonly string[];
};

export function describeClause(rulebook: Rulebook, clause: Clause, locale: string): ClauseDescription {
  const words = wordsFor(locale);
  const wording = pickLocale(clause.wording, locale);
  const titles = clause.allows.map((id) =>
    id === 'service_need'
      ? words.sentence.needs
      : titleOf(
          rulebook.exceptions.find((each) => each.id === id),
          locale,
          id,
        ),
  );
  return {
    id: clause.id,
    title: wording?.title ?? clause.name,
    sentence: wording?.sentence ?? '',
    rules: clause.rules.map((rule) => describeRule(rulebook, rule, words, locale)),
    exceptions:
      titles.length === 0
        ? words.sentence.allowsNone
        : fill(words.sentence.allows, { exceptions: listed(titles, words.and) }),
    unknown: fill(words.sentence.unknown, { effect: words.whenUnknown[clause.whenUnknown] }),
  };
}

/** An exception, or a service need by its name, in plain sentences. */
export function describeException(
  rulebook: Rulebook,
  id: string,
  exception: NeedException | Exception,
  locale: string,
): ExceptionDescription {
  const words = wordsFor(locale);
  const wording = pickLocale(exception.wording, locale);
  return {
    id,
    title: wording?.title ?? id,
    sentence: wording?.sentence ?? '',
    grants: exception.grants.map((grant) => describeGrant(rulebook, grant, words, locale)),
  };
}

function titleOf(exception: NeedException | undefined, locale: string, id: string): string {
  return (exception && pickLocale(exception.wording, locale)?.title) ?? id;
}

function describeRule(rulebook: Rulebook, { when, effect }: Rule, words: Words, locale: string): string {
  const subject = [capitalised(kindList(when.kinds, words)), ...conditionParts(rulebook, when, words, locale)].join(
    ', ',
  );
  const becomes =
    typeof effect === 'string'
      ? [fill(words.sentence.everywhere, { effect: words.effect[effect] })]
      : [...effects].reverse().flatMap((each) => {
          const where = Object.keys(effect).filter((name) => effect[name] === each);
          if (where.length === 0) return [];
          const titles = where.map((name) => situationTitle(rulebook, name, locale));
          return [fill(words.sentence.becomes, { where: capitalised(titles.join(', ')), effect: words.effect[each] })];
        });
  return [`${subject}.`, ...becomes].join(' ');
}

/** A grant without kinds is about all of its clauses; naming every kind again would hide that. */
function describeGrant(rulebook: Rulebook, { clauses, kinds, when, to }: Grant, words: Words, locale: string): string {
  const titles = rulebook.clauses
    .filter(({ id }) => clauses.includes(id))
    .map((clause) => `${clause.id} ${pickLocale(clause.wording, locale)?.title ?? clause.name}`);
  const named = fill(titles.length === 1 ? words.sentence.clause : words.sentence.clauses, {
    titles: titles.join(', '),
  });
  const filled = fill(to === 'deliver' ? words.sentence.excuses : words.sentence.softens, {
    what: kinds ? `${kindList(kinds, words)} (${named})` : named,
    effect: words.effect[to],
    when: when ? conditionParts(rulebook, when, words, locale).join(', ') : '',
  });
  return filled.replace(/\s+\./, '.');
}

function kindList(kinds: readonly SignalKind[], words: Words): string {
  return listed(
    kinds.map((kind) => words.kinds[kind]),
    words.and,
  );
}

function situationTitle(rulebook: Rulebook, name: string, locale: string): string {
  return pickLocale(rulebook.situations[name]?.wording ?? {}, locale)?.title ?? name;
}

/** Confidence is left out: it says how sure a machine must be, not what people may do. */
function conditionParts(rulebook: Rulebook, when: Condition, words: Words, locale: string): string[] {
  const { condition } = words;
  const part = (template: string, values: readonly string[] | undefined, join = words.or) =>
    values ? [fill(template, { values: listed(values, join) })] : [];
  const either = (flag: boolean | undefined, yes: string, no: string) => (flag === undefined ? [] : [flag ? yes : no]);
  const inner = (each: Condition) => conditionParts(rulebook, each, words, locale).join(' ');
  const named = [
    ...either(when.disguised, condition.disguised, condition.plain),
    ...either(when.quoted, condition.quoted, condition.own),
    ...either(when.ownHost, condition.ownHost, condition.otherHost),
    ...either(when.clearance, condition.cleared, condition.uncleared),
    ...part(
      condition.cues,
      when.cues?.map((cue) => words.cue[cue] ?? cue),
    ),
    ...part(
      condition.beside,
      when.beside &&
        (when.beside.cues?.map((cue) => words.cue[cue] ?? cue) ?? when.beside.kinds.map((kind) => words.kind[kind])),
    ),
    ...part(
      condition.places,
      when.places?.map((place) => words.place[place]),
    ),
    ...part(
      condition.sides,
      when.sides?.map((side) => words.side[side]),
    ),
    ...part(
      condition.situations,
      when.situations?.map((name) => situationTitle(rulebook, name, locale)),
      words.or,
    ),
    ...part(
      condition.origins,
      when.origins?.map((origin) => words.origin[origin]),
    ),
    ...part(
      condition.orders,
      when.orders?.map((order) => words.order[order]),
    ),
    ...part(
      condition.needs,
      when.needs?.map((need) => words.need[need]),
    ),
    ...part(
      condition.levels,
      when.levels?.map((level) => words.level[level]),
    ),
    ...part(condition.strikes, when.strikes === undefined ? undefined : [String(when.strikes)]),
    ...(when.declared ? declaredParts(when.declared, words) : []),
    ...part(condition.either, when.any?.map(inner)),
  ];
  return [...named, ...(when.not ? part(condition.not, [inner(when.not)]) : [])];
}

function declaredParts({ size, checksum }: Declared, { condition }: Words): string[] {
  const parts = size === undefined ? [condition.file] : [size ? condition.size : condition.noSize];
  if (checksum !== undefined) parts.push(checksum ? condition.checksum : condition.noChecksum);
  return parts;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
