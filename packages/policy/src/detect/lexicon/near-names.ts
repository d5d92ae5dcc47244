/** Names so long and so odd that a word with one or two slips in it can mean nothing else. */
const names = [
  'whatsapp',
  'telegram',
  'instagram',
  'messenger',
  'facebook',
  'snapchat',
  'easypaisa',
  'paypal',
  'discord',
  'linkedin',
  'tiktok',
  'payoneer',
  'bitcoin',
  'hotmail',
  'viber',
  'skype',
] as const;
/** Nothing else comes near these by two slips. */
const lenient = new Set(['whatsapp', 'instagram']);
/** Words of their own that come near. */
const words = new Set([
  'watchup',
  'wrapup',
  'whatup',
  'telecom',
  'telex',
  'program',
  'passenger',
  'discard',
  'bitchin',
  'viper',
  'vapor',
]);
const shortest = 5;
const longest = 11;

const byEnds = new Map<number, string>(names.map((name) => [endsOf(name, 0, name.length), name]));

function endsOf(text: string, start: number, end: number): number {
  return text.charCodeAt(start) * 0x10000 + text.charCodeAt(end - 1);
}

/** Names in other scripts, by what is left of them however they are spelled; people write them as they hear them. */
const heard: Readonly<Record<string, readonly (readonly [shape: RegExp, name: string])[]>> = {
  в: [
    [/^в[ао]т+[сз][аеэ]?п+/u, 'whatsapp'],
    [/^в[ао]+[йіи][бп][еэіиь]р/u, 'viber'],
  ],
  у: [[/^у[ао]т+[сз][аеэ]?п+/u, 'whatsapp']],
  т: [[/^т[еиіэєыяё]л+[еиіэєая]*г+[еи]?р+[аоыи]м/u, 'telegram']],
  и: [[/^инст[аоеу]?г+р/u, 'instagram']],
  і: [[/^інст[аоеу]?г+р/u, 'instagram']],
  д: [[/^д[иіїеы]с+к+[оа]р[дт]/u, 'discord']],
  с: [[/^ск[аоу]+[йиі]п+/u, 'skype']],
  ф: [[/^ф[еэєи]+[йі]?[сз]+б[уюо]+к/u, 'facebook']],
  व: [[/^व्?ह?[ाॉोिॅ]*ट्?स्?[अएऐआ]?[्ेैाॅ]*प/u, 'whatsapp']],
  ब: [[/^ब[ाॉोि]*ट्?स्?[अएऐआ]?[्ेैाॅ]*प/u, 'whatsapp']],
  फ: [[/^फ[ेैि]*[सश]्?[ ]?ब[ुूोॉ]+क/u, 'facebook']],
  ड: [[/^ड[िीे]स्?क[ोॉा]र्?[डट]/u, 'discord']],
  ट: [[/^ट[ेैिी]*ल[ेिीै]*ग्?र[ाेैॅ]?म/u, 'telegram']],
  इ: [[/^इ[ंन]्?स्?टा/u, 'instagram']],
  হ: [[/^হ[োাুৌওআয]*ট্?স্?[অএআ্যাে]*প/u, 'whatsapp']],
  ট: [[/^ট[েিী]*ল[েিী]*গ্?র[াে]*ম/u, 'telegram']],
  ও: [[/^ওয[াে]*ট্?স্?[অএআ্যাে]*প/u, 'whatsapp']],
  ই: [[/^ইন্?স্?টা/u, 'instagram']],
  ফ: [[/^ফ[েিৈ]*[সশচ]্?ব[ুূো]+ক/u, 'facebook']],
  ড: [[/^ড[িী]স্?ক[োরা]*র্?ড/u, 'discord']],
  و: [[/^وا?[تٹ](?:[سزص][اي]{0,2}[بپ]|[سزص]$)/u, 'whatsapp']],
  ت: [[/^تي?لي?[غجقك]را?م/u, 'telegram']],
  ا: [
    [/^الوا?[تٹ](?:[سزص][اي]{0,2}[بپ]|[سزص]$)/u, 'whatsapp'],
    [/^التي?لي?[غجقك]را?م/u, 'telegram'],
    [/^(?:ال)?انست[اغجق]/u, 'instagram'],
  ],
};

/** Names as they are heard and made small: huatsapcito, uatsappino, telegramchik. Keyed by the first letter. */
const small =
  '(?:s|e|y|i|o|ie|it[oa]|cit[oa]|in[oa]|ett[oa]|inh[oa]|zinh[oa]|chen|je|tje|erl|ka|ku|chik|ear?|eame|eo|en|er)?';
const whats = new RegExp(`^(?:w?h?[uw]h?|gu|v|ho?)[ao]+(?:t+[iy]*[sz]+[aeiu]*[pb]+|[sz]+[aeiu]+p+)${small}$`, 'u');
const telegram = new RegExp(`^t[eiy]+l+[eiy]*g+[eiy]*r+[aeu]+m+${small}$`, 'u');
const instagram = new RegExp(`^[iy]nst[aeioruy]*g+r+[aeo]+m*${small}$`, 'u');
const latin: Readonly<Record<string, readonly (readonly [shape: RegExp, name: string])[]>> = {
  w: [[whats, 'whatsapp']],
  u: [[whats, 'whatsapp']],
  h: [[whats, 'whatsapp']],
  g: [[whats, 'whatsapp']],
  v: [
    [whats, 'whatsapp'],
    [/^v(?:ai|ay|ei|ey|i|y)+b+[ea]*r+$/u, 'viber'],
  ],
  t: [
    [telegram, 'telegram'],
    [/^ti+[ck]t+o+k+$/u, 'tiktok'],
  ],
  i: [[instagram, 'instagram']],
  y: [[instagram, 'instagram']],
  l: [[/^l[iy]n[ck]+[ei]?[dt]+[iy]n$/u, 'linkedin']],
  f: [[/^f[ae]+[iy]?[sc]+[ei]*b+[uo]+[ck]+$/u, 'facebook']],
  d: [[/^d[iey]+[sz]+[ck]+o+r+[dt]*$/u, 'discord']],
  s: [
    [/^s[ck](?:ai|ay|ei|ey|y)+p+e?r?$/u, 'skype'],
    [/^sna+p+s?(?:ch|sh|tch)[ae]+t+s?$/u, 'snapchat'],
  ],
};

export function heardName(text: string, start: number, end: number): string | undefined {
  const shapes = heard[text.charAt(start)] ?? latin[text.charAt(start)];
  if (shapes === undefined || end - start < 4) return undefined;
  const word = text.slice(start, Math.min(end, start + 20));
  return shapes.find(([shape]) => shape.test(word))?.[1];
}

/** The name that an unknown word is a slip of: the same ends, and no more than two letters lost, doubled, changed or swapped. */
export function nearName(text: string, start: number, end: number): string | undefined {
  const length = end - start;
  if (length < shortest || length > longest) return undefined;
  const name = byEnds.get(endsOf(text, start, end));
  if (name === undefined || Math.abs(name.length - length) > 2) return undefined;
  const word = text.slice(start, end);
  if (words.has(word)) return undefined;
  return slips(word, name) <= (lenient.has(name) ? 2 : 1) ? name : undefined;
}

/** How many letters are to be lost, doubled, changed or swapped with their neighbour to come from one word to the other. */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1))
        least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
