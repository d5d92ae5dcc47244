import { after, before, says, textAfter, textBefore } from '../cues.js';
import type { Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';
import { sought } from '../sought.js';
import { isPlaced } from './sample-placed.js';

/** Words for what stands where somebody's data will once stand, folded; in each language the nouns and adjectives, no verbs. */
const words = [
  'placeholder|lorem|dummy|mock ?-?ups?|wire ?frames?|\\bfake\\b|filler|fill(?:s|ing)? (?:the |up |in )?space|\\bfor example|\\bas an? (?:sample|example)|fictional|fictiti|made[ -]up|\\binvented|\\b(?:utente|usuario|user|utilisateur|nutzer) demo\\b|\\bdemo-\\p{L}|\\bdemo (?:user|data|profile|account|user|number|form)|\\bsample (?:only|number|data|text|address|card|form|account|e?mail|phone)|\\b(?:just|only)(?: a)? demo\\b|\\b(?:carte?|karta?|numero|nomor|number) (?:de )?test\\b|\\btest(?:ing)? (?:card|number|data|mode|account|user|value|form|e?mail)|\\b(?:is|are|as|just) (?:a |the )?(?:sample|example)s?\\b|\\b(?:xyz|abc)\\b|\\bregex|\\bregexp|validat|\\bdocs\\b|documentation|\\bunit tests?|\\btest(?:s|er)? seed|\\bseed(?:s|ed|er)\\b|\\bprop (?:card|business|phone)|\\bspecimen|\\bscenery\\b|preview image|\\bnot (?:a )?real (?:one|num|card|pers)',
  '\\b(?:just|only|merely) (?:an )?examples?\\b|\\bbogus\\b|\\bnonsense\\b|\\bnot (?:a )?real\\b|\\b(?:just |only )?for show(?:ing)?\\b|\\b(?:in|for) (?:the|a|my|our) (?:film|movie|novel|story|comic|scene|script|drama|short film|book)\\b|\\b(?:film|movie|drama|fiction) numbers?\\b|\\bdemo (?:crm|data|account|user|form|page)|\\b(?:website|site|app|wedding) demo\\b|\\btest (?:database|db|user|row|form)|\\bbelievable\\b|\\bfor drama\\b',
  '\\bejemplo|\\bde (?:prueba|muestra|relleno|teste|amostra)\\b|fictici|\\binventad[oa]|\\bmaqueta|\\bdecorado|\\bate?rezzo|\\butileria|\\bprovisional|\\bexemplo|\\bmaquete|\\bprovisori',
  '\\binvent(?:[ae]|\\b)|\\bexemple|factice|\\bfictif|\\bfictive|\\bbidon\\b|\\bmaquette|donnees? de test|\\bdu faux\\b|\\bfaux (?!pas|frais|bond)\\p{L}|\\bfausses? (?:adresse|donnee|piece|carte|identite)|\\bgabarit',
  'ausgedacht|\\brequisite\\b|beispiel|platzhalter|\\btest(?:daten|nummer|modus|karte|mail|adresse|konto)|\\berfunden|\\bfiktiv|\\bmuster(?!ung)|blindtext',
  '\\besempio|\\bdi prova|\\bfint[oa]\\b|fittizi|segnaposto|fac-?simile|\\binventat[oa]',
  'voorbeeld|\\btest(?:gegevens|nummer|data)|verzonnen|\\bnep(?:nummer|adres)?\\b|\\bfictief|\\bopvul',
  'пример(?!но)|для наочності|образ(?:ец|ца|цов)|заглушк|тестов|бутафор|реквизит|вымышл|выдуман|фиктивн|макет|мокап|приклад|зразок|зразк|вигадан|фіктивн',
  '\\bornek|\\btaslag|\\bdeneme\\b|\\btest (?:veri|numara|kart)|\\bsahte|temsili|uydurma|yer tutucu',
  '\\bcontoh|\\buji ?coba|percobaan|rekaan|\\bngarang|\\bboh?ongan|\\bdata palsu|\\bnomor palsu|halimbawa|pansamantala|kunwari|gawa-?gawa',
  '\\bvi du\\b|\\bminh hoa|\\bgia (?:lap|dinh|tuong)|\\b(?:so|lam|danh thiep|du lieu|email|ban) mau\\b|\\bchay thu|\\bdu lieu thu',
  'असली नही|আসল না|اصلي نہ|(?:مش|مو|غير|ليس) حقيقي|не ?настоящ|несправжн|不是真的|随手敲|随便敲|隨便打的|gercek degil|hindi totoo|bukan asli|\\basli na[ih]|\\bnicht echt|de mentir|no es real',
  '示例|效果图|效果圖|占位|例子|样本|樣本|样例|範例|范例|示范|示範|样张|假号|瞎编|編的|虚构|虛構|测试(?:数据|号|用|邮箱)|測試(?:資料|用|號)',
  '実在しない|サンプル|ダミー|例えば|見本(?!銀行)|架空|テスト(?:データ|用|番号)|記入例|入力例|プレースホルダ|モックアップ',
  '예시|샘플|더미|가짜|가상의|테스트 ?(?:데이터|용|번호|계정)|견본|예제|임시 번호',
  'उदाहरण|नमून|डमी|सैंपल|सैम्पल|काल्पनिक|नकली|फर्ज?ी|मॉकअप|टेस्ट डेटा|নমুনা|উদাহরণ|ডামি|কাল্পনিক|স্যাম্পল|টেস্ট ডেটা',
  'نمون[هہےج]|مثال|فرضي|ڈمي|جعلي|نقلي|تجريبي|وهمي|نموذج|للعرض بس|للعرض فقط|قالب|افتراضي|ٹيسٹ ڈيٹا',
  '\\bnamu?o?o?na\\b|\\bnamoona|udaharan|\\bnakli|\\bfarzi|\\bmisaal|\\bwahmi|\\btagribi|\\bnomuna|udahoron',
];
const sample = new RegExp(words.join('|'), 'u');
const mayBeSample = sought(sample);

const reachBefore = 72;
const reachAfter = 48;
const reachOwner = 28;
const reachOverComma = 14;
const reachInvited = 40;
const endsAll = /^[\s)!.?]{0,6}$/u;
const reachMe = 8;
const reachDenial = 6;
/** "call 0612…", "text anything to 0612…" */
const reachVerb = 14;

