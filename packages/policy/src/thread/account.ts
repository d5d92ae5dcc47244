import type { Candidate } from '../detect/overlap.js';

const countries =
  'AE|AT|BE|BG|CH|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PK|PL|PT|RO|SA|SE|SI|SK|TR|UA';
/** A country's code and check digits with the first group behind them, as an IBAN begins. */
const begins = new RegExp(`(?<![A-Z\\d])(?:${countries})\\d{2}(?: ?[A-Z\\d]{4})+\\b`, 'u');
const more = /^\D{0,24}(\d{4}(?: ?\d{2,4}){0,5})\D{0,12}$/u;
const reach = 4;
/** The shortest IBAN, of Norway. */
const fewest = 15;

/** An IBAN in pieces: "FR76 3000", "6000 0112", "3456 7890". Its checksum is known only when all have come. */
export function joinAccount(text: string, past: readonly string[], first: number): Candidate | undefined {
  const last = more.exec(text);
  if (last === null) return undefined;
  let value = last[1]!;
  const history: number[] = [];
  for (let index = past.length - 1; index >= Math.max(0, past.length - reach); index--) {
    const message = past[index]!;
    const start = begins.exec(message.slice(0, 160));
    const piece = start?.[0] ?? more.exec(message)?.[1];
    if (piece === undefined) continue;
    value = piece + value;
    history.unshift(first + index);
    if (start === null) continue;
    const iban = value.replaceAll(' ', '');
    if (iban.length < fewest) return undefined;
    const from = text.indexOf(last[1]!);
    const end = from + last[1]!.length;
    return {
      kind: 'payment',
      start: from,
      end,
      text: text.slice(from, end),
      value: iban,
      confidence: 0.85,
      how: 'IBAN spread over several messages',
      history,
      disguised: true,
    };
  }
  return undefined;
}
