import { after, before, says, textAfter, textBefore } from '../cues.js';
import type { Sight } from '../detector.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { apps, type App } from '../lexicon/concepts.js';
import { isNumberOfThing } from './number-of.js';

const strong: readonly Concept[] = [
  'phone_noun',
  'talk_me',
  'reach_me',
  'add_me',
  'call_verb',
  'call_noun',
  'call_strong',
];
const weak: readonly Concept[] = ['contact_noun', 'talk_verb', 'give_verb', 'there', 'my', 'our'];

/** More cues than the lexicon needs for proposals: how numbers are introduced. */
const introduces =
  /(?:\b(?:whats\w*|wa|wp|tel|ph|fone|phone|mob|mobile|cell|line|sms|txt|text|call|ring|dial|reach\w*|contact\w*|number|num|no|nr|num\w*ro|telefon\w*|tel\w*fono|celular|movil|handy\w*|mobil\w*|rufnummer|portable|cellulare|numer\w*|nummer|nomor|hp|numero|numara\w*|cep|hat\w*|sdt|so|zalo|viber|signal|imo|telegram)\b|номер\w*|тел\w*|звон\w*|вотсап\w*|ватсап\w*|телефон\w*|моб\w*|رقم\w*|جوال\w*|موبايل\w*|هاتف\w*|تلفون\w*|واتس\w*|نمبر|موبائل|शمارہ|नंबर|नम्बर|मोबाइल|फ?ोन|নম্বর|নাম্বার|ফোন|মোবাইল|电话|電話|手机|手機|号码|番号|携帯|번호|전화|연락처|เบอร์|โทร)[^\d\n]{0,14}$/u;
const negated =
  /(?:\b(?:po|p\.o|purchase order|waybill|delivery note|note no|remito|guia|kundennr|kundennummer|klantnummer|n client|no client|client no|musteri no|lieferschein\w*|albaran|nota fiscal|chave|order|ticket|invoice|booking|confirmation|reservation|reference|ref|tracking|serial|sku|isbn|issn|ean|upc|asin|case|claim|policy|member\w*|account|acct|acc|iban|routing|ssn|passport|license|licence|certificate|cert|registration|vat|tax|ein|id|pin|otp|zip|version|build|commit|issue|bug|gig|project|job|room|flight|page|part|model|item|code|codes|pedido|factura|ticket|referencia|seguimiento|codigo|commande|facture|suivi|bestellung|bestellnummer|rechnung|auftrag|sendung\w*|ordine|fattura|spedizione|bestelling|factuur|siparis\w*|fatura|takip|pesanan|resi|invoice|encomenda|rastreio|nota|protocolo|zamowieni\w*|objednavk\w*|comanda|don hang|ma don|cnpj|cpf|nit|rfc|dni|cuit|nip|pesel|siret|siren|steuer\w*|codice|p\.? ?iva|aadhaar|cnic|pan|parcel|paket\w*|pakket|paquete|pacote|pacco|colis|transaction|txn|trx|receipt|frequent flyer|loyalty|kwitansi|struk|resit|recibo|ricevuta|quittung|makbuz|bien lai|hoa don|van don|ma giao dich|challan|chalan|rasid|raseed|sn|s\/n|(?<!\ba )lot|batch|usps|fedex|dhl|gls|brt|dpd|hermes|imei|vin|nhs|sss|(?<!nhan )tin|gstin|student (?:number|no)|nino|sicil|randevu|renavam|philhealth|or\/cr|rc no|patient|gutschein|kassenzettel|justificante|colegiado|voucher|coupon|d?adherent|d?abonne|partita iva|codice fiscale|matricola|matricula|cif|nie|nif|folio|expediente|poliza|polizza|polis\w*|dossier\w*|vorgang|aktenzeichen|bsn|kvk|btw|vergi|tckn|dosya|barkod|barcode|irsaliye|awb|cmnd|cccd|mst|pnr|rf|processo|curp|cuil)\b|снилс|читательск\S* билет|справк\S|कनेक्शन|полис|паспорт\w*|кпп|артикул\w*|едрпоу|договор\w*|هويه|السجل|بوليصه|شناختي|پاسپورٹ|आधार|पॉलिसी|पैन|पासपोर्ट|पीएनआर|এনআইডি|টিন|পাসপোর্ট|身份证\S?|身分證\S?|保单\S?|保單\S?|посылк\w*|чек\w*|квитанц\w*|ттн|ट्रैकिंग|पार्सल|रसीद|चालान|চালান|রসিদ|ট্র্যাকিং|পার্সেল|ট্রানজেকশন|رسيد|ٹريكنگ|چالان|پارسل|شحنه|ايصال|运单\S?|流水号|收据|領収\S?|운송장|영수증|заказ\w*|накладн\w*|клиент\w*|клієнт\w*|накладна\w*|счет\w*|трек\w*|инн|огрн|замовленн\w*|рахун\w*|الطلب|طلب|فاتوره|تتبع|حساب|ارڈر|ارڈر|اردر|ऑर्डर|आर्डर|इनवॉइस|অর্ডার|ইনভযেস|订单\S{0,3}|單號|单号\S?|编号|快递|注文\S{0,3}|番号札|주문\S{0,4}|송장\S{0,3}|운송장)(?: (?:number|no|code|nummer|numero)\b[^\d\n]{0,22}|[^\d\n]{0,16}|[^\d\n]{0,10}\b\d?[a-z]{1,3}\d? )$/u;
