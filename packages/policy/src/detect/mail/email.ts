import { isAlnum, isForeign } from '../../reading/chars.js';
import { after, before, says } from '../cues.js';
import type { Detector, Found, Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { readHost } from '../link/link-host.js';
import { joinedMails } from './joined-mail.js';
import { isStopWord, localStart, readLocal } from './mail-local.js';
import { madeMails, providerMails } from './mail-of-provider.js';
import { isPlaceholder } from './mail-placeholder.js';
import { ownMailboxes } from './own-mailbox.js';
import { besideProviders } from './provider-mail.js';
import { weightOf } from '../link/link-tlds.js';
import { hitAfter } from '../sight.js';
import { hitAt, passBack, passOn, readDomain, skip } from './spoken-address.js';
import { matchesOf } from '../../reading/matches.js';

/** Mail addresses: plain, spaced, bracketed, told in words, or with the provider's name alone. */
export const detectEmails: Detector = (sight) => {
  const mails: Found[] = [];
  if (sight.marks.at) plainMails(sight, mails);
  if ((sight.has('at_word') || sight.marks.bracket) && mayEndInHost(sight)) spokenMails(sight, mails);
  if (sight.has('provider')) providerMails(sight, mails);
  if (sight.has('mail_maker')) madeMails(sight, mails);
  if (sight.has('provider') || sight.has('email_noun') || sight.has('mail_maker'))
    mails.push(...besideProviders(sight, mails));
  if (sight.has('provider')) mails.push(...joinedMails(sight, mails));
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
  const provider =
    providerAt(sight, i + 1) ??
    (local.end === i ? providerAt(sight, passOn(sight, i + 1)) : undefined) ??
    (local.end === i ? makerAt(sight, i + 1) : undefined);
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
    isStopWord(sight, local.value) ||
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

const framedAt = inWords((any) => new RegExp(`[[({<*]\\s?${any('mail_framed_at')}\\s?[\\])}>*]`, 'gu'));

/** Words for @, and such words in brackets whatever language the rest is in. */
function signsIn(sight: Sight): readonly Sign[] {
  const signs: Sign[] = sight.hits.filter((hit) => hit.concept === 'at_word');
  if (sight.marks.bracket)
    for (const match of matchesOf(sight.text, framedAt(sight.lexicon)))
      signs.push({ start: match.index + 1, end: match.index + match[0].length - 1 });
  return signs.sort((a, b) => a.start - b.start);
}

/** Words for @ that mostly mean something else. */
const weakAt = inWords((any) => new RegExp(`^${any('mail_weak_at')}$`, 'u'));
/** They say at whose place somebody is: the name of a company behind them is no provider. */
const atWhose = inWords((any) => new RegExp(`^${any('mail_at_whose')}$`, 'u'));

function spokenMail(sight: Sight, hit: Sign, floor: number): Found | undefined {
  const { text } = sight;
  const bracketed = '([{<*'.includes(text.charAt(hit.start - 1)) && hit.start > 0;
  const sign = text.slice(hit.start, hit.end);
  const strong = bracketed || !weakAt(sight.lexicon).test(sign);
  const local = readLocal(sight, strong ? passBack(sight, hit.start) : hit.start, floor);
  if (local === undefined || (isStopWord(sight, local.value) && !bracketed)) return undefined;
  const from = strong ? passOn(sight, hit.end) : hit.end;
  const domain = readDomain(sight, from);
  const provider =
    domain !== undefined
      ? undefined
      : (providerAt(sight, from) ??
        (strong && !atWhose(sight.lexicon).test(sign) ? hitAt(sight, from, 'mail_maker') : undefined));
  if (domain === undefined && provider === undefined) return undefined;
  const end = domain?.end ?? provider!.end;
  const value = `${local.value}@${domain?.value ?? provider!.value}`;
  const cued =
    says(before(sight, local.start, 48), 'email_noun', 'talk_me', 'reach_me') ||
    says(after(sight, end, 24), 'email_noun');
  const shaped = /[\d._+-]/u.test(local.value);
  if (!strong && domain !== undefined && phraseStart(sight.lexicon).test(domain.value)) return undefined;
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
const phraseStart = inWords((any) => new RegExp(`^${any('mail_no_host')}\\.`, 'u'));

/** The provider named within a few words: "at the big g mail". */
function providerAt(sight: Sight, from: number): Hit | undefined {
  const { text } = sight;
  let to = skip(text, from);
  for (let words = 0; words < 4; words++) {
    const hit = hitAt(sight, to, 'provider');
    if (hit !== undefined) return hit;
    const word = to;
    while (to < text.length && to - word < 12 && (isAlnum(text.charCodeAt(to)) || isForeign(text.charCodeAt(to)))) to++;
    if (to === word || !filler(sight.lexicon).test(text.slice(word, to))) return undefined;
    to = skip(text, to);
  }
  return undefined;
}

type Provider = { readonly end: number; readonly value: string };

/** Providers whose names are words that a text may hold in any language: right behind the sign they are meant. */
const hostOf: Readonly<Record<string, string>> = {
  web: 'web.de',
  free: 'free.fr',
  orange: 'orange.fr',
  terra: 'terra.com.br',
  alice: 'alice.it',
};
const everydayHost = /^(web|free|orange|terra|alice)(?![\p{L}\d.@])/u;

/** "anna.verdi@libero", "ruth@ the usual google thing" */
function makerAt(sight: Sight, from: number): Provider | undefined {
  const { text } = sight;
  let to = skip(text, from);
  const everyday = everydayHost.exec(text.slice(from, from + 12));
  if (everyday !== null) return { end: from + everyday[1]!.length, value: hostOf[everyday[1]!]! };
  for (let words = 0; words < 3; words++) {
    const hit = hitAt(sight, to, 'mail_maker');
    if (hit !== undefined) return hit;
    const end = text.indexOf(' ', to);
    if (end < 0 || !filler(sight.lexicon).test(text.slice(to, end))) return undefined;
    to = skip(text, end);
  }
  return undefined;
}

const filler = inWords((any) => new RegExp(`^${any('mail_before_provider')}$`, 'u'));