/** What follows a full stop is another matter; dots inside a mail address are none, nor is the one of "Tel.". */
const lastStop = /^.*(?:[!?;。！？۔।]|[^\s.]{3}(?<!\b(?:tel|telp|mob|cel|str|fon|num))[.])\s/u;
/** Most leads hold none, and the last one is slow to be sought in vain. */
const anyStop = /[!?;。！？۔।.]\s/u;
const nextStop = /[;!?。！？۔।]|[.]\s/u;
/** "…, only a placeholder" */
const thatIs =
  /^\s?(?:thats|that is|this is|its|it is|das ist|das sind|cest|cetait|es|son|era|e|eh|sono|dat is|het is|it[ui]|yan|iyan|bu|это|это же|це|هذا|هاد\S|这是|這是|yeh?|ye|eta|वो|यह|এটা|یہ|đo la)\s/u;
const reachOfThat = 44;
const nextComma = /[,，،、]|$/u;

/** "z. B.", "ej.", "es.": right before the find. */
const abbreviated = /(?:^|[\s("'«“])(?:e\. ?g|ej|p\. ?ej|es|z\. ?b|bijv|p\. ?ex|напр)\.:?\s?["«“']?$/u;

/** Do the words around a find call it an example, a placeholder, made up, or put it where the real one will stand? */
export function isSample(sight: Sight, start: number, end: number): boolean {
  const { whole, lead, tail } = around(sight, start, end);
  return (
    (isCalled(sight, start, end, whole, lead, tail) ||
      (!isClaimed(sight, start, reachOwner) &&
        !says(before(sight, start, reachVerb), 'call_verb', 'talk_verb') &&
        isPlaced(sight, start, end, lead, upTo(tail)))) &&
    !isInvitedTo(sight, end)
  );
}

/** The same by words for samples alone: a login that works for now is one. */
export function isCalledSample(sight: Sight, start: number, end: number): boolean {
  const { whole, lead, tail } = around(sight, start, end);
  return isCalled(sight, start, end, whole, lead, tail) && !isInvitedTo(sight, end);
}

function around(sight: Sight, start: number, end: number): { whole: string; lead: string; tail: string } {
  const whole = textBefore(sight, start, reachBefore);
  const lead = anyStop.test(whole) ? whole.replace(lastStop, '') : whole;
  return { whole, lead, tail: textAfter(sight, end, reachAfter) };
}

/** The rest of the sentence. */
const upTo = (tail: string): string => {
  const stop = tail.search(nextStop);
  return stop < 0 ? tail : tail.slice(0, stop);
};

function isCalled(sight: Sight, start: number, end: number, whole: string, lead: string, tail: string): boolean {
  if (abbreviated.test(whole)) return true;
  const said = mayBeSample(sight, start - lead.length, start) ? sample.exec(lead) : null;
  if (said !== null && isDenied(sight, start - lead.length + said.index)) return false;
  if (said !== null) return !isClaimed(sight, start, lead.length - said.index - said[0].length);
  const called = mayBeSample(sight, end, end + tail.length) ? sample.exec(tail) : null;
  if (called === null || isClaimed(sight, start, reachOwner)) return false;
  const between = tail.slice(0, called.index);
  const overComma = between.slice(between.search(nextComma) + 1);
  return !nextStop.test(between) && overComma.length <= (thatIs.test(overComma) ? reachOfThat : reachOverComma);
}

/** "Not dummy data this time" */
const isDenied = (sight: Sight, at: number): boolean => says(before(sight, at, reachDenial), 'negation', 'without');

/** Within so many characters before it somebody says whose it is, or that one is to write there. */
const isClaimed = (sight: Sight, start: number, within: number): boolean =>
  says(before(sight, start, within), 'my', 'talk_me', 'reach_me', 'add_me');

/** Where "here" right behind a number is the number: "ここに電話". */
const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);
const isThis = (hit: Hit, end: number): boolean => hit.start - end <= 2 && unspaced.has(hit.lang);

/** "lorem ipsum …, write me there": whoever is invited to it reaches somebody, whatever it is called. */
function isInvitedTo(sight: Sight, end: number): boolean {
  const behind = after(sight, end, reachInvited);
  for (const hit of behind) {
    if (hit.concept === 'platform' || (hit.concept === 'here' && !isThis(hit, end))) return false;
    const invites =
      hit.concept === 'talk_me' ||
      hit.concept === 'reach_me' ||
      hit.concept === 'add_me' ||
      hit.concept === 'call_strong';
    if (!invites) continue;
    const gap = sight.text.slice(end, hit.start);
    if (nextStop.test(gap) && gap.length > 3) return false;
    const near = behind.filter((other) => other.start <= hit.end + 16);
    if (endsAll.test(sight.text.slice(hit.end))) return true;
    return says(near, 'there', 'via') || (!says(near, 'if_word') && (gap.length <= 3 || says(near, 'me')));
  }
  const asked = behind.find(({ concept }) => concept === 'talk_verb');
  return (
    asked !== undefined &&
    !says(behind, 'if_word') &&
    behind.some(
      ({ concept, start: at, end: to }) =>
        (concept === 'me' || concept === 'there') && at < asked.end + reachMe && to > asked.start - reachMe,
    )
  );
}
