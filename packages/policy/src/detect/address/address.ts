import { isDigit } from '../../reading/chars.js';
import { before, overlaps, says, textAfter, textBefore } from '../cues.js';
import { localStreetIn, mayHoldLocalAddress, wantedLocally } from './address-local.js';
import { mayBePosted, postedIn } from './address-posted.js';
import { addressByWords } from './address-words.js';
import type { Detector, Found, Sight } from '../detector.js';
import { isPrinted } from '../sample/sample-placed.js';
import { isSample } from '../sample/sample.js';
import { matchesOf } from '../../reading/matches.js';

const enough = 1.7;
/** Where words are characters, more places are told of as they are told to guests. */
const enoughUnspaced = 2.2;
/** On a design, and of somebody else, more are told of as well. */
const enoughDrawn = 2.5;
const widest = 90;
/** Where words are characters, the first of them may belong to the sentence. */
const longestLead = 6;

/** What says that somebody is to come or send something there. */
const wanted =
  /\b(?:c\/o|(?:werkstatt|laden|atelier|studio|taller|estudio|bottega|laboratorio|workshop)(?= ?:)|goes to|di-?kirim\w*|i-?deliver|pa-?deliver|address (?:note|likh\w*|hai|ye)|bitte (?:alles |das )?an|(?:an )?(?:familie|herrn)|acerca\w*|me (?:acha|encontra)\w* (?:na|no|em)|halen|courrier|taruh|paket\w*|ashen|asen|ashben|drop (?:the|my|them|your)|mail me|leave (?:it|them)|geht an|buscar|pegar|jemput|getir\w*|lbc|jnt|lalamove|bhijwa\w*|karke|(?:delivery|shipping|postal|pickup|home|office|mailing|studio) address|here is the address|the address is|mail (?:the|my|them|it|this|those|your)|my (?:home |postal |shipping |office |street )?(?:address|place|house|home|studio|office|shop|flat|apartment)|our (?:address|office|studio|shop)|ship\w*|send|mail it|courier\w*|deliver\w* (?:(?:\w+ ){0,3}to|it|mo)|post it|parcel|come (?:to|over|by)|visit (?:me|us|my)|drop (?:it|by|off)|pick ?up|receive|i live|we live|im at|find (?:me|us) at|stop by|meet me|wir sitzen|ich sitze|sitzt in|mampir|daan (?:po|ka|kayo)|dumaan|punta\w*|passi|passa|passare|vieni|venga|vengase|pasate|pasa por|passez|viens|venez|komm\w* (?:vorbei|zu)|kom langs|gel(?:in|ebilir\w*)?|ugra\w*|ghe|3?anwan\w*|[ei]b3at\w*|ta3al\w*|thikana\w*|path[ae]i?n|path[ae]i\w*|pathao|basa|mi direccion|envia\w*|manda\w*|ven(?:te)? a|vivo en|direccion|endereco|envi\w+|manda\w*|moro na|adresse|envoy\w*|envoi\w*|passe|livr\w*|livraison|bring (?:the|it|them|this)|lascia\w*|post (?:the|it|them)|collect\w*|depos\w*|habite\w*|ritir\w*|consegn\w*|entreg\w*|lever\w*|ophalen|afhalen|(?:mag|mogen) naar|abhol\w*|abgeb\w*|kunin|ambil|dejalo|recuper\w*|apport\w*|dito (?:kami|ako)|ipahatid|expedi\w*|schick\w*|send\w*|wohne|liefer\w*|dahin|breng\w*|bezorg\w*|ik woon|daar mag|retir\w*|recoj\w*|recog\w*|antar\w*|diantar\w*|paket|dalhin|hatid\w*|indirizzo|spedi\w*|abito|adres\w*|stuur\w*|gonder\w*|kirim\w*|alamat\w*|courier kar\w*|bhej\w*|pata|ipadala|padala|address ko|gui|dia chi|wyslij\w*|adresa|posli\w*)\b|адрес\S*|пришл\S*|отправ\S*|приезжа\S*|приход\S*|живу|посылк\S*|остав\S*|посилк\S*|надішл\S*|عنوان\S*|ابعت\S*|ابعث\S*|جيب\S*|نزلو\S*|وصل\S*|ارسل\S*|تعال\S*|پتہ|بھيج\S*|بھجو\S*|पता|भेज\S*|ঠিকানা|আমাগো|আমাদের|আমার বাসা|পাঠা\S*|ডেলিভারি|我的?地址|收货|寄\S?|自取|送っ\S*|送り\S*|送付|送到|荷物|[东東]西放|放到|お持ち|郵送|発送|宛|届け|제 주소|우리 집|보내|부쳐|배송|택배|퀵|갖다|\b(?:ship|giao|gui) (?:ve|den|toi|hang)|\bpa-?(?:lbc|jnt|jrs|lalamove|grab|deliver|ship)\b/u;
