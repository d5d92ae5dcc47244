import type { AppId } from './app-ids.js';
import { before, says } from '../cues.js';
import type { Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';

const reach = 64;
const mostNames = 4;

/** What leads from a network to what somebody is called there, folded. */
const called =
  /^(?:['’]s|\s?(?:pages?|seite|pagina|profile?|profil|account|konto|cuenta|conta|compte|name|ko|ku|mo|po|minh|em|saya|aku|nya|mi|me|ich|io|je|yo|ik|eu|ako))?[\s,]{0,2}(?:(?:mi|me)\s)?(?:trov\w{1,4} come |encuentras como |acha como |find as |(?:is )?called |under |is |heisst |heiss ich |heet |ist |bin ich |c['’ ]?est |es |soy |estoy como |e |sou |como |sono |come |namanya |nama |ay |la |ten |ten la |:\s?|as )/u;
/** One that is to be found there is named by whoever owns it. */
const sought =
  /^[\s,]{0,2}(?:thats (?:us|me)|look|search|find|busca|procura|cerca|cherche|such|zoek|cari|hanapin|tim)/u;

/** "my Facebook is Harlow Prints Lagos": a page named as it is written there, two capitalised words or more. */
export function namedPage(sight: Sight, hit: Hit): AppId | undefined {
  const { text, view, original } = sight;
  const lead = called.exec(text.slice(hit.end, hit.end + reach));
  const at = lead === null ? bareStart(sight, hit) : hit.end + lead[0].length;
  if (at === undefined || at >= text.length) return undefined;
  const typed = original.slice(view.starts[at], view.ends[Math.min(text.length, at + reach) - 1]);
  const name =
    /^\p{Lu}[\p{L}\p{M}\d&'’-]*(?: (?:(?:d[aeou]s?|del|della|der|van|von|by|of|the|y|e|et|und|and|&) )?\p{Lu}[\p{L}\p{M}\d&'’-]*){1,3}(?=$|[\s.,!;)])/u.exec(
      typed,
    )?.[0];
  if (name === undefined || name.split(' ').length > mostNames) return undefined;
  const end = endIn(sight, at, name.length);
  const owned =
    says(before(sight, hit.start, 16), 'my', 'our', 'talk_me', 'add_me', 'reach_me') ||
    /^\s?(?:ko|ku|minh|em|saya|aku)\b/u.test(text.slice(hit.end, hit.end + 6)) ||
    /\b(?:sou|soy|sono|bin ich|heiss ich|mi trov\w+|me encuentras|me acha|namanya)\s/u.test(lead?.[0] ?? '') ||
    sought.test(text.slice(end, end + 16)) ||
    /^(?:my|our|mein|mi|mon|il mio|mijn|meu) | (?:saya|aku|ko|minh|em)$/u.test(text.slice(hit.start, hit.end)) ||
    /\bunder $/u.test(lead?.[0] ?? '');
  if (!owned || says(before(sight, hit.start, 30), 'work_noun', 'work_verb')) return undefined;
  return { start: at, end, value: name, confidence: 0.7, how: `page named on ${hit.value}` };
}

/** "fb saya Sekar Wulan": the owner's word alone stands between. */
function bareStart(sight: Sight, hit: Hit): number | undefined {
  if (/ (?:saya|aku|ko|minh|em|is|ist|es|est|e)$/u.test(sight.text.slice(hit.start, hit.end))) return hit.end + 1;
  const own = /^\s(?:saya|aku|ko|ku|minh|em)\s/u.exec(sight.text.slice(hit.end, hit.end + 8));
  return own === null ? undefined : hit.end + own[0].length;
}

/** Where so many characters of the original end in the text that is read. */
function endIn(sight: Sight, at: number, length: number): number {
  const to = sight.view.starts[at]! + length;
  let end = at;
  while (end < sight.text.length && sight.view.starts[end]! < to) end++;
  return end;
}
