/** Groups of scripts whose words are kept apart, so that only those are made ready that a text is written in. */
export const scripts = ['latin', 'cyrillic', 'arabic', 'indic', 'eastAsian'] as const;

/** Index into `scripts` of the words that begin with a character; signs and emoji go with the Latin ones. */
export function scriptOf(unit: number): number {
  if (unit < 0x400) return 0;
  if (unit < 0x530) return 1;
  if (unit < 0x600) return 0;
  if (unit < 0x900) return 2;
  if (unit < 0xe00) return 3;
  if (unit < 0x1100) return 0;
  if (unit < 0x1200) return 4;
  return (unit >= 0x2e80 && unit < 0xd800) || (unit >= 0xf900 && unit < 0xfb00) ? 4 : 0;
}