const isSought = (words: string): boolean => wanted.test(words) || wantedLocally.test(words);
/** Somebody is to send samples there, which makes no sample of the place. */
const sends =
  /schick|send|ship|mail|stuur|envi|spedi|gonder|kirim|bhej|padala|\bgui\b|path|[ei]b3at|отправ|пришл|надішл|寄|送|보내|ابعت|ارسل|بهيج|بھيج|भेज|পাঠা/u;
/** "Pick-up point:", right before it. */
const labelled = /\p{L}\s?[:：]\s?$/u;
/** "Musterstraße 1, Musterstadt", "1 Test Lane", "Calle Falsa 123": nobody lives there. */
const nobodys =
  /\bmuster(?:str|stadt|weg|haus|gasse|allee)|\b(?:exemple|ejemplo|esempio|exemplo|example|sample|test|contoh|ornek|falsa|anytown|anywhere|voorbeeld\w*|halimbawa|beispiel\w*)\b|пример(?:на|ов)|某某|サンプル|예시/u;
/** Places of others: what a guide or a booking says. */
const others =
  /\b(?:located|(?<!\b(?:my|our) [^.!?]{1,30})(?:it is|its) at|their (?:office|address|number)|the address (?:is|of)|(?:restaurant|hotel|salon|dentist|office|apartment|theater|cinema|museum|property|store|attraction|bus|station)(?: \w+){0,3} (?:is|at|located)|they are at|happening at|place is at|(?:and|property|which) is at|(?:cab|taxi|uber|ride) (?:to|from)|you can find it)\b|它的?地址|(?<!我|我们|我們|咱)的地址|(?:^|[，。,；;:：、 店])地址(?:是|在)|位于|位於/u;

const number = '\\d{1,5}(?:-?[a-z])?(?:[-/]\\d{1,4}[a-z]?)?(?:/[a-z])?';
const streetAfter = `(?:st(?:reet|r)?|ave(?:nue)?|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|close|terrace|way|place|square|sq|crescent|highway|hwy|parkway|gardens|grove|row|mews|walk|marg|nagar|chowk|ext|extension|sokak|sok|sk|cadde(?:si)?|cad|caddesi|bulvari)(?! (?:de|of|in|to|for)\\b)`;
const english = new RegExp(`\\b${number},? (?:[a-z.'’]+ ){1,4}${streetAfter}\\b`, 'u');
const roman = new RegExp(
  `\\b(?:calle|c/|pza\\.?|avenida|avda?\\.?|av\\.?|carrera|cra\\.?|paseo|plaza|rua|r\\.|travessa|alameda|praca|rue|chemin|impasse|allee|boulevard|ronda|glorieta|camino|cuesta|carretera|ctra\\.?|urbanizacion|poligono|contrada|localita|lungo\\w+|estrada|rodovia|beco|ruko|lorong|via|viale|piazza|corso|vicolo|largo|strada|str\\.|bulevardul|ulica|ul\\.|al\\.|os\\.|jr\\.|jiron|pasaje|psje\\.?|komplek|kompleks|perum|perumahan|jalan|jl\\.?|jln\\.?|gang|gg\\.|duong|ngo|soi|brgy\\.?|barangay|purok)\\s+(?:[\\p{L}.'’]+\\s){0,4}?[\\p{L}.'’]+(?:\\s?,\\s*|\\s+)(?:n[o°º.]*\\s*)?(?:nr\\.?\\s*)?(?:blok\\s(?:[a-z]{1,3} \\d{1,2} no\\.? ?)?)?(?:[a-z]-?)?${number}\\b`,
  'u',
);
const frenchNumberFirst = new RegExp(
  `\\b(?:\\d{1,4}-){0,2}${number}(?: (?:bis|ter))?,? (?:jalan|jln|lorong|rue|avenue|av|boulevard|bd|chemin|impasse|allee|place|quai|cours|largo|lot|blk|mz|shop|cours|route|share3|shari3)\\s[\\p{L}]`,
  'u',
);
const german =
  /\b[\p{L}.-]{2,}[ -]?(?:strasse|str\.?|weg|platz|gasse|allee|ring|damm|ufer|steig|straat|laan|plein|gracht|kade|singel|pad|dijk|hof|steeg|dreef|stieg|chaussee|gatan|vagen|vej|gade|katu|tie)\s?\d{1,4}(?:\s?[/-]\s?\d{1,4})?\s?[a-z]?\b/u;
