/** What a token may be written in; the same letters as in `link-tokens.ts`. */
const letter = /[A-Za-z0-9_-]/;
const tokenLength = 44;
const runs = /[A-Za-z0-9_-]{44,}/g;
const encodedRuns = /[A-Za-z0-9+/_-]{40,400}={0,2}/g;
/** So much of a text is looked through; a link that brings a client stands nowhere near its end. */
const mostCharacters = 24_000;
const mostCandidates = 400;

/**
 * Words of a text that may be tokens of offer links: as they stand, with spaces and signs between their letters, spread
 * over several texts, percent-encoded or in base64. Whether one is ours its signature says.
 */
export function possibleTokens(texts: readonly string[]): string[] {
  const text = texts.join('\n').slice(-mostCharacters);
  const found = new Set<string>();
  const take = (word: string): void => {
    if (word.length === tokenLength && found.size < mostCandidates) found.add(word);
  };
  const takeRuns = (of: string): void => {
    for (const [run] of of.matchAll(runs)) take(run.slice(0, tokenLength));
    for (const [run] of of.matchAll(runs)) take(run.slice(-tokenLength));
  };
  takeRuns(text);
  if (text.includes('%'))
    takeRuns(text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))));
  for (const [run] of text.matchAll(encodedRuns)) takeRuns(Buffer.from(run, 'base64').toString('latin1'));
  for (const word of afterPath(text)) take(word);
  return [...found];
}

/** The first letters behind each "/o/", whatever stands between them. */
function* afterPath(text: string): Generator<string> {
  const bare = [...text].filter((c) => c === '/' || letter.test(c)).join('');
  for (let at = bare.indexOf('/o/'); at !== -1; at = bare.indexOf('/o/', at + 1))
    yield bare.slice(at + 3, at + 3 + tokenLength);
}
