import { isAlnum, isForeign } from '../reading/chars.js';
import { after, before, says } from './cues.js';
import type { Detector, Found, Sight } from './detector.js';
import type { Hit } from './lexicon/lexicon.js';
import { describedMail } from './email-described.js';
import { readHost } from './link-host.js';
import { joinedMails } from './joined-mail.js';
import { isPlaceholder } from './mail-placeholder.js';
import { ownMailboxes } from './own-mailbox.js';
import { besideProviders } from './provider-mail.js';
import { isTld, weightOf } from './link-tlds.js';
import { hitAfter } from './sight.js';
import { hitAt, hitEndingAt, passBack, passOn, readDomain, skip, skipBack } from './spoken-address.js';

const longestLocal = 64;
const at = 0x40;

/** Mail addresses: plain, spaced, bracketed, told in words, or with the provider's name alone. */
export const detectEmails: Detector = (sight) => {
  const mails: Found[] = [];
  if (sight.marks.at) plainMails(sight, mails);
  if ((sight.has('at_word') || sight.marks.bracket) && mayEndInHost(sight)) spokenMails(sight, mails);
  if (sight.has('provider')) providerMails(sight, mails);
  if (sight.has('provider') || sight.has('email_noun')) mails.push(...besideProviders(sight, mails));
  if (sight.has('provider')) mails.push(...joinedMails(sight, mails));
  if (sight.has('mail_maker')) madeMails(sight, mails);
  if (sight.has('provider') || sight.has('mail_maker') || sight.has('at_word'))
    mails.push(...ownMailboxes(sight, mails));
  return mails;
};

/** Without a dot, a word for it, or a provider nothing said behind an "at" is a host. */
const mayEndInHost = (sight: Sight): boolean =>
  sight.marks.innerDot ||
  sight.marks.bracket ||
  sight.has('dot_word') ||
  sight.has('provider') ||
  sight.has('mail_maker') ||
  sight.text.includes(' . ');

const covered = (mails: readonly Found[], start: number): boolean =>
  mails.some((mail) => mail.start <= start && mail.end > start);

function plainMails(sight: Sight, mails: Found[]): void {
  const { text } = sight;
  let floor = 0;
  for (let i = text.indexOf('@'); i >= 0; i = text.indexOf('@', i + 1)) {
    const mail = tightMail(sight, i, floor) ?? looseMail(sight, i, floor);
    if (mail === undefined) continue;
    floor = mail.end;
    mails.push(mail);
  }
}

/** name@host.tld */
function tightMail(sight: Sight, i: number, floor: number): Found | undefined {
  const { text } = sight;
  const start = localStart(text, i, floor);
  if (start === i) return undefined;
  const host = readHost(sight.view, i + 1);
  if (host === undefined || isPlaceholder(sight, start, host.end, text.slice(start, i), host.host)) return undefined;
  return {
    kind: 'email',
    start,
    end: host.end,
    value: text.slice(start, host.end),
    confidence: 0.98,
    how: 'mail address',
  };
}

/** name @ host . tld, name [@] host [.] tld, name@gmail */
function looseMail(sight: Sight, i: number, floor: number): Found | undefined {
  const local = readLocal(sight, i, floor);
  if (local === undefined) return undefined;
  const provider = providerAt(sight, i + 1);
  const domain = readDomain(sight, i + 1);
  if (domain === undefined && provider === undefined) return undefined;
  if (domain !== undefined && !(domain.spoken || local.end < i || skip(sight.text, i + 1) > i + 1)) return undefined;
  if (
    domain !== undefined &&
    provider === undefined &&
    local.end < i &&
    (local.value.length < 2 || isHandle(sight, i, domain.value) || isApp(sight, local.start))
  )
    return undefined;
  const end = domain?.end ?? provider!.end;
  const value = `${local.value}@${domain?.value ?? provider!.value}`;
  if (
    stopWords.has(local.value) ||
    isPlaceholder(sight, local.start, end, local.value, value.slice(local.value.length + 1))
  )
    return undefined;
  return {
    kind: 'email',
    start: local.start,
    end,
    value,
    confidence: domain === undefined ? 0.75 : 0.92,
    how: 'mail address in pieces',
    disguised: true,
  };
}

/** "telegram @ink.studio" */
const isApp = (sight: Sight, at: number): boolean => hitAfter(sight, at, 0, 'app')?.start === at;

/** "my ig @ink.by.joy": a name with dots whose last word happens to be a rare domain. */
const isHandle = (sight: Sight, i: number, host: string): boolean =>
  isAlnum(sight.text.charCodeAt(i + 1)) && weightOf(host.slice(host.lastIndexOf('.') + 1)) === 'rare';

