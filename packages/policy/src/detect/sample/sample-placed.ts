import { isDigit } from '../../reading/chars.js';
import { after, before, says } from '../cues.js';
import type { Sight } from '../detector.js';
import { mostDigits } from '../phone/phone-shape.js';
import { sought } from '../sought.js';

/** Any one will do: "any number", "cualquier teléfono", "koi bhi number". */
const any =
  /\b(?:any(?: old| random)? (?:\w+ )?(?:number|phone|name|e?mail|address|digits)|anything|generic\w*|random|whatever|cualquiera?|qualquer|al azar|n['’]?importe|au hasard|irgend(?:ein\w*|was|welche)|beliebig\w*|qualsiasi|a caso|willekeurig\w*|(?:nomor|nomer|no|alamat|email|isi) asal|asal (?:aja|saja|dulu)|sembarang\w*|ngasal|kahit ano\w*|nao cung duoc|gi cung duoc|ghi dai|rastgele|herhangi|ay (?:ra[q2]+a?m|kalam|esm)|ko[iy](?: sa)? bhi|kuch? bhi|je ?kono)\b|любо[йе]|будь-як|что угодно|какой-нибудь|якийсь|рандомн|اي (?:رقم|ايميل|عنوان|كلام|اسم)|كوئي (?:سا )?بھي|كچھ بھي|कोई भी|कुछ भी|যেকোনো|যে কোনো|随便|隨便|随意|隨意|任意|適当|てきとう|아무/u;
/** The real one takes its place later. */
const replaced =
  /\b(?:swap\w*|replac\w*|overwrit\w*|(?:is|gets?|be|we|will|they|client|printer|user|buyer) (?:\w+ )?(?:changed?|changes|edits?)|before (?:it goes to )?(?:print\w*|launch)|real (?:ones?|stuff|numbers?|data|details|infos?)|(?:lo|los|la|las|se) (?:cambi|reemplaz|sustitu)\w*|reemplaz\w*|sustitu\w*|edita\w*|substitu\w*|troca\w*|remplac\w*|(?:ca|on|se) change|les? vrai\w*|(?:aus)?(?:ge)?tausch\w*|ersetz\w*|die echten|cambi[ao]\w*|sostitu\w*|quell[oi] ver[oi]|vervang\w*|komt later|zelf in|di-?ganti|ganti|papalitan\w*|palitan|thay sau|moi doi|tu (?:sua|thay)|degis\w*|duzenle\w*|y8ay\w*|yghay\w*|badal\w*|badl\w*|change (?:hoga|kar\w*|ho jay\w*)|bodla\w*|palta\w*)\b|замен|замін|поправ|помен|измен|зміни|(?:ي|ن|ت)(?:غير|عدل|بدل)|بدل|बदल|বদল|পাল্ট|再?换|再?換|再改|会改|要改|替换|替換|差し?替|変更|바꿀|바꾸|바뀔|교체|수정/u;
/** Put, leave, write: what a designer does with it. */
const put =
  /\b(?:put|leave|keep|write|type|fill|slap|insert|use|reads?|says?|shows?|pone?r?|pon|deja|dejar|escrib[ei]|laiss\w*|mets|mettez|mettre|lass|lassen|setz|setzen|schreib|steht|stehen|nimm|lascia\w*|metti|mettere|scrivi|deixa|poe|coloca|bota|zet|laat|staan|isi|isiin|tulis|pakai|taruh|lagay|lagyan|ghi|de san|de tam|dien|yaz|koy|kalsin|yazsin|7ot\w*|7att\w*|khal[ei]\w*|ektob|likh\w*|daal\w*|dal do|rakh\w*|dao|den|boshan|basao)\b|постав|остав|впиши|вписать|впишіть|влепи|лишаю|лишаємо|лиша|напиш|حط|خلي|اكتب|لكھ|ركھ|ڈال|लिख|डाल|रहने|रख|লিখ|বসান|রাখ|দেন|写|寫|填|放|打|印|入れ|書い|넣|써/u;
/** For the time being. */
const meanwhile =
  /\b(?:for now|later|until|till|for the moment|temporar\w*|por ahora|de momento|por enquanto|luego|despues|depois|pour l ?['’]?instant|en attendant|apres|vorerst|erst ?mal|spater|per ora|per adesso|intanto|voorlopig|eerst|later|straks|dulu|nanti|sementara|muna|tam|simdilik|sonra|b[a3]3?den|b3dein|abhi|filhal|pehle|baad|apatoto|pore|age)\b|пока|потом|поки|потім|позже|пізніше|بعدين|مؤقت|لحد ما|حاليا|ابھي|في الحال|अभी|बाद|फिलहाल|पहले|আপাতত|পরে|আগে|先|暂时|暫時|之前|とりあえず|ひとまず|後で|あとで|仮|일단|나중|임시/u;
/** The everyman and the everywoman of each country, and what stands where their names will. */
const everyman =
  /\b\p{L}{2,10} doe\b|\bj(?:ohn|ane) smith|\bjoao da silva|max muster|erika muster|juan perez|fulano|mario rossi|nome cognome|jean dupont|jan (?:voorbeeld|jansen)|juan dela cruz|nguyen van a\b|tran thi b\b|ad soyad|(?:your|tu|seu) (?:name|nombre|nome) (?:here|aqui)|pangalan mo|nama anda|иванов иван|иван иванов|张三|張三|李四|王小明|您的姓名|山田(?:太郎|花子)|홍길[동순]/u;
const printed =
  /\b(?:cards?|vans?|letter ?heads?|mugs?|t-?shirts?|plantilla|cartel|carton|carte de visite|visite|kart\w*|kartvizit\w*|briefkopf|plakat|aushang|volantino|biglietto|tesserino|sjabloon|poster|brosurnya|brosur|kartu|to roi|tarp|form|affiche|invoice|illustration|spanduk|baliho|rotulo|tabela\w*|bang hieu|badge|prototyp\w*|prototip\w*|tutorial\w*|cartoon|comics?|komiks|concept|onboarding|placa|desenho|insegna|enseigne|ladenschild|crachá|cracha|sign ?board)\b|флаєр|флаер|листовк|візитц|визитк|كرت|كارت|بطاقه|بينر|وزيٹنگ|पोस्टर|बैनर|कार्ड|পোস্টার|ব্যানার|名片|海报|海報|传单|傳單|チラシ|名刺|명함|전단|протот|прототип|プロトタイプ|프로토타입|原型|教程|录屏|видеоурок|टयूटोरियल|ट्यूटोरियल|টিউটোরিযাল|টিউটোরিয়াল|看板|门头|招牌|간판|সাইনবোর্ড|साइनबोर्ड|سائن ?بورڈ|вывеск|вивіск/u;

const mayBeAny = sought(any);
const mayBePrinted = sought(printed);

/** Digits that fingers type by themselves. */
const stopgap = /12345|345678|98765|87654|0102030405|(\d)\1{4}|(?:(\d)\2{2,}){3}|1234$|(\d{4})\3|(\d)\4{3}(\d)\5{3}/u;

const fewestDigits = 4;

function isNobodys(text: string, start: number, end: number): boolean {
  let digits = '';
  for (let i = start; i < end; i++) if (isDigit(text.charCodeAt(i))) digits += text.charAt(i);
  return digits.length >= fewestDigits && digits.length <= mostDigits && stopgap.test(digits);
}

const enough = 3;

/**
 * Is it put on a design for want of the real one: any number, until the client's takes its place? No single sign says so, and none of them
 * where somebody is told to write or call there. `lead` and `tail` are the sentence around it.
 */
export function isPlaced(sight: Sight, start: number, end: number, lead: string, tail: string): boolean {
  const nobodys = isNobodys(sight.text, start, end);
  const from = start - lead.length;
  const to = end + tail.length;
  const chosen = (mayBeAny(sight, from, start) && any.test(lead)) || (mayBeAny(sight, end, to) && any.test(tail));
  const drawn =
    (mayBePrinted(sight, from, start) && printed.test(lead)) || (mayBePrinted(sight, end, to) && printed.test(tail));
  const design =
    drawn || says(before(sight, start, lead.length), 'work_noun') || says(after(sight, end, tail.length), 'work_noun');
  if (!nobodys && !chosen && !design) return false;
  if (!chosen && says(before(sight, start, lead.length), 'pay_verb')) return false;
  // Words for work are of many kinds; one for what is printed says more.
  const score =
    (chosen ? 2.4 : 0) +
    (nobodys ? 2 : 0) +
    (drawn || (design && nobodys) ? 1 : design ? 0.8 : 0) +
    (replaced.test(tail) ? 2 : 0) +
    (everyman.test(lead) || everyman.test(tail) ? 2 : 0) +
    ((chosen || design) && (put.test(lead) || put.test(tail)) ? 1 : 0) +
    (isQuoted(lead, tail) ? 1.3 : 0) +
    (meanwhile.test(lead) || meanwhile.test(tail) ? 0.6 : 0);
  return score >= enough;
}

export const isPrinted = (text: string): boolean => printed.test(text);

/** "Any number on the flyer": `design` where a word for one's work is known to stand there. */
export const isAnyOnDesign = (text: string, design: boolean): boolean =>
  (design || printed.test(text)) && any.test(text);

const isQuoted = (lead: string, tail: string): boolean =>
  /["«“„「'][^"»”」]{0,24}$/u.test(lead) && /^[^"«“„「]{0,40}["»”」']/u.test(tail);
