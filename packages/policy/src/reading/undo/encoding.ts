import type { Edit } from '../edit.js';
import { plainView } from '../plain.js';
import { trace, type View } from '../reading.js';
import type { Needs } from '../survey.js';
import { countRot13, isRot13Word, rot13 } from './rot13.js';

/** Longer runs are files, keys and hashes. */
const longestRun = 400;
const shortestBase64 = 12;
const shortestHex = 14;
/** So many words turned by thirteen letters, and all of the text is. */
const fewestRot13 = 2;

/** Reads encoded runs, once, where what comes out is contact data. */
export function undoEncoding(view: View, original: string, needs: Needs): readonly Edit[] {
  const edits: Edit[] = [];
  const { text } = view;
  const whole = needs.rot13 && countRot13(text.slice(0, 4000)) >= fewestRot13;
  let rot: boolean | undefined;
  for (let i = 0; i < text.length;) {
    if (!isRunPart(text.charCodeAt(i))) {
      i++;
      continue;
    }
    let end = i;
    let marked = false;
    for (; end < text.length && isRunPart(text.charCodeAt(end)); end++) marked ||= isMark(text.charCodeAt(end));
    const next = end;
    while (end > i && isStop(text.charCodeAt(end - 1))) end--;
    if (end - i <= longestRun && (marked || needs.rot13 || end - i >= shortestBase64)) {
      const typed = original.slice(view.starts[i], view.ends[end - 1]);
      const said =
        typed.includes('@') && typed.includes('.') && (rot ??= /rot ?-?13|caesar/u.test(text.slice(0, 4000)));
      const decoded = whole && /^[A-Za-z.,!?]+$/u.test(typed) ? rot13(typed) : decode(typed, said);
      if (decoded !== undefined) edits.push({ start: i, end, text: plainView(decoded).text, how: trace.decoded });
    }
    i = next;
  }
  return edits;
}

/** % and & begin encoded characters, @ stands in turned addresses; without them only a long run says anything. */
const isMark = (unit: number): boolean => unit === 0x25 || unit === 0x26 || unit === 0x40;

/** . , : ! ? end the sentence, not the run. */
const isStop = (unit: number): boolean =>
  unit === 0x2e || unit === 0x2c || unit === 0x3a || unit === 0x21 || unit === 0x3f;

/** Printable ASCII but space, quotes, brackets and commas. */
const isRunPart = (unit: number): boolean =>
  unit > 0x20 &&
  unit < 0x7f &&
  unit !== 0x22 &&
  unit !== 0x27 &&
  unit !== 0x28 &&
  unit !== 0x29 &&
  unit !== 0x2c &&
  unit !== 0x3c &&
  unit !== 0x3e;

function decode(typed: string, rot: boolean): string | undefined {
  return (
    (typed.includes('%') ? contact(fromPercent(typed)) : undefined) ??
    (typed.includes('&#') ? contact(fromEntities(typed)) : undefined) ??
    (typed.length >= shortestBase64 && !typed.includes('@') ? fromDigits(typed) : undefined) ??
    fromRot13(typed, rot) ??
    (typed.includes('@') ? fromCaesar(typed) : undefined)
  );
}

const fromDigits = (typed: string): string | undefined =>
  (typed.length >= shortestHex ? contact(fromHex(typed)) : undefined) ?? contact(fromBase64(typed));

