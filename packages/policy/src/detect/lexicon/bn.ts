import type { Language } from './language.js';

/** Bengali in its own script and in Latin letters. */
export const bn: Language = {
  lang: 'bn',
  digits: [
    'শূন্য, জিরো, shunno, shunyo, zero',
    'এক, ek',
    'দুই, dui',
    'তিন, tin',
    'চার, char',
    'পাঁচ, পাচ, panch, pach',
    'ছয়, choy, chhoy, soy',
    'সাত, sat, shat',
    'আট, at',
    'নয়, noy',
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
  apps: {
    whatsapp: 'হোয়াটসঅ্যাপ, হোয়াটসএপ, হোয়াটসঅ্যাপে, হোয়াটস্যাপ, ওয়াটসঅ্যাপ, হোয়াটসএপে, whatsappe, whatsapp e',
    telegram: 'টেলিগ্রাম*, telegram e',
    messenger: 'মেসেঞ্জার*, ম্যাসেঞ্জার*, messenger e, messenger a',
    facebook: 'ফেসবুক*, ফেইসবুক*',
    imo: 'ইমো, ইমোতে, imo te',
    instagram: 'ইনস্টা*',
    bkash: 'বিকাশ*, bikash, bkash e, bkash kore, bkash a',
    nagad: 'নগদে, নগদ এ, nogod, nogode, nagad e',
    paypal: 'পেপাল*, পেপ্যাল*',
  },
  words: {
    at_word: 'এট, অ্যাট',
    dot_word: 'ডট',
    street_word: 'রোড, সড়ক, বাসা নং, গলি, থানা',
    password_word: 'পাসওয়ার্ড',
    phone_noun:
      'ফোন, নাম্বার*, নম্বর*, মোবাইল*, ফোন নাম্বার*, মোবাইল নাম্বার*, ফোন নম্বর*, number ta, nambar, numberta, nombor, phone number, mobile number',
    email_noun: 'ইমেইল*, মেইল*, ই-মেইল*, email ta, mail ta',
    contact_noun: 'যোগাযোগ*, কন্টাক্ট*, jogajog, contact ta',
    handle_noun: 'আইডি, fb id',
    other_number: 'অর্ডার নম্বর, অর্ডার নাম্বার, অর্ডার নং, order number',
    me: 'আমি, আমাকে, আমারে, ami, amake, amare, amk',
    you: 'আপনি, তুমি, আপনাকে, তোমাকে, apni, apnake, tumi, tomake, apnr',
    we: 'আমরা, আমাদের, amra, duijon, দুজন, দুইজন',
    my: 'আমার, amar, amr, নিজের',
    your: 'আপনার, তোমার, apnar, tomar, apnr, apnader',
    our: 'আমাদের, amader',
    third_party: 'হোটেল*, ডাক্তার*, দোকান*, কাস্টমার*, ক্রেতা*, tader, tar',
    negation:
      'না, নাই, নেই, নয়, কখনো না, করি না, na, nai, nei, noy, kori na, kokhono na, parbo na, পারব না, পারবো না, পারছি না, parchi na',
    without: 'ছাড়া, বাদে, chara, chhara',
    cannot:
      'নিষেধ, নিষিদ্ধ, যাবে না, করা যাবে না, যায় না, দেওয়া যাবে না, দিতে পারব না, দিতে পারবো না, নিতে পারব না, নিতে পারবো না, পারি না, অনুমতি নেই, নিয়মের বাইরে, নিয়ম নেই, নিয়ম নাই, নিয়মবিরুদ্ধ, nishedh, jabe na, kora jabe na, deya jabe na, dewa jabe na, dite parbo na, nite parbo na, pari na, parbo na, allowed na, allow kore na, niyom nai, nishiddho, rules er baire, niyomer baire',
    rule_word: 'নিয়ম*, নীতিমালা, শর্ত*, পলিসি, niyom, rules, policy',
    ban_word:
      'ব্যান, ব্লক, সাসপেন্ড, অ্যাকাউন্ট বন্ধ, আইডি ব্যান, ban hoye, ban kore, ban khabo, id ban, account ban, suspend, block hoye, একাউন্ট নষ্ট, সতর্ক',
    decline: 'দুঃখিত, সরি, ক্ষমা করবেন, ধন্যবাদ কিন্তু, dukkhito, sorry, dhonnobad kintu, khoma',
    refuse_strong:
      'বাইরে কাজ করি না, বাইরে পেমেন্ট নেই না, নাম্বার দেওয়া যাবে না, নাম্বার দিতে পারব, বাইরে যাব না, baire kaj kori na, baire jabo na, baire payment nei na, number dite parbo na, number deya jabe na, number share kora jabe na, baire lenden kori na, bairে na, risk nite chai na, ঝুঁকি নিতে চাই না',
    stay_verb: 'থাকি, থাকুন, রাখি, রাখুন, থাকাই, thaki, thakun, rakhi, rakhun',
    stay_strong:
      'এখানেই, এখানেই কথা, এখানেই বলুন, এখানেই থাকি, এখানেই ভালো, প্ল্যাটফর্মেই, প্লাটফর্মেই, প্ল্যাটফর্মের মাধ্যমেই, সাইটের মাধ্যমেই, সাইটেই, ekhanei, ekhanei bolen, ekhanei kotha, ekhanei thaki, ekhane thakai, platform ei, platform e i, platform er maddhomei, maddhomei, site er maddhomei, ei chat ei, chat ei',
    only: 'শুধু, কেবল, shudhu, sudhu, only, kebol',
    here: 'এখানে, এখানেই, এই চ্যাটে, এইখানে, ekhane, ekhanei, eikhane, ei chat, ei site',
    not_here: 'এখানে না, এখানে দেরি, ekhane na, ekhane slow, ekhane deri',
    there: 'ওখানে, সেখানে, ওইখানে, okhane, sekhane, oikhane, okhanei',
    platform: 'প্ল্যাটফর্ম*, প্লাটফর্ম*, সাইট*, মার্কেট*, মার্কেটপ্লেস*, market place',
    outside:
      'বাইরে, প্ল্যাটফর্মের বাইরে, সাইটের বাইরে, মার্কেটের বাইরে, অন্য কোথাও, অন্যভাবে, baire, bahire, platform er baire, site er baire, market er baire, marketer baire, onno kothao, alada',
    via: 'এ, তে, দিয়ে, থেকে, মাধ্যমে, e, te, diye, theke, maddhome',
    but_word: 'কিন্তু, তবে, kintu, tobe, নাহলে, nahole',
    so_word: 'তাই, তাহলে, কারণ, tai, tahole, karon, tarpor',
    if_word: 'যদি, jodi',
    question: 'কি, কী, কত, কোথায়, কিভাবে, কীভাবে, ki, koto, kothay, kivabe, kibhabe',
    lets: 'চলুন, চলেন, আসুন, আসেন, করি, ভালো হয়, সুবিধা, সহজ, করা যায়, পারি কি, cholun, cholen, asun, asen, kori, bhalo hoy, valo hoy, subidha, shohoj, sohoj, kora jay, better hoy, chaile',
    could:
      'দয়া করে, প্লিজ, পারেন, পারবেন, করুন, করেন, করবেন, doya kore, please, plz, paren, parben, korun, koren, korben',
    want: 'চাই, দরকার, লাগবে, chai, dorkar, lagbe',
    give_verb:
      'দেন, দিন, দিবেন, দাও, দিবো, দেব, পাঠান, পাঠাও, পাঠিয়ে, বলুন, বলেন, শেয়ার, den, din, diben, dao, dibo, debo, pathan, pathao, pathiye, bolun, bolen, share koren, share korun, likhe rakhen',
    give_me:
      'দেন, দিন, দাও, দিবেন, দিয়েন, পাঠান, পাঠিয়ে দেন, বলেন, শেয়ার করেন, শেয়ার করুন, পাওয়া যাবে, দেওয়া যাবে কি, den, din, dao, diben, diyen, pathan, pathiye den, bolen, share koren, share korun, pawa jabe, paite pari, pete pari',
    have_verb: 'আছে, আছেন, ব্যবহার করেন, ache, achhe, achen, use koren, chalan',
    talk_verb: 'কথা, আলাপ, আলোচনা, মেসেজ, চ্যাট, kotha, alap, alochona, message, chat, discuss, baki kotha, যোগাযোগ করি',
    talk_me:
      'মেসেজ দেন, মেসেজ দিন, মেসেজ করেন, মেসেজ করুন, নক দেন, নক দিন, নক করেন, কল দেন, কল দিন, কল করেন, কল করুন, ফোন দেন, ফোন দিন, যোগাযোগ করুন, যোগাযোগ করেন, মেইল করেন, মেইল করুন, মেইল দেন, এ পাঠান, message den, msg den, message diyen, msg diyen, nok den, knock den, knock diyen, knock koren, knock korun, inbox koren, call den, call diyen, call koren, phone den, phone diyen, jogajog korun, jogajog koren, mail koren, mail den, mail korun, text den, whatsapp koren, whatsapp e den',
    add_me:
      'অ্যাড করেন, অ্যাড করুন, এড দেন, যুক্ত হন, add den, add koren, add korun, add diyen, follow koren, join koren, save koren',
    go_verb: 'আসুন, আসেন, চলে আসেন, চলে আসুন, যাই, চলুন, asun, asen, ashen, chole asen, chole ashun, jai, cholen',
    reach_you: 'আপনার সাথে যোগাযোগ, আপনাকে কল, apnar sathe jogajog, apnake call, apnake knock, apnake add',
    remove_verb: 'মুছে, মুছুন, ডিলিট, সরিয়ে, সরান, muche, delete koren, remove koren, sorie',
    move_strong:
      'বাইরে কথা, বাইরে যোগাযোগ করি, অন্য কোথাও কথা, baire kotha, baire jogajog kori, baire kotha boli, onno kothao kotha, baki kotha okhanei, baki kotha okhane',
    ask_strong:
      'আপনার নাম্বার*, আপনার নম্বর*, আপনার ফোন নাম্বার*, আপনার মোবাইল*, নাম্বার দেন, নাম্বারটা দেন, নাম্বার দিন, নাম্বারটা দিন, নম্বর দিন, নম্বরটা দিন, নম্বর দেন, আপনার হোয়াটসঅ্যাপ, আপনার ইমেইল, apnar number, apnar no, apnar number ta, number ta den, number den, number din, number diben, number dao, apnar whatsapp, apnar email, apnar mail, apnar fb, apnar id, kivabe jogajog, kibhabe jogajog, কিভাবে যোগাযোগ, whatsapp ache, telegram ache',
    pay_verb:
      'পেমেন্ট করব, পেমেন্ট করবো, পেমেন্ট, টাকা পাঠান, টাকা পাঠাব, টাকা দিব, টাকা দেন, টাকা দিন, পাঠালে, পাঠিয়ে দিব, পাঠিয়ে দেন, দিয়ে দিব, payment korbo, payment koren, payment diye, payment den, taka pathan, taka pathabo, taka dibo, taka den, taka diye, pathale, pathiye dibo, send money koren, send money, cash out, pay korbo, pay koren, den taka',
    pay_noun: 'টাকা, অগ্রিম, এডভান্স, বাকি টাকা, taka, advance, baki taka, ogrim',
    bank: 'ব্যাংক*, অ্যাকাউন্টে, একাউন্টে, bank e, account e, bank account',
    cash: 'নগদ, ক্যাশ, cash e, hate hate, হাতে হাতে',
    direct: 'সরাসরি, ডাইরেক্ট, ডিরেক্ট, shorashori, sorasori, direct, nijeder moddhe, নিজেদের মধ্যে',
    separately: 'আলাদা, আলাদাভাবে, alada kore',
    fee_word: 'কমিশন*, ফি, চার্জ, ২০%, 20%, komishon, commission, fee, charge, 20 percent',
    avoid: 'বাঁচবে, বাঁচে, বেঁচে, ছাড়া, bachbe, bache, beche jabe, chara, save hobe, save hoy, কেটে নেয়, kete ney, kate',
    off_pay:
      'বাইরে পেমেন্ট, বাইরে টাকা, মার্কেটের বাইরে পেমেন্ট, সরাসরি টাকা, সরাসরি পেমেন্ট, সরাসরি পাঠালে, সরাসরি কাজ, কমিশন ছাড়া, কমিশন বাঁচবে, কমিশন লাগবে না, ফি ছাড়া, অর্ডার দেওয়ার দরকার নাই, অর্ডার ছাড়া, অর্ডার ক্যান্সেল করে, baire payment, baire taka, baire lenden, baire kaj kori chol, baire kaj kore, market er baire payment, shorashori taka, sorasori taka, direct payment, direct taka, direct pay, direct kaj, direct deal, commission chara, komishon chara, commission bachbe, commission lagbe na, fee chara, order chara, order cancel kore, order dewar dorkar nai, order deoar dorkar nai',
    payout: 'টাকা তোলা, উইথড্র, taka tola, withdraw',
    cancel_verb: 'ক্যান্সেল, বাতিল, cancel, batil',
    order_word: 'অর্ডার, প্রজেক্ট, order, project',
    refund_word: 'ফেরত, রিফান্ড, ferot, refund',
    allowed: 'অনুমতি আছে, করা যাবে কি, kora jabe ki, allowed ki',
    ignorance: 'জানতাম না, নতুন, প্রথমবার, jantam na, notun, prothom bar, kivabe payment',
    past_talk:
      'বলেছিলেন, বলেছিলাম, কথা হয়েছিল, কথা হলো, ঠিক হয়েছিল, বলছিলেন, বলছিলাম, bolechilen, bolechilam, bolsilen, bolsilam, kotha hoyechilo, kotha hoisilo, kotha hoilo, thik hoyechilo, thik hoisilo, alap hoisilo, bollen, বললেন',
    past_sent:
      'পাঠিয়েছিলাম, পাঠাইছিলাম, কল দিয়েছিলাম, মেইল করেছিলাম, pathaisilam, pathiyechilam, call disilam, call diyechilam, mail korsilam, mail korechilam, mail disi, মেইল দিছি, email korechi',
    past_off:
      'ফোনে কথা হয়েছিল, ফোনে কথা, ফোনে বলেছিলেন, ফোনে বললেন, ফোনে বলছিলেন, কলে বলেছিলেন, কলে কথা, হোয়াটসঅ্যাপে বলেছিলেন, হোয়াটসঅ্যাপে পাঠিয়েছিলাম, মেইলে পাঠিয়েছি, মেইলে পাঠাইছি, দেখা হয়েছিল, দেখা হওয়ার সময়, phone e kotha, phone e bolsilen, phone e bolechilen, phone e bollen, phone e thik, call e bolsilen, call e bolechilen, call e kotha, whatsapp e bolsilen, whatsapp e bolechilen, whatsapp e pathaisi, mail e pathaisi, mail kore disi, dekha hoyechilo, dekha hoisilo, chayer dokane, cha khete khete',
    off_channel: 'ফোনে, কলে, মেইলে, হোয়াটসঅ্যাপে, phone e, call e, mail e, whatsapp e, zoom e',
    time_past: 'গতকাল, কালকে, কাল, সেদিন, গত সপ্তাহে, gotokal, kalke, kal, sedin, shedin, goto shoptahe',
    call_noun: 'কল, ভিডিও কল, ফোন কল, call, video call',
    call_strong:
      'কলে কথা বলি, ফোনে কথা বলি, কল দিতে পারি, কল করতে পারি, কল দেই, ভিডিও কল, একটা কল, call e kotha boli, phone e kotha boli, call dite pari, call korte pari, call dei, video call, ekta call, call e ashen, call e asen',
    meet_verb: 'দেখা, দেখা করি, dekha, dekha kori, meet kori',
    in_person: 'সামনাসামনি, সরাসরি দেখা, samnasamni, face to face',
    venue: 'চা, কফি, অফিসে, বাসায়, রেস্টুরেন্টে, cha, coffee, office e, basay, dhanmondi',
    meet_strong:
      'দেখা করি, দেখা করা যায়, দেখা করতে পারি, দেখা করেন, সামনাসামনি, চা খেতে খেতে, কফি খাই, অফিসে আসেন, অফিসে আসুন, dekha kori, dekha kora jay, dekha korte pari, samnasamni kotha, office e asen, office e ashen, cha khai, coffee khai',
    work_noun:
      'বট, লোগো, ডিজাইন, পোস্টার, ব্যানার, বিজ্ঞাপন, পেজের জন্য, পোস্ট লিখে, গেটওয়ে, ওয়েবসাইটে, অ্যাপে, স্ক্রিপ্ট, গল্পের, নায়ক, bot, logo, design, poster, banner, page er jonno, gateway, website e, script, golper, nayok, natok, auto reply',
    work_verb:
      'বানাতে, বানান, বানিয়ে, লিখে দিতে, বসাতে, ডিজাইন করে, banate, banan, baniye, likhe dite, bosate, design kore',
    named: 'নাম, শিরোনাম, সংলাপ, nam, title, songlap',
    scam_strong:
      'রেজিস্ট্রেশন ফি, সিকিউরিটি ডিপোজিট, ট্রেনিং ফি, registration fee, security deposit, training fee, otp den, ওটিপি দেন',
    pressure_strong:
      'নাহলে খারাপ রিভিউ, না হলে খারাপ রিভিউ, nahole kharap review, nahole 1 star, nahole cancel, na hole bad review',
    review_bad: 'খারাপ রিভিউ, kharap review, ১ স্টার',
    threat: 'নাহলে, না হলে, nahole, na hole, noile',
    idiom: 'সমস্যা নাই, সমস্যা নেই, কোনো ব্যাপার না, somossa nai, kono bepar na',
    filler:
      'এবং, ও, আর, এই, সেই, একটা, হয়, হবে, ভাই, আপু, জন্য, করতে, করে, হলো, খুব, ধন্যবাদ, ar, ei, ekta, hoy, hobe, bhai, apu, jonno, korte, kore, khub, dhonnobad, er, ta, ke, theke, ache, kemon, to',
  },
};
