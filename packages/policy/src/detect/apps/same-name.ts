import type { AppId } from './app-ids.js';
import type { Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';
import { alike, isForWork, nameFromHere } from './name-from-here.js';
import { firstHitFrom, longestWord } from '../sight.js';
import { matchesOf } from '../../reading/matches.js';

type Span = { readonly start: number; readonly end: number };

const same =
  /\b(?:same|exact|identical)\s(?:exact\s)?(?:name|nick\w*|user\w*|handle|id|thing|tag|as (?:here|this|my|on)|account)|\bthis (?:exact |same )?(?:name|nick\w*|user\w*|handle)\b|\bas (?:on )?(?:here|this (?:site|profile|account))|(?:mism[oa]|igual)\s(?:nombre|usuario|nick|user|que aqui|q aqui|aca)|igual q(?:ue)? a(?:qui|ca)|mesm[oa] (?:daqui|de aqui|que aqui)|mism[oa] (?:de|que) aqui|meme qu['’ ]?ici|stess[oa] di qui|mesm[oa] (?:nome|usuario|user|nick|@|arroba|id)|igual(?:zinho)? (?:a|ao|aqui|daqui|desse)|meme (?:nom|pseudo|identifiant)|comme ici|(?:gleich|selb)e[rnms]? (?:name\w*|nick\w*|benutzer\w*)|genau(?:so)? wie hier|wie hier|stesso (?:nome|nick\w*|utente|user)|come qui|zelfde (?:naam|gebruikersnaam|nick)|(?:т[оа]т?|так(?:ой|ое)|этот) же (?:самое )?(?:имя|ник\S*|логин)|(?:тем|таким) же (?:именем|ником)|как (?:и )?(?:здесь|тут)|т[ое][йм]? сам[еио]\S* (?:нік|ім)|як тут|ayni (?:isim|ad|kullanici|nick|adla|isimle)|\b(?:adim|ismim|nickim|kullanici adim) (?:da )?ayni|\bbu (?:isimle|adla|nickle|kullanici adiyla)|\bnafs el (?:esm|ism|user|id|username|name)\b|(?:эт(?:ому|им|о)|под этим|по тому|т[ое]м[у]?) же (?:имен[иью]\S*|ник\S*|назв\S*)|(?:цим|тим|під цим) (?:же|самим) (?:ім.?ям|нік\S*|імен\S*)|buradaki (?:isim|ad)|(?:nama|username|user|id|akun)\S* (?:nya )?(?:yang |juga )?sama|sama (?:kayak|seperti|persis)|(?:same|yahi|yehi|isi|wahi|ehi) na+m|cung ten|ten (?:giong|y)|giong (?:ten|o day)|parehong (?:pangalan|username)|ta sama nazwa|taki sam nick|ten sam nick/gu;
/** "my handle here works on discord as well" */
const sameHere =
  /\b(?:my (?:seller|profile|shop|account|user)|the (?:seller|profile|shop|account)) ?name\b|\bsame as (?:what|the one|the name) (?:you see|above|here|up)|\bpseudo d ?ici\b|\b(?:my|this|the same|exact) (?:exact )?(?:user ?name|handle|nick(?:name)?|alias|profile name|name)(?: from| on| i use| i have)? here\b|\b(?:user ?name|handle|nick(?:name)?|alias) (?:i use |i have |from |on |as )?here\b|\b(?:mi|el) (?:usuario|nick|nombre) de aqui|\b(?:meu|o) (?:usuario|nick|nome|@) (?:daqui|de aqui)|\bmon pseudo (?:d )?ici|\b(?:mein|der) (?:name|nick|benutzername) (?:von )?hier|\b(?:il mio )?(?:nick|nome|utente) (?:di |che uso )?qui\b|\b(?:mijn )?(?:gebruikers)?naam (?:van |als )?hier\b|(?:ник|имя|логин) (?:тот же|такой же|как|отсюда|тут|здесь)|(?:нік|імя) (?:той самий|такий самий|як|звідси)|bura(?:daki|da ki) (?:kullanici|nick|isim|ad)|ayni kullanici/gu;

/** What is done to a name so that it is another one: a sign before it, a number behind it. */
const altered =
  /(?:^|[\s"'(])(?:[_.][a-z]{1,4}|\+ ?\d{1,4}(?![ -]?\d))\b|\b(?:erachter|achteraan|ervoor|dahinter|davor|am ende|hinten|vorne|devant|derriere|a la fin|al final|delante|detras|adelante|no final|na frente|alla fine|davanti|dopo|at the end|in front|without the|no spaces?|digabung|belakangnya|sa dulo|sa unahan|dang sau|phia sau|viet lien|pichone|shamne|peeche|pichay|aage|akhir me|sonuna|basina|fel akher)\b|в конце|впереди|без пробел|наприкінці|спереду|في الاخر|من غير|بدون|पीछे|आगे|পেছনে|পিছনে|後ろ|最後に|後面|后面|前面|뒤에|앞에/u;
/** The name that somebody has here: of the shop, the profile, the account. */
const nameHere =
  /\b(?:(?:my|this) (?:user ?name|profile name|shop name|account name)|mijn gebruikersnaam|mein (?:benutzer|shop|profil)name|mon (?:pseudo|nom de boutique)|mi usuario|mi nombre de aqui|meu usuario|il mio nome utente|kullanici adim|nama (?:toko|akun|profil) (?:ini|saya|aku|ku)|ten (?:shop|tai khoan|profile) (?:nay|cua (?:em|minh))|amar username|mera username|username ko)\b|мой ник|моє ім|моего профиля|اسم البروفايل|اسم الحساب|このアカウント名|アカウント名|店名|本店名|账号名|帳號名|상점 이름|계정 이름|प्रोफाइल नाम/u;

/** "my user name and then gmail" */
export const isNamedHere = (sight: Sight, hit: Hit): boolean =>
  nameHere.test(sight.text.slice(Math.max(0, hit.start - reach), Math.min(sight.text.length, hit.end + reach))) ||
  saidNear(sight, Math.max(0, hit.start - reach), hit.end + reach) !== undefined;

/** "idem, with a dot before it", "my user name and then _nl": the name used here, or one made from it. */
function madeFromHere(sight: Sight, hit: Hit): Span | undefined {
  if (!saidIn(sight).alike) return undefined;
  const from = Math.max(0, hit.start - reach);
  const to = Math.min(sight.text.length, hit.end + reach);
  const near = sight.text.slice(from, to);
  const named = nameHere.exec(near);
  const said = named ?? alike.exec(near);
  if (said === null) return undefined;
  const isMeant = altered.test(near) || (named !== null && alike.test(near));
  return isMeant ? { start: from + said.index, end: from + said.index + said[0].length } : undefined;
}

const reach = 60;

/** "same name as here": it can be found without being said. */
export function sameName(sight: Sight, hit: Hit): AppId | undefined {
  const said =
    saidNear(sight, Math.max(0, hit.start - reach), hit.end + reach) ??
    madeFromHere(sight, hit) ??
    nameFromHere(sight, hit);
  if (
    said === undefined ||
    sight.has('refuse_strong') ||
    ofOthers.test(sight.text.slice(said.end, said.end + 24)) ||
    isForWork(sight, hit, said) ||
    (said.end <= hit.start && isAsked(sight, hit))
  )
    return undefined;
  return {
    start: Math.min(said.start, hit.start),
    end: Math.max(said.end, hit.end),
    value: `${hit.value}: same name`,
    confidence: 0.9,
    how: `says that the name on ${hit.value} is the one used here`,
    disguised: true,
  };
}

/** "the same name as the magazine" */
const ofOthers =
  /^ (?:as|wie|que|como|comme|come|als) (?:the|our|their|his|her|an?|your|die|der|das|den|unser\w*|la|el|le|les|il|lo|nuestr\w+|notre|nostr\w+|onze|het) (?!one\b|name|nick|user|handle|nombre|nome|nom\b|pseudo|naam|qu)/u;

/** "same name on Telegram?" asks, what follows "Telegram?" tells. */
const isAsked = (sight: Sight, hit: Hit): boolean => /^\s?[?？؟]/u.test(sight.text.slice(hit.end, hit.end + 2));

function saidNear(sight: Sight, from: number, to: number): Span | undefined {
  const { shapes, words } = saidIn(sight);
  for (const spans of shapes) {
    const span = spans[firstHitFrom(spans, from)];
    if (span !== undefined && span.end <= to) return span;
  }
  for (let i = firstHitFrom(words, from - longestWord); i < words.length && words[i]!.start <= to; i++)
    if (words[i]!.end >= from) return words[i];
  return undefined;
}

type Said = {
  readonly shapes: readonly (readonly Span[])[];
  readonly words: readonly Span[];
  /** It names what somebody is called here, or says "the same". */
  readonly alike: boolean;
};
const known = new WeakMap<Sight, Said>();

/** Where a text says so, by position; sought once, however many apps it names. */
function saidIn(sight: Sight): Said {
  let said = known.get(sight);
  if (said === undefined) {
    const words = sight.hits.filter((hit) => hit.concept === 'same_name' || isSaidInPhrase(sight.text, hit));
    said = {
      shapes: [matches(sight.text, same), matches(sight.text, sameHere)],
      words,
      alike: nameHere.test(sight.text) || alike.test(sight.text),
    };
    known.set(sight, said);
  }
  return said;
}

/** Phrases such as "यही नाम है" or "同じ名前で" are whole entries of the lexicon, of other meanings too. */
const saysSame =
  /(?:यही|इसी|वही|सेम) (?:नाम|आईडी|यूज़रनेम|यूजरनेम)|(?:একই|এই|সেম) (?:নাম|আইডি)|(?:يہي|اسي|وہي|سيم) (?:نام|آئي ڈي|ائي ڈي|يوزر)|نفس ال?(?:اسم|يوزر|معرف|حساب|ايدي)|\b(?:yahi|yehi|isi|wahi|wohi|same) (?:naam|name|id|username|user ?name)\b|\bnafs el (?:esm|ism|user|id|username|name)\b|(?:同じ|おなじ)(?:名前|id|アカウント|ハンドル|ネーム|ユーザー)|(?:同一个|一样的?|一樣的?|同个)(?:名字|名|id|号|號|帐号|账号)|같은 (?:아이디|이름|닉네임|닉|계정)|(?:ник|имя|нік) (?:тот|такой|той|такий) же|\bad[iı]m ayn|ayni (?:isim|ad|kullanici)/u;
const phrases = new Set<string>(['move_strong', 'handle_noun', 'talk_me', 'add_me', 'named', 'reach_me']);
const isSaidInPhrase = (text: string, hit: Hit): boolean =>
  phrases.has(hit.concept) && hit.end - hit.start > 3 && saysSame.test(text.slice(hit.start, hit.end));

const matches = (text: string, shape: RegExp): readonly Span[] =>
  matchesOf(text, shape).map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
