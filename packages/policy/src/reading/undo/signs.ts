import { isAlnum, isLetter } from '../chars.js';
import type { Edit } from '../edit.js';
import { trace, type View } from '../reading.js';

/** Names that are worth being put together again. */
const names =
  `whatsapp whatsap watsapp watsap wasap telegram instagram insta messenger facebook discord snapchat skype viber wechat kakaotalk kakao signal zalo line paypal gcash
  gmail hotmail outlook yahoo phonepe paytm easypaisa jazzcash bkash paypay alipay واتساب واتس تليجرام تيليجرام تلجرام فايبر سكايب انستجرام انستا سناب ماسنجر
  व्हाट्सएप टेलीग्राम ہواٹسایپ ٹیلیگرام টেলিগ্রাম হোয়াটসঅ্যাপ ライン インスタ ペイペイ カカオ テレグラム 카카오 텔레그램 인스타 телеграм ватсап вайбер`.split(
    /\s+/u,
  );
const byLength = new Map<number, string[]>();
for (const name of names) byLength.set(name.length, [...(byLength.get(name.length) ?? []), name]);
/** Most runs are told apart by how they begin. */
const beginnings = new Set(names.map((name) => name.slice(0, 2)));

const longest = 24;
/** Signs that part a name, and signs that stand for one of its letters. */
const parting = '.-_*~|/·・';
const masking = '●○◯〇*＊×✕';

export const isNameSign = (unit: number): boolean =>
  unit === 0x2e || unit === 0x2d || unit === 0x5f || unit === 0x2a || unit === 0x7e || unit === 0x7c;

/** Puts names together that signs part (wh.at.sapp) or hide a letter of (L●NE). */
export function undoSigns(view: View): readonly Edit[] {
  const { text } = view;
  const edits: Edit[] = [];
  for (let i = 0; i < text.length;) {
    if (!isLetter(text.charCodeAt(i)) && !masking.includes(text.charAt(i))) {
      i++;
      continue;
    }
    let end = i;
    let signs = 0;
    while (end < text.length && isPart(text, end)) if (isSign(text.charAt(end++))) signs++;
    const run = end - i <= longest && signs > 0 && signs < end - i ? named(text, i, end) : undefined;
    if (run !== undefined) edits.push({ start: i, end: run.end, text: run.name, how: trace.joined });
    i = Math.max(run?.end ?? end, i + 1);
    while (i < text.length && isAlnum(text.charCodeAt(i)) && isAlnum(text.charCodeAt(i - 1))) i++;
  }
  return edits;
}

const isSign = (c: string): boolean => parting.includes(c) || masking.includes(c);

const isPart = (text: string, at: number): boolean => isLetter(text.charCodeAt(at)) || isSign(text.charAt(at));

type Named = { readonly name: string; readonly end: number };

/** A name that begins at `from`, with all signs taken out or with a sign for each letter that is hidden. */
function named(text: string, from: number, to: number): Named | undefined {
  const run = text.slice(from, to);
  const hides = hasMask(run);
  if (!hides && !beginnings.has(headOf(run))) return undefined;
  const joined = [...run].filter((c) => !parting.includes(c)).join('');
  for (let length = Math.min(joined.length, 12); length >= 3; length--) {
    const name = byLength.get(length)?.find((one) => joined.startsWith(one));
    if (name === undefined) continue;
    const end = from + endOf(run, length);
    if (isBoundary(text, end) && /[^\p{L}]/u.test(text.slice(from, end))) return { name, end };
  }
  return hides ? masked(text, from, run) : undefined;
}

/** Its first two characters but for the signs. */
function headOf(run: string): string {
  let head = '';
  for (let i = 0; i < run.length && head.length < 2; i++) if (!parting.includes(run.charAt(i))) head += run.charAt(i);
  return head;
}

function hasMask(run: string): boolean {
  for (let i = 0; i < run.length; i++) if (masking.includes(run.charAt(i))) return true;
  return false;
}

function endOf(run: string, letters: number): number {
  let seen = 0;
  let at = 0;
  while (at < run.length && seen < letters) if (!parting.includes(run.charAt(at++))) seen++;
  return at;
}

/** A Latin name ends where its word ends; what other scripts glue on is theirs. */
const isBoundary = (text: string, end: number): boolean =>
  !isAlnum(text.charCodeAt(end)) || !isAlnum(text.charCodeAt(end - 1));

function masked(text: string, from: number, run: string): Named | undefined {
  for (let length = Math.min(run.length, 12); length >= 3; length--) {
    const end = from + length;
    if (!isBoundary(text, end) || masking.includes(text.charAt(end))) continue;
    const shown = run.slice(0, length);
    const hidden = [...shown].filter((c) => masking.includes(c)).length;
    if (hidden === 0 || hidden * 2 > length) continue;
    const name = byLength
      .get(length)
      ?.find((one) => [...one].every((c, i) => masking.includes(shown.charAt(i)) || shown.charAt(i) === c));
    if (name !== undefined) return { name, end };
  }
  return undefined;
}
