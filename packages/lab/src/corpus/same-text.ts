/** A text without what makes no other sentence of it: case, runs of space. */
export const sameText = ({
  text,
  history = [],
}: {
  readonly text: string;
  readonly history?: readonly string[];
}): string => [...history, text].join('\n').normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
