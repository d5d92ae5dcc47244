import { appHits, classOfApp, idFor, numberFor } from './app-ids.js';
import { before, says } from '../cues.js';
import type { Detector, Found } from '../detector.js';
import { inWords } from '../lexicon/patterns.js';
import { isSample } from '../sample/sample.js';

/** Apps whose names are numbers of their own, no phones. */
const numbered = new Set(['qq', 'icq', 'wechat']);

/** "Signal: …", "line works": behind a word of every day that it is an app. */
const meant = inWords((any) => new RegExp(`^\\s*(?::|id\\b|${any('app_weak_meant')})`, 'u'));

/** No number has fewer. */
const fewestDigits = 2;

/** Names and numbers for messengers: "my skype is x", "telegram: @x", "add me on skype, x", a number said to be for WhatsApp. */
export const detectMessengers: Detector = (sight, found) => {
  const ids: Found[] = [];
  const phones = found.filter((other) => other.kind === 'phone');
  for (const hit of appHits(sight)) {
    if (classOfApp(hit) !== 'messenger' || hit.value === 'sms' || isLinkPart(found, hit.start)) continue;
    const weak =
      hit.concept === 'app_weak' &&
      !says(before(sight, hit.start, 12), 'via', 'talk_me', 'add_me') &&
      !meant(sight.lexicon).test(sight.text.slice(hit.end, hit.end + 12));
    const phone = weak && hit.value !== 'whatsapp' ? undefined : numberFor(sight, hit, phones, weak ? 4 : undefined);
    const id = phone === undefined ? idFor(sight, hit) : undefined;
    if (phone !== undefined) {
      ids.push({
        kind: 'messenger',
        start: phone.start,
        end: phone.end,
        value: phone.value,
        confidence: 0.9,
        how: numbered.has(hit.value) ? `number on ${hit.value}` : `number said to be for ${hit.value}`,
      });
    } else if (id !== undefined && !(weak && id.confidence < 0.9)) {
      ids.push({ kind: 'messenger', ...id });
    } else if (numbered.has(hit.value) && !weak) {
      const number =
        sight.marks.digits < fewestDigits
          ? null
          : /^[^\d\n]{0,14}(\d[\d -]{4,13}\d)(?!\d)/u.exec(sight.text.slice(hit.end, hit.end + 32));
      if (number !== null) {
        const start = hit.end + number[0].length - number[1]!.length;
        ids.push({
          kind: 'messenger',
          start,
          end: start + number[1]!.length,
          value: number[1]!.replace(/\D/gu, ''),
          confidence: 0.85,
          how: `number on ${hit.value}`,
        });
      }
    }
  }
  return ids.filter((id) => !isSample(sight, id.start, id.end));
};

const isLinkPart = (found: readonly Found[], at: number): boolean =>
  found.some((other) => other.kind !== 'phone' && other.start <= at && other.end > at);