const unitAfter =
  /^\s?(?:%|°|€|\$|£|¥|₹|₽|₺|₴|₦|元|円|원|(?:usd|eur|gbp|inr|rs|rupees|naira|dollars?|euros?|pesos?|soles|reais|rub|руб\w*|грн|tl|lira|rb|juta|ribu|k|mm|cm|km|m|px|pt|dpi|kb|mb|gb|tb|ms|fps|hz|khz|mhz|words?|characters?|chars?|pages?|views?|followers?|subscribers?|subs|likes?|copies|units?|pcs|pieces|users?|records?|rows?|lines?|likes|downloads|people|items|items?|palabras|palavras|mots|worter|parole|woorden|слов|слова|символ\w*|знак\w*|kelime|kata|شخص|ريال|جنيه|درهم|روپے|टका|रुपये|টাকা|字|文字)(?![a-z]))/u;
const currencyBefore = /(?:[€$£¥₹₽₺₴₦#]|\b(?:usd|eur|gbp|inr|rs\.?|php|ngn|pkr|rp|r\$|brl|mxn|cop|clp|tl)|×|\bx)\s?$/u;

/** Area codes belong to numbers that are dialled, and some texts say what to do with one. */
const dialled =
  /\b(?:area(?: code)?(?: is)?\W{1,3}\d{3}|area code|(?:text|call|ring) (?:any ?time|whenever|after|before|if|when|only)|prefijo|indicatif|vorwahl|prefisso|ddd)\b|код города/u;

/** Nobody dials a code or a serial number. */
const dial =
  /\b(?:handset|any phone|keypad|dial (?:it|that|this)|composez|marca(?:lo|r)|disca|wahlen|bel maar|telefondan)\b|набер|дзвон|拨打|撥打|打过来|かけて/u;

/** What follows this is said of the next number. */
const nextNumber = /\s(?:and|y|et|und|aur|и|та)\s(?=.{0,20}(?:number|numero|nummer|номер))/u;

/** An amount: a currency before the digits, or a unit behind them. */
export const isPricedAt = (sight: Sight, start: number, end: number): boolean =>
  currencyBefore.test(textBefore(sight, start, 40)) || unitAfter.test(textAfter(sight, end, 28));

/** "order 44719026 and 44719031": what is said of the first goes for the second. */
const firstOfTwo = /\d[\d /.-]*\s?(?:&|and|und|et|y|e|en|dan|i|и|та|aur|और|اور|আর)\s$/u;

/** Most leads end in no such word, and a flood of digits is slow to be looked through for one. */
const withoutFirst = (lead: string): string => (/[^\d /.-]\s$/u.test(lead) ? lead.replace(firstOfTwo, '') : lead);

export type CueScore = { readonly score: number; readonly how: string };

/** What the words around a run say: a number to reach somebody by, or a number of something else. */
export function cueScore(sight: Sight, start: number, end: number): CueScore {
  const lead = textBefore(sight, start, 40);
  const tail = textAfter(sight, end, 28);
  const hitsBefore = before(sight, start, 36);
  const another = nextNumber.exec(tail);
  const hitsAfter = after(sight, end, another === null ? 24 : another.index);
  if (currencyBefore.test(lead) || unitAfter.test(tail)) return { score: -5, how: 'an amount' };
  if (dial.test(tail)) return { score: 2, how: 'said to be dialled' };
  let score = 0;
  let how = '';
  if (says(hitsBefore, ...strong) || hitsBefore.some(isMessenger) || introduces.test(lead)) {
    score = 2.5;
    how = 'introduced as a number to reach somebody';
  } else if (
    says(hitsAfter, 'phone_noun', 'talk_me', 'call_verb') ||
    hitsAfter.some(isMessenger) ||
    dialled.test(tail) ||
    dialled.test(lead)
  ) {
    score = 2;
    how = 'said to be a number to reach somebody';
  } else if (says(hitsBefore, ...weak) || says(hitsAfter, ...weak)) score = 0.5;
  if (
    says(hitsAfter, 'refund_word', 'other_number') &&
    !says(hitsBefore, 'my', 'reach_me', 'talk_me') &&
    !hitsBefore.some(isMessenger)
  )
    return { score: -3, how: 'the number of something sent or paid back' };
  const other = nearest(hitsBefore, ['other_number', 'order_word']);
  const nearestOwn = nearest(hitsBefore, strong);
  const isOrderNumber =
    other !== undefined && nearestOwn !== undefined && isBareNumberOf(sight.text, other, nearestOwn);
  const own = isOrderNumber ? undefined : nearestOwn;
  const itself = isNumberOfThing(lead);
  const otherSaid =
    itself ||
    (negated.test(withoutFirst(lead)) &&
      !(introduces.test(lead) && own !== undefined && lead.search(negated) < lead.length - 24));
  if (
    (other !== undefined && (own === undefined || other.end >= own.end)) ||
    (otherSaid && (own === undefined || !ends(lead)))
  ) {
    // "NHS number": the word for a number is that of the other thing then, and introduces nothing.
    const its = otherSaid && (itself || bareNumber.test(lead)) && !says(hitsAfter, 'talk_me', 'call_verb');
    return { score: (its ? 0 : score) - 4, how: 'the number of something else' };
  }
  return { score, how };
}

const bareNumber = /\b(?:number|no|nr|num|nummer|numero|nomor|numarasi)\W{0,3}(?:(?:is|was|es|ist|est) )?$/u;

/** "order number", "pesanan nomor": the word for a number right behind what it counts. */
const isBareNumberOf = (text: string, other: Hit, own: Hit): boolean =>
  own.concept === 'phone_noun' &&
  own.start >= other.end &&
  own.start - other.end <= 2 &&
  !/[,:;.]/u.test(text.slice(other.end, own.start));

/** The words right before the digits name a phone after all: "order 12, phone 555…" */
const ends = (lead: string): boolean =>
  /(?:phone|mobile|cell|tel|whatsapp|call|text|ring)\W{0,6}(?:number|no|nr|is|at|on|me)?\W{0,6}$/u.test(lead);

const nearest = (hits: readonly Hit[], concepts: readonly Concept[]): Hit | undefined =>
  hits.find((hit) => concepts.includes(hit.concept));

export const isMessenger = (hit: Hit): boolean =>
  (hit.concept === 'app' || hit.concept === 'app_weak') && apps[hit.value as App] === 'messenger';
