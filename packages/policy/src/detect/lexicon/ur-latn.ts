import { hindustani } from './hi-latn.js';
import type { Language } from './language.js';

/** Urdu in Latin letters: the spellings that romanised Hindi does not share. */
export const urLatn: Language = {
  lang: 'ur-Latn',
  digits: [
    'sifar, sifer, zero',
    'aik, eik, ek',
    'do, dou',
    'teen, tean',
    'char, chaar, chaarr',
    'paanch, panch, punch wala',
    'chay, chhay, chhe, cheh, che',
    'saat, sat',
    'aath, ath, aaath',
    'nau, no wala, now wala',
  ],
  teens: [
    'das, dus',
    'giyara, gyara',
    'bara, baarah',
    'tera wala, terah',
    'choda, chaudah',
    'pandra',
    'sola',
    'satra',
    'athara',
    'unees',
  ],
  between: hindustani,
  tens: ['bees', 'tees', 'chalees', 'pachas', 'saath', 'sattar', 'assi', 'nawway, navay'],
  hundreds: ['sau, sou'],
  double: 'dabal, do baar, double, do bar',
  apps: {
    whatsapp: 'wattsup, wattsapp, whatsap, watsapp, whatsup, whtsap, watsup, wtsapp',
    jazzcash: 'jazcash, jazz cash, jaz cash, jazzcash number, jazzcash account, mobicash',
    easypaisa:
      'easypesa, easy paisa, easypaisa number, easypaisa account, easy pesa, ezypaisa, upaisa, sadapay, nayapay, sada pay, naya pay, raast, raast id',
    payoneer: 'payonear, payoner',
  },
  looks: {
    whatsapp: 'sabz, hara, hari, hare, green, sabz rang, hare rang, sabz rang wali, hare rang wali, sabz wali',
    telegram: 'neela, neeli, neele, neela wala, jahaz wala, jahaz wali, kaghaz ka jahaz, paper plane',
  },
  triple: 'teen baar, teen bar, triple, tripal',
  quadruple: 'char baar, chaar baar',
  words: {
    phone_noun: 'raabta number, rabta number, number, mobile number, cell number, fone number, sim number',
    contact_noun: 'raabta, rabta, raabte, rabte, raabtay, zaati malumat, zati maloomat',
    email_noun: 'email address, email id, barqi pata',
    me: 'mein, mjy, mujhay, mujhy, mujay, mein ne, mainay, humain, hamain',
    you: 'ap, aap, apko, ap ko, ap ne, ap se, aap se, tum, tumhein',
    we: 'hum, hum dono, hum donon, humein, dono',
    my: 'mera, meri, meray, mere, apna, apni, apnay, hamara, hamaray',
    your: 'ap ka, ap ki, ap ke, ap kay, apka, apki, apkay, apna, apni, apnay, tumhara',
    our: 'hamara, hamari, hamaray',
    negation:
      'nahe, nahin, nahi, nai karta, nahin deta, nahin deti, nahi leti, nahi leta, nahin leti, nahin leta, nahin letay, inkaar, rehnay dein',
    without: 'baghair, bagair, ke baghair, kay baghair, bina',
    cannot:
      'nahin de sakta, nahin de sakti, nahi de saktay, nahin kar sakta, nahin kar sakti, nahi kar saktay, nahin le sakta, nahin aa sakta, nahin aa sakti, nahi a sakta, mana hay, manaa hai, ijazat nahin, ijazat nahi, ki ijazat nahi, mumkin nahin, mumkin nahi, ke khilaf, kay khilaf, khilaf hai, khilaf hay, khilaf warzi, khilaaf warzi, mamnoo, mamnu, pabandi hai, pabandi hay',
    rule_word: 'qawaneen, qawanin, qanoon, usool, asool, usoolon, zabtay, shara-it, sharait, policy',
    ban_word:
      'band ho jaye ga, band ho jayega, band kar dein gay, account band, id band, ban ho jaye, ban ho jaye ga, muattal, account ban, warning a jati, block ho jaye',
    decline:
      'mazrat, mazarat, muazrat, maazrat, mazrat ke sath, mazrat khwah, maaf kijiye ga, maaf kijiyega, maaf karein, shukriya magar, afsos',
    refuse_strong: `number nahin de sakta, number nahin de sakti, number nahi de saktay, number nahi deta, number nahin deta, number nahin deti, number nahin doon, number share nahin,
      number mat bhejein, number na bhejein, number ki zaroorat nahin, bahir kaam nahi, bahir kaam nahin, bahir paisay nahi, bahir paisay nahin, bahir payment nahi,
      bahir payment nahin, bahir baat nahi, bahir baat nahin, bahir raabta nahi, baahir kaam nahi, bahir nahi jata, bahir len den nahi, call nahi kar saktay,
      call nahin kar sakta, call par nahin, call par nahi aa, phone par baat nahi, mil nahin sakta, donon ke liye mehfooz, dono ke liye mehfooz, account khatray mein nahi,
      bahar payment nahi, bahar kaam nahi, theek nahi, mumkin nahi, mana hai, allow nahi, allow nahi karti, nahi lunga, nahi lungi, nahi leta, nahi leti, baat nahi karti,
      baat nahi karta, nahi chalati, nahi chalata, warning aa jaye, ban ho sakta, band ho sakta, policy allow nahi, nahi de sakta, nahi de sakti, mulaqat mumkin nahi,
      call par nahi aa sakta, call par nahi aa sakti, qabool nahi karta, qabool nahi karti, accept nahi karta, account nahi khona, sahi tareeqe se, public nahi karta,
      account nahi gawana`,
    stay_verb: 'rahain, rakhain, rakhtay, rehtay, rakhein, rahein, rehnay, rakhna',
    stay_strong: `yahin baat kartay, yahin baat karein, yahin baat karain, yahin rakhtay, yahin rakhain, yahin rahain, yahin theek, yahin likh dein, yahin likhein, yahin batayein,
      yahin bhej dein, sab kuch yahin, order yahin, yahin order, yahin payment, sirf yahin, bas yahin, platform kay zariye, platform ke zariye hi, site kay zariye,
      site ke zariye hi, isi platform par, isi chat mein, chat mein hi, yahan likh dein, yahan hi batain, yahin batain, isi chat mein rakhein, yahin lagayen, site se hi,
      yahin baat, yahin rakhein, yahin karein, yahan hi`,
    only: 'sirf, srf, faqat, bus',
    here: 'yahan, yahin, idhar, is chat, isi chat, chat mein, platform par, site par, yahan par, yahin par, oopar',
    not_here:
      'yahan nahin, yahan msg dair, yahan dair se, yahan message dair, yahan kam aata, yahan kam ata, yahan online kam, chat slow, yahan ki bajaye, yahan ke bajaye',
    there: 'wahan, wahin, udhar, udher, us par, wahan par, wahin par',
    outside:
      'bahir, baahir, bahar, platform se bahir, site se bahir, platform ke bahir, platform kay bahar, kisi aur app, kisi aur jagah, dosri app, doosri app, dosri jagah, kahin aur, alag se baat, koi aur tareeqa, koi aur zariya',
    via: 'par, pe, pr, mein, se, ke zariye, kay zariye, ko',
    but_word: 'lekin, magar, warna, albatta, taham',
    so_word: 'takay, taakay, kyun ke, kyunke, is liye, phir, to',
    if_word: 'agar, jab',
    question:
      'kia, kya, kaise, kaisay, kahan, kidhar, kon sa, konsa, kis, mil sakta hai, mil sakta hay, mile ga, milay ga, kis app',
    lets: 'chalein, chalain, chalo, ajayen, aa jayen, ajain, aajayen, ajaein, a jayen, kartay hain, karte hain, kartay hen, kar letay hain, kar lete hain, kar lein, kar lain, kar saktay hain, kar sakte hain, karain, karein, behtar rahay ga, behtar rahe ga, behtar hoga, aasani rahegi, asaani rahegi, asani rahay gi, asani ho gi, kyun na, miltay hain, mil letay hain, chahta hoon, chahti hoon, jaldi ho jaye ga, kesa rahay ga',
    could:
      'baraye meharbani, barae meharbani, baraye karam, meharbani, mehrbani, saktay hain, saktay hen, sakte hain, zara, ho sakay to, please, plz, kindly, kia ap',
    want: 'chahiye, chahye, chaheye, chahiay, chahta, chahti, zaroorat, darkar',
    give_verb:
      'dein, dain, de dein, de dain, day dein, dijiye, dijiay, bhejein, bhejain, bhej dein, bhej dain, batayein, batayen, bata dein, bta dein, share karein, share karain, share kar dein, likh dein, le lein, mil sakta, mil jaye, mil sakay, doon, bhej doon, note kar lein, mehfooz kar lein',
    give_me:
      'number de dein, number dein, number dain, number de dain, number day dein, number bhej dein, number bhejein, number bata dein, number batayein, number share karein, number share kar dein, number mil sakta, number mil jaye, number mile ga, number chahiye, email de dein, email bhej dein, email bata dein, email mil sakta, mujhay dein, mujhay bhej dein, mujhe bhej dein, mujhay chahiye',
    have_verb: 'istemal kartay, istemal karte, use kartay, use karte, chalatay',
    talk_verb:
      'baat, bat, baat ho, baat kartay, baat karein, baat karain, baat kar letay, baat kar lein, baat kar lain, baat kar saktay, baat ho sakay, guftagu, guftugu, discuss kartay, discuss karein, tabadla khayal, samjha doon, samjha don, baat cheet, bat cheet, raabta karein',
    talk_me:
      'mujhay msg, mujhay message, mujhay call, mujhay mail, mujhay email, mujhay whatsapp, msg kar dein, msg karein, msg karain, message kar dein, message karein, call karein, call kar lein, call kar dein, raabta karein, raabta kar lein, rabta karein, rabta kar lein, rabta karain, mujh se raabta, mujh se rabta, mail kar dein, email kar dein, whatsapp kar dein, whatsapp karein, inbox karein, dm kar dein, par bhej dein, par bhejein, par likhein, par miltay, dhoond lein, search kar lein, missed call dein, miss call dein',
    add_me:
      'add kar lein, add karein, add karain, follow kar lein, follow karein, join kar lein, join karein, number mehfooz, save kar lein',
    go_verb:
      'ajayen, aa jayen, aajayen, ajain, chaltay hain, chalein, jari rakhtay, shift ho jatay, shift hotay, aaiye, aayen, aa jaein',
    reach_you: `ap se raabta, ap se rabta, aap se raabta, aap se rabta, ap se baat, ap ko call, ap ko msg, ap ko message, ap ko mail, ap ko email, ap ko kahan, ap tak, online kahan,
      kahan hotay, kahan hote, kahan miltay`,
    remove_verb:
      'hata dein, hata dain, delete kar dein, mita dein, nikal dein, khatam kar dein, remove kar dein, hazaf',
    move_strong: `bahir baat kartay, bahir baat karein, bahir baat kar letay, bahir baat kar lein, platform se bahir baat, platform se bahar baat, site se bahir baat, kahin aur baat,
      kisi aur app par, direct raabta karein, direct baat kartay, baqi baat wahan, baqi baat udhar, google par mera naam, mera naam search, khul kar baat, email par hi baat,
      mail par hi baat, email par baat karein`,
    ask_strong: `ap se rabta kaise, ap se raabta kaise, aap se raabta kaise, kaise raabta, kaise rabta, kaisay rabta, rabta kaise, raabta kaise, raabtay ka koi aur, raabta karnay ka,
      kis number par, kon se number par, apna number dein, apna number de dein, apna number bhej, apna number bata, apna number share, apna whatsapp number dein,
      apna email dein, apni email dein, whatsapp number kia, number kia hai, number kia hay, whatsapp hai kia, email id inayat, apni email id, number inayat, email inayat`,
    pay_verb: `payment kar dein, payment karein, payment bhej, paisay bhej, paisay bhej dein, paisay dein, paisay de, paisay dal dein, paisay transfer, raqam bhej, raqam bhej dein,
      raqam transfer, raqam dal, transfer kar dein, transfer karein, adaigi, adaaigi, ada kar, ada karein, jama karwa, jama kara, bhej doon ga, paisay leta, paisay leti,
      paisay loon, easypaisa kar doon, jazzcash kar doon, kar doon ap ko, paison ki baat`,
    pay_noun:
      'paisay, paise, pese, raqam, peshgi, muawza, advance, rupay, ujrat, aadhi raqam, baqi raqam, baqi paisay, bayana, token',
    bank: `account mein, bank account mein, meray account, mere account, is account, bank mein, hbl, ubl, mcb, meezan, alfalah, faysal, iban, account number, direct transfer`,
    cash: 'naqad, naqd, cash mein',
    direct: `direct, seedha, seedhay, barah e rast, barah-e-rast, baraherast, apas mein, aapas mein, zaati tor, seedha mujhe, sidha mujhe, direct mujhe, mujhe direct`,
    separately: 'alehda, alag se, baqi bahir',
    fee_word: 'commission, fee, fees, katoti, kattoti, charges, 20 feesad, bees feesad, feesad, hissa',
    avoid: `bach jaye, bach jaye ga, bach jaye gi, bachay ga, bachay gi, bachana, bachat, kaat leti, kaat leta, kaat letay, kat jata, kat jati, nahi lagay ga, nahi katay ga, baghair,
      na dena paray, nahi dena paray ga, chakkar chhorein, chhorein, hata dein inko, kha jate`,
    off_pay: `bahir payment, bahir paisay, bahir se payment, bahir se paisay, bahir deal, bahir kaam kartay, bahir kaam kar letay, bahir order, bahar se paisay, direct paisay,
      direct raqam, direct payment, direct deal, direct kaam, direct meray account, seedha account, seedha meray, commission bach, commission ke baghair,
      commission kay baghair, baghair commission, fee ke baghair, baghair fee, platform ke baghair, site ke baghair, order cancel kar ke, order cancel kar kay,
      order mansookh kar ke, baqi bahir, baqi cash, baqi raqam bahir, aadhi bahir, order ki zaroorat nahi, order ki zaroorat nahin, apas mein tay, apas mein kar letay,
      commission nahi dena paray, commission nahi katay, order cancel kar dein, bahar se kaam, seedhe meray account, seedha account mein, easypaisa kar dein seedha,
      seedha easypaisa, fees kyun dein, inko fees kyun, commission kyun dein, website bohat fees, fees kaat leti, bahar se kar, paison ki baat bahar, bahar kar lein,
      in ke baghair, inke baghair, in ke bagair`,
    past_talk:
      'baat hoi, baat hoi thi, bat hoi, bat hoi thi, baat hui thi, tay hua, tay hua tha, tay hoa, taay hua, taay hui, tay hui thi, kaha tha, khud kaha, ap ne kaha, ap nay kaha, ap ne bataya, bataya tha, wada kiya, wada kia, samjhaya tha, jaisa tay, jese kaha, jesa kaha, milay thay, miley thay',
    past_sent:
      'bheji thi, bheja tha, bhej di thi, bhej diya tha, bhej dia tha, bhej di hai, call ki thi, call kia tha, msg kia tha, msg kiya tha, email ki thi, mail ki thi, whatsapp kia tha, whatsapp kiya tha, jawab diya tha, call aai thi',
    past_off: `phone par baat hoi, phone par bat hoi, phone par jo baat, phone par kaha, phone par bataya, phone par tay, phone par ap ne, call par baat hoi, call par bat hoi,
      call par jo, call par kaha, call par bataya, call par tay, call par ap ne, skype call par, kal call par, kal phone par, hamari call, pichli call, kal ki call,
      zoom par baat hoi, zoom par kaha, zoom call par, meeting mein kaha, kal ki meeting, whatsapp par baat hoi, whatsapp par kaha, whatsapp par bataya, whatsapp par bheji,
      whatsapp par bheja, email mein likha, email par bheja, jab milay thay, jab hum milay, mulaqat mein, hamari mulaqat, pichli mulaqat, whatsapp wali, whatsapp wala,
      email kar di, email kar di hai, email kar di thi, mail kar di hai, phone par kaha tha, whatsapp par baat hui, call par baat hui, phone par baat hui, jab mile thay,
      us din call, us din phone, us din mile, whatsapp kiya tha, whatsapp par jo, phone par samjhaya, call par samjhaya, whatsapp par ap ne, phone par rate tay,
      phone par tay hua, call par tay hua, call par to ap ne, call par to, subah call par`,
    off_channel: 'phone, call, email, zoom, skype, whatsapp, meeting, mulaqat, daftar, chaye, chai, voice note',
    time_past: 'pichlay haftay, pichle haftay, pichli dafa, us din, guzishta, raat ko, kal raat, parson',
    call_noun: 'call, video call, voice call, mukhtasir call, choti si call, meeting',
    call_verb: 'call karoon, call karun, call kar, phone karoon, phone kar',
    call_strong:
      'call par baat kartay, call par baat karein, call par baat kar letay, call par baat kar lein, call par baat kar saktay, call par baat kar sakte, call par baat ho, call par ajayen, call par aa jayen, call kar letay, call kar lein, call kar saktay, call karoon, phone par baat kar saktay, phone par baat kar lein, phone par baat kartay, phone par baat karein, choti si call, mukhtasir call, minute ki call, mint ki call, video call, voice call',
    meet_verb: 'miltay, mil letay, milein, milain, mulaqat, mil saktay, beth kar, baith kar, ajayen, mil lein',
    in_person: 'aamnay samnay, amnay samnay, bilmushafa, rubaru, face to face',
    venue: 'chai, chaye, coffee, daftar, office, cafe, mall, ghar, dukan, kahin, gulberg, clifton, dha, liberty',
    meet_strong: `chai par miltay, chaye par miltay, coffee par miltay, chai par mil, kahin miltay, kahin mil letay, kahin chai par, mil kar baat, mulaqat kar, mulaqat kartay,
      daftar ajayen, daftar aa jayen, meray daftar, mere daftar, meray ghar, ap ke daftar, office ajayen, beth kar baat, baith kar baat, aamnay samnay, amnay samnay,
      isi shehar, ek hi shehar, aik hi shehar, mil lein, mil lete hain, office chakkar, chakkar laga lein, cafe mein mil, chai par milte, office aa jayen, dukaan par aa jayen,
      samne baith kar, mulaqat kar lein, aa kar baith ke, baith ke baat, kabhi aa kar, dukaan par aa kar, dukan par aa kar, namoona dekh loon, aa kar dekh`,
    work_noun: `bot, logo, design, gateway, payment gateway, template, button, poster, banner, form, mockup, form ke mockup, script, subtitles, website, article, kirdar, kahani,
      ishtehar, kitaab, nazam, font, posts design, status ke liye, sticker, stickers, cover photo, ad ka script, posts, reel, thumbnail, dawatnama, sticker design, post likhni`,
    work_verb:
      'banana, banana hai, banwana, bana dein, lagana hai, likhna, likhwana, tarjuma, tarjuma karna, edit karna, theek karna, design karna',
    named: 'naam ka, unwan, likha ho, likha hai, kirdar, mukalma',
    scam_strong:
      'registration fee, security deposit, security fee, training fee, otp bata dein, otp bhej dein, jo code aya, jo code aaya, account band ho jaye ga verify, ghar bethay kamayein, ghar baithay kamayein, paisay double, account kiraye par, id card ki tasveer, cnic ki tasveer, cnic ki photo',
    pressure_strong:
      'warna report, warna bura review, warna kharab review, kharab review doon, bura review doon, bad review doon, 1 star doon, aik star doon, report kar doon, rating kharab kar, paisay wapis karein warna, refund karein warna, 5 star chahiye to',
    review_bad: 'bura review, kharab review, bad review, aik star, 1 star, kharab rating',
    threat: 'warna, wrna, nahin to, nahi to, basoorat deegar',
    idiom:
      'koi baat nahin, koi baat nahi, koi masla nahin, koi masla nahi, fikar na karein, pata nahin, aik bar, aik baar, baghair background',
    filler:
      'hai, hay, hain, hen, ka, ki, ke, kay, aur, bhi, ji, ne, nay, tha, thi, thay, kar, gay, ga, gi, walaikum, assalam, salam, dia, diya, kia, kiya, wala, wali, bilkul, kaam, bohat, bohot, acha, theek, shukriya, bhai, janab, sahab, aik, abhi, aj, file, likh, sath, liye, bad, usi, jo, mutabiq, ho, hoga, hogi, yeh, woh',
    app_noun: 'app, application, messenger, wali app, wala app, wale app, icon',
    besides: 'ke ilawa, ke alawa, k ilawa, ilawa, ke siwa, ke elawa, chor kar',
    discount: `discount, kam kar dun ga, kam kar dunga, kam kar don ga, kam kar dungi, kam kar dun gi, sasta, sasta par jaye ga, riayat, kam le lunga, raayat, kam mein, kam lunga,
      chhor dunga`,
    translate_verb: 'tarjuma kar*, translate kar*, urdu karo, yeh line likh*, likh dein yeh',
    other_word: 'kahin aur, kisi aur, koi aur, dusri, dusre, doosri, doosre, alag',
    place_word: 'app, jagah, kahin aur, tareeqa, platform',
    street_word:
      'house, street, block, phase, sector, gali, road, mohalla, colony, flat, plot, town, lane, makan, house no, street no',
    between_us:
      'apas mein, aapas mein, apas me, hum dono, ham dono, direct kar lete hain, direct kar lein, seedha kar lete, dono ka faida, adha adha, apne darmiyan',
    same_name:
      'isi naam, yehi naam, yahi naam, yehi username, yahi username, same name, same username, wohi naam, isi id, yehi id, isi username',
    for_word: 'ke liye, k liye, ke lie, jaisa, jaisi, jaise, jesa',
    other_number: `bill, bill number, bill no, invoice, order number, order no, tracking id, tracking number, raseed, rasid number, receipt no, consignment number, cn number, order id,
      return number, return no, return id, complaint number, parcel number, parcel, consignment, shipment, delivered, delivered dikha, courier, courier wala`,
    middleman:
      'beech wale, beech walay, website ka chakkar, site ka chakkar, inka hissa, darmiyan wale, middleman, dalali',
    platform: 'website, site, is website, is site',
    refund_word: 'refund, paise wapas, raqam wapas',
    where_word: 'kahan, kidhar, kis par',
  },
};
