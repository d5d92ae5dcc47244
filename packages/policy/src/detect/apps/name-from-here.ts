import { after, before, says } from '../cues.js';
import type { Sight } from '../detector.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Hit, Lexicon } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { sought } from '../sought.js';

type Span = { readonly start: number; readonly end: number };

/** What a name is called, folded. */
const name = inWords((any) => new RegExp(`@(?= )|${any('name_noun')}`, 'u'));
/** "the same", "idem", "wie hier": in a word or two. */
export const alike = inWords((any) => new RegExp(any('name_alike'), 'u'));
/** Words for the one used here that no lexicon has as "here": "this nick", "my current name". */
const ofHere = inWords((any) => new RegExp(any('name_of_here'), 'u'));
/** The page that somebody has here, by which their name is known. */
const ofPage = inWords((any) => new RegExp(any('name_page'), 'u'));
/** Words for an account are no work beside its name. */
const ofAccount = inWords((any) => new RegExp(`\\b${any('name_account')}\\b`, 'u'));
/** What is done to a name so that it is another one: a number or a sign put at an end of it. */
const withMore = inWords(
  (any) =>
    new RegExp(
      `\\b${any('name_with')} ?(?:${any('name_with_a')} )?["']?[\\d_.]|[\\d_] ?${any('name_more_behind')}|` +
        `\\+ ?\\d{1,4}(?![\\d ]*\\d)|${any('name_more_digits')}`,
      'u',
    ),
);
const mayBeAlike = inWords((any) => sought(new RegExp(any('name_alike'), 'u')));
const mayBeName = inWords((any) => sought(new RegExp(`@|${any('name_noun')}`, 'u')));
const seeking: readonly Concept[] = ['add_me', 'talk_me', 'reach_me'];
const mine: readonly Concept[] = ['my', 'me', ...seeking];
const reach = 60;
/** A name and the place where it is used stand no further apart. */
const beside = 28;
const besideSame = 12;
/** "insta's the same minus the 07" */
const directly = 12;

/**
 * "on Discord my nick from here plus 22", "ik heet daar net zo als hier": the name on an app, told by the one that the writer
 * has here. Asks for two of three things: what a name is called, the same, and here; or a name of the writer's that something is
 * put to.
 */
export function nameFromHere(sight: Sight, hit: Hit): Span | undefined {
  const from = Math.max(0, hit.start - reach);
  const to = Math.min(sight.text.length, hit.end + reach);
  const near = sight.text.slice(from, to);
  const { lexicon } = sight;
  const same = mayBeAlike(lexicon)(sight, from, to) ? alike(lexicon).exec(near) : null;
  const called = mayBeName(lexicon)(sight, from, to) ? name(lexicon).exec(near) : null;
  if (same === null && called === null) return undefined;
  const words = [...before(sight, hit.start, reach), ...after(sight, hit.end, reach)];
  const page = spanOf(ofPage(lexicon).exec(near));
  if (isOfOthers(words, [page, spanOf(ofAccount(lexicon).exec(near)), spanOf(called)], from, /[?？؟]/u.test(near)))
    return undefined;
  const isMine = says(words, ...mine);
  const here =
    placeOf(words, from) ?? spanOf(ofHere(lexicon).exec(near)) ?? (isMine || same !== null ? page : undefined);
  const said = spanOf(same ?? called)!;
  const isTold =
    (same !== null && called !== null && besides(spanOf(same)!, spanOf(called)!, hit, from) <= besideSame) ||
    (here !== undefined && (same !== null || apart(spanOf(called)!, here) <= beside)) ||
    (called !== null && withMore(lexicon).test(near) && (same !== null || here !== undefined || isMine)) ||
    (same !== null && withMore(lexicon).test(near) && Math.abs(from + same.index - hit.end) <= directly);
  return isTold ? { start: from + said.start, end: from + said.end } : undefined;
}

const spanOf = (match: RegExpExecArray | null): Span | undefined =>
  match === null ? undefined : { start: match.index, end: match.index + match[0].length };

/** The app's own name between the two parts nothing. */
const besides = (a: Span, b: Span, hit: Hit, from: number): number =>
  apart(a, b) -
  (Math.min(a.end, b.end) + from <= hit.start && Math.max(a.start, b.start) + from >= hit.end
    ? hit.end - hit.start
    : 0);

const apart = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);

function placeOf(words: readonly Hit[], from: number): Span | undefined {
  const here = words.find(({ concept }) => concept === 'here');
  return here && { start: here.start - from, end: here.end - from };
}

/** Talk of a page to be made, of somebody else's name, or of the other's own. */
function isOfOthers(
  words: readonly Hit[],
  told: readonly (Span | undefined)[],
  from: number,
  isAsked: boolean,
): boolean {
  const others = words.filter(
    ({ start, end }) => !told.some((span) => span !== undefined && start - from < span.end && end - from > span.start),
  );
  return (
    says(others, 'work_noun', 'work_verb', 'third_party', 'other_number', 'fill_verb') ||
    (!says(words, ...mine) && says(others, 'our', 'negation', ...(isAsked ? (['your', 'question'] as const) : [])))
  );
}

/**
 * "Keep the same name as on our website for the Instagram banner", "is the same name free on Telegram?": something to be made or
 * asked, with nobody to be found by it.
 */
export function isForWork(sight: Sight, hit: Hit, said: Span): boolean {
  const isAsked = sight.text.includes('?', hit.end);
  const hasWork = sight.has('work_noun');
  if (!isAsked && !hasWork) return false;
  const { text } = sight;
  const near = after(sight, hit.end, reach);
  const words = [...before(sight, hit.start, reach), ...near].filter(
    (word) =>
      (isWith(text, word, hit) || isWith(text, word, said)) && !isPage(sight.lexicon, text.slice(word.start, word.end)),
  );
  if (hasWork && says(words, 'work_noun'))
    return (
      !says(words, ...seeking) || near.some(({ concept, start }) => concept === 'work_noun' && start - hit.end <= 1)
    );
  return isAsked && says(words, ...asking) && !says(words, 'here', ...mine);
}

const isPage = (lexicon: Lexicon, words: string): boolean =>
  ofPage(lexicon).test(words) || ofAccount(lexicon).test(words);

/** No clause ends between them. */
const isWith = (text: string, a: Span, b: Span): boolean =>
  !clauseEnd.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));

const asking: readonly Concept[] = ['could', 'your', 'you', 'question', 'if_word', 'we', 'our'];
const clauseEnd = /[!?\n。！？,،、，]|[.]\s/u;
