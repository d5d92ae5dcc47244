import type { Found, Sight } from './detector.js';
import { dataDetectors, intentDetectors } from './detectors.js';

/** All contact data in a view. */
export function dataIn(sight: Sight): Found[] {
  const found: Found[] = [];
  for (const { may, find } of dataDetectors) if (may(sight)) addAll(found, find(sight, found));
  return found;
}

/** What the rules say that a text proposes, by its words and the contact data in it. */
export function intentsIn(sight: Sight, data: readonly Found[]): readonly Found[] {
  const found: Found[] = [];
  for (const detector of intentDetectors) addAll(found, detector(sight, data));
  return found;
}

export function addAll<T>(list: T[], more: readonly T[]): void {
  for (let i = 0; i < more.length; i++) list.push(more[i]!);
}
