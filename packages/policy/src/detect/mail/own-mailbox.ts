import type { Found, Sight } from '../detector.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { overlaps, says } from '../cues.js';
import { firstHitFrom } from '../sight.js';
import { isSample } from '../sample/sample.js';

const reach = 96;
/** What somebody is called, said without saying it, folded. */
const ownName =
  /\b(?:my|the) (?:(?:first|last|full|middle|family|maiden|user|nick|pen|shop|profile) ?)?(?:name|surname|nick|handle|initials|alias)\b|\b(?:first ?name|surname)\b|\b(?:names? of )?my (?:dog|cat|pet)s?\b|\bnames? of my\b|\bmeine? (?:hund|katze|haustier)\b|\b(?:nombre de mi|nom de m(?:on|a)|nome d(?:el mio|ella mia|o meu|a minha)|naam van mijn|nama (?:kucing|anjing))\b|\bmein(?:e[mnr]?)? (?:\p{L}{0,9}name[ns]?|nick\w*|initialen)\b|\b(?:mi|mis|mio|mie|meu|minhas|mon|mes|mijn) (?:\p{L}{3,7} )?(?:nombre|apellido|usuario|nick|apodo|alias|iniciales|nome|cognome|utente|iniziali|sobrenome|apelido|user|iniciais|prenom|nom|pseudo|initiales|(?:voor|achter|gebruikers)?naam)\b|\b(?:ad|soyad|isim|ismi|kullanici ad|nick)im\b|\bburadaki ad|\bnama (?:saya|aku|ku|depan|panggilan|belakang)\b|\bnamaku\b|\b(?:pangalan|apelyido|username) ko\b|\bten (?:minh|em|toi|anh|chi|cua|tren day)\b|\bho ten\b|\b(?:es[mw]+[yi]|ismi|la2ab[yi])\b|\bmera (?:naam|nam|username)\b|\bamar na+m\b|мо[еєйяїи]\S{0,2} (?:имя|ник|логин|фамили|ім.?я|прізвищ|нік)|(?:имя|ник|логин|нік|ім.?я) (?:как|такой|отсюда|як|звідси|здесь|тут)|我的?(?:姓|名|昵称|暱稱|拼音|网名|用户名|帳號|账号)|(?:ここの?|自分の|私の|俺の|下の)(?:名前|苗字|名字|ユーザー名|ニックネーム)|(?:제|내|여기) ?(?:이름|닉|성함)|(?:اسمي|لقبي|يوزري)|मेरा (?:नाम|यूज़?रनेम|सरनेम)|আমার নাম|ميرا نام|میرا نام/u;
/** "first name dot last name", of nobody but the one who writes. */
const fullName =
  /\b(?:first|given) ?name\W{1,2}(?:(?:dot|point|and|plus|then|underscore)\W{1,2})?(?:last|sur|family) ?name|\bsurname first\b|\bvorname[- ](?:punkt|und|plus|dann) nachname|\bnombre (?:punto|y|mas) apellido|\bprenom[- ](?:point|et|puis)?[- ]?nom\b|\bnome (?:ponto|punto|e|piu) (?:sobrenome|cognome|apelido)|\bvoornaam (?:punt|en) achternaam|имя (?:точка|и|плюс) фамилия|ім.?я (?:крапка|і|та|плюс) прізвище|\bad (?:nokta|ve) soyad|\bnama depan (?:titik|dan) (?:nama )?belakang|名前(?:と|ドット)(?:苗字|名字)|이름 ?(?:점|이랑|하고) ?성/u;
/** Signs that it is put before or behind something: then, plus, in front, the year of birth. */
const puts =
  /\b(?:then|plus|followed|in front|before it|year|born|birth\w*|dann|danach|davor|\w*jahr|luego|despues|seguid[oa]|ano|puis|suivi|annee|poi|anno|depois|mais|daarna|en dan|\w*jaar|sonra|yil\w*|lalu|terus|tahun|tapos|taon|roi|nam sinh|ba3d\w*|uske baad|phir|fir|tarpor|saal)\b|потом|затем|дальше|потім|далі|год|рік|然后|然後|加|再|年|のあと|次に|それから|연도|다음|뒤에|ثم|بعد|سنة|फिर|बाद|साल|তারপর|پهر|پھر|سال/u;
