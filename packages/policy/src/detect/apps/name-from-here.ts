import { after, before, says } from '../cues.js';
import type { Sight } from '../detector.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { sought } from '../sought.js';

type Span = { readonly start: number; readonly end: number };

/** What a name is called, folded. */
const name =
  /@(?= )|\b(?:nick\w*|\w*namens?|user ?name\w*|handle|alias|name|pseudo\w*|identifiant|apodo|usuario|nombre|nom|arroba|arobase|apelido|nome|utente|benutzername|spitzname|naam\w*|gebruikersnaam|nama\w*|akun\w*|ten|pangalan|heet|heiss\w{0,2}|mi chiamo|me (?:llamo|chamo)|m ?appelle|ad[iu]\w{0,4}|isim\w*|ismi\w*|rumuz\w*|esm\w*|ism\w*|nam|id)\b|ник\S{0,3}|имен\S*|имя|логин\S*|зовут|звати|назван\S*|нік\S{0,3}|ім.?я\S*|імен\S*|اسم\S*|يوزر\S*|المعرف|معرفي|نام|नाम|यू[ज]़?रने?म|आईडी|নাম\S*|আইডি|ইউজারনেম|名前|店名|ユーザー名|ネーム|アカウント|昵称|暱稱|名字|用户名|用戶名|网名|帳號|账号|닉네임|닉|아이디|이름/u;
/** "the same", "idem", "wie hier": in a word or two. */
export const alike =
  /\b(?:same|identical|idem|exactly|zelfde|hetzelfde|dezelfde|net zo(?: als)?|dasselbe|gleich\w*|genauso|(?:genau|exakt) (?:so )?wie|mism[oa]|igual\w*|uguale|stess[oa]|identic[oa]|mesm[oa]|meme|pareil|comme|identique|sama|kaya[k]?|seperti|persis|giong|y chang|y nhu|cung|ayni\w*|ismim (?:de |da )?bu|adim (?:de |da )?bu|nickim (?:de |da )?bu|nahi badl\w+|pareho\w*|parehas|ganun din|ganon din|katulad|ye?hi|yahi|isi|wahi|wohi|ektai|eki|nafs|zay|zey|howa howa|hwa hwa|(?:never|nie) (?:change|changed)|unchanged|everywhere|ueberall|uberall|partout|ovunque|en todos lados|em todo lugar|di mana-?mana)\b|сейм|без (?:змін|изменений)|не (?:менял|міня)|就是我|везде|всюди|どこでも|到处都|到處都|т[ао]т же|т[ое]м же|так(?:ой|им) же|так же|т[ое][йм] сам[иы][йм]|так(?:ий|им) сам[иы][йм]|так само|так[аеі]? сам[аеі]|(?<![\u0600-\u06ff])(?:ب?نفس|نفسه|نفسو|يہي|وہي|اسي|سيم)(?![\u0600-\u06ff])|(?<![\u0900-\u097f])(?:वही|यही|इसी|सेम)(?![\u0900-\u097f])|এইটাই|একই|সেম|এটাই|一样|一樣|同样|同樣|相同|同名|同一|一緒|同じ|똑같|같[은아이다음]|그대로|동일/u;
/** Words for the one used here that no lexicon has as "here": "this nick", "my current name". */
const ofHere =
  /\b(?:daqui|d ?ici|yahan ?wal\w+|idhar wal\w+|ekhane\w*|e[ik]i? (?:na+m|user\w*|id)|quici|qici|dici|this site|this one|oben|up top|you ?re (?:looking at|seeing|reading)|you see|above|di ?atas|arriba|acima|en haut|ci-dessus|sopra|hierboven|boven|yukarida\w*|current|sekarang|actuel|attuale|atual)\b|здешн|тутешн|нынешн|今の|现在的|現在的|지금|\b(?:este|esse|questo|ce|diese[mnrs]?|deze|dit|bu|iss?|ye) (?:nick\w*|user\w*|nome|nombre|pseudo|name\w*|naam|gebruikersnaam|isim\w*|id)\b|\b(?:nick\w*|ten|user\w*|nama|akun|id) (?:nay|ini|ito)\b|(?<![а-яі])(?:эт|ц)\S{1,3} (?:ник|имен|нік|ім)|이 (?:닉|아이디|이름)|(?:这个|這個|この)(?:昵称|暱稱|名|id|号|號|帐号|帳號|账号|アカウント)|выше|вгор[іи]|(?:этого|цього|з) сайту?|上面的|上の|위에/u;
/** The page that somebody has here, by which their name is known. */
const ofPage =
  /\b(?:profil\w*|perfil|display|shop\w*|store|toko|boutique|laden\w*|negozio|loja|tienda|winkel\w*)\b|магазин|профи?л|प्रोफाइल|প্রোফাইল|پروفائل|بروفايل|店名|프로필|プロフ|상점/u;
