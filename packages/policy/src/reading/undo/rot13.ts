/** Each letter turned by thirteen, the others as they are. */
export const rot13 = (typed: string): string =>
  typed.replace(/[a-z]/giu, (c) => {
    const base = c <= 'Z' ? 65 : 97;
    return String.fromCharCode(((c.charCodeAt(0) - base + 13) % 26) + base);
  });

/** Words that betray a turned text, as they look then. */
export const rot13Words: readonly string[] = [
  'whatsapp',
  'telegram',
  'paypal',
  'skype',
  'discord',
  'instagram',
  'signal',
  'your',
  'phone',
  'number',
  'email',
  'gmail',
].map(rot13);
const known = new Set(rot13Words);

export const isRot13Word = (word: string): boolean => known.has(word);

/** How many such words it holds. */
export const countRot13 = (text: string): number => rot13Words.filter((word) => text.includes(word)).length;
