import { after, before, says, textAfter, textBefore } from '../cues.js';
import type { Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { sought } from '../sought.js';
import { isPlaced } from './sample-placed.js';

/** Words for what stands where somebody's data will once stand, folded; in each language the nouns and adjectives, no verbs. */
const sample = inWords((any) => new RegExp(any('sample_called'), 'u'));
const mayBeSample = inWords((any) => sought(new RegExp(any('sample_called'), 'u')));

const reachBefore = 72;
const reachAfter = 48;
const reachOwner = 28;
const reachOverComma = 14;
const reachInvited = 40;
const endsAll = /^[\s)!.?]{0,6}$/u;
const reachMe = 8;
const reachDenial = 6;
/** "call 0612…", "text anything to 0612…" */
const reachVerb = 14;

/** What follows a full stop is another matter; dots inside a mail address are none, nor is the one of "Tel.". */
const lastStop = inWords(
  (any) => new RegExp(`^.*(?:[!?;。！？۔।]|[^\\s.]{3}(?<!\\b${any('sample_before_dot')})[.])\\s`, 'u'),
);
/** Most leads hold none, and the last one is slow to be sought in vain. */
const anyStop = /[!?;。！？۔।.]\s/u;
const nextStop = /[;!?。！？۔।]|[.]\s/u;
/** "…, only a placeholder" */
const thatIs = inWords((any) => new RegExp(`^\\s?${any('sample_that_is')}\\s`, 'u'));
const reachOfThat = 44;
const nextComma = /[,，،、]|$/u;

/** "z. B.", "ej.", "es.": right before the find. */
const abbreviated = inWords((any) => new RegExp(`(?:^|[\\s("'«“])${any('sample_abbreviated')}\\.:?\\s?["«“']?$`, 'u'));

/** Do the words around a find call it an example, a placeholder, made up, or put it where the real one will stand? */
export function isSample(sight: Sight, start: number, end: number): boolean {
  const { whole, lead, tail } = around(sight, start, end);
  return (
    (isCalled(sight, start, end, whole, lead, tail) ||
      (!isClaimed(sight, start, reachOwner) &&
        !says(before(sight, start, reachVerb), 'call_verb', 'talk_verb') &&
        isPlaced(sight, start, end, lead, upTo(tail)))) &&
    !isInvitedTo(sight, end)
  );
}

/** The same by words for samples alone: a login that works for now is one. */
export function isCalledSample(sight: Sight, start: number, end: number): boolean {
  const { whole, lead, tail } = around(sight, start, end);
  return isCalled(sight, start, end, whole, lead, tail) && !isInvitedTo(sight, end);
}

function around(sight: Sight, start: number, end: number): { whole: string; lead: string; tail: string } {
  const whole = textBefore(sight, start, reachBefore);
  const lead = anyStop.test(whole) ? whole.replace(lastStop(sight.lexicon), '') : whole;
  return { whole, lead, tail: textAfter(sight, end, reachAfter) };
}

/** The rest of the sentence. */
const upTo = (tail: string): string => {
  const stop = tail.search(nextStop);
  return stop < 0 ? tail : tail.slice(0, stop);
};

function isCalled(sight: Sight, start: number, end: number, whole: string, lead: string, tail: string): boolean {
  const { lexicon } = sight;
  if (abbreviated(lexicon).test(whole)) return true;
  const mayBe = mayBeSample(lexicon);
  const said = mayBe(sight, start - lead.length, start) ? sample(lexicon).exec(lead) : null;
  if (said !== null && isDenied(sight, start - lead.length + said.index)) return false;
  if (said !== null) return !isClaimed(sight, start, lead.length - said.index - said[0].length);
  const called = mayBe(sight, end, end + tail.length) ? sample(lexicon).exec(tail) : null;
  if (called === null || isClaimed(sight, start, reachOwner)) return false;
  const between = tail.slice(0, called.index);
  const overComma = between.slice(between.search(nextComma) + 1);
  return (
    !nextStop.test(between) && overComma.length <= (thatIs(lexicon).test(overComma) ? reachOfThat : reachOverComma)
  );
}

/** "Not dummy data this time" */
const isDenied = (sight: Sight, at: number): boolean => says(before(sight, at, reachDenial), 'negation', 'without');

/** Within so many characters before it somebody says whose it is, or that one is to write there. */
const isClaimed = (sight: Sight, start: number, within: number): boolean =>
  says(before(sight, start, within), 'my', 'talk_me', 'reach_me', 'add_me');

/** Where "here" right behind a number is the number: "ここに電話". */
const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);
const isThis = (hit: Hit, end: number): boolean => hit.start - end <= 2 && unspaced.has(hit.lang);

/** "lorem ipsum …, write me there": whoever is invited to it reaches somebody, whatever it is called. */
function isInvitedTo(sight: Sight, end: number): boolean {
  const behind = after(sight, end, reachInvited);
  for (const hit of behind) {
    if (hit.concept === 'platform' || (hit.concept === 'here' && !isThis(hit, end))) return false;
    const invites =
      hit.concept === 'talk_me' ||
      hit.concept === 'reach_me' ||
      hit.concept === 'add_me' ||
      hit.concept === 'call_strong';
    if (!invites) continue;
    const gap = sight.text.slice(end, hit.start);
    if (nextStop.test(gap) && gap.length > 3) return false;
    const near = behind.filter((other) => other.start <= hit.end + 16);
    if (endsAll.test(sight.text.slice(hit.end))) return true;
    return says(near, 'there', 'via') || (!says(near, 'if_word') && (gap.length <= 3 || says(near, 'me')));
  }
  const asked = behind.find(({ concept }) => concept === 'talk_verb');
  return (
    asked !== undefined &&
    !says(behind, 'if_word') &&
    behind.some(
      ({ concept, start: at, end: to }) =>
        (concept === 'me' || concept === 'there') && at < asked.end + reachMe && to > asked.start - reachMe,
    )
  );
}
