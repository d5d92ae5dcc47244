import type { Concept } from '../detect/lexicon/concepts.js';
import type { Lexicon } from '../detect/lexicon/lexicon.js';
import { inWords } from '../detect/lexicon/patterns.js';
import type { Candidate } from '../detect/overlap.js';
import { readMessage } from './app-before.js';
import type { ReadAlone } from './across.js';

const longestPiece = 40;
const mostPieces = 4;

/** Contact data that makes sense only once short messages of one writer are read as one: "ana.ink", "at", "example dot net". */
export function joinPieces(
  text: string,
  past: readonly string[],
  first: number,
  lexicon: Lexicon,
  readAlone: ReadAlone,
): readonly Candidate[] {
  let from = past.length;
  while (from > 0 && past.length - from < mostPieces && past[from - 1]!.length <= longestPiece) from--;
  if (from === past.length || text.length > longestPiece) return [];
  const all = past.slice(from).map((piece, i) => ({ piece, index: first + from + i }));
  const found = joined(text, all, lexicon, readAlone);
  if (found.length > 0) return found;
  const telling = all.filter(({ piece }) => tellsPart(piece, lexicon));
  return telling.length === 0 || telling.length === all.length || !tellsPart(text, lexicon)
    ? []
    : joined(text, telling, lexicon, readAlone);
}

type Told = { readonly piece: string; readonly index: number };

function joined(text: string, told: readonly Told[], lexicon: Lexicon, readAlone: ReadAlone): readonly Candidate[] {
  const spaced = told.map(({ piece }) => `${piece.trimEnd().replace(/[.!?…,:;]+$/u, '')} `).join('');
  // A sign that begins a piece is glued to the name before it.
  const lead = text.startsWith('@') ? spaced.trimEnd() : spaced;
  return readAlone(lead + text.replace(counted(lexicon), ''))
    .filter((one) => one.start < lead.length && one.end > lead.length && isCertain(one))
    .map((one) => {
      const end = Math.min(text.length, one.end - lead.length);
      const how = `${one.how}, spread over several messages`;
      const history = told.map(({ index }) => index);
      return {
        ...one,
        start: 0,
        end,
        text: text.slice(0, end),
        confidence: one.confidence * 0.95,
        how,
        history,
        disguised: true,
      };
    });
}

/** "the last four are": how many digits come is none of them. */
const counted = inWords((any) => new RegExp(`\\b${any('thread_counted')} `, 'iu'));

const parts = new Set<Concept>(['digit', 'teen', 'ten', 'hundred', 'repeat', 'at_word', 'dot_word', 'provider']);

/** A message without a number or a word of an address is other talk between two pieces. */
const tellsPart = (message: string, lexicon: Lexicon): boolean =>
  /[\p{Nd}@]/u.test(message) || readMessage(message, lexicon).hits.some(({ concept }) => parts.has(concept));

/** Loose digits join by chance: `joinDigits` asks more of them. */
const isCertain = ({ kind, how }: Candidate): boolean =>
  kind === 'email' ||
  (kind === 'phone' && how.startsWith('number told')) ||
  (kind === 'payment' && (how.startsWith('IBAN') || how === 'UPI id'));
