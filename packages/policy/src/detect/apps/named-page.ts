import type { AppId } from './app-ids.js';
import { before, says } from '../cues.js';
import type { Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';

const reach = 64;
const mostNames = 4;

/** What leads from a network to what somebody is called there, folded. */
const called = inWords(
  (any) =>
    new RegExp(
      `^(?:['’]s|\\s?${any('app_page')})?[\\s,]{0,2}(?:${any('app_page_me')}\\s)?(?:${any('app_page_called')} |:\\s?)`,
      'u',
    ),
);
/** One that is to be found there is named by whoever owns it. */
const sought = inWords((any) => new RegExp(`^[\\s,]{0,2}${any('app_page_sought')}`, 'u'));
const titled = "\\p{Lu}[\\p{L}\\p{M}\\d&'’-]*";
/** "Harlow Prints of Lagos", as typed. */
const pageName = inWords(
  (any) => new RegExp(`^${titled}(?: (?:(?:${any('app_page_particle')}|&) )?${titled}){1,3}(?=$|[\\s.,!;)])`, 'u'),
);
/** "fb saya": the owner's word behind the network, told by a hit or outside of it. */
const ownerBehind = inWords((any) => new RegExp(`^\\s?${any('app_owner')}\\b`, 'u'));
const ownerBetween = inWords((any) => new RegExp(`^\\s${any('app_owner')}\\s`, 'u'));
const ownerIn = inWords(
  (any) => new RegExp(`^(?:${any('name_my')}|${any('app_our')}) | ${any('app_then_owner')}$`, 'u'),
);
const leadsIn = inWords((any) => new RegExp(` (?:${any('app_then_owner')}|${any('app_then_is')})$`, 'u'));
/** "soy", "under": they are said of oneself. */
const ownLead = inWords((any) => new RegExp(`\\b(?:${any('app_page_mine')}\\s|${any('app_page_under')} $)`, 'u'));

/** "my Facebook is Harlow Prints Lagos": a page named as it is written there, two capitalised words or more. */
export function namedPage(sight: Sight, hit: Hit): AppId | undefined {
  const { text, view, original, lexicon } = sight;
  const lead = called(lexicon).exec(text.slice(hit.end, hit.end + reach));
  const at = lead === null ? bareStart(sight, hit) : hit.end + lead[0].length;
  if (at === undefined || at >= text.length) return undefined;
  const typed = original.slice(view.starts[at], view.ends[Math.min(text.length, at + reach) - 1]);
  const name = pageName(lexicon).exec(typed)?.[0];
  if (name === undefined || name.split(' ').length > mostNames) return undefined;
  const end = endIn(sight, at, name.length);
  const owned =
    says(before(sight, hit.start, 16), 'my', 'our', 'talk_me', 'add_me', 'reach_me') ||
    ownerBehind(lexicon).test(text.slice(hit.end, hit.end + 6)) ||
    ownLead(lexicon).test(lead?.[0] ?? '') ||
    sought(lexicon).test(text.slice(end, end + 16)) ||
    ownerIn(lexicon).test(text.slice(hit.start, hit.end));
  if (!owned || says(before(sight, hit.start, 30), 'work_noun', 'work_verb')) return undefined;
  return { start: at, end, value: name, confidence: 0.7, how: `page named on ${hit.value}` };
}

/** "fb saya Sekar Wulan": the owner's word alone stands between. */
function bareStart({ text, lexicon }: Sight, hit: Hit): number | undefined {
  if (leadsIn(lexicon).test(text.slice(hit.start, hit.end))) return hit.end + 1;
  const own = ownerBetween(lexicon).exec(text.slice(hit.end, hit.end + 8));
  return own === null ? undefined : hit.end + own[0].length;
}

/** Where so many characters of the original end in the text that is read. */
function endIn(sight: Sight, at: number, length: number): number {
  const to = sight.view.starts[at]! + length;
  let end = at;
  while (end < sight.text.length && sight.view.starts[end]! < to) end++;
  return end;
}
