import { appHits, classOfApp } from '../detect/apps/app-ids.js';
import type { Concept } from '../detect/lexicon/concepts.js';
import { scan, type Hit, type Lexicon } from '../detect/lexicon/lexicon.js';
import { plainView } from '../reading/plain.js';

/** The app that a message names, and as what. */
export type AppNamed = {
  /** Index of the message. */
  readonly index: number;
  /** Its name in the lexicon. */
  readonly app: string;
  readonly kind: 'messenger' | 'social';
  /** The words of that message. */
  readonly hits: readonly Hit[];
};

const longest = 80;
/** A message that names an app by an everyday word says little else. */
const longestWeak = 28;
const workWords = new Set<Concept>(['work_noun', 'work_verb', 'third_party']);

/** The app that somebody named last among the messages from `from` on, where nothing is said of work on it. */
export function appBefore(past: readonly string[], from: number, lexicon: Lexicon): AppNamed | undefined {
  for (let index = past.length - 1; index >= Math.max(0, from); index--) {
    const message = past[index]!;
    if (message.length > longest) continue;
    const { text, hits } = readMessage(message, lexicon);
    if (hits.some(({ concept }) => workWords.has(concept))) continue;
    const app = appHits({ text, hits, lexicon }).find(
      (hit) => isTalkedOn(hit) && (hit.concept === 'app' || message.length <= longestWeak),
    );
    if (app !== undefined)
      return { index, app: app.value, kind: classOfApp(app) === 'social' ? 'social' : 'messenger', hits };
  }
  return undefined;
}

const isTalkedOn = (hit: Hit): boolean => {
  const kind = classOfApp(hit);
  return hit.value !== 'sms' && (kind === 'messenger' || kind === 'social');
};

export function readMessage(
  message: string,
  lexicon: Lexicon,
): { readonly text: string; readonly hits: readonly Hit[] } {
  const view = plainView(message);
  return { text: view.text, hits: scan(view, lexicon) };
}