/** name at host dot tld, in every language read */
function spokenMails(sight: Sight, mails: Found[]): void {
  let floor = 0;
  for (const hit of signsIn(sight)) {
    if (hit.start < floor || covered(mails, hit.start)) continue;
    const mail = spokenMail(sight, hit, floor);
    if (mail === undefined) continue;
    floor = mail.end;
    mails.push(mail);
  }
}

type Sign = { readonly start: number; readonly end: number };

const framedAt =
  /[[({<*]\s?(?:at|a|arroba|aroba|arobase|chiocciola|ad|klammeraffe|aet|at sign|собака|собачка|малпа|ئات|آت|एट|艾特|アットマーク|골뱅이)\s?[\])}>*]/gu;

/** Words for @, and such words in brackets whatever language the rest is in. */
function signsIn(sight: Sight): readonly Sign[] {
  const signs: Sign[] = sight.hits.filter((hit) => hit.concept === 'at_word');
  if (sight.marks.bracket)
    for (const match of sight.text.matchAll(framedAt))
      signs.push({ start: match.index + 1, end: match.index + match[0].length - 1 });
  return signs.sort((a, b) => a.start - b.start);
}

/** Words for @ that mostly mean something else. */
const weakAt = new Set([
  'at',
  'a',
  'et',
  'an',
  'ad',
  'on',
  'at the',
  'bei',
  'w',
  'u',
  'v',
  'в',
  'на',
  'over',
  'de',
  'en',
]);

function spokenMail(sight: Sight, hit: Sign, floor: number): Found | undefined {
  const { text } = sight;
  const bracketed = '([{<*'.includes(text.charAt(hit.start - 1)) && hit.start > 0;
  const strong = bracketed || !weakAt.has(text.slice(hit.start, hit.end));
  const local = readLocal(sight, strong ? passBack(text, hit.start) : hit.start, floor);
  if (local === undefined || (stopWords.has(local.value) && !bracketed)) return undefined;
  const from = strong ? passOn(text, hit.end) : hit.end;
  const domain = readDomain(sight, from);
  const provider =
    domain !== undefined
      ? undefined
      : (providerAt(sight, from) ??
        (strong && text.slice(hit.start, hit.end) !== 'chez' ? hitAt(sight, from, 'mail_maker') : undefined));
  if (domain === undefined && provider === undefined) return undefined;
  const end = domain?.end ?? provider!.end;
  const value = `${local.value}@${domain?.value ?? provider!.value}`;
  const cued =
    says(before(sight, local.start, 48), 'email_noun', 'talk_me', 'reach_me') ||
    says(after(sight, end, 24), 'email_noun');
  const shaped = /[\d._+-]/u.test(local.value);
  if (!strong && domain !== undefined && phraseStarts.has(domain.value.slice(0, domain.value.indexOf('.'))))
    return undefined;
  if (!strong && !cued && !(domain?.spoken === true) && !shaped) return undefined;
  if (provider !== undefined && !strong && !cued && !shaped) return undefined;
  if (isPlaceholder(sight, local.start, end, local.value, value.slice(local.value.length + 1))) return undefined;
  return {
    kind: 'email',
    start: local.start,
    end,
    value,
    confidence: strong && domain !== undefined ? 0.93 : 0.8,
    how: 'mail address told in words',
    disguised: true,
  };
}

/** "at some point in", "at this point it" name no host. */
const phraseStarts = new Set('some this that which what any one every a the no'.split(' '));

/** The provider named within a few words: "at the big g mail". */
function providerAt(sight: Sight, from: number): Hit | undefined {
  const { text } = sight;
  let to = skip(text, from);
  for (let words = 0; words < 4; words++) {
    const hit = hitAt(sight, to, 'provider');
    if (hit !== undefined) return hit;
    const word = to;
    while (to < text.length && to - word < 12 && (isAlnum(text.charCodeAt(to)) || isForeign(text.charCodeAt(to)))) to++;
    if (to === word || !fillers.has(text.slice(word, to))) return undefined;
    to = skip(text, to);
  }
  return undefined;
}

const fillers = new Set(
  'the big good old well known usual that g google googles el la le il o a das der die de den del al un una famous'.split(
    ' ',
  ),
);