const slavicWord =
  '(?:ул(?:иц[аеуы]|\\.)|проспект[еа]?|просп\\.|пр-т|пр\\.|пер\\.|переул\\S+|провул\\S+|пров\\.|проезд[еа]?|бульвар[еі]?|б-р|шоссе|шосе|наб\\.|набережн\\S+|вул(?:иц[яіею]|\\.)|площ\\S+)';
const slavic = new RegExp(
  `${slavicWord}\\s*[\\p{L}.\\s-]{2,30}?,?\\s*(?:д(?:ом|\\.)\\s*|буд\\.\\s*|№\\s*)?\\d{1,4}|[\\p{L}-]{3,} ${slavicWord},?\\s*(?:д(?:ом|\\.)\\s*|буд\\.\\s*)?\\d{1,4}`,
  'u',
);
const turkish =
  /(?:\b\p{L}{2,}|\b\d{1,4}\.?) (?:cad(?:d?esi|de)?|sok(?:ak|agi)?|sk|bulvari?|blv)\.?,? ?(?:no ?:? ?)?\d{1,4}/u;
/** "Carrera 7 # 12-34": streets that are numbers themselves. */
const gridded =
  /\b(?:calle|carrera|cra|cr|kra|kr|cl|cll|diagonal|diag|transversal|tv|av(?:enida)?)\.? ?\d{1,3} ?[a-z]?(?: bis)?(?: (?:sur|norte|este))? ?(?:#|n[o°]\.?|num\.?) ?\d{1,3} ?[a-z]? ?- ?\d{1,3}\b/u;
const vietnamese =
  /\b\d{1,4} [\p{L} ]{3,20}, ?(?:(?:p|q|tp)\. ?[\p{L}\d]|[pq] ?\d|(?:phuong|quan) [\p{L}\d])|\b(?:so (?:nha )?)?\d{1,4}[a-z]?(?:\/\d{1,4}[a-z]?){0,3},? (?:duong|pho|ngo|ngach|hem|kiet) [\p{L}\d]{1,12}/u;
const south =
  /\b(?:flat|house|plot|h\.? ?no|shop|door|unit|apt|apartment|room|block|building|tower|floor|sector|phase|street|lane|gali|gully|makan|quadra|lot|blk|mz|mza|manzana|lt|urb|kos|bloco|conjunto|lote|casa|moo|soi|tambon)\b\.?\s*(?:no\.?\s*|#\s*)?(?:\d[\da-z-]{0,4}|[a-z]-?\d{0,3})\b|\b(?:ground|\d(?:st|nd|rd|th)|first|second|third|upper) floor\b/gu;
/** "3rd floor" and "floor 3" are one word. */
const floorFirst = /^(?:\d?(?:st|nd|rd|th)|ground|first|second|third|upper) /u;
const arabic =
  /(?:\d{1,4}[\s،,]*(?:شارع|ش\.|طريق)|شارع\s+\S+(?:\s\S+)?|شقه\s*\d|عماره\s*\d|الدور\s|فيلا\s*\d|كمبوند\s\S+|مكان نمبر|گلي نمبر|فليٹ(?: نمبر)?\s*\d|اپارٹمنٹ|بلاك\s*\S|سيكٹر\s*\S|مكان\s*\d|ہاؤس نمبر)/gu;
const devanagari =
  /(?:मकान|फ्लैट|गली|सडक|रोड|मार्ग|नगर|कॉलोनी|पिन|বাডি|রোড|ফ্ল্যাট|সডক|বাসা|থানা|জেলা)\s*(?:नं\S*|नंबर|নং)?\s*[-:]?\s*\d*/gu;
const cjk =
  /(?:[\p{Script=Han}]{2,8}(?:省|市|区|區|县|縣|镇|鎮|路|街|道|巷|弄|村)){1,5}[\p{Script=Han}]{0,8} ?\d{1,5}(?:之\d{1,3})? ?(?:号|號|弄|栋|棟|幢|室|楼|樓|巷)|[\p{Script=Han}]{2,4}[都道府県][\p{Script=Han}ぁ-んァ-ン]{1,8}[市区町村][\p{Script=Han}ぁ-んァ-ン\d\-丁目番地号]{2,}|[가-힣]{2,8}(?:시|도)\s?(?:[가-힣]{1,6}(?:구|시|군|읍|면)\s?){0,2}[가-힣\d]{1,10}(?:로|길|동)\s?\d/u;
const postcode =
  /\b(?:[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}|\d{5}(?:-\d{4})?|\d{6}|\d{3} ?\d{2}|\d{4} ?[a-z]{2}|\d{4,6} \p{L}{3,}|\d{2}-\d{3}|\d{5}-\d{3}|[a-z]\d[a-z] ?\d[a-z]\d|[a-z]\d[\dw] [a-z\d]{4})\b/u;
/** ", OR 97201": nobody names a state and a zip code but to be found. */
const stateAndZip = /,? [a-z]{2} \d{5}(?:-\d{4})?$/u;
const parts =
  /\b(?:flat|apt|apartment|suite|floor|block|tower|building|residency|colony|society|near|opp|opposite|behind|off|sector|phase|piso|puerta|apto|bairro|etage|appartement|stock|wohnung|interno|scala|kat|daire|rt|rw|kel|kec|kota|gate|city|close|estate)\b/gu;

/** Street addresses that somebody is to come or send something to; the address of a hotel in a booking is nobody's own. */
export const detectAddresses: Detector = (sight, found) => {
  if (sight.marks.digits === 0) return [];
  const named = sight.has('street_word') || hintOf(sight.text);
  if (!named && !mayHoldLocalAddress(sight.text) && !mayBePosted(sight.text, sight.marks.digits)) return [];
  const addresses: Found[] = [];
  const { text } = sight;
  for (let from = 0; from < text.length; from += windowStep) {
    const slice = text.slice(from, from + windowStep + widest);
    for (const span of [
      named ? streetIn(slice) : undefined,
      localStreetIn(slice),
      postIn(slice),
      from === 0 ? wordsIn(sight) : undefined,
    ]) {
      const address = span && judge(sight, from, span, found);
      if (address === undefined || addresses.some((other) => overlaps(other, address.start, address.end))) continue;
      addresses.push(address);
      break;
    }
  }
  return addresses;
};

function judge(sight: Sight, from: number, span: Span, found: readonly Found[]): Found | undefined {
  const { text } = sight;
  const start = from + span.start;
  const end = endOfAddress(text, from + span.end);
  const whole = text.slice(Math.max(0, start - 30), end);
  let score = 1 + span.weight;
  const lead = textBefore(sight, span.unspaced === true ? start + longestLead : start, 70);
  const isWanted =
    isSought(lead) ||
    (span.told !== true && isOurs(sight, start)) ||
    isSought(textAfter(sight, from + span.end, 40)) ||
    isSought(textAfter(sight, end, 30));
  if (isWanted) score += 1.5;
  else if (labelled.test(lead)) score += 0.8;
  else if (span.told === true || span.weak === true) return undefined;
  if (
    others.test(textBefore(sight, start, 60) + text.slice(start, start + 8)) ||
    others.test(textAfter(sight, end, 30))
  )
    score -= 2.5;
  if (whole.includes('〒')) score += 0.7;
  if (postcode.test(whole.slice(-40)) && /,/u.test(whole)) score += stateAndZip.test(whole) ? 1.4 : 1.1;
  score +=
    Math.min(1.2, (whole.match(parts) ?? []).length * 0.4) + Math.min(0.9, (whole.match(/,/gu) ?? []).length * 0.3);
  if (
    score < leastOf(sight, start, span, isWanted) ||
    (!isWanted && nobodys.test(text.slice(start, end))) ||
    (isSample(sight, start, end) &&
      !(isWanted && sends.test(textBefore(sight, start, 70) + textAfter(sight, from + span.end, 40)))) ||
    found.some((other) => overlaps(other, start, end) && other.kind !== 'phone')
  )
    return undefined;
  return {
    kind: 'address',
    start,
    end,
    value: text.slice(start, end),
    confidence: Math.min(0.95, 0.4 + score * 0.12),
    how: 'street address',
  };
}

function leastOf(sight: Sight, start: number, span: Span, isWanted: boolean): number {
  if (
    !isWanted &&
    (says(before(sight, start, 60), 'work_noun', 'third_party') || isPrinted(sight, textBefore(sight, start, 60)))
  )
    return enoughDrawn;
  return span.unspaced === true ? enoughUnspaced : enough;
}

/** "my studio is at", in the same sentence. */
function isOurs(sight: Sight, start: number): boolean {
  const lead = textBefore(sight, start, 60);
  const stop = Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('! '), lead.lastIndexOf('? '));
  return says(before(sight, start, lead.length - stop - 1), 'my', 'our', 'meet_strong', 'in_person');
}

/** Texts are read in windows, so that no pattern runs further than a window. */
const windowStep = 240;

const hint =
  /(?:weg|allee|gasse|ring|damm|ufer|laan|kade|gracht|singel|pad|dijk|hof|steeg|dreef|stieg)\s?\d|, ?[qp]\d|strasse|straat|gatan|str\.\s?\d|\bstr\b|\brua\b|\bcalle\b|\brue\b|\bvia\b|\bul\.|\b(?:carrera|cra|avenida|av|avenue|chemin|boulevard|viale|piazza|corso|vicolo|ngo|hem|duong|brgy|quai|impasse|jr|jiron|pasaje|jln|komplek|perum|quadra)\b|\bjl\b|\bjalan\b|sokak|cadde|ул\.|улиц|вул|проспект|пер\.|переул|провул|проезд|бульвар|شارع|شقه|नगर|गली|মোড|路|街|[市区]\S{0,10}\d|[로길]\s?\d|\d\s?(?:st|ave|rd|dr|blvd)\b|plein|\bweg\b|platz/u;
const hintOf = (text: string): boolean => hint.test(text.length > 4000 ? text.slice(0, 4000) : text);

type Span = {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** Somebody is to come or send there, said in so many words. */
  readonly told?: boolean;
  /** The same, or it is said whose it is. */
  readonly weak?: boolean;
  readonly unspaced?: boolean;
};

function streetIn(slice: string): Span | undefined {
  for (const pattern of [gridded, english, roman, frenchNumberFirst, vietnamese, turkish, german, slavic, cjk]) {
    const match = pattern.exec(slice);
    if (match !== null)
      return {
        start: match.index,
        end: match.index + match[0].length,
        weight: pattern === gridded ? 1.5 : pattern === cjk ? 0.8 : 0,
        unspaced: pattern === cjk,
      };
  }
  for (const pattern of [south, arabic, devanagari]) {
    const all = matchesOf(slice, pattern);
    const words = new Set(all.map((match) => match[0].replace(floorFirst, '').replace(/[\d\s].*$/u, ''))).size;
    if (words >= 2) {
      const last = all.at(-1)!;
      const weak = pattern === south && words === 2;
      return {
        start: all[0]!.index,
        end: last.index + last[0].length,
        weight: 0.4 * Math.min(3, all.length - 1),
        weak,
      };
    }
  }
  return undefined;
}

/** A place known by its postcode may be anybody's, until somebody is to come or send there. */
function postIn(slice: string): Span | undefined {
  const found = mayBePosted(slice, slice.length) ? postedIn(slice) : undefined;
  return found && { ...found, weight: found.sure === true ? 1.5 : 0.3, told: found.sure !== true };
}

/** Such words alone, without somebody who is to come or send there, may be about anything. Each more of them weighs as much as a comma and a half. */
function wordsIn(sight: Sight): Span | undefined {
  const found = addressByWords(sight);
  return found && { start: found.start, end: found.end, weight: 0.45 * Math.min(4, found.words - 1), told: true };
}

/** On through city and postcode to the end of the sentence. */
function endOfAddress(text: string, from: number): number {
  const rest = text.slice(from, from + 60);
  const match =
    /^(?:,? ?(?:[a-z]{2} \d{5}(?:-\d{4})?\b|(?!and |the |is |it |we |i |at |for |you |but |or )[\p{L}\d#.'’-]{2,20})){0,6}/u.exec(
      rest.split(/(?:(?<!(?:^|[\s,])\p{L}{1,4})[.]|[!?\n])(?:\s|$)/u)[0]!,
    );
  const candidate = match === null ? '' : match[0];
  return /,|\d{4}/u.test(candidate) && (isDigit(candidate.charCodeAt(candidate.length - 1)) || candidate.includes(','))
    ? from + candidate.length
    : from;
}
