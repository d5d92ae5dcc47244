import type { Candidate } from '../detect/overlap.js';
import type { ReadAlone } from './across.js';

const longestPiece = 40;
const mostPieces = 4;

/** Contact data that makes sense only once several short messages of one writer are read as one: "ana.ink", "at", "example dot net". */
export function joinPieces(
  text: string,
  past: readonly string[],
  first: number,
  readAlone: ReadAlone,
): readonly Candidate[] {
  let from = past.length;
  while (from > 0 && past.length - from < mostPieces && past[from - 1]!.length <= longestPiece) from--;
  const pieces = past.slice(from);
  if (pieces.length === 0 || text.length > longestPiece) return [];
  const spaced = pieces.map((piece) => `${piece.trimEnd().replace(/[.!?…,:;]+$/u, '')} `).join('');
  // A sign that begins a piece is glued to the name before it.
  const lead = text.startsWith('@') ? spaced.trimEnd() : spaced;
  const history = pieces.map((_, i) => first + from + i);
  return readAlone(lead + text)
    .filter((one) => one.start < lead.length && one.end > lead.length && isCertain(one))
    .map((one) => {
      const end = Math.min(text.length, one.end - lead.length);
      const how = `${one.how}, spread over several messages`;
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

/** Loose digits join by chance: `joinDigits` asks more of them. */
const isCertain = ({ kind, how }: Candidate): boolean =>
  kind === 'email' ||
  (kind === 'phone' && how.startsWith('number told')) ||
  (kind === 'payment' && (how.startsWith('IBAN') || how === 'UPI id'));