/** "my mail is rosa.lima gmail com": the sign left out. */
function providerMails(sight: Sight, mails: Found[]): void {
  const { text } = sight;
  for (const hit of sight.hits) {
    if (hit.concept !== 'provider' || covered(mails, hit.start)) continue;
    const described = describedMail(sight, hit);
    if (described !== undefined) {
      mails.push(described);
      continue;
    }
    const local = readLocal(sight, hit.start, 0);
    if (local === undefined || stopWords.has(local.value) || hitEndingAt(sight, local.end, 'email_noun') !== undefined)
      continue;
    const domain = readDomain(sight, hit.start);
    const tail = domain ?? tailOf(sight, hit);
    if (tail === undefined) continue;
    const cued = says(before(sight, local.start, 40), 'email_noun', 'talk_me', 'reach_me', 'at_word', 'my', 'named');
    if (!cued && !/[\d._]/u.test(local.value)) continue;
    if (local.end === hit.start) continue;
    mails.push({
      kind: 'email',
      start: local.start,
      end: tail.end,
      value: `${local.value}@${tail.value}`,
      confidence: 0.75,
      how: 'mail address without its sign',
      disguised: text.charAt(local.end) !== '@',
    });
  }
}

/** "hollowpine and then the usual one of Google" */
function madeMails(sight: Sight, mails: Found[]): void {
  for (const hit of sight.hits) {
    if (hit.concept !== 'mail_maker' || covered(mails, hit.start)) continue;
    const mail = describedMail(sight, hit);
    if (mail !== undefined && !covered(mails, mail.start)) mails.push(mail);
  }
}

/** "gmail com" */
function tailOf(sight: Sight, hit: Hit): { readonly end: number; readonly value: string } | undefined {
  const { text } = sight;
  const start = skip(text, hit.end);
  let end = start;
  while (end < text.length && end - start < 4 && isAlnum(text.charCodeAt(end))) end++;
  return isTld(text.slice(start, end)) ? { end, value: hit.value } : undefined;
}

type Local = { readonly start: number; readonly end: number; readonly value: string };

/** What stands before the sign: a word, or words tied by dot, dash, underscore or plus, as signs or as words. */
function readLocal(sight: Sight, before: number, floor: number): Local | undefined {
  const { text } = sight;
  const end = skipBack(text, before);
  let start = localStart(text, end, Math.max(floor, 0));
  if (start === end) return undefined;
  let value = text.slice(start, end);
  for (let parts = 0; parts < 5; parts++) {
    const joint = jointEndingAt(sight, skipBack(text, start)) ?? jointEndingAt(sight, passBack(text, start));
    if (joint === undefined || joint.start < floor) break;
    const wordEnd = joint.sign === text.charAt(joint.start) ? skipBack(text, joint.start) : passBack(text, joint.start);
    const word = localStart(text, wordEnd, floor);
    if (word === wordEnd || end - word > longestLocal) break;
    value = text.slice(word, wordEnd) + joint.sign + value;
    start = word;
  }
  return { start, end, value };
}

const joints = [
  ['dot_word', '.'],
  ['dash_word', '-'],
  ['underscore_word', '_'],
  ['plus_word', '+'],
] as const;

function jointEndingAt(sight: Sight, at: number): { readonly start: number; readonly sign: string } | undefined {
  for (const [concept, sign] of joints) {
    const hit = hitEndingAt(sight, at, concept);
    if (hit !== undefined) return { start: hit.start, sign };
  }
  const ch = sight.text.charAt(at - 1);
  return ch === '.' || ch === '_' ? { start: at - 1, sign: ch } : undefined;
}

function localStart(text: string, end: number, floor: number): number {
  let start = end;
  const least = Math.max(floor, end - longestLocal);
  while (
    start > least &&
    isLocalChar(text.charCodeAt(start - 1)) &&
    !(isCjk(text.charCodeAt(start - 1)) && start < end && !isCjk(text.charCodeAt(start)))
  )
    start--;
  while (start < end && !isAlnum(text.charCodeAt(start)) && !isForeign(text.charCodeAt(start))) start++;
  return start;
}

const isCjk = (unit: number): boolean => unit >= 0x2e80 && unit < 0xd800;

/** a–z 0–9 . _ % + - and letters beyond */
const isLocalChar = (unit: number): boolean =>
  unit !== at &&
  (isAlnum(unit) ||
    isForeign(unit) ||
    unit === 0x2e ||
    unit === 0x5f ||
    unit === 0x25 ||
    unit === 0x2b ||
    unit === 0x2d);

/** Words before "at" that are no names of mailboxes. */
const stopWords = new Set(
  `me us look looks looking is are am was it its find reach contact email mail mails write available working work works worked hosted here located live lives site website page
  portfolio join visit check on or and also meet meeting be stay see saw sell sold start started starting good great bad best better not only just still even all any there arrive arrived
  studio office home aim aimed staring laugh quick first second that this them him her you price priced set now today tomorrow tonight later up down out in call ring text message chat profile account
  stop shop stuff based staying studying from to for with of by the a an my your our their bought found listed registered my_name id`.split(
    /\s+/u,
  ),
);
