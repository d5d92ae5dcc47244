import { before, says, textAfter, textBefore } from './cues.js';
import type { Sight } from './detector.js';

/** Words for what stands where somebody's data will once stand, folded; in each language the nouns and adjectives, no verbs. */
const words = [
  'placeholder|lorem|dummy|mock ?-?ups?|wire ?frames?|\\bfake\\b|filler|fill(?:s|ing)? (?:the |up |in )?space|\\bfor example|\\bas an? (?:sample|example)|fictional|fictiti|made[ -]up|\\binvented|\\bdemo (?:data|profile|account|user|number|form)|\\bsample (?:only|number|data|text|address|card|form|account|e?mail|phone)|\\b(?:just|only)(?: a)? demo\\b|\\b(?:carte?|karta?|numero|nomor|number) (?:de )?test\\b|\\btest(?:ing)? (?:card|number|data|mode|account|user|value|form|e?mail)|\\b(?:is|are|as|just) (?:a |the )?(?:sample|example)s?\\b|\\b(?:xyz|abc)\\b|\\bregex|\\bregexp|validat',
  '\\bejemplo|\\bde (?:prueba|muestra|relleno|teste|amostra)\\b|fictici|\\binventad[oa]|\\bmaqueta|\\bprovisional|\\bexemplo|\\bmaquete|\\bprovisori',
  '\\bexemple|factice|\\bfictif|\\bfictive|\\bbidon\\b|\\bmaquette|donnees? de test|\\bgabarit',
  'beispiel|platzhalter|\\btest(?:daten|nummer|modus|karte|mail|adresse|konto)|\\berfunden|\\bfiktiv|\\bmuster(?!ung)|blindtext',
  '\\besempio|\\bdi prova|\\bfint[oa]\\b|fittizi|segnaposto|fac-?simile|\\binventat[oa]',
  'voorbeeld|\\btest(?:gegevens|nummer|data)|verzonnen|\\bnep(?:nummer|adres)?\\b|\\bfictief|\\bopvul',
  'пример(?!но)|для наочності|образ(?:ец|ца|цов)|заглушк|тестов|вымышл|выдуман|фиктивн|макет|мокап|приклад|зразок|зразк|вигадан|фіктивн',
  '\\bornek|\\btaslag|\\bdeneme\\b|\\btest (?:veri|numara|kart)|\\bsahte|temsili|uydurma|yer tutucu',
  '\\bcontoh|\\buji ?coba|percobaan|rekaan|\\bdata palsu|\\bnomor palsu|halimbawa|pansamantala|kunwari|gawa-?gawa',
  '\\bvi du\\b|\\bminh hoa|\\bgia (?:lap|dinh|tuong)|\\b(?:so|lam|danh thiep|du lieu|email|ban) mau\\b|\\bchay thu|\\bdu lieu thu',
  '示例|占位|例子|样本|樣本|样例|範例|范例|示范|示範|样张|假号|瞎编|編的|虚构|虛構|测试(?:数据|号|用|邮箱)|測試(?:資料|用|號)',
  'サンプル|ダミー|例えば|見本(?!銀行)|架空|テスト(?:データ|用|番号)|記入例|入力例|プレースホルダ|モックアップ',
  '예시|샘플|더미|가짜|가상의|테스트 ?(?:데이터|용|번호|계정)|견본|예제|임시 번호',
  'उदाहरण|नमून|डमी|सैंपल|सैम्पल|काल्पनिक|नकली|फर्ज?ी|मॉकअप|टेस्ट डेटा|নমুনা|উদাহরণ|ডামি|কাল্পনিক|স্যাম্পল|টেস্ট ডেটা',
  'نمون[هہےج]|مثال|فرضي|ڈمي|جعلي|نقلي|تجريبي|وهمي|نموذج|للعرض بس|للعرض فقط|قالب|افتراضي|ٹيسٹ ڈيٹا',
  '\\bnamu?o?o?na\\b|\\bnamoona|udaharan|\\bnakli|\\bfarzi|\\bmisaal|\\bwahmi|\\btagribi|\\bnomuna|udahoron',
];
const sample = new RegExp(words.join('|'), 'u');

const reachBefore = 72;
const reachAfter = 48;
const reachOwner = 28;
const reachOverComma = 14;

/** What follows a full stop is another matter; dots inside a mail address are none. */
const lastStop = /^.*(?:[!?;。！？۔।]|[^\s.]{3}[.])\s/u;
const nextStop = /[;!?。！？۔।]|[.]\s/u;
/** "…, only a placeholder" */
const nextComma = /[,，،、]|$/u;

/** "z. B.", "ej.", "es.": right before the find. */
const abbreviated = /(?:^|[\s("'«“])(?:e\. ?g|ej|p\. ?ej|es|z\. ?b|bijv|p\. ?ex|напр)\.:?\s?["«“']?$/u;

/** Do the words around a find call it an example, a placeholder, made up? */
export function isSample(sight: Sight, start: number, end: number): boolean {
  const whole = textBefore(sight, start, reachBefore);
  if (abbreviated.test(whole)) return true;
  const lead = whole.replace(lastStop, '');
  const said = sample.exec(lead);
  if (said !== null) return !isClaimed(sight, start, lead.length - said.index - said[0].length);
  const tail = textAfter(sight, end, reachAfter);
  const called = sample.exec(tail);
  if (called === null || isClaimed(sight, start, reachOwner)) return false;
  const between = tail.slice(0, called.index);
  return !nextStop.test(between) && between.length - 1 - between.search(nextComma) <= reachOverComma;
}

/** Within so many characters before it somebody says whose it is, or that one is to write there. */
const isClaimed = (sight: Sight, start: number, within: number): boolean =>
  says(before(sight, start, within), 'my', 'talk_me', 'reach_me', 'add_me');