/** Words and what stands between them; no file, key or hash comes out as such. */
const sentence = /^[\p{L}\p{M}]+[,.:;!?]*(?: [\p{L}\p{M}'’]+[,.:;!?]*)+$/u;
const foreignWords = /^[\p{L}\p{M}\p{N}\u200c\u200d ,.:;!?'’、。！？؟،।-]+$/u;

/** A decoded text counts only if it is readable and holds an address or a number, or is a sentence. */
export function contact(decoded: string | undefined): string | undefined {
  if (decoded === undefined || decoded.length < 4) return undefined;
  if (!/^[\x20-\x7e]+$/u.test(decoded)) return foreignWords.test(decoded) ? decoded : undefined;
  if (decoded.length < 6) return undefined;
  if (sentence.test(decoded)) return decoded;
  const digits = decoded.replace(/\D/gu, '').length;
  const mail = /^[^@\s]{1,64}@[^@\s]+\.[a-z]{2,}/iu.test(decoded);
  const number = digits >= 7 && /^(?:[a-z]{0,8}[\s:]*)?[\d\s+()./-]+$/iu.test(decoded);
  const words =
    /whatsapp|telegram|skype|viber|signal|discord|wechat|t\.me\/|wa\.me\/|paypal|^(?:line|tg|ig|insta|wa|kakao|zalo)\s?[:=]|^(?:gmail|naver|hotmail|yahoo|outlook|yandex)[\s:]+[\w.]{4,}$|^[\w.]{4,}\s(?:at |@ ?)?(?:gmail|naver|hotmail|yahoo|outlook|yandex)$/iu.test(
      decoded,
    );
  return mail || number || words ? decoded : undefined;
}

function fromPercent(typed: string): string | undefined {
  if (!/%[0-9a-f]{2}/iu.test(typed) || /^https?:/iu.test(typed)) return undefined;
  const decoded = typed.replace(/%([0-7][0-9a-f])/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return decoded.includes('%') ? (fromBytes(decoded) ?? decoded) : decoded;
}

/** UTF-8, each byte beyond ASCII as %XX. */
function fromBytes(bytes: string): string | undefined {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return undefined;
  }
}

const ofByte = (byte: number): string =>
  byte < 0x80 && byte !== 0x25 ? String.fromCharCode(byte) : `%${byte.toString(16)}`;

function fromEntities(typed: string): string | undefined {
  const decoded = typed.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/giu, (_, hex?: string, decimal?: string) => {
    const point = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return point < 0x80 ? String.fromCharCode(point) : '?';
  });
  return decoded === typed ? undefined : decoded;
}

function fromHex(typed: string): string | undefined {
  const digits = typed.replace(/^0x|\\x/giu, '');
  if (digits.length % 2 !== 0 || !/^[0-9a-f]+$/iu.test(digits)) return undefined;
  let decoded = '';
  for (let i = 0; i < digits.length; i += 2) {
    const byte = parseInt(digits.slice(i, i + 2), 16);
    if (byte < 0x20) return undefined;
    decoded += ofByte(byte);
  }
  return fromBytes(decoded);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(typed: string): string | undefined {
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/u.test(typed)) return undefined;
  let bits = 0;
  let value = 0;
  let decoded = '';
  for (const ch of typed.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/u, '')) {
    value = ((value << 6) | alphabet.indexOf(ch)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (value >> bits) & 0xff;
    if (byte < 0x20) return undefined;
    decoded += ofByte(byte);
  }
  return fromBytes(decoded);
}

const hosts =
  'gmail.com hotmail.com yahoo.com outlook.com icloud.com proton.me example.com web.de gmx.de mail.ru'.split(' ');

/** An address with every letter moved on by the same number of places, known by its host. */
function fromCaesar(typed: string): string | undefined {
  const host = typed.slice(typed.indexOf('@') + 1).toLowerCase();
  for (const known of hosts) {
    if (known.length !== host.length) continue;
    const moved = (host.charCodeAt(0) - known.charCodeAt(0) + 26) % 26;
    if (moved !== 0 && back(host, moved) === known) return back(typed.toLowerCase(), moved);
  }
  return undefined;
}

const back = (typed: string, places: number): string =>
  typed.replace(/[a-z]/gu, (c) => String.fromCharCode(((c.charCodeAt(0) - 97 - places + 26) % 26) + 97));

/** Known by its endings: .pbz is .com. Where the text says rot13, every run is read so. */
function fromRot13(typed: string, said: boolean): string | undefined {
  const word = typed.replace(/[.,:;!?]+$/u, '');
  const mail =
    word.includes('@') && /\.(?:pbz|arg|bet|rknzcyr|grfg|pb\.hx|qr|eh)$/iu.test(word) && !/\.(?:qr|eh)$/iu.test(word);
  if (!mail && !said && !isRot13Word(word.toLowerCase())) return undefined;
  return rot13(typed);
}
