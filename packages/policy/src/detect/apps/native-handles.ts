import { overlaps } from '../cues.js';
import type { Found, Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';

/** Networks where people are known by a number too. */
const numbered = new Set(['xiaohongshu', 'tiktok', 'weibo', 'vk', 'bilibili', 'douyin', 'kuaishou']);
const numberBehind = inWords(
  (any) =>
    new RegExp(
      `^ ?(?:${any('app_handle_glued')}|id|uid)? ?${any('app_handle_is')}? ?[:=]? ?(?:id)?(\\d{6,12})(?!\\d)`,
      'u',
    ),
);
/** Names in other scripts are marked by the sign alone. */
const nameBehind = inWords(
  (any) =>
    new RegExp(
      `^${any('app_handle_glued')}? ?[:=]? ?@` +
        '([\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}\\w]{2,16})',
      'u',
    ),
);
const reach = 28;

function foreignName({ lexicon }: Sight, behind: string): RegExpExecArray | null {
  const match = nameBehind(lexicon).exec(behind);
  return match !== null && /[^\w]/u.test(match[1]!) ? match : null;
}

/** "小红书号 447219073", "微博@陈一木作": a number or a name in another script, right behind its network. */
export function nativeHandle(sight: Sight, hit: Hit, found: readonly Found[]): Found | undefined {
  const behind = sight.text.slice(hit.end, hit.end + reach);
  const match =
    (numbered.has(hit.value) ? numberBehind(sight.lexicon).exec(behind) : null) ?? foreignName(sight, behind);
  if (match === null) return undefined;
  const end = hit.end + match[0].length;
  const start = end - match[1]!.length;
  if (found.some((other) => other.kind !== 'phone' && overlaps(other, start, end))) return undefined;
  return { kind: 'social', start, end, value: match[1]!, confidence: 0.88, how: `name on ${hit.value}` };
}
