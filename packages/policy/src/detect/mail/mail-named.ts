import { before, says } from '../cues.js';
import type { Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';
import { commonWords } from '../apps/name-shape.js';
import { hasHitOver } from '../sight.js';

export type Named = { readonly start: number; readonly end: number; readonly value: string };

const reach = 64;
const shortest = 6;
/** Behind a copula a shorter word mostly says how a mailbox is: full, blocked, new. */
const shortestBehindIs = 8;
const longestTail = 14;
const name = '["“]?([a-z][a-z\\d]{5,30})(?![a-z\\d@/.]*[@/])';
/** Whose mailbox it is, said behind its provider or glued to it. */
const owned =
  '(?:ku|im|om|ي|ی)?(?: (?:ko|ku|saya|aku|gue|gw|cua (?:em|minh|toi|anh|chi)|bta3[iy]|dyali|мой|моя|мій|моя|hesabim|adresim|میرا|مرا))?';
const account =
  '(?: ?(?:account|acc|id|adres\\p{L}*|adress\\p{L}*|address|user ?name|user|name|handle|login|логин|логін|帳號|账号|账户|アドレス|아이디|계정|اكونت|ايدي))?';
const is =
  '(?: (?:is|ist|heisst|es|cest|e|e la|la|это|це|то|adi|adı|isi)| ?(?:[:=]|->|-)| ?(?:は|が|은|는|이|가|是|为|叫))?';
const behind = new RegExp(`^(${owned})(${account})(${is})[ :]?${name}`, 'u');
/** A name that a comma parts from its provider. */
const parted = new RegExp(`^(?: (?:mail|почта|пошта|posta|メール|邮箱|的))?的?[,:] ?${name}`, 'u');
/** "lucihua在gmail", "lucieegaku, gmailで" */
const ahead = /(?<![\p{L}\d@/.])([a-z][a-z\d]{5,30})(?:[ ,(+]{0,3}(?:在|是|用|の|で|は|은|는|이)?[ ,]{0,2})$/u;

/** Words for what is said of mail, by their ends, and how a mailbox is. */
const ending =
  /(?:ing|tions?|ments?|ness|able|ible|ful|less|ly|ada|ado|ido|ando|endo|iert|ted|ked|ded|ned|led|ged|hed|red|sed|ped)$/u;
const saying =
  /^(?:person|profes|corporat|privat|empresa|compart|differen|separat|inacti|bloq|block|suspen|desact|deaktiv|gesperr|geschlos|secret|secund|princip|verifi|connect|complet|overflow|account|calendar|contact|attach|address|business|notif|signat|outlook|hotmail|google|password|problem|anders|kaputt|nuevo|viejo|antig|squarespace|elementor|bootstrap|mailchimp|wordpress|photoshop|illustrator|salesforce|thunderbird|evernote|airtable|klaviyo|hubspot|typeform)/u;

/** "my gmail is …", "gmailku …", "我gmail是…": a plain word that is a mailbox's name by what stands around it. */
export function mailNamed(sight: Sight, hit: Hit): Named | undefined {
  const { text } = sight;
  const window = text.slice(hit.end, hit.end + reach);
  const match = behind.exec(window);
  if (match !== null) {
    const [all, owner, announced, copula] = match;
    const isOwned =
      owner !== '' || says(before(sight, hit.start, 12), 'my', 'our') || glued.test(text.slice(hit.start, hit.end));
    const told = read(sight, hit.end + all.length, match[4]!);
    const isSaid = /[:=]|->/u.test(copula!) || announced !== '';
    const isCopula = copula !== '' && !isSaid;
    if (
      told !== undefined &&
      (isSaid ||
        isOwned ||
        isUnspacedCopula(copula!) ||
        /^(?:으?로|입니|이에|예요|요)/u.test(text.slice(told.end, told.end + 2))) &&
      (!isCopula || told.value.length >= shortestBehindIs || isUnspacedCopula(copula!)) &&
      (announced !== '' || closes(text, told.end))
    )
      return told;
  }
  const apart = hit.start <= longestTail ? parted.exec(window) : null;
  if (apart !== null) {
    const told = read(sight, hit.end + apart[0].length, apart[1]!);
    if (told !== undefined && told.value.length >= shortestBehindIs - 1 && closes(text, told.end)) return told;
  }
  return nameAhead(sight, hit);
}

/** Scripts without spaces, and a comma or nothing at all between a name and its provider, both alone. */
function nameAhead(sight: Sight, hit: Hit): Named | undefined {
  const { text } = sight;
  const lead = text.slice(Math.max(0, hit.start - reach), hit.start);
  const match = ahead.exec(lead);
  if (match === null || !closes(text, hit.end)) return undefined;
  const start = hit.start - match[0].length;
  const intro = text.slice(Math.max(0, start - 24), start);
  if (!opening.test(intro)) return undefined;
  const told = read(sight, start + match[1]!.length, match[1]!);
  return told !== undefined && told.value.length >= shortestBehindIs - 1 ? told : undefined;
}

/** Nothing, or what leads to a name: "it's …", "write …:" */
export const opening =
  /(?:^|[.!?:;,\n"(]\s?)(?:(?:its|it is|this is|im|i am|hit|mail|email|e-?mail (?:aku|saya|ko)|add|soy|sou|sono|je suis|ich bin|bin|cest|ist|is|mail addy|адрес|почта|пошта|邮箱|信箱|メール|메일)[: ]{1,2})?$/u;

const glued = /^(?:gmail|yahoo|hotmail|outlook)(?:ku|im|om)$|^(?:جيميل|هوتميل|ايميل)ي$/u;

const isUnspacedCopula = (copula: string): boolean => /[は이가은는是为叫]/u.test(copula);

/** The message ends behind it, or says no more than a word or two. */
const closes = (text: string, at: number): boolean =>
  text.length - at <= longestTail || /^["”)]?\s?[,.!?;\n]/u.test(text.slice(at, at + 4));

/** No word for what mail does and how it is, and no tool for it. */
export const mayBeName = (value: string): boolean =>
  !commonWords.has(value) && !ending.test(value) && !saying.test(value);

/** A word that no language knows. */
function read(sight: Sight, end: number, value: string): Named | undefined {
  const start = end - value.length;
  if (value.length < shortest || !mayBeName(value)) return undefined;
  return hasHitOver(sight.hits, start, end) ? undefined : { start, end, value };
}