const mails =
  /\b(?:i?cloud|post(?:fach|eingang|a)?|mailbox|inbox|casella|buzon|boite|brievenbus|caixa|hom thu|wolke|nube|nuage|nuvola|nuvem|wolk|bulut\w*|awan|ulap|may|badal|megh|sa7ab\w*)\b|облак|хмар|ящик|скринь|डाक|ڈاک|ڈاك|云|雲|구름|سحاب|बादल|মেঘ|بادل/u;
/** A name and a sign on something that is printed or drawn. */
const shown =
  /logo|badge|schild|\bicon|visitenkart|business card|tarjeta|carte de visite|biglietto|visitekaart|визитк|логотип|名片|名刺|명함/u;
/** A maker told in as many characters or more is no name of one: "search giant", "m envelope". */
const shortCode = 4;
/** Fewer than so many characters stand before the name where a message begins with it. */
const opening = 16;
/** Work on mail, names of things that are sent, and what is not so. */
const others: ReadonlySet<Concept> = new Set<Concept>([
  'work_noun',
  'work_verb',
  'negation',
  'past_sent',
  'other_number',
]);
const said = ['email_noun', 'provider'] as const;

/**
 * "my user name here, then the fruit company's cloud": a mailbox at a provider that is named or described, under a name that
 * is only told of. What it comes to is known to the people who talk, not to the reader.
 */
export function ownMailboxes(sight: Sight, found: readonly Found[]): readonly Found[] {
  const boxes: Found[] = [];
  let behind = 0;
  for (const hit of sight.hits) {
    if (!isPlace(sight, hit) || hit.start < behind || found.some((mail) => overlaps(mail, hit.start, hit.end)))
      continue;
    const mail = ownMailbox(sight, hit);
    if (mail === undefined) continue;
    behind = mail.end;
    boxes.push(mail);
  }
  return boxes;
}

/** Words for the sign that mean nothing else are enough, as nobody says them but to tell an address. */
const isPlace = (sight: Sight, hit: Hit): boolean =>
  hit.concept === 'provider' ||
  hit.concept === 'mail_maker' ||
  (hit.concept === 'at_word' &&
    hit.end - hit.start > 4 &&
    !/^(?:at |chez|over)/u.test(sight.text.slice(hit.start, hit.end)));

function ownMailbox(sight: Sight, hit: Hit): Found | undefined {
  const { text } = sight;
  const from = clauseStart(text, Math.max(0, hit.start - reach), hit.start);
  const to = clauseEnd(text, hit.end, Math.min(text.length, hit.end + reach / 2));
  const clause = text.slice(from, to);
  if (shown.test(text)) return undefined;
  const full = fullName.exec(clause);
  const name = full ?? ownName.exec(clause);
  if (name === null) return undefined;
  const hits = hitsIn(sight, from, to);
  if (hits.some((one) => others.has(one.concept) && !mails.test(text.slice(one.start, one.end)))) return undefined;
  const isCoded = hit.end - hit.start > shortCode && text.slice(hit.start, hit.end).includes(' ');
  if (hit.concept === 'mail_maker' && full === null && !isCoded && !says(hits, ...said) && !mails.test(clause))
    return undefined;
  if (full === null && !puts.test(clause) && (name.index > opening || hit.concept === 'provider')) return undefined;
  const start = Math.min(from + name.index, hit.start);
  const end = Math.max(from + name.index + name[0].length, hit.end);
  if (isSample(sight, start, end)) return undefined;
  return {
    kind: 'email',
    start,
    end,
    value: `own name@${hit.concept === 'at_word' ? '…' : hit.value}`,
    confidence: 0.7,
    how: 'says under what name and at which provider their mailbox is',
    disguised: true,
  };
}

/** Sentences end a clause, commas do not. */
function clauseStart(text: string, from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) if (isEnd(text, i)) return i + 1;
  return from;
}

function clauseEnd(text: string, at: number, to: number): number {
  for (let i = at; i < to; i++) if (isEnd(text, i)) return i;
  return to;
}

const isEnd = (text: string, at: number): boolean => {
  const ch = text.charAt(at);
  return ch === '\n' || ch === '!' || ch === '?' || (ch === '.' && text.charAt(at + 1) === ' ');
};

function hitsIn(sight: Sight, from: number, to: number): readonly Hit[] {
  const hits: Hit[] = [];
  for (let i = firstHitFrom(sight.hits, from); i < sight.hits.length && sight.hits[i]!.start < to; i++)
    hits.push(sight.hits[i]!);
  return hits;
}
