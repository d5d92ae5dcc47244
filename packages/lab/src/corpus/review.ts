import { signalKinds } from '@parley/policy';
import { flagKinds } from '../quality/kinds.js';
import { classes } from './classes.js';
import { groups } from './groups.js';
import { sameText } from './same-text.js';

/** A row of the corpus as it lies in its file. */
export type CorpusRow = {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly history?: readonly string[];
  readonly kinds: readonly string[];
  readonly class: string;
  readonly template?: string;
  readonly author: string;
  readonly split?: string;
};

const known = new Set<string>(signalKinds);
const flags = new Set<string>(flagKinds);
const harmless = new Set<string>(
  Object.values(groups).flatMap((group) => (group.kinds.length === 0 ? [group.class] : [])),
);

/** What is wrong with one row by the label rules; nothing where all is well. */
export function reviewRow(row: CorpusRow): readonly string[] {
  const problems: string[] = [];
  const strange = row.kinds.filter((kind) => !known.has(kind));
  if (strange.length > 0) problems.push(`there is no kind ${strange.join(', ')}`);
  if (!classes.has(row.class)) problems.push(`there is no class ${row.class}`);
  if (row.kinds.includes('obfuscated')) problems.push('`obfuscated` only stands beside a kind and is no label');
  if (new Set(row.kinds).size < row.kinds.length) problems.push('a kind is said twice');
  if (row.text.trim() === '') problems.push('the text is empty');
  if (row.class === 'refusal' && row.kinds.join() !== 'refuse') problems.push('a refusal is `refuse` and nothing else');
  if (row.kinds.includes('refuse') && row.kinds.some((kind) => flags.has(kind)))
    problems.push('who refuses proposes nothing');
  if (harmless.has(row.class) && row.kinds.some((kind) => flags.has(kind)))
    problems.push(`a row of the class ${row.class} holds nothing to flag`);
  if (row.class === 'split_messages' && (row.history ?? []).length === 0)
    problems.push('a split row has its beginning in the history');
  return [...problems, ...realContacts(row)];
}

/** Hosts of services that a made-up name or number is appended to. */
const services =
  /(?:^|\.)(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|meeting\.tencent\.com|gigafile\.nu|quark\.cn|feishu\.cn|whereby\.com|skype\.com|discord\.gg|discord\.com|google\.com|dropbox\.com|wetransfer\.com|we\.tl|mega\.nz|onedrive\.live\.com|1drv\.ms|icloud\.com|disk\.yandex\.ru|yadi\.sk|cloud\.mail\.ru|pan\.baidu\.com|mediafire\.com|box\.com|sendspace\.com|t\.me|telegram\.me|wa\.me|whatsapp\.com|line\.me|m\.me|signal\.me|instagram\.com|facebook\.com|fb\.com|fb\.me|twitter\.com|x\.com|tiktok\.com|linkedin\.com|behance\.net|dribbble\.com|youtube\.com|youtu\.be|vk\.com|vk\.me|github\.com|gitlab\.com|paypal\.me|paypal\.com|cash\.app|venmo\.com|revolut\.me|wise\.com|buymeacoffee\.com|ko-fi\.com|calendly\.com|bit\.ly|linktr\.ee|open\.kakao\.com|weibo\.com|zalo\.me|vimeo\.com|soundcloud\.com|figma\.com|notion\.so|notion\.site|trello\.com|canva\.com|pinterest\.com|medium\.com|etsy\.com|amazon\.com|wordpress\.com|wixsite\.com|blogspot\.com|carrd\.co|tinyurl\.com|goo\.gl)$/u;
/** Mail services; the name before the sign is invented. */
const mailServices =
  /^(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|proton|protonmail|gmx|web|mail|yandex|ya|ukr|libero|orange|laposte|uol|bol|rediffmail|qq|163|126|naver|daum|hanmail)\.(?:com|de|fr|it|es|net|ru|me|br|com\.br|co\.jp|co\.in|co\.id|co\.uk|net\.ua)$/u;
const reserved = /(?:^|\.)example(?:\.(?:com|org|net|edu|jp))?$|(?:^|\.)(?:test|invalid|localhost)$/u;

/** Classes whose addresses do not stand there in one piece. */
const torn = new Set(['reversed', 'spaced', 'dot_at_words', 'encoded', 'punctuation']);
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Mail addresses and links with a host that somebody may own. */
function realContacts({ text, history = [], class: cls }: CorpusRow): readonly string[] {
  if (torn.has(cls)) return [];
  const all = [...history, text].join('\n').toLowerCase().replace(invisible, '');
  const mails = [...all.matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)*\.[a-z]{2,})(?![\w.]*\d)/gu)].map(([, host]) => host!);
  const links = [...all.matchAll(/https?:\/\/([\w.-]+)/gu)].map(([, host]) => host!);
  return [
    ...mails
      .filter((host) => !reserved.test(host) && !mailServices.test(host))
      .map((host) => `the mail host ${host} is not reserved for examples`),
    ...links
      .filter((host) => !reserved.test(host) && !services.test(host) && !/example|\d+\.\d+\.\d+\.\d+/u.test(host))
      .map((host) => `the host ${host} is not reserved for examples`),
  ];
}

/** What is wrong with the rows as a whole. */
export function reviewCorpus(rows: readonly CorpusRow[]): readonly string[] {
  const problems: string[] = [];
  const ids = new Map<string, string>();
  const texts = new Map<string, string>();
  const splits = new Map<string, string>();
  for (const row of rows) {
    if (ids.has(row.id)) problems.push(`${row.id}: the id is taken`);
    ids.set(row.id, row.id);
    const text = `${row.lang} ${sameText(row)}`;
    const other = texts.get(text);
    if (other !== undefined) problems.push(`${row.id}: says the same as ${other}`);
    texts.set(text, row.id);
    if (row.template !== undefined && row.split !== undefined) {
      if ((splits.get(row.template) ?? row.split) !== row.split)
        problems.push(`${row.id}: ${row.template} is on both sides of the split`);
      splits.set(row.template, row.split);
    }
  }
  return problems;
}

/** Pairs of language and kind of which the corpus has no row. */
export function missingPairs(
  rows: readonly CorpusRow[],
  langs: readonly string[],
  kinds: readonly string[],
): readonly string[] {
  const pairs = new Set(rows.flatMap((row) => row.kinds.map((kind) => `${row.lang} ${kind}`)));
  return langs.flatMap((lang) => kinds.map((kind) => `${lang} ${kind}`)).filter((pair) => !pairs.has(pair));
}
