import { isAlnum } from '../../reading/chars.js';
import { isStrong } from '../apps/name-shape.js';
import { before, overlaps } from '../cues.js';
import type { Found, Sight } from '../detector.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { mailNamed } from './mail-named.js';
import { isNamedHere } from '../apps/same-name.js';
import { isSample } from '../sample/sample.js';

const reach = 30;
const shortest = 6;
const fewestLetters = 4;

/** "on gmail I am sky.painter42": a mailbox named beside its provider, with neither sign nor host. */
export function besideProviders(sight: Sight, found: readonly Found[]): readonly Found[] {
  const mails: Found[] = [];
  for (const hit of sight.hits) {
    const domain =
      hit.concept === 'provider'
        ? hit.value
        : hit.concept === 'email_noun'
          ? domainIn(sight, hit)
          : hit.concept === 'mail_maker' && isMailOf(sight, hit)
            ? hit.value
            : undefined;
    if (domain === undefined || found.some((mail) => overlaps(mail, hit.start, hit.end))) continue;
    const name =
      nameBeside(sight, hit, 1) ?? nameBeside(sight, hit, -1) ?? numberAt(sight, hit, domain) ?? mailNamed(sight, hit);
    if (name === undefined && isNamedHere(sight, hit) && !isWork(sight, hit))
      mails.push({
        kind: 'email',
        start: hit.start,
        end: hit.end,
        value: `same name@${domain}`,
        confidence: 0.7,
        how: 'says that the mailbox is named as they are here',
        disguised: true,
      });
    if (name === undefined || found.some((mail) => overlaps(mail, name.start, name.end))) continue;
    if (isSample(sight, name.start, name.end) || isWork(sight, hit, name)) continue;
    mails.push({
      kind: 'email',
      ...name,
      value: `${name.value}@${domain}`,
      confidence: 0.75,
      how: 'mailbox named beside its provider',
      disguised: true,
    });
  }
  return mails;
}

const beginsWithProvider = inWords(
  (any) => new RegExp(`^(?:(gmail|yahoo|hotmail|outlook|icloud|naver)|${any('mail_gmail')})`, 'u'),
);

/** "gmail ko", "gmail saya": phrases about mail that begin with a provider. */
function domainIn(sight: Sight, hit: Hit): string | undefined {
  const match = beginsWithProvider(sight.lexicon).exec(sight.text.slice(hit.start, hit.end));
  return match === null ? undefined : `${match[1] ?? 'gmail'}.com`;
}

/** "yahoo's mail", "Freenet-Postfach", "gate google, exit com": a company named for the mail that it gives. */
const mailOf = inWords((any) => {
  const noun = `^s?[ -]?${any('mail_of_provider')}? ?-?${any('mail_noun_begins')}`;
  return new RegExp(`${noun}|^[^.!?\\n]{1,14}\\b(?:com|net|org|de|es|fr|it|ru)\\W*$`, 'u');
});
/** "mail: Yahoo", "пошта юкрнет", "メールはヤフー" */
const ofMail = inWords(
  (any) =>
    new RegExp(`${any('mail_noun_ends')}${any('mail_noun_particle')}?(?: ${any('mail_is_at')})?[ :,]{0,2}$`, 'u'),
);
const isMailOf = (sight: Sight, hit: Hit): boolean =>
  mailOf(sight.lexicon).test(sight.text.slice(hit.end, hit.end + 24)) ||
  ofMail(sight.lexicon).test(sight.text.slice(Math.max(0, hit.start - 20), hit.start));

const works: ReadonlySet<Concept> = new Set<Concept>(['work_noun', 'work_verb', 'past_sent', 'other_number']);

/** Code and settings name providers as well; what stands in the name itself says nothing. */
const isWork = (sight: Sight, hit: Hit, name: Name = { start: 0, end: 0, value: '' }): boolean =>
  before(sight, hit.end + reach, 2 * reach).some(
    ({ concept, start, end }) => works.has(concept) && !(start >= name.start && end <= name.end),
  );

type Name = { readonly start: number; readonly end: number; readonly value: string };

/** The first word on that side that looks like a name and like nothing else. */
function nameBeside(sight: Sight, hit: Hit, step: 1 | -1): Name | undefined {
  const { text } = sight;
  let at = step > 0 ? hit.end : hit.start - 1;
  for (let walked = 0; walked < reach && at >= 0 && at < text.length; walked++) {
    if (!isNamePart(text, at)) {
      if (ends.includes(text.charAt(at))) return undefined;
      at += step;
      continue;
    }
    let start = at;
    let end = at + 1;
    while (start > 0 && isNamePart(text, start - 1)) start--;
    while (end < text.length && isNamePart(text, end)) end++;
    while (end > start && text.charAt(end - 1) === '.') end--;
    const value = text.slice(start, end);
    const next = text.charAt(end);
    if (
      isName(value) &&
      next !== '@' &&
      next !== '/' &&
      text.charAt(start - 1) !== '/' &&
      text.charAt(start - 1) !== '@'
    )
      return { start, end, value };
    if (end - start > 0 && next !== '' && text.charAt(end) === '.' && text.charAt(end + 1) === ' ' && step > 0)
      return undefined;
    at = step > 0 ? Math.max(end, at + 1) : start - 1;
    walked += end - start;
  }
  return undefined;
}

const mailboxNumber = inWords((any) => new RegExp(`^(?:[ :]|${any('mail_number_is')}){0,3}(\\d{6,11})(?!\\d)`, 'u'));

/** Mailboxes there are numbers: "QQ邮箱 844…". */
function numberAt(sight: Sight, hit: Hit, domain: string): Name | undefined {
  if (domain !== 'qq.com') return undefined;
  const match = mailboxNumber(sight.lexicon).exec(sight.text.slice(hit.end, hit.end + 16));
  if (match === null) return undefined;
  const end = hit.end + match[0].length;
  return { start: end - match[1]!.length, end, value: match[1]! };
}

const ends = '!?\n;()<>{}=';

const isNamePart = (text: string, at: number): boolean =>
  isAlnum(text.charCodeAt(at)) || text.charAt(at) === '.' || text.charAt(at) === '_';

const isName = (word: string): boolean =>
  word.length >= shortest && word.replace(/[^a-z]/gu, '').length >= fewestLetters && isStrong(word);