/** Words for an account are no work beside its name. */
const ofAccount = /\b(?:akun|account|compte|cuenta|conta|konto)\b/u;
/** What is done to a name so that it is another one: a number or a sign put at an end of it. */
const withMore =
  /\b(?:plus|minus|without|ohne|sin|sans|senza|sem|zonder|tanpa|bina|mas|mais|add|tambah\w*|dagdag\w*|ekle\w*|sonuna|zawed|zid|aggiung\w*|ajout\w*|avec|con|com|mit|met|with|with a|daal\w*|laga\w*|lagi\w*|sathe|them|sau|suivi de|seguito da|seguido de|gefolgt von|and then) ?(?:ner? |un |una |eine?r? |een |the |mo lang ng |lang ng )?["']?[\d_.]|[\d_] ?(?:at the end|al final|no fim|am ende|hinten|dahinter|dran|a la fin|derriere|alla fine|erachter|achteraan|ekle|laga\w*|jor\w*|di belakang|di akhir|sa dulo|o cuoi|sau|lagano)|\+ ?\d{1,4}(?![\d ]*\d)|плюс \d|с \d+ на конце|з \d+ в кінці|(?:وزد|زود|زائد|ضيف|مع) \S* ?\d|加 ?\d|\d+ ?(?:をつけ|を付け|붙|लगा|जोड़|যোগ|লাগ|в конце|в кінці)|দিয়ে \d/u;
const mayBeAlike = sought(alike);
const mayBeName = sought(name);
const seeking: readonly Concept[] = ['add_me', 'talk_me', 'reach_me'];
const mine: readonly Concept[] = ['my', 'me', ...seeking];
const reach = 60;
/** A name and the place where it is used stand no further apart. */
const beside = 28;
const besideSame = 12;
/** "insta's the same minus the 07" */
const directly = 12;

/**
 * "on Discord my nick from here plus 22", "ik heet daar net zo als hier": the name on an app, told by the one that the writer has
 * here. Asks for two of three things: what a name is called, the same, and here; or a name of the writer's that something is put to.
 */
export function nameFromHere(sight: Sight, hit: Hit): Span | undefined {
  const from = Math.max(0, hit.start - reach);
  const to = Math.min(sight.text.length, hit.end + reach);
  const near = sight.text.slice(from, to);
  const same = mayBeAlike(sight, from, to) ? alike.exec(near) : null;
  const called = mayBeName(sight, from, to) ? name.exec(near) : null;
  if (same === null && called === null) return undefined;
  const words = [...before(sight, hit.start, reach), ...after(sight, hit.end, reach)];
  const page = spanOf(ofPage.exec(near));
  if (isOfOthers(words, [page, spanOf(ofAccount.exec(near)), spanOf(called)], from, /[?？؟]/u.test(near)))
    return undefined;
  const isMine = says(words, ...mine);
  const here = placeOf(words, from) ?? spanOf(ofHere.exec(near)) ?? (isMine || same !== null ? page : undefined);
  const said = spanOf(same ?? called)!;
  const isTold =
    (same !== null && called !== null && besides(spanOf(same)!, spanOf(called)!, hit, from) <= besideSame) ||
    (here !== undefined && (same !== null || apart(spanOf(called)!, here) <= beside)) ||
    (called !== null && withMore.test(near) && (same !== null || here !== undefined || isMine)) ||
    (same !== null && withMore.test(near) && Math.abs(from + same.index - hit.end) <= directly);
  return isTold ? { start: from + said.start, end: from + said.end } : undefined;
}

const spanOf = (match: RegExpExecArray | null): Span | undefined =>
  match === null ? undefined : { start: match.index, end: match.index + match[0].length };

/** The app's own name between the two parts nothing. */
const besides = (a: Span, b: Span, hit: Hit, from: number): number =>
  apart(a, b) -
  (Math.min(a.end, b.end) + from <= hit.start && Math.max(a.start, b.start) + from >= hit.end
    ? hit.end - hit.start
    : 0);

const apart = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);

function placeOf(words: readonly Hit[], from: number): Span | undefined {
  const here = words.find(({ concept }) => concept === 'here');
  return here && { start: here.start - from, end: here.end - from };
}

/** Talk of a page to be made, of somebody else's name, or of the other's own. */
function isOfOthers(
  words: readonly Hit[],
  told: readonly (Span | undefined)[],
  from: number,
  isAsked: boolean,
): boolean {
  const others = words.filter(
    ({ start, end }) => !told.some((span) => span !== undefined && start - from < span.end && end - from > span.start),
  );
  return (
    says(others, 'work_noun', 'work_verb', 'third_party', 'other_number', 'fill_verb') ||
    (!says(words, ...mine) && says(others, 'our', 'negation', ...(isAsked ? (['your', 'question'] as const) : [])))
  );
}

/**
 * "Keep the same name as on our website for the Instagram banner", "is the same name free on Telegram?": something to be made or
 * asked, with nobody to be found by it.
 */
export function isForWork(sight: Sight, hit: Hit, said: Span): boolean {
  const isAsked = sight.text.includes('?', hit.end);
  const hasWork = sight.has('work_noun');
  if (!isAsked && !hasWork) return false;
  const { text } = sight;
  const near = after(sight, hit.end, reach);
  const words = [...before(sight, hit.start, reach), ...near].filter(
    (word) => (isWith(text, word, hit) || isWith(text, word, said)) && !isPage(text.slice(word.start, word.end)),
  );
  if (hasWork && says(words, 'work_noun'))
    return (
      !says(words, ...seeking) || near.some(({ concept, start }) => concept === 'work_noun' && start - hit.end <= 1)
    );
  return isAsked && says(words, ...asking) && !says(words, 'here', ...mine);
}

const isPage = (words: string): boolean => ofPage.test(words) || ofAccount.test(words);

/** No clause ends between them. */
const isWith = (text: string, a: Span, b: Span): boolean =>
  !clauseEnd.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));

const asking: readonly Concept[] = ['could', 'your', 'you', 'question', 'if_word', 'we', 'our'];
const clauseEnd = /[!?\n。！？,،、，]|[.]\s/u;
