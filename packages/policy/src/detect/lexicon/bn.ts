import type { Language } from './language.js';

/** Bengali in its own script and in Latin letters. */
export const bn: Language = {
  lang: 'bn',
  digits: [
    'শূন্য, জিরো, shunno, shunyo, zero, শুন্য, শূণ্য, sunno, zirо',
    'এক, ek, ওয়ান, akk',
    'দুই, dui, টু, দু, dwi',
    'তিন, tin, থ্রি, tinn',
    'চার, char, ফোর',
    'পাঁচ, পাচ, panch, pach, ফাইভ, paach',
    'ছয়, choy, chhoy, soy, সিক্স, chhoi',
    'সাত, sat, shat, সেভেন, saat',
    'আট, এইট, aat, aath',
    'নয়, noy, নাইন, nooy, noi',
  ],
  teens: [
    'দশ, dosh',
    'এগারো, egaro',
    'বারো, baro',
    'তেরো, tero',
    'চৌদ্দ, chouddo',
    'পনেরো, ponero',
    'ষোলো, sholo',
    'সতেরো, sotero',
    'আঠারো, atharo',
    'উনিশ, unish',
  ],
  between: [
    'একুশ, ekush',
    'বাইশ, baish',
    'তেইশ, teish',
    'চব্বিশ, chobbish',
    'পঁচিশ, পচিশ, pochish',
    'ছাব্বিশ, chabbish',
    'সাতাশ, satash',
    'আটাশ, atash',
    'ঊনত্রিশ, উনত্রিশ, untrish',
    '',
    'একত্রিশ, ektrish',
    'বত্রিশ, botrish',
    'তেত্রিশ, tetrish',
    'চৌত্রিশ, choutrish',
    'পঁয়ত্রিশ, poytrish',
    'ছত্রিশ, chotrish',
    'সাঁইত্রিশ, saitrish',
    'আটত্রিশ, attrish',
    'ঊনচল্লিশ, উনচল্লিশ',
    '',
    'একচল্লিশ, ekchollish',
    'বিয়াল্লিশ, biyallish',
    'তেতাল্লিশ, tetallish',
    'চুয়াল্লিশ, chuyallish',
    'পঁয়তাল্লিশ, poytallish',
    'ছেচল্লিশ, chechollish',
    'সাতচল্লিশ, satchollish',
    'আটচল্লিশ, atchollish',
    'ঊনপঞ্চাশ, উনপঞ্চাশ',
    '',
    'একান্ন, ekanno',
    'বায়ান্ন, bayanno',
    'তিপ্পান্ন, tippanno',
    'চুয়ান্ন, chuyanno',
    'পঞ্চান্ন, ponchanno',
    'ছাপ্পান্ন, chappanno',
    'সাতান্ন, satanno',
    'আটান্ন, atanno',
    'ঊনষাট, উনষাট',
    '',
    'একষট্টি, ekshotti',
    'বাষট্টি, bashotti',
    'তেষট্টি, teshotti',
    'চৌষট্টি, choushotti',
    'পঁয়ষট্টি, poyshotti',
    'ছেষট্টি, cheshotti',
    'সাতষট্টি, satshotti',
    'আটষট্টি, atshotti',
    'ঊনসত্তর, উনসত্তর',
    '',
    'একাত্তর, ekattor',
    'বাহাত্তর, bahattor',
    'তিয়াত্তর, tiyattor',
    'চুয়াত্তর, chuyattor',
    'পঁচাত্তর, pochattor',
    'ছিয়াত্তর, chiyattor',
    'সাতাত্তর, satattor',
    'আটাত্তর, atattor',
    'ঊনআশি, উনআশি',
    '',
    'একাশি, ekashi',
    'বিরাশি, birashi',
    'তিরাশি, tirashi',
    'চুরাশি, churashi',
    'পঁচাশি, pochashi',
    'ছিয়াশি, chiyashi',
    'সাতাশি, satashi',
    'আটাশি, অষ্টআশি',
    'ঊননব্বই, উননব্বই',
    '',
    'একানব্বই, ekanobboi',
    'বিরানব্বই, biranobboi',
    'তিরানব্বই, tiranobboi',
    'চুরানব্বই, churanobboi',
    'পঁচানব্বই, pochanobboi',
    'ছিয়ানব্বই, chiyanobboi',
    'সাতানব্বই, satanobboi',
    'আটানব্বই, atanobboi',
    'নিরানব্বই, niranobboi',
  ],
  tens: [
    'বিশ, bish',
    'ত্রিশ, trish',
    'চল্লিশ, chollish',
    'পঞ্চাশ, ponchash',
    'ষাট, shaat',
    'সত্তর, shottor',
    'আশি, ashi',
    'নব্বই, nobboi',
  ],
  double: 'ডাবল',
  triple: 'ট্রিপল',
  apps: {
    whatsapp:
      'হোয়াটসঅ্যাপ, হোয়াটসএপ, হোয়াটসঅ্যাপে, হোয়াটস্যাপ, ওয়াটসঅ্যাপ, হোয়াটসএপে, whatsappe, whatsapp e, হোয়াটস অ্যাপ, হোয়াটস এপ, হোয়াটসআপ, ওয়াটসআপ, ওয়াটস আপ, হোয়াটস আপ, হোয়াটসঅ্যাপ*, হোয়াটসএপ*, wapp e, whats app e, wp te, whatsapp a, whatsapp te, whatsup e, wa te, sobuj app, shobuj app',
    telegram: 'টেলিগ্রাম*, telegram e, টেলি তে, tele te, telegram a, telegram te, টেলিগ্রামে, টেলিগ্রাম',
    messenger:
      'মেসেঞ্জার*, ম্যাসেঞ্জার*, messenger e, messenger a, মেসেন্জার*, messenger te, msngr e, মেসেঞ্জারে, ম্যাসেঞ্জারে, মেসেঞ্জার',
    facebook: 'ফেসবুক*, ফেইসবুক*, fb te, facebook e, facebook a, এফবি',
    imo: 'ইমো, ইমোতে, imo te',
    instagram: 'ইনস্টা*, insta te, instagram e',
    bkash:
      'বিকাশ*, bikash, bkash e, bkash kore, bkash a, বিকাশ নাম্বার, bkash number, bkash no, bkash koro, bkash koren, bkash korun, bkash kore den, বিকাশ করেন, বিকাশ করুন, রকেট, রকেটে, rocket e, rocket number, উপায়, upay te',
    nagad: 'নগদে, নগদ এ, nogod, nogode, nagad e, নগদ নাম্বার, nagad number, নগদ করেন, nagad koren, nagad a',
    paypal: 'পেপাল*, পেপ্যাল*',
    viber: 'ভাইবার*',
    skype: 'স্কাইপ*, স্কাইপি*, skype e',
    discord: 'ডিসকর্ড*',
    zoom: 'জুম, জুমে, zoom e, zoom a',
    google_meet: 'গুগল মিট*, meet link e, google meet e',
    linkedin: 'লিংকডইন*, লিঙ্কডইন*',
    twitter: 'টুইটার*',
    youtube: 'ইউটিউব*',
    payoneer: 'পেওনিয়ার*, পায়োনিয়ার*',
    upwork: 'আপওয়ার্ক*',
    fiverr: 'ফাইভার*',
  },
  providers: {
    'gmail.com': 'জিমেইল*, জি মেইল',
    'yahoo.com': 'ইয়াহু',
    'hotmail.com': 'হটমেইল',
    'outlook.com': 'আউটলুক',
  },
  tlds: {
    com: 'কম, ডট কম',
  },
  looks: {
    whatsapp: 'সবুজ, সবুজ রঙের, সবুজটা, shobuj, sobuj, green, shobuj rong, সবুজ রং',
    telegram: 'নীল, কাগজের প্লেন, nil, neel, kagojer plane, প্লেনওয়ালা, kagojer biman',
    viber: 'বেগুনি, beguni',
  },
  words: {
    at_word: 'এট, অ্যাট, এট দ্য রেট, অ্যাট দ্য রেট, এট দা রেট, at the rate',
    dot_word: 'ডট, দশমিক, বিন্দু',
    street_word: `রোড, সড়ক, বাসা নং, গলি, থানা, ফ্ল্যাট, বাড়ি নং, বাড়ি নম্বর, সেক্টর, মহল্লা, ব্লক, পোস্ট কোড, জেলা, উপজেলা, bari no, basha no, road no, house no, বাড়ি, বাসা, রোড নং,
      লেন, এভিনিউ, ফ্লোর, তলা, road, bari, basa, basha, sector, block, flat, goli, house, avenue, ওয়ার্ড, হাউজ, হাউস`,
    password_word: 'পাসওয়ার্ড, ওটিপি, পিন নাম্বার',
    phone_noun:
      'ফোন, নাম্বার*, নম্বর*, মোবাইল*, ফোন নাম্বার*, মোবাইল নাম্বার*, ফোন নম্বর*, number ta, nambar, numberta, nombor, phone number, mobile number, ফোন নং, হোয়াটসঅ্যাপ নাম্বার*, হোয়াটসঅ্যাপ নম্বর*, কন্টাক্ট নাম্বার*, পার্সোনাল নাম্বার*, টেলিফোন, whatsapp number, whatsapp no, phone no, mobile no, contact number, number, numbar, nmbr, nomber, personal number',
    email_noun:
      'ইমেইল*, মেইল*, ই-মেইল*, email ta, mail ta, ইমেইল আইডি, মেইল আইডি, জিমেইল আইডি, ইমেইল ঠিকানা, email id, mail id, gmail id, email',
    contact_noun:
      'যোগাযোগ*, কন্টাক্ট*, jogajog, contact ta, যোগাযোগের তথ্য, যোগাযোগের মাধ্যম, যোগাযোগের ঠিকানা, ব্যক্তিগত তথ্য, contact info, contact details, jogajoger maddhom, jogajoger',
    handle_noun:
      'আইডি, fb id, ফেসবুক আইডি, আপনার আইডি, ইনস্টা আইডি, fb id ta, insta id, telegram id, skype id, আইডির লিংক, fb link',
    other_number:
      'অর্ডার নম্বর, অর্ডার নাম্বার, অর্ডার নং, order number, অর্ডার আইডি, ট্র্যাকিং নম্বর, ট্র্যাকিং নাম্বার, ইনভয়েস নম্বর, পেজ নম্বর, পৃষ্ঠা নম্বর, রোল নম্বর, মোবাইল অ্যাপ, মোবাইল ভার্সন, মোবাইল ভিউ, এক নম্বর, order id, tracking number, invoice number, mobile app, mobile version',
    me: 'আমি, আমাকে, আমারে, ami, amake, amare, amk, আমায়, amay, amke',
    you: 'আপনি, তুমি, আপনাকে, তোমাকে, apni, apnake, tumi, tomake, apnr, আপনারে, তুই, apni ki, apnare, ap',
    we: 'আমরা, আমাদের, amra, duijon, দুজন, দুইজন, duijone, দুজনের, amra duijon',
    my: 'আমার, amar, amr, নিজের',
    your: 'আপনার, তোমার, apnar, tomar, apnr, apnader, আপনাদের, তোমাদের, apner, tomr',
    our: 'আমাদের, amader',
    third_party:
      'হোটেল*, ডাক্তার*, দোকান*, কাস্টমার*, ক্রেতা*, tader, tar, রেস্টুরেন্ট*, ক্লিনিক*, তাদের, ইউজারদের, customer der, hotel er, client er',
    negation:
      'না, নাই, নেই, নয়, কখনো না, করি না, na, nai, nei, noy, kori na, kokhono na, parbo na, পারব না, পারবো না, পারছি না, parchi na, নিই না, নেই না, দিই না, দেই না, চাই না, পারছিনা, পারবোনা, পারবনা, করিনা, দরকার নেই, nei na, nii na, dei na, dii na, chai na, parbona, korina, lagbe na number, darkar nai, dorkar nai number',
    without: 'ছাড়া, বাদে, chara, chhara',
    cannot:
      'নিষেধ, নিষিদ্ধ, যাবে না, করা যাবে না, যায় না, দেওয়া যাবে না, দিতে পারব না, দিতে পারবো না, নিতে পারব না, নিতে পারবো না, পারি না, অনুমতি নেই, নিয়মের বাইরে, নিয়ম নেই, নিয়ম নাই, নিয়মবিরুদ্ধ, nishedh, jabe na, kora jabe na, deya jabe na, dewa jabe na, dite parbo na, nite parbo na, pari na, parbo na, allowed na, allow kore na, niyom nai, nishiddho, rules er baire, niyomer baire, পারব না, পারবো না, পারবোনা, পারবনা, আসতে পারব না, আসতে পারবো না, যেতে পারব না, সম্ভব না, সম্ভব নয়, নিষেধ আছে, বারণ, মানা, নিয়মের বিরুদ্ধে, নিয়মবহির্ভূত, নিয়ম বহির্ভূত, পলিসির বাইরে, পলিসির বিরুদ্ধে, নিতে পারি না, দিতে পারি না, allow না, এলাউ না, somvob na, sombhob na, sombhob noy, parbona, aste parbo na, jete parbo na, nite pari na, dite pari na, mana ache, nishedh ache, baron, niyomer biruddhe, policy er baire, rules er biruddhe, tos er baire',
    rule_word: 'নিয়ম*, নীতিমালা, শর্ত*, পলিসি, niyom, rules, policy, রুলস, রুল, বিধি, নীতি, niti, rule, tos, niyome',
    ban_word:
      'ব্যান, ব্লক, সাসপেন্ড, অ্যাকাউন্ট বন্ধ, আইডি ব্যান, ban hoye, ban kore, ban khabo, id ban, account ban, suspend, block hoye, একাউন্ট নষ্ট, সতর্ক, আইডি বন্ধ, একাউন্ট বন্ধ, একাউন্ট ব্যান, আইডি সাসপেন্ড, ব্যান খাব, ব্যান হয়ে, ব্যান হবে, ওয়ার্নিং, account bondho, id bondho, ban hobe, ban hoye jabe, warning dibe, warning khabo, id nosto, account nosto, id suspend',
    decline:
      'দুঃখিত, সরি, ক্ষমা করবেন, ধন্যবাদ কিন্তু, dukkhito, sorry, dhonnobad kintu, khoma, মাফ করবেন, ক্ষমাপ্রার্থী, দুঃখিত ভাই, sorry vai, sorry bhai, maf korben, মাফ কইরেন',
    refuse_strong:
      'বাইরে কাজ করি না, বাইরে পেমেন্ট নেই না, নাম্বার দেওয়া যাবে না, নাম্বার দিতে পারব, বাইরে যাব না, baire kaj kori na, baire jabo na, baire payment nei na, number dite parbo na, number deya jabe na, number share kora jabe na, baire lenden kori na, bairে na, risk nite chai na, ঝুঁকি নিতে চাই না, বাইরে পেমেন্ট নিই না, বাইরে টাকা নিই না, বাইরে টাকা নেই না, বাইরে কথা বলি না, বাইরে যোগাযোগ করি না, বাইরে লেনদেন করি না, নাম্বার দিতে পারবো না, নাম্বার দিতে পারব না, নাম্বার দিই না, নাম্বার দেই না, নাম্বার শেয়ার করা, নাম্বার শেয়ার করি না, নাম্বার দিবেন না, নাম্বার লাগবে না, নাম্বার পাঠাবেন না, নম্বর দিতে পারব না, নম্বর দেওয়া যাবে না, কল করি না, কল ধরি না, কলে আসতে পারব না, দেখা করতে পারব না, নিয়ম মেনে, দুজনের জন্যই নিরাপদ, দুজনেরই নিরাপত্তা, আইডির রিস্ক, baire kotha boli na, baire taka nei na, baire taka nii na, baire payment nii na, baire jogajog kori na, number dei na, number dii na, number share kori na, number diben na, number lagbe na, number pathaben na, call kori na, call dhori na, call e aste parbo na, dekha korte parbo na, niyom mene, duijoner jonnoi safe, safe thaka bhalo, id er risk, account er risk',
    stay_verb:
      'থাকি, থাকুন, রাখি, রাখুন, থাকাই, thaki, thakun, rakhi, rakhun, থাকেন, থাকা, রাখেন, রাখাই, থাকুক, thaken, thakuk, rakhen, rakhai, thakai',
    stay_strong:
      'এখানেই, এখানেই কথা, এখানেই বলুন, এখানেই থাকি, এখানেই ভালো, প্ল্যাটফর্মেই, প্লাটফর্মেই, প্ল্যাটফর্মের মাধ্যমেই, সাইটের মাধ্যমেই, সাইটেই, ekhanei, ekhanei bolen, ekhanei kotha, ekhanei thaki, ekhane thakai, platform ei, platform e i, platform er maddhomei, maddhomei, site er maddhomei, ei chat ei, chat ei, এখানেই লিখুন, এখানেই লিখেন, এখানেই বলেন, এখানেই দেন, এখানেই দিন, এখানেই পেমেন্ট, এখানেই অর্ডার, এখানেই রাখি, এখানেই সব, সব এখানেই, শুধু এখানে, এখানে কথা বলাই, মার্কেটপ্লেসেই, মার্কেটেই, চ্যাটেই, এই চ্যাটেই, ইনবক্সেই, প্ল্যাটফর্মের মাধ্যমে, প্লাটফর্মের মাধ্যমে, ফাইভারেই, ekhanei likhen, ekhanei likhun, ekhanei den, ekhanei din, ekhanei payment, ekhanei order, ekhanei rakhi, ekhanei sob, sob ekhanei, shudhu ekhane, ekhane kotha bolai, marketplace ei, chat e i, inbox ei, platform er maddhome, marketplace er maddhome, fiverr ei, fiverr er maddhome',
    only: 'শুধু, কেবল, shudhu, sudhu, only, kebol',
    here: 'এখানে, এখানেই, এই চ্যাটে, এইখানে, ekhane, ekhanei, eikhane, ei chat, ei site, এই প্ল্যাটফর্মে, এই সাইটে, ইনবক্সে, চ্যাটে, উপরে, এইখানেই, inbox e, chat e, platform e, upore, ei inbox',
    not_here:
      'এখানে না, এখানে দেরি, ekhane na, ekhane slow, ekhane deri, এখানে মেসেজ দেরি, এখানে মেসেজ দেরিতে, এখানে স্লো, চ্যাট স্লো, এখানে কম আসি, এখানে কম থাকি, এখানে অনলাইন কম, ekhane msg derite, ekhane message derite, ekhane kom asi, ekhane kom thaki, chat slow, site slow, ekhane online kom',
    there:
      'ওখানে, সেখানে, ওইখানে, okhane, sekhane, oikhane, okhanei, ওইটাতে, ওখানেই, সেখানেই, oitate, oikhanei, sekhanei',
    platform: 'প্ল্যাটফর্ম*, প্লাটফর্ম*, সাইট*, মার্কেট*, মার্কেটপ্লেস*, market place',
    outside:
      'বাইরে, প্ল্যাটফর্মের বাইরে, সাইটের বাইরে, মার্কেটের বাইরে, অন্য কোথাও, অন্যভাবে, baire, bahire, platform er baire, site er baire, market er baire, marketer baire, onno kothao, alada, মার্কেটপ্লেসের বাইরে, ফাইভারের বাইরে, অন্য অ্যাপে, অন্য অ্যাপ, অন্য জায়গায়, অন্য উপায়ে, বাইরে থেকে, অফলাইনে, marketplace er baire, fiverr er baire, upwork er baire, onno app e, onno app, onno jaygay, baire theke, offline e',
    via: 'এ, তে, দিয়ে, থেকে, মাধ্যমে, e, te, diye, theke, maddhome, ফোনে, কলে, মেইলে, ইমেইলে, হোয়াটসঅ্যাপে, হোয়াটসএপে, টেলিগ্রামে, মেসেঞ্জারে, জুমে, মিটিংয়ে, phone e, call e, mail e, email e, whatsapp e, whatsapp a, telegram e, messenger e, zoom e, meeting e, skype e, imo te, viber e',
    but_word: 'কিন্তু, তবে, kintu, tobe, নাহলে, nahole',
    so_word: 'তাই, তাহলে, কারণ, tai, tahole, karon, tarpor',
    if_word: 'যদি, jodi',
    question: 'কি, কী, কত, কোথায়, কিভাবে, কীভাবে, ki, koto, kothay, kivabe, kibhabe',
    lets: 'চলুন, চলেন, আসুন, আসেন, করি, ভালো হয়, সুবিধা, সহজ, করা যায়, পারি কি, cholun, cholen, asun, asen, kori, bhalo hoy, valo hoy, subidha, shohoj, sohoj, kora jay, better hoy, chaile, আসেন কথা, কথা বলি, বলা যায়, কেমন হয়, ভালো হতো, সুবিধা হবে, সহজ হবে, তাড়াতাড়ি হবে, করতে পারি, পারি, চাচ্ছি, কি বলেন, kotha boli, kemon hoy, bhalo hoto, valo hoto, subidha hobe, shubidha hobe, sohoj hobe, taratari hobe, korte pari, bolte pari, ki bolen, chacchi, chai',
    could:
      'দয়া করে, প্লিজ, পারেন, পারবেন, করুন, করেন, করবেন, doya kore, please, plz, paren, parben, korun, koren, korben',
    want: 'চাই, দরকার, লাগবে, chai, dorkar, lagbe',
    give_verb:
      'দেন, দিন, দিবেন, দাও, দিবো, দেব, পাঠান, পাঠাও, পাঠিয়ে, বলুন, বলেন, শেয়ার, den, din, diben, dao, dibo, debo, pathan, pathao, pathiye, bolun, bolen, share koren, share korun, likhe rakhen, দিয়েন, দেন ভাই, পাঠাইয়েন, পাঠায়েন, লিখেন, লিখুন, সেভ করেন, diyen, pathaiyen, pathayen, likhen, likhun, save koren, den vai, niye nen',
    give_me:
      'দেন, দিন, দাও, দিবেন, দিয়েন, পাঠান, পাঠিয়ে দেন, বলেন, শেয়ার করেন, শেয়ার করুন, পাওয়া যাবে, দেওয়া যাবে কি, den, din, dao, diben, diyen, pathan, pathiye den, bolen, share koren, share korun, pawa jabe, paite pari, pete pari, নাম্বার দেন, নাম্বারটা দেন, নাম্বার দিন, নাম্বার লাগবে, নাম্বার পাওয়া যাবে, ইমেইল দেন, মেইল দেন, number ta den, number den, number din, number lagbe, number pawa jabe, email den, email ta den, mail den, number ta diyen',
    have_verb:
      'আছে, আছেন, ব্যবহার করেন, ache, achhe, achen, use koren, chalan, চালান, ইউজ করেন, আছে নাকি, ache naki, use kren, use koren naki',
    talk_verb:
      'কথা, আলাপ, আলোচনা, মেসেজ, চ্যাট, kotha, alap, alochona, message, chat, discuss, baki kotha, যোগাযোগ করি, কথা বলি, কথা বলতে, কথা বলা, আলাপ করি, আলোচনা করি, বুঝিয়ে বলি, ডিসকাস, kotha boli, kotha bolte, kotha bola, alap kori, alochona kori, discuss kori, bujhiye boli, chat kori, kotha boltam',
    talk_me:
      'মেসেজ দেন, মেসেজ দিন, মেসেজ করেন, মেসেজ করুন, নক দেন, নক দিন, নক করেন, কল দেন, কল দিন, কল করেন, কল করুন, ফোন দেন, ফোন দিন, যোগাযোগ করুন, যোগাযোগ করেন, মেইল করেন, মেইল করুন, মেইল দেন, এ পাঠান, message den, msg den, message diyen, msg diyen, nok den, knock den, knock diyen, knock koren, knock korun, inbox koren, call den, call diyen, call koren, phone den, phone diyen, jogajog korun, jogajog koren, mail koren, mail den, mail korun, text den, whatsapp koren, whatsapp e den, নক দিয়েন, নক করুন, মেসেজ দিয়েন, ইনবক্স করেন, ইনবক্স করুন, কল দিয়েন, আমাকে নক, আমাকে মেসেজ, আমাকে কল, আমাকে মেইল, আমার সাথে যোগাযোগ, হোয়াটসঅ্যাপ করেন, হোয়াটসঅ্যাপ করুন, খুঁজে নেন, সার্চ দেন, সার্চ দিন, এ নক, মিসকল দেন, amake nok, amake knock, amake message, amake msg, amake call, amake mail, amar sathe jogajog, khuje nen, khuje niyen, search den, search diyen, e nok, e knock, msg koren, msg korun, message koren, message korun, text koren, misscall den, missed call den, e pathan, te pathan, e msg, te msg, pathaiya den, nok diyen, nock den',
    add_me:
      'অ্যাড করেন, অ্যাড করুন, এড দেন, যুক্ত হন, add den, add koren, add korun, add diyen, follow koren, join koren, save koren, এড করেন, এড করুন, অ্যাড দেন, সেভ করে রাখেন, জয়েন করেন, ফলো করেন, ফলো দেন, add kore nen, add kren, save kore rakhen, follow den, join korun',
    go_verb:
      'আসুন, আসেন, চলে আসেন, চলে আসুন, যাই, চলুন, asun, asen, ashen, chole asen, chole ashun, jai, cholen, চলেন, চলে যান, শিফট, কন্টিনিউ, chole jai, shift hoi, continue kori, cholun, chole asun, ashun',
    reach_you:
      'আপনার সাথে যোগাযোগ, আপনাকে কল, apnar sathe jogajog, apnake call, apnake knock, apnake add, আপনার সঙ্গে যোগাযোগ, আপনাকে মেসেজ, আপনাকে নক, আপনাকে মেইল, আপনাকে কোথায়, আপনাকে পাব, apnar songe jogajog, apnake message, apnake msg, apnake mail, apnake kothay, apnake pabo, apnar shathe jogajog',
    remove_verb:
      'মুছে, মুছুন, ডিলিট, সরিয়ে, সরান, muche, delete koren, remove koren, sorie, মুছে দেন, মুছে দিন, মুছে ফেলুন, মুছে ফেলেন, সরিয়ে দিন, সরিয়ে দেন, ডিলিট করেন, ডিলিট করে, কেটে দেন, বাদ দেন, muche den, muche felen, muche din, delete kore, delete kore den, delete korun, remove kore den, soriye den, sorie den, kete den',
    move_strong:
      'বাইরে কথা, বাইরে যোগাযোগ করি, অন্য কোথাও কথা, baire kotha, baire jogajog kori, baire kotha boli, onno kothao kotha, baki kotha okhanei, baki kotha okhane, বাইরে কথা বলি, বাইরে যোগাযোগ করেন, বাইরে আলাপ, সরাসরি যোগাযোগ করি, সরাসরি কথা বলি, গুগলে আমার নাম, আমার নাম সার্চ, একই নামে আছি, প্রোফাইল ছবিতে নাম্বার, ফাইলে নাম্বার, baire alap, baire jogajog koren, direct kotha boli, direct jogajog kori, google e amar nam, amar nam search, same name e, eki name achi, file e number, bio te number, bio dekhen',
    ask_strong:
      'নাম্বার দেন, নাম্বারটা দেন, নাম্বার দিন, নাম্বারটা দিন, নম্বর দিন, নম্বরটা দিন, নম্বর দেন, number ta den, number den, number din, number diben, number dao, kivabe jogajog, kibhabe jogajog, কিভাবে যোগাযোগ, whatsapp ache, telegram ache, কিভাবে যোগাযোগ করব, কীভাবে যোগাযোগ, কিভাবে কথা বলব, কোথায় পাব আপনাকে, কোথায় নক দিব, কোন নাম্বারে, হোয়াটসঅ্যাপ আছে, টেলিগ্রাম আছে, নাম্বারটা পাওয়া, যোগাযোগের অন্য, kivabe kotha bolbo, kothay pabo apnake, kothay nok dibo, kothay knock dibo, kon number e, number ta pawa, number pawa jabe, jogajoger onno, onno kono contact, kivabe contact korbo, kivabe contact, number ta bolen',
    pay_verb:
      'পেমেন্ট করব, পেমেন্ট করবো, পেমেন্ট, টাকা পাঠান, টাকা পাঠাব, টাকা দিব, টাকা দেন, টাকা দিন, পাঠালে, পাঠিয়ে দিব, পাঠিয়ে দেন, দিয়ে দিব, payment korbo, payment koren, payment diye, payment den, taka pathan, taka pathabo, taka dibo, taka den, taka diye, pathale, pathiye dibo, send money koren, send money, cash out, pay korbo, pay koren, den taka, পেমেন্ট করেন, পেমেন্ট করুন, পেমেন্ট দেন, পেমেন্ট দিব, পেমেন্ট নিই, টাকা পাঠিয়ে, টাকা পাঠায়, টাকা ট্রান্সফার, সেন্ড মানি, পে করেন, পাঠিয়ে দিয়েন, জমা দেন, payment dibo, payment nei, taka pathiye, taka transfer, taka send, pay kren, pay koro, pathiye diyen, joma den, sendmoney',
    pay_noun:
      'টাকা, অগ্রিম, এডভান্স, বাকি টাকা, taka, advance, baki taka, ogrim, পেমেন্ট, বাকিটা, অর্ধেক, পারিশ্রমিক, payment, bakita, ordhek, baki ta, oi taka',
    bank: 'ব্যাংক*, অ্যাকাউন্টে, একাউন্টে, bank e, account e, bank account, ব্যাংক একাউন্ট*, ব্যাংক অ্যাকাউন্ট*, একাউন্ট নাম্বার, কার্ড নাম্বার, ডাচ বাংলা, ইসলামী ব্যাংক, bank account e, account number, dutch bangla, dbbl, islami bank, card e',
    cash: 'নগদ, ক্যাশ, cash e, hate hate, হাতে হাতে, নগদ টাকা, ক্যাশে, cash taka',
    direct:
      'সরাসরি, ডাইরেক্ট, ডিরেক্ট, shorashori, sorasori, direct, nijeder moddhe, নিজেদের মধ্যে, ডাইরেক্টলি, নিজেরা, ব্যক্তিগতভাবে, পার্সোনালি, directly, nijera, amader moddhe, আমাদের মধ্যে',
    separately: 'আলাদা, আলাদাভাবে, alada kore',
    fee_word:
      'কমিশন*, ফি, চার্জ, ২০%, 20%, komishon, commission, fee, charge, 20 percent, ফি*, চার্জ*, সার্ভিস চার্জ, পারসেন্ট, ২০ পারসেন্ট, মার্কেটের ফি, service charge, fiverr er fee, market er fee, percent, 20 persent, komission, commision',
    avoid:
      'বাঁচবে, বাঁচে, বেঁচে, ছাড়া, bachbe, bache, beche jabe, chara, save hobe, save hoy, কেটে নেয়, kete ney, kate, বেঁচে যাবে, বাঁচাতে, বাঁচানো, লাগবে না, কাটবে না, কাটে, কেটে রাখে, দিতে হবে না, সেভ হবে, bachate, bachano, lagbe na, katbe na, kete rakhe, kete nei, dite hobe na, bechey jabe',
    off_pay:
      'বাইরে পেমেন্ট, বাইরে টাকা, মার্কেটের বাইরে পেমেন্ট, সরাসরি টাকা, সরাসরি পেমেন্ট, সরাসরি পাঠালে, সরাসরি কাজ, কমিশন ছাড়া, কমিশন বাঁচবে, কমিশন লাগবে না, ফি ছাড়া, অর্ডার দেওয়ার দরকার নাই, অর্ডার ছাড়া, অর্ডার ক্যান্সেল করে, baire payment, baire taka, baire lenden, baire kaj kori chol, baire kaj kore, market er baire payment, shorashori taka, sorasori taka, direct payment, direct taka, direct pay, direct kaj, direct deal, commission chara, komishon chara, commission bachbe, commission lagbe na, fee chara, order chara, order cancel kore, order dewar dorkar nai, order deoar dorkar nai, বাইরে ডিল, বাইরে কাজ করি চলেন, বাইরে কাজ করলে, বাইরে লেনদেন, বাইরে অর্ডার, সরাসরি ডিল, সরাসরি বিকাশ, সরাসরি লেনদেন, সরাসরি আমার, ডাইরেক্ট পেমেন্ট, ডাইরেক্ট টাকা, ডাইরেক্ট কাজ, কমিশন দিতে হবে না, কমিশন বেঁচে, কমিশন কাটবে না, কমিশন বাঁচাতে, ফি লাগবে না, ফি বাঁচবে, ফি দিতে হবে না, অর্ডার ক্যানসেল করে, অর্ডার বাতিল করে, অর্ডার করা লাগবে না, বাকিটা বাইরে, বাকি টাকা বাইরে, অর্ধেক বাইরে, নিজেদের মধ্যে করি, বাইরে কম দামে, baire deal, baire order, baire korle, direct bkash, direct bikash, sorasori bkash, shorashori bkash, direct lenden, commission dite hobe na, commission beche, commission katbe na, commission bachate, fee lagbe na, fee bachbe, fee dite hobe na, order batil kore, order kora lagbe na, order na kore, bakita baire, baki taka baire, ordhek baire, nijeder moddhe kori, baire kom dame, taka direct amar, direct amar',
    payout: 'টাকা তোলা, উইথড্র, taka tola, withdraw, টাকা উঠানো, টাকা তুলব, উইথড্রল, taka uthano, taka tulbo, withdrawal',
    cancel_verb: 'ক্যান্সেল, বাতিল, cancel, batil, ক্যানসেল, ক্যানসেল করে, cancel kore, cancel koren',
    order_word: 'অর্ডার, প্রজেক্ট, order, project',
    refund_word: 'ফেরত, রিফান্ড, ferot, refund, টাকা ফেরত, রিফান্ড দেন, taka ferot',
    allowed: 'অনুমতি আছে, করা যাবে কি, kora jabe ki, allowed ki',
    ignorance: 'জানতাম না, নতুন, প্রথমবার, jantam na, notun, prothom bar, kivabe payment',
    past_talk:
      'বলেছিলেন, বলেছিলাম, কথা হয়েছিল, কথা হলো, ঠিক হয়েছিল, বলছিলেন, বলছিলাম, bolechilen, bolechilam, bolsilen, bolsilam, kotha hoyechilo, kotha hoisilo, kotha hoilo, thik hoyechilo, thik hoisilo, alap hoisilo, bollen, বললেন, কথা হইছিল, কথা হইছে, কথা হয়েছে, বলছেন, বলেছেন, আলাপ হয়েছিল, যেভাবে বলেছেন, যেমন বলেছেন, kotha hoise, kotha hoyeche, bolsen, bolechen, alap hoyechilo, jemon bolechen, bolchilen, bolchilam',
    past_sent:
      'পাঠিয়েছিলাম, পাঠাইছিলাম, কল দিয়েছিলাম, মেইল করেছিলাম, pathaisilam, pathiyechilam, call disilam, call diyechilam, mail korsilam, mail korechilam, mail disi, মেইল দিছি, email korechi, পাঠিয়েছি, পাঠাইছি, পাঠিয়ে দিয়েছি, দিয়েছিলাম, দিছিলাম, মেইল পাঠিয়েছি, নক দিছিলাম, নক দিয়েছিলাম, কল দিছিলাম, পাঠিয়েছিলেন, pathiyechi, pathaisi, pathaichi, pathiye disi, disilam, diyechilam, nok disilam, knock disilam, pathiyechilen, pathaisilen, mail pathaisi',
    past_off:
      'ফোনে কথা হয়েছিল, ফোনে বলেছিলেন, ফোনে বললেন, ফোনে বলছিলেন, কলে বলেছিলেন, হোয়াটসঅ্যাপে বলেছিলেন, হোয়াটসঅ্যাপে পাঠিয়েছিলাম, মেইলে পাঠিয়েছি, মেইলে পাঠাইছি, দেখা হয়েছিল, দেখা হওয়ার সময়, phone e bolsilen, phone e bolechilen, phone e bollen, phone e thik, call e bolsilen, call e bolechilen, whatsapp e bolsilen, whatsapp e bolechilen, whatsapp e pathaisi, mail e pathaisi, mail kore disi, dekha hoyechilo, dekha hoisilo, chayer dokane, cha khete khete, কলে বলছিলেন, কলে বললেন, কলে যা, ফোনে যা, ফোনে ঠিক হয়েছিল, কালকের কলে, গতকালের কলে, গতকাল ফোনে, গতকাল কলে, আমাদের কলে, কালকের মিটিংয়ে, মিটিংয়ে বলেছিলেন, জুমে বলেছিলেন, হোয়াটসঅ্যাপে কথা হয়েছিল, মেসেঞ্জারে বলেছিলেন, যখন দেখা হয়েছিল, অফিসে যখন, call e bollen, call e ja, phone e ja, kalker call e, gotokal phone e, gotokal call e, amader call e, kalker meeting e, meeting e bolsilen, meeting e bolechilen, zoom e bolsilen, zoom e bolechilen, whatsapp e kotha hoyechilo, whatsapp e kotha hoisilo, messenger e bolsilen, phone e kotha hoyechilo, phone e kotha hoisilo, phone e kotha hoise, call e kotha hoyechilo, call e kotha hoisilo, call e kotha hoise',
    off_channel: 'ফোনে, কলে, মেইলে, হোয়াটসঅ্যাপে, phone e, call e, mail e, whatsapp e, zoom e',
    time_past: 'গতকাল, সেদিন, গত সপ্তাহে, gotokal, sedin, shedin, goto shoptahe',
    call_noun: 'কল, ভিডিও কল, ফোন কল, call, video call, ভয়েস কল, মিটিং, জুম কল, phone call, voice call, meeting',
    call_strong:
      'কলে কথা বলি, ফোনে কথা বলি, কল দিতে পারি, কল করতে পারি, কল দেই, ভিডিও কল, একটা কল, call e kotha boli, phone e kotha boli, call dite pari, call korte pari, call dei, video call, ekta call, call e ashen, call e asen, কলে কথা বলতে পারি, কলে কথা বলা, কলে আসেন, কলে আসুন, ফোনে কথা বলতে পারি, ফোনে কথা বলা, কল দিব, একটু কল, মিনিট কল, মিনিট কলে, ভয়েস কল, মিটিং করি, call e kotha bolte, call e kotha bola, phone e kotha bolte, phone e kotha bola, call dibo, ektu call, minute call, minute er call, voice call, meeting kori, fone kotha boli, phone e kotha bolle',
    meet_verb:
      'দেখা, দেখা করি, dekha, dekha kori, meet kori, দেখা করতে, বসে কথা, বসি, আসেন, dekha korte, bose kotha, boshe kotha',
    in_person: 'সামনাসামনি, সরাসরি দেখা, samnasamni, face to face',
    venue:
      'চা, কফি, অফিসে, বাসায়, রেস্টুরেন্টে, cha, coffee, office e, basay, dhanmondi, রেস্টুরেন্ট, মার্কেটে, স্টুডিও, দোকানে, ক্যাফে, ধানমন্ডি, গুলশান, ক্যাফেতে, cafe te, restaurant e, studio te, bashay, gulshan, mirpur',
    meet_strong:
      'দেখা করি, দেখা করা যায়, দেখা করতে পারি, দেখা করেন, সামনাসামনি, চা খেতে খেতে, কফি খাই, অফিসে আসেন, অফিসে আসুন, dekha kori, dekha kora jay, dekha korte pari, samnasamni kotha, office e asen, office e ashen, cha khai, coffee khai, বসে কথা বলি, একই শহরে, একই এলাকায়, আমার অফিসে, আপনার অফিসে আসি, বাসায় আসেন, চা খাই, bose kotha boli, boshe kotha boli, eki shohore, eki elakay, amar office e, apnar office e asi, bashay asen, dekha hole bhalo',
    work_noun:
      'বট, লোগো, ডিজাইন, পোস্টার, ব্যানার, বিজ্ঞাপন, পেজের জন্য, পোস্ট লিখে, গেটওয়ে, ওয়েবসাইটে, অ্যাপে, স্ক্রিপ্ট, গল্পের, নায়ক, bot, logo, design, poster, banner, page er jonno, gateway, website e, script, golper, nayok, natok, auto reply, চ্যাটবট, বাটন, টেমপ্লেট, পোস্ট, পোস্টের, রিল, রিলস, থাম্বনেইল, কভার, পেজ, ফর্ম, স্ক্রিন, প্লাগিন, কোড, অনুবাদ, আর্টিকেল, গল্প, চরিত্র, ভয়েসওভার, মার্কেটিং, ক্যাম্পেইন, ক্যাপশন, আইকন, কার্ড, ওয়ার্ডপ্রেস, কল সেন্টার, গান, কবিতা, button, template, reel, thumbnail, cover, plugin, code, onubad, article, golpo, choritro, marketing, caption, icon, wordpress, call center',
    work_verb:
      'বানাতে, বানান, বানিয়ে, লিখে দিতে, বসাতে, ডিজাইন করে, banate, banan, baniye, likhe dite, bosate, design kore, তৈরি, তৈরি করতে, লিখতে হবে, অনুবাদ করতে, এডিট, ইন্টিগ্রেট, ঠিক করে, যোগ করতে, toiri, likhte hobe, edit korte, integrate, thik kore, add korte hobe button',
    named: 'নাম, শিরোনাম, সংলাপ, nam, title, songlap',
    scam_strong:
      'রেজিস্ট্রেশন ফি, সিকিউরিটি ডিপোজিট, ট্রেনিং ফি, registration fee, security deposit, training fee, otp den, ওটিপি দেন, রেজিস্ট্রেশন ফি লাগবে, ভেরিফিকেশন ফি, জামানত, ওটিপি পাঠান, ওটিপি বলেন, যে কোড গেছে, একাউন্ট ভেরিফাই, ঘরে বসে আয়, ঘরে বসে ইনকাম, টাকা ডাবল, একাউন্ট ভাড়া, এনআইডি কার্ডের ছবি, verification fee, otp pathan, otp bolen, je code geche, account verify, ghore bose income, ghore bose ay, taka double, account vara, account bhara, nid card er chobi',
    pressure_strong:
      'নাহলে খারাপ রিভিউ, না হলে খারাপ রিভিউ, nahole kharap review, nahole 1 star, nahole cancel, na hole bad review, খারাপ রিভিউ দিব, খারাপ রিভিউ দেব, ১ স্টার দিব, এক স্টার দিব, রিপোর্ট করে দিব, নাহলে রিপোর্ট, নাইলে রিপোর্ট, নাইলে ১ স্টার, টাকা ফেরত দেন নাহলে, kharap review dibo, 1 star dibo, ek star dibo, bad review dibo, report kore dibo, nahole report, naile report, naile 1 star, noile 1 star, taka ferot den nahole',
    review_bad:
      'খারাপ রিভিউ, kharap review, ১ স্টার, এক স্টার, নেগেটিভ রিভিউ, খারাপ রেটিং, 1 star, negative review, bad review',
    threat: 'নাহলে, না হলে, nahole, na hole, noile, নাইলে, নইলে, নতুবা, naile',
    idiom:
      'সমস্যা নাই, সমস্যা নেই, কোনো ব্যাপার না, somossa nai, kono bepar na, চিন্তা নাই, চিন্তা করবেন না, অসুবিধা নাই, জানি না, ব্যাকগ্রাউন্ড ছাড়া, chinta nai, osubidha nai, jani na, background chara, kono problem nai',
    filler:
      'এবং, ও, আর, এই, সেই, একটা, হয়, হবে, ভাই, আপু, জন্য, করতে, করে, হলো, খুব, ধন্যবাদ, ar, ei, ekta, hoy, hobe, bhai, apu, jonno, korte, kore, khub, dhonnobad, er, ta, ke, theke, ache, kemon, to, কাজ, কাজটা, আজ, এখন, দিন, ফাইল, রং, নতুন, সব, কিছু, যা, তো, আমাদের, লিখে, সাথে, পর, ভালো, সুন্দর, kaj, kajta, aj, ekhon, file ta, rong, sob, kichu, ja, valo, bhalo, sundor, shundor, vai, apnar, sathe, kotha, korbo, korben, hoise, hoyeche, pore, age, accha, thik',
    dash_word: 'ড্যাশ, হাইফেন',
    underscore_word: 'আন্ডারস্কোর',
    slash_word: 'স্ল্যাশ',
    plus_word: 'প্লাস',
    user_word: 'ইউজারনেম, ইউজার নেম, লগইন',
    fill_verb: 'ফর্ম পূরণ, ফর্ম ফিলাপ, form fill up, form puron, form fillup',
    own_contract: 'আলাদা চুক্তি, নিজেদের চুক্তি, alada contract, alada chukti',
    call_verb: 'কল করি, কল দিব, ফোন দিব, কল দেই, call dibo, call kori, phone dibo, fon dibo',
    app_noun: 'অ্যাপ*, এপ*, এ্যাপ*, app, apps, application, অ্যাপ্লিকেশন, app ta, app tay, app e, মেসেঞ্জার, আইকন',
    besides: 'ছাড়া, বাদে, বাদ দিয়ে, chara, charao, bade, bad diye, ছাড়াও',
    discount: `ছাড় দেব, ছাড় দিব, ছাড় দেবো, ছাড়ে, ডিসকাউন্ট, কমে, কম রাখব, কম রাখবো, কম পড়বে, সস্তা, discount, kom rakhbo, kome, kom porbe, kom nibo, kom nebo, char dibo, off dibo,
      কম নিব, কম নেব, কমায়ে, komay dibo, sosta, komiye dibo, কমিয়ে দেব, ছাড় পাবেন, কমিয়ে দিব`,
    translate_verb: 'অনুবাদ কর*, বাংলা কর*, নোটিশে লিখ*, onubad kor*, translate kor*, bangla kore den',
    other_word: 'অন্য, অন্য কোন, অন্য কোনো, অন্য কোথাও, অন্যখানে, onno, onno kono, onno kothao, onnokhane, আলাদা',
    place_word:
      'কোথাও, জায়গায়, অ্যাপ, অ্যাপে, এপে, kothao, jaygay, app, app e, মাধ্যমে, অন্য কোথাও, onno kothao, onnokhane, অন্যখানে',
  },
};
