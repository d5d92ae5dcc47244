import { isAlnum } from '../../reading/chars.js';
import { before, overlaps, says } from '../cues.js';
import type { Found, Sight } from '../detector.js';
import { describedMail, overConnectors } from './email-described.js';
import type { Hit } from '../lexicon/lexicon.js';
import { isTld } from '../link/link-tlds.js';
import { isStopWord, readLocal } from './mail-local.js';
import { hitEndingAt, readDomain, skip } from './spoken-address.js';

const covered = (mails: readonly Found[], start: number): boolean =>
  mails.some((mail) => overlaps(mail, start, start + 1));

/** "my mail is rosa.lima gmail com": the sign left out. */
export function providerMails(sight: Sight, mails: Found[]): void {
  const { text } = sight;
  for (const hit of sight.hits) {
    if (hit.concept !== 'provider' || covered(mails, hit.start)) continue;
    const described = describedMail(sight, hit);
    if (described !== undefined) {
      mails.push(described);
      continue;
    }
    const pieced = piecedMail(sight, hit);
    if (pieced !== undefined) {
      mails.push(pieced);
      continue;
    }
    const local = readLocal(sight, hit.start, 0);
    if (
      local === undefined ||
      isStopWord(sight, local.value) ||
      hitEndingAt(sight, local.end, 'email_noun') !== undefined
    )
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

/** "marta hyphen luz, on gmail dot com": a name in pieces before its provider, or the provider's host in words alone. */
function piecedMail(sight: Sight, hit: Hit): Found | undefined {
  const local = readLocal(sight, overConnectors(sight, hit.start)[0], 0);
  const isPieced =
    local !== undefined && local.value.length < local.end - local.start && !isStopWord(sight, local.value);
  const domain = readDomain(sight, hit.start);
  if (!isPieced && domain?.spoken !== true) return undefined;
  return {
    kind: 'email',
    start: isPieced ? local.start : hit.start,
    end: domain?.end ?? hit.end,
    value: `${isPieced ? local.value : '…'}@${domain?.value ?? hit.value}`,
    confidence: isPieced ? 0.8 : 0.7,
    how: isPieced ? 'mail address told in words' : 'host of a mail provider told in words',
    disguised: true,
  };
}

/** "hollowpine and then the usual one of Google" */
export function madeMails(sight: Sight, mails: Found[]): void {
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
