import type { Found, Sight } from './detector.js';

export function spelledPhones(_sight: Sight): readonly Found[] {
  return [];
}
