/** Addresses as they are written where streets follow other rules: by ward and lane number, by post office, by plot and market. */
const korean =
  /(?:서울|부산|대구|인천|광주|대전|울산|세종|수원|성남|고양|용인|창원|제주|경기|강원|충북|충남|전북|전남|경북|경남)\S{0,4} (?:[가-힣]{1,5}[시군구읍면] ){0,2}[가-힣\d]{1,12}(?:로|길|동)(?: ?\d{1,4}(?:번?길)?)?[ ,]{1,2}\d{1,4}(?:-\d{1,4})?|[가-힣]{1,5}[구군시] [가-힣\d]{1,8}[로길] ?(?:\d{1,4}번?길 ?)?\d{1,4}(?:-\d{1,4})?/u;
const japanese =
  /[\p{Script=Han}ヶ]{1,5}市(?:[\p{Script=Han}]{1,4}区)?[\p{Script=Han}ぁ-んァ-ヶ]{1,8}\d{1,3}(?:-\d{1,3}|丁目|番地?|号){1,3}/u;
const chinese =
  /[\p{Script=Han}]{2,4}(?:市|区|區|县|縣|镇|鎮)[\p{Script=Han}]{2,12}(?:路|街|道|巷|弄|村|里|苑|园|園|城|小区|大厦|大廈)(?:[东南西北中]?[一二三四五六七八九十]?段)?\d{1,5}(?:之\d{1,3})?(?:号|號|弄|栋|棟|幢|室|楼|樓|座)/u;
/** A branch of the post or a parcel machine, with its number: where parcels are sent to. */
const branch =
  /(?:нов\S{1,3} пошт\S{1,3}|(?:^|[\s,:])нп|укрпошт\S{0,3}|сд[эе]к\S{0,3}|cdek|boxberry|боксберри)(?: (?=\d{1,4}\b)|[^\d\n!?]{0,32}?(?:відділення|від\.?|отделени[ея]|отд\.?|поштомат|почтомат|пвз|пункт\S{0,2}(?: выдачи| видачі)?[^\d\n!?]{0,20}|№|no)) ?(?:(?:№|no?) ?)?\d{1,5}/u;
const branchBehind =
  /(?:відділення|відд?\.?|отделени[ея]|отд\.?|поштомат|постамат|почтомат) ?(?:(?:№|no?) ?)?\d{1,5}[^\d\n!?]{0,24}(?:нов\S{1,3} пошт\S{1,3}|сд[эе]к)/u;
