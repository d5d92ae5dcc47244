import { isLetter, isUnspaced } from '../../reading/chars.js';
import { plainView } from '../../reading/plain.js';
import { appHits, classOfApp } from '../apps/app-ids.js';
import type { Detector, Found } from '../detector.js';
import { scan, type Lexicon } from '../lexicon/lexicon.js';

const longestText = 1200;
const fewestLines = 2;

/** Names that people hide in the beginnings of lines; shorter ones come about by chance. */
const names =
  `whatsapp telegram instagram messenger facebook discord snapchat paypal wechat signal viber skype kakao insta gmail gcash
  zalo line tele zoom ватсап вотсап телега телеграм вайбер инста واتساب تلجرام تليجرام تلغرام انستا فايبر`.split(
    /\s+/u,
  );

/**
 * First letters of lines that spell the name of an app. Those of words are read by `reading/undo/initials.ts`, where the text
 * says so.
 */
export const detectAcrostics: Detector = ({ text, name, lexicon }) => {
  if (name !== 'plain' || text.length > longestText || !text.includes('\n')) return none;
  const starts = lineStarts(text);
  if (starts.length < fewestLines) return none;
  const letters = starts.map((at) => asKatakana(text.charAt(at))).join('');
  const hidden = isUnspaced(letters.charCodeAt(0)) ? unspacedName(letters, lexicon) : latinName(letters);
  if (hidden === undefined) return none;
  const found: Found = {
    kind: 'move_off',
    start: starts[hidden.at]!,
    end: starts[hidden.at + hidden.length - 1]! + 1,
    value: 'move_off:app',
    confidence: 0.8,
    how: `first letters of the lines spell ${hidden.value}`,
    disguised: true,
  };
  return [found];
};

const none: readonly Found[] = [];

/** Names of apps are written in katakana, lines begin in hiragana as well. */
const asKatakana = (letter: string): string =>
  letter >= 'ぁ' && letter <= 'ゖ' ? String.fromCharCode(letter.charCodeAt(0) + 0x60) : letter;

function lineStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    let start = at;
    while (start < text.length && text.charAt(start) !== '\n' && !isLetter(text.charCodeAt(start))) start++;
    if (start < text.length && text.charAt(start) !== '\n') starts.push(start);
  }
  return starts;
}

const nextLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

type Name = { readonly at: number; readonly length: number; readonly value: string };

function unspacedName(letters: string, lexicon: Lexicon): Name | undefined {
  const hit = appHits({ text: letters, hits: scan(plainView(letters), lexicon), lexicon }).find((one) => {
    const kind = classOfApp(one);
    return one.concept === 'app' && (kind === 'messenger' || kind === 'social' || kind === 'payment');
  });
  return hit && { at: hit.start, length: hit.end - hit.start, value: hit.value };
}

function latinName(letters: string): Name | undefined {
  const value = names.find((one) => letters.includes(one));
  return value === undefined ? undefined : { at: letters.indexOf(value), length: value.length, value };
}
