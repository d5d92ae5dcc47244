import { appHits, classOfApp, idFor, type AppId } from './app-ids.js';
import { matchesOf } from '../../reading/matches.js';
import { before, overlaps, says } from '../cues.js';
import type { Detector, Found, Sight } from '../detector.js';
import { namedPage } from './named-page.js';
import { nativeHandle } from './native-handles.js';
import { isSample } from '../sample/sample.js';
import { isStrong } from './name-shape.js';
import { readId } from './read-id.js';

/** "my insta (kiln.and.co)": right behind its network a bare host is a name. */
const directly = 3;
const isBareHost = (sight: Sight, { kind, start, end }: Found): boolean =>
  kind === 'link' && /^[a-z\d_.]+$/u.test(sight.text.slice(start, end));

function named({ start, end, value, confidence, how, disguised }: AppId): Found {
  const found: Found = { kind: 'social', start, end, value, confidence, how };
  return disguised === undefined ? found : { ...found, disguised };
}

/** One of these is in every text that names somebody to be found. */
const opening = ['add_me', 'talk_me', 'handle_noun', 'app', 'app_weak'] as const;
const inviting = ['add_me', 'talk_me', 'handle_noun', 'off_channel'] as const;

/** Names on social networks with the network named, and @names that people are invited to. Links are the link detector's. */
export const detectSocials: Detector = (sight, found) => {
  const ids: Found[] = [];
  for (const hit of appHits(sight)) {
    if (classOfApp(hit) !== 'social' || found.some((other) => overlaps(other, hit.start, hit.end))) continue;
    const native = nativeHandle(sight, hit, found);
    if (native !== undefined) {
      ids.push(native);
      continue;
    }
    const id = idFor(sight, hit) ?? namedPage(sight, hit);
    if (
      id === undefined ||
      (hit.concept === 'app_weak' &&
        id.confidence < 0.9 &&
        !/^\s*(?:[:=→>]|->)/u.test(sight.text.slice(hit.end, hit.end + 3)))
    )
      continue;
    const isHandle = id.start >= hit.end && id.start - hit.end <= directly;
    if (
      id.disguised !== true &&
      found.some((other) => overlaps(other, id.start, id.end) && !(isHandle && isBareHost(sight, other)))
    )
      continue;
    ids.push(named(id));
  }
  if (sight.marks.at && opening.some((concept) => sight.has(concept))) {
    const { text } = sight;
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const id = readId(sight, at);
      if (
        id === undefined ||
        !isStrong(`@${id.value}`) ||
        found.some((other) => overlaps(other, id.start, id.end)) ||
        ids.some((other) => overlaps(other, id.start, id.end))
      )
        continue;
      const lead = before(sight, at, 28);
      if (
        !says(lead, ...inviting) ||
        lead.some((hit) => (hit.concept === 'app' || hit.concept === 'app_weak') && classOfApp(hit) === 'payment')
      )
        continue;
      ids.push({ kind: 'social', ...id, confidence: 0.7, how: 'name that people are invited to' });
    }
  }
  if (sight.marks.slash) ids.push(...redditNames(sight.text, [...found, ...ids]));
  return ids.filter((id) => !isSample(sight, id.start, id.end));
};

const redditName = /(?<![^\s(:])\/?u\/([a-z\d][\w-]{2,20})(?![\w/.])/gu;

/** "/u/nora_prints": who is called so on Reddit. */
const redditNames = (text: string, taken: readonly Found[]): readonly Found[] =>
  matchesOf(text, redditName).flatMap(({ index, 0: whole, 1: value }): readonly Found[] => {
    const [start, end] = [index, index + whole.length];
    if (taken.some((other) => overlaps(other, start, end))) return [];
    return [{ kind: 'social', start, end, value: value!, confidence: 0.85, how: 'name on reddit' }];
  });