/** "г. Самара, Лесная 47, кв. 12": the town, then the number of a house and a flat. */
const slavic =
  /(?:^|[\s:,])(?:(?:поселок|посёлок|село|деревня|смт|хутір|хутор) \p{L}{3,20}, ?\p{L}{3,20},? \d{1,4}|(?:г|м|гор|місто|город)\.? ?\p{L}{2,20},[^\n!?]{2,36}?\d{1,4}[а-я]?(?:[/к-]\d{1,3})?,? ?(?:кв|квартира|офис|оф|под[ъ'’]?езд|під.?їзд)\.? ?\d{1,4})/u;
/** "Ленина 18, офис 204": a house, then a room in it. */
const roomBehind =
  /\p{L}{3,20},? \d{1,4}[а-яіa-z]?(?:[/к-]\d{1,3})?, ?(?:\p{L}{5,8} подъезд|(?:кв|квартира|офис|офіс|оф|парадн\p{L}{2}|под[ъ'’]?езд|під.?їзд|этаж|поверх|домофон)\.? ?\d{1,4})/u;
/** "B-14, park road, town 440010": a house, then the town with a code of six digits. */
const pinned =
  /(?:^|[\s:,])(?:\p{L}\p{M}?-?)?\d{1,4}(?:[/-]\d{1,4})?[a-z]?, ?[^\d\n!?:]{3,40}, ?[^\d\n!?:,]{3,24}[ -]{1,3}[1-9]\d{5}(?!\d)/u;
/** "shop 12/4, new market, khulna": a number with a slash or its word, then two names with a comma between. */
const southern =
  /(?:(?:\b(?:shop|duk[a]{1,2}n|dokan|house|makan|flat|plot|basha?|gal[il]i?)|दुकान|मकान|दूकान|फ्लैट|দোকান|বাসা|বাড়ি|বাডি|دكان|مكان|فليٹ)\.? ?(?:no\.?|number|नं\.?|नंबर|নং|নম্বর|نمبر)? ?\d{1,4}(?:[/-]\d{1,4})?[a-z]?,?،? ?)[^\d\n!?.:;,،]{3,24}(?:[,،] ?[^\d\n!?.:;,،]{2,24}|(?:road|rd|market|bazar|bazaar|chowk|nagar|colony|town|रोड|मार्केट|बाज़ार|बाजार|चौक|नगर|রোড|মার্কেট|বাজার|মোড|روڈ|بازار|ٹاؤن|چوك))/u;

const mayHoldLocal =
  /поселок|село |деревня|смт |[시군구로길동] ?\d|\bgali|रोड|मार्ग|রোড|লেন|روڈ|подъезд|парадн|[市区區县縣镇鎮].{0,16}\d|пошт|нп|відд|отдел|[ -][1-9]\d{5}(?!\d)|сд[эе]к|cdek|пвз|пункт|(?:^|[\s:,])(?:г|м|гор|місто|город)\.? ?\p{L}{2,20},|\d, ?(?:кв|оф|под|під|эта|пове|дом)|shop|dukan|dukaan|dokan|house|makan|flat|plot|basa|basha|दुकान|मकान|फ्लैट|দোকান|বাসা|বাড|دكان|مكان|فليٹ/u;

/** "118, station road, lucknow", "44/7 mirpur road, kalabagan": the number first, then the road. */
const roadBehind =
  /\d{1,4}(?:\/[\d\p{L}]\p{M}?\d?)?[,،]? (?:[^\d\s,،!?।]{2,16} ){1,3}(?:रोड|मार्ग|चौक|নগর|রোড|লেন|সডক|روڈ|سٹريٹ)(?=[\s,،]|$)/u;

export const mayHoldLocalAddress = (text: string): boolean =>
  mayHoldLocal.test(text.length > 4000 ? text.slice(0, 4000) : text);

export type LocalSpan = {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly unspaced?: boolean;
};

/** The first such address in a window of text. */
export function localStreetIn(slice: string): LocalSpan | undefined {
  if (!mayHoldLocal.test(slice)) return undefined;
  for (const [pattern, weight] of weighed) {
    const match = pattern.exec(slice);
    if (match !== null)
      return {
        start: match.index,
        end: match.index + match[0].length,
        weight,
        unspaced: pattern === japanese || pattern === chinese,
      };
  }
  return undefined;
}

/** A branch of the post office with its number is nothing but an address. */
const weighed: readonly (readonly [RegExp, number])[] = [
  [branch, 1.5],
  [branchBehind, 1.5],
  [slavic, 0.8],
  [roomBehind, 0.3],
  [pinned, 0],
  [korean, 0.8],
  [japanese, 0.8],
  [chinese, 0.8],
  [southern, 0.3],
  [roadBehind, 0.3],
];

/** What says that somebody is to come or send there, in words of those places. */
export const wantedLocally =
  /привез\S*|привоз\S*|завез\S*|返送|مكتبي|بيتي|ورشتي|घर|\bghar\b|\badresim\b|欢迎过来|歡迎過來|(?:工作室|门店|門市|我家|我们店)在|আসেন|পাঠি\S*|কুরিয়ার|পার্সেল|कूरियर|कोरियर|पार्सल|आकर|ले जाइए|ले जाओ|ले लीजिए|پارسل|كورير|التوصيل|الطرد|المحل|\b(?:tawseel|tard|parcel|le ja\w*|aa ?kar|atolye\w*|dukkan\w*)\b|надсила\S*|висила\S*|шліть|відправ\S*|приїжджа\S*|приїзд\S*|заходь\S*|заезжа\S*|забра\S*|забер\S*|забир\S*|самовывоз|самовивіз|высыла\S*|шлите|майстерн\S*|мастерск\S*|地址[:： ]|过来[拿取吧]|過來|来[拿取]|來[拿取]|自提|收件|到我这|お越し|来て|持って|持参|오세요|오시면|와주|방문|찾으러|받을|주소[는:：]|\b(?:aa ?jao|aa ?ja[iye]{1,5}n?|a ?jao|le jao|meri duk|mera ghar|dukaa?n|ta3ala?|ta3aly|gelin|gelip|teslim|ugrayin|kargo\w*)\b|आ ?जा\S*|आ ?जाइए|आइए|मेरी दुकान|मेरा घर|दुकान पर|চলে আস\S*|আসেন|আসবেন|আমার দোকান|আমার বাসা|آ ?جا\S*|ا ?جائي\S*|آئيں|ميري دكان|ميرا گھر|تفضل|تعال/u;
