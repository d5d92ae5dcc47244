import { read } from '../../reading/read.js';
import { survey } from '../../reading/survey.js';
import { dataKinds, type SignalKind } from '../../signal.js';
import { dataIn } from '../found-in.js';
import type { Sight } from '../detector.js';
import { everyLanguage } from '../lexicon/every-language.js';
import { look } from '../sight.js';
import { featuresOf, longestScored, makeFeatures, type Features } from './features.js';
import type { Column } from './score.js';
import { ownFeatures } from './weigh.js';

/** One text or find as the scorer sees it, for training: the buckets of its features, pieces of words first. */
export type Sighting = {
  readonly ids: Uint32Array;
  readonly pieces: number;
  /** The find whose owner is asked about; absent where the intents of the whole text are. */
  readonly find?: SignalKind;
};

/** All that the scorer looks at in a text. Not part of detection: the lab trains on it. */
export function sightingsOf(text: string): readonly Sighting[] {
  if (text.length > longestScored) return [];
  const features = makeFeatures();
  const seen: Sighting[] = [];
  for (const sight of sightsOf(text)) {
    const data = dataIn(sight);
    featuresOf(features, sight.text, sight.hits, data);
    seen.push(copy(features));
    for (const found of data) {
      if (found.disguised === true || !isData(found.kind)) continue;
      ownFeatures(sight, found, features);
      seen.push({ ...copy(features), find: found.kind });
    }
  }
  return seen;
}

function sightsOf(text: string): readonly Sight[] {
  const { plain, clear, marks } = read(text);
  const first = look('plain', text, plain, marks, everyLanguage, noPast, undefined);
  if (clear === undefined) return [first];
  return [first, look('clear', text, clear, survey(clear.text).marks, everyLanguage, noPast, undefined)];
}

const noPast = () => [];
const copy = ({ ids, pieces, size }: Features): Sighting => ({ ids: ids.slice(0, size), pieces });
const isData = (kind: string): boolean => (dataKinds as readonly string[]).includes(kind);

/** What the answer for a column is, by the labels of the text; undefined where the sighting does not ask. */
export function answerOf({ find }: Sighting, column: Column, kinds: readonly string[]): boolean | undefined {
  if (column === 'own') return find === undefined ? undefined : kinds.includes(find);
  return find === undefined ? kinds.includes(column) : undefined;
}
