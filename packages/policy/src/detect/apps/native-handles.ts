import { overlaps } from '../cues.js';
import type { Found, Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';

/** Networks where people are known by a number too. */
const numbered = new Set(['xiaohongshu', 'tiktok', 'weibo', 'vk', 'bilibili', 'douyin', 'kuaishou']);
const numberBehind = /^ ?(?:号|號|id|uid)? ?(?:是|为|為)? ?[:=]? ?(?:id)?(\d{6,12})(?!\d)/u;
/** Names in other scripts are marked by the sign alone. */
const nameBehind =
  /^(?:号|號)? ?[:=]? ?@([\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\w]{2,16})/u;
const reach = 28;

function foreignName(behind: string): RegExpExecArray | null {
  const match = nameBehind.exec(behind);
  return match !== null && /[^\w]/u.test(match[1]!) ? match : null;
}

/** "小红书号 447219073", "微博@陈一木作": a number or a name in another script, right behind its network. */
export function nativeHandle(sight: Sight, hit: Hit, found: readonly Found[]): Found | undefined {
  const behind = sight.text.slice(hit.end, hit.end + reach);
  const match = (numbered.has(hit.value) ? numberBehind.exec(behind) : null) ?? foreignName(behind);
  if (match === null) return undefined;
  const end = hit.end + match[0].length;
  const start = end - match[1]!.length;
  if (found.some((other) => other.kind !== 'phone' && overlaps(other, start, end))) return undefined;
  return { kind: 'social', start, end, value: match[1]!, confidence: 0.88, how: `name on ${hit.value}` };
}
