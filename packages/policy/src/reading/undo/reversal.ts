import { isAlnum, isDigit, isSpace } from '../chars.js';
import type { Edit } from '../edit.js';
import { trace, type View } from '../reading.js';
import { mirroredSentences, mirroredVerbs } from './mirrored-sentences.js';

/** Names that people write backwards, as they look then. */
const names = [
  'whatsapp',
  'telegram',
  'paypal',
  'instagram',
  'facebook',
  'discord',
  'messenger',
  'snapchat',
  'wechat',
  'skype',
  'viber',
  'gmail',
  'hotmail',
  'yahoo',
  'outlook',
  'icloud',
  'venmo',
  'email',
  'phone',
  'number',
  'example',
];
const mirrored = new Map(names.map((name) => [reverse(name), name]));
const mirroredEnds = ['moc.', 'ten.', 'gro.', 'oc.', 'ku.', 'ed.', 'ur.', 'elpmaxe.'];
/** Ends that begin words as well: they count where a sign for mail follows and nothing makes sense forwards. */
const mirroredMail =
  /^(?:rf|ti|se|rb|ln|tp|pj|rk|vt|nv|nc|wt|ni|kp|db|di|rt|au|hp|ra|xm|oc|lc|ta|hc|eb|ue|ofni|oi)\.[^@]*@(?:.*\.)?[^.]{4,}$/u;
/** An address told in words, all of it backwards: "moc tod liamg ta …". */
const turnedAddress =
  /(?<![^\s])(?:moc|ten|gro|rf|ti|se|ed|ur|rb) [^\n.!?]{2,12} (?:liamg|liamtoh|oohay|kooltuo|duolci|elpmaxe) [^\n.!?]{4,48}/u;
/** Words that say "read it backwards". */
const cues = [
  'backward',
  'mirror',
  'reverse',
  'reversed',
  'turn around',
  'turn it around',
  'flip it',
  'right to left',
  'other way round',
  'ruckwarts',
  'andersrum',
  'al reves',
  'reves',
  'invers',
  'envers',
  'rovescio',
  'contrario',
  'lenvers',
  'dibalik',
  'baligtad',
  'tras pra frente',
  'tras para frente',
  'achterstevoren',
  'achteruit',
  'ters',
  'наоборот',
  'задом',
  'навпаки',
  'ulta',
  'उल्टा',
  'معكوس',
  'بالعكس',
  'terbalik',
  'baliktad',
  'nguoc',
  '倒',
  '反过来',
  '逆',
  '거꾸로',
  'od tylu',
  'wspak',
  'pozpatku',
  'baklanges',
  'invers',
];

/** Ends of hosts and addresses as words of their own, as they look then. */
const wholeEnds = new Set([
  ...mirroredEnds.map((end) => end.slice(0, -1)),
  ...'rf ti se rb ln tp pj rk vt nv nc wt ni kp db di rt au hp ra xm lc ta hc eb ue oi'.split(' '),
]);

/** Words that betray what is written backwards. */
export const reversalWords: readonly string[] = [...mirrored.keys(), ...mirroredVerbs, ...cues];

export const isMirroredEnd = (word: string): boolean => wholeEnds.has(word);

/** For texts that hold such an end: some of them are words as well. */
export const mayEndMirrored = (text: string): boolean =>
  text.includes('@') || mirroredEnds.some((end) => text.includes(end));

/** Reads backwards what says that it is, and names and mail addresses that make sense only so. */
export function undoReversal(view: View): readonly Edit[] {
  const { text } = view;
  const cued = cues.some((cue) => text.includes(cue));
  const sentence = turnedAddress.exec(text);
  if (sentence !== null)
    return [
      {
        start: sentence.index,
        end: sentence.index + sentence[0].length,
        text: reverse(sentence[0]),
        how: trace.reversed,
      },
    ];
  const whole = mirroredSentences(text);
  if (whole.length > 0)
    return whole.map(({ start, end }) => ({ start, end, text: reverse(text.slice(start, end)), how: trace.reversed }));
  const edits: Edit[] = [];
  for (let i = 0; i < text.length;) {
    if (isSpace(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const numberEnd = cued && (isDigit(text.charCodeAt(i)) || text.charCodeAt(i) === 0x2b) ? endOfNumber(text, i) : i;
    let end = numberEnd;
    while (end < text.length && end - i < 100 && !isSpace(text.charCodeAt(end))) end++;
    const number = numberEnd > i ? text.slice(i, numberEnd) : '';
    if (countDigits(number) >= 7) edits.push({ start: i, end: numberEnd, text: reverse(number), how: trace.reversed });
    else pushWord(text, i, end, cued, edits);
    i = Math.max(end, i + 1);
  }
  return edits;
}

function pushWord(text: string, from: number, to: number, cued: boolean, edits: Edit[]): void {
  let start = from;
  let end = to;
  while (start < end && !isAlnum(text.charCodeAt(start))) start++;
  while (end > start && !isAlnum(text.charCodeAt(end - 1))) end--;
  const word = text.slice(start, end);
  const name = mirrored.get(word);
  if (name !== undefined) edits.push({ start, end, text: name, how: trace.reversed });
  else if (
    mirroredEnds.some((tail) => word.startsWith(tail)) ||
    mirroredMail.test(word) ||
    (cued && /[_@]/u.test(word) && word.length > 4)
  ) {
    edits.push({ start, end, text: reverse(word), how: trace.reversed });
  }
}

function endOfNumber(text: string, from: number): number {
  let end = from;
  for (let i = from; i < text.length && i < from + 30; i++) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) end = i + 1;
    else if (!(unit === 0x20 || unit === 0x2d || unit === 0x2b || unit === 0x2e || unit === 0x28 || unit === 0x29))
      break;
  }
  return end;
}

function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) count++;
  return count;
}

function reverse(text: string): string {
  return [...text].reverse().join('');
}
