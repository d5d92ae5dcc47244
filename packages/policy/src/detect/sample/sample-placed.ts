import { isDigit } from '../../reading/chars.js';
import { after, before, says } from '../cues.js';
import type { Sight } from '../detector.js';
import { inWords } from '../lexicon/patterns.js';
import { mostDigits } from '../phone/phone-shape.js';
import { sought } from '../sought.js';

/** Any one will do: "any number", "cualquier teléfono", "koi bhi number". */
const anyOne = inWords((any) => new RegExp(any('sample_any'), 'u'));
/** The real one takes its place later. */
const replaced = inWords((any) => new RegExp(any('sample_replaced'), 'u'));
/** Put, leave, write: what a designer does with it. */
const put = inWords((any) => new RegExp(any('sample_put'), 'u'));
/** For the time being. */
const meanwhile = inWords((any) => new RegExp(any('sample_meanwhile'), 'u'));
/** The everyman and the everywoman of each country, and what stands where their names will. */
const everyman = inWords((any) => new RegExp(any('sample_everyman'), 'u'));
const printed = inWords((any) => new RegExp(any('sample_printed'), 'u'));

const mayBeAny = inWords((any) => sought(new RegExp(any('sample_any'), 'u')));
const mayBePrinted = inWords((any) => sought(new RegExp(any('sample_printed'), 'u')));

/** Digits that fingers type by themselves. */
const stopgap = /12345|345678|98765|87654|0102030405|(\d)\1{4}|(?:(\d)\2{2,}){3}|1234$|(\d{4})\3|(\d)\4{3}(\d)\5{3}/u;

const fewestDigits = 4;

function isNobodys(text: string, start: number, end: number): boolean {
  let digits = '';
  for (let i = start; i < end; i++) if (isDigit(text.charCodeAt(i))) digits += text.charAt(i);
  return digits.length >= fewestDigits && digits.length <= mostDigits && stopgap.test(digits);
}

const enough = 3;

/**
 * Is it put on a design for want of the real one: any number, until the client's takes its place? No single sign says so, and
 * none of them where somebody is told to write or call there. `lead` and `tail` are the sentence around it.
 */
export function isPlaced(sight: Sight, start: number, end: number, lead: string, tail: string): boolean {
  const { lexicon } = sight;
  const nobodys = isNobodys(sight.text, start, end);
  const from = start - lead.length;
  const to = end + tail.length;
  const around = (may: typeof mayBeAny, shape: typeof anyOne): boolean =>
    (may(lexicon)(sight, from, start) && shape(lexicon).test(lead)) ||
    (may(lexicon)(sight, end, to) && shape(lexicon).test(tail));
  const chosen = around(mayBeAny, anyOne);
  const drawn = around(mayBePrinted, printed);
  const design =
    drawn || says(before(sight, start, lead.length), 'work_noun') || says(after(sight, end, tail.length), 'work_noun');
  if (!nobodys && !chosen && !design) return false;
  if (!chosen && says(before(sight, start, lead.length), 'pay_verb')) return false;
  const either = (shape: typeof anyOne): boolean => shape(lexicon).test(lead) || shape(lexicon).test(tail);
  // Words for work are of many kinds; one for what is printed says more.
  const score =
    (chosen ? 2.4 : 0) +
    (nobodys ? 2 : 0) +
    (drawn || (design && nobodys) ? 1 : design ? 0.8 : 0) +
    (replaced(lexicon).test(tail) ? 2 : 0) +
    (either(everyman) ? 2 : 0) +
    ((chosen || design) && either(put) ? 1 : 0) +
    (isQuoted(lead, tail) ? 1.3 : 0) +
    (either(meanwhile) ? 0.6 : 0);
  return score >= enough;
}

export const isPrinted = ({ lexicon }: Sight, text: string): boolean => printed(lexicon).test(text);

/** "Any number on the flyer": `design` where a word for one's work is known to stand there. */
export const isAnyOnDesign = ({ lexicon }: Sight, text: string, design: boolean): boolean =>
  (design || printed(lexicon).test(text)) && anyOne(lexicon).test(text);

const isQuoted = (lead: string, tail: string): boolean =>
  /["«“„「'][^"»”」]{0,24}$/u.test(lead) && /^[^"«“„「]{0,40}["»”」']/u.test(tail);
