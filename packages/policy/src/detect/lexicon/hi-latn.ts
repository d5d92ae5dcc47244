import type { Language } from './language.js';

/** 21 to 99, as Hindi and Urdu say them. */
export const hindustani: readonly string[] = [
  'ikkis, ikkees',
  'bais, baees, baais',
  'teis, teees, teyis',
  'chaubis, chaubees, chobis',
  'pachchis, pachees, pacchis, pachis, pacchees',
  'chhabbis, chabbis, chhabis, chabees',
  'sattais, sattaees',
  'atthais, athais, atthaees',
  'untis, unattis, untees',
  '',
  'iktis, ikattis, iktees',
  'battis, batis',
  'taintis, tetis, tentis, tentees',
  'chauntis, chautis, chontis',
  'paintis, pentis, pentees',
  'chhattis, chattis, chhatis',
  'saintis, sentis, sentees',
  'adtis, artis, adhtis, adtees',
  'untalis, unchalis, untalees',
  '',
  'iktalis, iktalees',
  'bayalis, bayalees, byalis',
  'taintalis, tentalis',
  'chauvalis, chawalis, chavalis',
  'paintalis, pentalis, pentalees',
  'chhiyalis, chiyalis',
  'saintalis, sentalis',
  'adtalis, artalis',
  'unchas, unanchas, unchaas',
  '',
  'ikyavan, ikyawan, ikavan, ikawan',
  'bavan, bawan, baavan',
  'tirpan, trepan, tirepan',
  'chauvan, chauwan, chawwan, chavvan',
  'pachpan, pachapan, pachpann',
  'chhappan, chappan, chhapan',
  'sattavan, sattawan, satavan',
  'atthavan, athawan, atthawan, athavan',
  'unsath, unsaath',
  '',
  'iksath, iksaath',
  'basath, basaath',
  'tirsath, tiresath, tresath',
  'chausath, chosath',
  'painsath, pensath',
  'chhiyasath, chiyasath',
  'sadsath, sarsath',
  'adsath, arsath',
  'unhattar, unhatar',
  '',
  'ikhattar, ikhatar',
  'bahattar, bahatar',
  'tihattar, tihatar',
  'chauhattar, chohattar',
  'pachhattar, pichhattar, pachattar, pachhatar',
  'chhihattar, chihattar',
  'satattar, satahattar',
  'athattar, athhattar',
  'unasi, unyasi',
  '',
  'ikyasi, ikkasi',
  'bayasi, byasi',
  'tirasi, terasi',
  'chaurasi, chorasi',
  'pachasi, pichasi',
  'chhiyasi, chiyasi',
  'satasi, sattasi, sataasi',
  'athasi, atthasi, athaasi',
  'navasi, nawasi',
  '',
  'ikyanve, ikyanave, ikanve',
  'banve, banave, bayanve, baanve',
  'tiranve, tiranave',
  'chauranve, choranve',
  'pachanve, pichanve, pachyanve',
  'chhiyanve, chiyanve',
  'sattanve, satanve, sattyanve',
  'atthanve, athanve, atthyanve, athhanve',
  'ninyanve, ninnyanve, ninyanave',
];

/** Hindi in Latin letters, mixed with English; the spellings that Urdu shares stand here as well. */
export const hiLatn: Language = {
  lang: 'hi-Latn',
  digits: [
    'shunya, shoonya, sunya, sifar, siphar, zeero, zero',
    'ek, aek, ik, ekk',
    'do, doh, dho',
    'teen, tin, theen, tiin',
    'char, chaar, chaa, chr, chhar',
    'paanch, panch, pach, paach, panj, pnch',
    'chhe, che, cheh, chah, chhah, chhai, chey, chheh, chay, 6e',
    'saat, sat, saath wala, satt, saatt',
    'aath, aat, ath, aanth, athh',
    'nau, nou, noh, nauh',
  ],
  teens: [
    'das, dus',
    'gyarah, gyaarah, giyarah, gyara',
    'barah, baarah, baara, bara',
    'terah, tehrah',
    'chaudah, choudah, chodah',
    'pandrah, pandra, pandhrah',
    'solah, sola',
    'satrah, satra, sattrah',
    'atharah, athara, attharah',
    'unnis, unees',
  ],
  between: hindustani,
  tens: [
    'bees, bis',
    'tees',
    'chalis, chaalis, chalees',
    'pachas, pachaas',
    'saath, saanth',
    'sattar',
    'assi',
    'nabbe, nabbey',
  ],
  double: 'double, dabal, do baar',
  triple: 'triple, tripal, teen baar',
  apps: {
    whatsapp: `wtsp, whtsp, whatsp, wattsapp, watsap, vatsap, vatsapp, wattsup, watsup, wtsup, whatsup, whats up, whatsap, wapp, watts app, vhatsapp, hare wale app, hara wala app, hari wali app, hare rang wali app, green wala app, green wale app, wa number, wa no, wa pe, wa par, wa pr, wa pr hi, wp pe, wp par, whatsapp pe, wts pe, wtsp pe`,
    telegram: 'teligram, telegarm, tele gram, telegrm, neela wala app, tele pe, tele par, tg pe, tg par',
    skype: 'skyp, skipe',
    messenger: 'messenger pe, messenger par, messanger',
    instagram: 'insta, instagaram, insta pe, insta par, ig pe, ig par',
    facebook: 'fb, fb pe, fb par, facebook',
    signal: 'signal pe, signal par, signal app',
    discord: 'dc pe, dc par',
    imo: 'imo, imo pe, imo par',
    snapchat: 'snap pe, snap par, snapchat',
    sms: 'sms kar, sms karo, sms kr, msg on phone',
    zoom: 'zoom pe, zoom par, zoom pr',
    google_meet: 'gmeet, meet link, google meet, meet ka link, meet pe, meet par, gmeet pe',
    teams: 'teams pe, teams par',
    upi: 'upi, upi id, upi pe, u p i, bhim, qr code bhej, qr bhej, scanner bhej, scanner pe',
    paytm: 'paytm, pytm, paytm pe, patym',
    phonepe: 'phonepe, fonepe, phone pay, phnpe, phonpe, phonepay',
    gpay: 'gpay, g pay, google pay, jpay, gpay pe',
    paypal: 'paypal, pay pal',
    bitcoin: 'bitcoin',
  },
  providers: { 'gmail.com': 'gmel, jimail, jmail, gmeil, g mail', 'rediffmail.com': 'redifmail' },
  looks: {
    whatsapp: `hara, hari, hare, harey, green, hare rang, hari rang, green wala, green wali, hara wala, hari wali, hare wale, hare rang wala, hare rang wali, hare rang wale`,
    telegram: `neela, neele, neeli, nila, nile, hawai jahaz, hawaijahaz, paper plane, plane wala, plane wali, udne wala, aeroplane wala, kagaz ka jahaz, jahaz wala, jahaz wali`,
    viber: 'baingani, purple, jamuni',
  },
  words: {
    at_word: 'at the rate, attherate, aet, at the ret, at da rate, et the rate',
    dot_word: 'dott, daat, dawt, bindu',
    street_word: `gali, mohalla, makan no, makaan number, sadak, nagar, colony, sector, pincode, pin code, manzil, chowk, flat no, plot no, h.no, h no, house no, house, flat, apartment,
      apt, road, lane, street, plot, society, residency, tower, block, makan, ward, gali no, bhawan, marg, near, opposite, phase, floor`,
    password_word: 'password, otp, pasword',
    user_word: 'username, user id, login id',

    phone_noun: `number, nambar, numbr, nmbr, numbar, nmber, phone number, phone no, fone, fon, phone, mobile, mobile number, mobail, mobile no, mob no, contact number, contact no, whatsapp number, watsapp number, whatsapp no, wtsp no, personal number, calling number, fone number, fone no, ph no, nambr, namber, numbers`,
    email_noun: 'email, email id, mail id, mail, e-mail, imail, email address, emel, gmail id, gmail, personal mail',
    contact_noun:
      'contact, contact details, sampark, contact info, raabta, rabta, personal details, contact detail, kontact, raabte ka zariya, sampark ka',
    handle_noun:
      'insta id, fb id, telegram id, tele id, skype id, discord id, username, insta handle, profile id, apki id, aapki id',
    other_number:
      'order number, order no, order id, tracking number, invoice number, ticket number, page number, version number, roll number, pnr number, gst number, aadhar number, pan number, account number wala, mobile app, mobile view, mobile screen, mobile responsive, mobile version, phone screen, number one, number ek, number wala field, ek number, number field',

    me: 'mai, main, mei, mujhe, mujhko, mujhse, mje, mujhy, mujhay, hum, hame, hamein, humko, mere ko, mereko, humein, maine, mene, mainay, mujh',
    you: 'aap, aapko, aapse, tum, tumko, tumse, tumhe, tu, tujhe, tera, apko, apse, aapne, apne, tumne, ap, aap log, aplog, apko, aapka',
    we: 'hum, hum dono, dono, hum log, hmlog, apan, aap aur main, apas mein, apan log, hamlog',
    my: 'mera, meri, mere, apna, apni, apne, hamara, humara, hamari, mra, mri',
    your: 'aapka, aapki, aapke, apka, apki, apke, tumhara, tumhari, tumhare, tera, teri, tere, apna, apni, apne, aap ka, aap ki, aap ke, ap ka, ap ki, ap ke, thumara, tumara, apka wala, aapkaa, apnaa, ur',
    our: 'hamara, hamari, hamare, humara, humari, humare',
    third_party:
      'customer ka, customers, client ka number, client ka, unka, unke, unki, uska, uske, hotel ka, hotel, restaurant, doctor, clinic, dukaan ka, users ka, user ka, driver ka, meri wife, mere husband, mere boss',

    negation:
      'nahi, nhi, nahin, nai, nahii, nhii, mat, mt, na karo, nahe, kabhi nahi, bilkul nahi, nahi chahiye, nahi chahta, nahi chahti, nahi karta, nahi karti, nahi karte, nahi deta, nahi deti, nahi dete, nahi dunga, nahi dungi, nahi lunga, nahi lungi, nahi leta, nahi leti, nahi lete, rehne do, rahne do, rehne dijiye, rehne dein, rehne de, mana kar',
    without: 'bina, ke bina, bagair, baghair, bgair, bagair, bina kisi',
    cannot: `nahi kar sakta, nahi kar sakti, nahi kar sakte, nhi kar sakta, nhi kr skta, nhi kr skti, nahi kr sakta, nahi de sakta, nahi de sakti, nahi de sakte, nhi de sakta, nhi de skta, nhi de skti, nahi le sakta, nahi le sakti, nahi le sakte, nhi le sakta, nahi aa sakta, nahi aa sakti, nhi aa sakta, nahi sakta, nahi sakti, nahi sakte, nhi skta, nhi skte, nahi ho sakta, nahi ho payega, nahi ho paega, nhi ho payega, nhi ho paega, nahi paunga, nahi paungi, nahi payenge, mana hai, manaa hai, mna hai, mana h, mana he, allowed nahi, allowed nhi, allow nahi, allow nhi, allowed nai, not allowed, ijazat nahi, ijazat nhi, ijaazat nahi, anumati nahi, anumati nhi, mumkin nahi, possible nahi, possible nhi, sambhav nahi, khilaf hai, khilaf h, khilaaf, ke khilaf, against hai, against h, manzoor nahi, rules ke against, rules ke khilaf, policy ke khilaf, niyam ke khilaf, niyam ke viruddh, galat hai, nahi chalega, nhi chalega, nahi chal sakta, nahi jaa sakte`,
    rule_word:
      'niyam, niyamon, niyamo, rules, rule, usool, qanoon, kanoon, policy, guidelines, terms, kayda, sharten, asool, tos',
    ban_word:
      'ban, ban ho, ban ho jayega, ban ho jaega, ban ho jati, ban kar, band ho jayega, band ho jaega, band ho jayegi, band kar denge, id ban, id band, account band, account ban, acc ban, account block, block ho, block kar, suspend, suspend ho, suspend kar, warning, warning aa, warning aati, penalty, id ud jayegi, account ud jayega, risk hai account, profile band, flag ho, restrict',
    decline:
      'sorry, sry, maaf kijiye, maaf karna, maaf kijiyega, maaf karo, maaf karein, maaf krna, maafi, mafi, mazrat, mazarat, mazrat ke sath, mazeraat, muazrat, maazrat, kshama, shukriya lekin, thanks but, dhanyawad par, behtar hoga yahi, samjhiye, samajhiye, majboori, afsos',
    refuse_strong: `number nahi de sakta, number nahi de sakti, number nahi de sakte, number nhi de sakta, number nhi de skta, number nhi de skti, number nhi de sakti, number nahi dunga, number nahi dungi, number nhi dunga, number nhi dungi, number nahi deta, number nahi deti, number nahi dete, number share nahi, number share nhi, number share karna mana, number share karna allowed, number dena mana, number dena allowed, number mat bhejo, number mat bhejiye, number mat do, number mat dijiye, number mat likho, number na bheje, number na dein, number ki zaroorat nahi, number ki zarurat nahi, number ki jarurat nahi, number exchange nahi, contact share nahi, contact share nhi, personal info share nahi, bahar kaam nahi, bahar kaam nhi, bahar kam nahi, bahar baat nahi, bahar baat nhi, bahar payment nahi, bahar payment nhi, bahar paise nahi, bahar paise nhi, bahar nahi jaata, bahar nahi jata, bahar nahi ja, bahar deal nahi, bahar deal nhi, bahar len den nahi, baher kaam nahi, baher payment nahi, bahar se payment nahi, bahar se kaam nahi, call nahi kar sakta, call nahi kar sakti, call nhi kar sakta, call pe nahi aa, call par nahi aa, call pe nhi aa, call nahi karta, call nahi karti, call nahi leta, call nahi leti, calls nahi, calls nhi, call pe baat nahi, call par baat nahi, phone pe baat nahi, phone par baat nahi, mil nahi sakta, mil nahi sakti, meetup nahi, rules follow, niyam follow, rules ko follow, risk nahi le sakta, risk nahi lena, risk nhi le, id risk, account risk me nahi, account risk mein nahi, account khatre, dono ki safety, dono ke liye safe, dono safe, safety ke liye, direct payment nahi, direct payment nhi, direct nahi leta, direct paise nahi, upi nahi, upi vgera rehne, upi rehne do`,
    stay_verb:
      'rahe, rahein, rahen, rehne, rehna, rakhe, rakhein, rakhen, rakhte, rakho, rakhna, rakhiye, rehte, rahte, rahega, rahenge, rahunga, rahungi, rahiye, rkhte, rkho, rkhe, rakhain',
    stay_strong: `yahi baat, yahin baat, yahi pe baat, yahi par baat, yahin par baat, yahin pe baat, yahi rakhte, yahin rakhte, yahi rakho, yahin rakho, yahi rakhein, yahin rakhein, yahi rahe, yahi rahein, yahin rahein, yahin rahen, yahi pe rahe, yahin par rahen, yahi chat, yahin chat, yahi theek, yahin theek, yahi thik, yahin thik, yahi sahi, yahin sahi, yahi better, yahin better, yahi likh, yahin likh, yahi bata, yahin bata, yahi bhej, yahin bhej, yahi sab, yahin sab, sab yahi, sab yahin, sab kuch yahi, sab kuch yahin, yahi karte, yahin karte, yahi kar lete, yahin kar lete, yahi pe kar, yahi discuss, yahin discuss, yahi pe discuss, yahi message, yahin message, yahi msg, yahin msg, yahi payment, yahin payment, yahi pay, yahin pay, yahi order, yahin order, isi chat, issi chat, chat me hi, chat mein hi, chat pe hi, chat par hi, isi platform, issi platform, platform pe hi, platform par hi, platform pr hi, platform ke through hi, platform ke zariye, platform ke andar, platform ke through, site pe hi, site par hi, site ke through, site ke zariye, site ke andar, app ke andar hi, sirf yahi, sirf yahin, sirf platform, sirf site, order laga do, order place karo yahi, yahan hi, yaha hi, fiverr pe hi, fiverr par hi, upwork pe hi, upwork par hi, sirf fiverr, sirf chat, bas yahi, bas yahin`,
    only: 'sirf, bas, hi, kewal, keval, only, srf, faqat',
    here: 'yaha, yahan, yahi, yahin, yha, yhan, yhi, idhar, yahan pe, yaha pe, yahan par, yahi pe, is chat, isi chat, iss chat, chat me, chat mein, chat pe, chat par, is platform, isi platform, platform pe, platform par, site pe, site par, upar chat, upar, uper, inbox me, inbox mein',
    not_here: `yaha nahi, yahan nahi, yaha nhi, yahan nhi, yaha pe nahi, yahan pe nahi, ye chat slow, yeh chat slow, chat slow, chat bohot slow, chat bahut slow, yaha slow, yahan slow, yaha msg late, yaha late, yahan late, yaha der se, yahan der se, yahan der, yaha kam aata, yahan kam aata, yahan kam aati, yaha kam aati, yaha online kam, yahan online kam, yaha notification nahi, yahan notification nahi, notification nahi aata yaha, site hang, site slow, app hang, yaha ki jagah, yahan ki jagah, yaha ke bajaye, yahan ke bajaye`,
    there:
      'waha, wahan, wahi, wahin, udhar, udher, wha, whan, uspe, us pe, uspar, us par, usi pe, wahi pe, wahin par, waha pe, wahan pe',
    platform: 'platform, site, website, fiverr, upwork, portal',
    outside: `bahar, baahar, baher, bahr, bhar se, platform se bahar, platform ke bahar, site se bahar, site ke bahar, app ke bahar, yaha se bahar, yahan se bahar, bahar se, kahi aur, kahin aur, kahi or, kahin or, dusre app, dusri app, doosri app, dusre platform, dusri jagah, kisi aur app, koi aur app, kisi aur jagah, alag se baat, koi aur tarika, koi aur tareeka, dusra tarika, offline, off platform, private me, private mein, personal pe, personal par`,
    via: 'pe, par, pr, me, mein, mai, se, ke through, ke zariye, through, zariye, ko, ispe, is pe, wa pe, wa par, wa pr, wp pe, wp par, tele pe, tele par, ig pe, ig par, insta pe, insta par, fb pe, fb par, zoom pe, zoom par, whatsapp pe, imo pe, imo par',
    but_word: 'lekin, magar, par main, parantu, but, warna, lkn, lekn, mgr, balke, balki',
    so_word: 'to, toh, kyunki, kyuki, taki, taake, isliye, phir, fir, aur phir, tb, islye',
    if_word: 'agar, agr, jab, yadi, jb',
    question:
      'kya, kia, kaise, kese, kaisay, kaha, kahan, kidhar, konsa, kaun sa, kaunsa, kaun si, kis, kitna, kab, milega, mil sakta hai, mil sakta h, mil jayega, hai kya, he kya, h kya, ho kya, kis pe, kispe, kyu na, milegi',
    lets: `chalo, chaliye, chalein, chalen, chale, aao, aaiye, aajao, aa jao, aajaiye, aa jaiye, aa jayen, aa jaye, ajao, ajayen, ajaye, aa jayein, kyu na, kyun na, kyon na, kiun na, karte hai, karte hain, karte h, krte h, krte hai, krte hain, krte hn, kar lete hai, kar lete hain, kr lete h, kr lete hain, kar le, kar len, kar lein, kar lain, kar sakte hai, kar sakte hain, kr skte h, kr sakte hain, karein, karen, karenge, karain, kare, krein, krenge, lete hai, lete hain, behtar hoga, behtar rahega, better hoga, better rahega, better hai, better he, asani hogi, aasani hogi, aasani rahegi, asani rahegi, asaan rahega, aasan rahega, asaan hoga, aasan hoga, easy rahega, easy hoga, acha rahega, accha rahega, jaldi hoga, jaldi ho jayega, fast hoga, chahta hu, chahta hoon, chahti hu, chahti hoon, chahte hai, kaisa rahega, kesa rahega, mera suggestion, milte hain, milte hai, theek rahega, thik rahega, kya hum, kya ham, let us, lets`,
    could:
      'please, plz, pls, kripya, kindly, kya aap, sakte hai, sakte hain, sakte h, sakte ho, skte ho, skte h, skte hain, sakti hain, sakti ho, sakta hu, sakta hoon, sakti hu, skta hu, sakta hai, zara, jara, ho sake to, hosake to, meharbani, mehrbani, baraye meharbani, barae meharbani, agar ho sake',
    want: 'chahiye, chahie, chaiye, chahye, chaheye, chahta, chahti, chahte, zaroorat, zarurat, jarurat, lagega, chahunga, mangta, chiye',
    give_verb: `do, de do, dedo, dede, de de, dijiye, dijiyega, dijie, de dijiye, dena, de dena, dein, den, de dein, dain, de dain, dejiye, dejye, bhejo, bhej do, bhejdo, bhejiye, bhej dijiye, bhejna, bhej dena, bhejein, bhejen, bhej dein, bhej dain, bhj do, bhjo, batao, bata do, btao, bta do, bataiye, bata dijiye, batayein, bataye, bataen, batana, bata dena, batadein, bata dein, share karo, share karein, share kar do, share kardo, share kardein, share kijiye, share kro, share krdo, share krein, likh do, likh dein, likh dijiye, mil sakta, mil jaye, mile ga, milega, doge, denge, bhejoge, bataoge, le lo, lelo, le lein, le lijiye, note kar lo, note karo, note kr lo, note kar lein, save kar lo, save karo, du, dun, dunga, bhejta, bhejti, bhej raha, deta hu, deti hu, deta hoon, de deta, de deti, drop karo, dm karo, snd karo, bhej skte`,
    give_me:
      'mujhe do, mujhe de do, mujhe dedo, mujhe dijiye, mujhe bhejo, mujhe bhej do, mujhe batao, mujhe bata do, number do, number dedo, number de do, number dijiye, number de dijiye, number dena, number de dena, number dein, number de dein, number bhejo, number bhej do, number bhejdo, number bhejiye, number bhej dein, number batao, number bata do, number btao, number bataiye, number share karo, number share karein, number share kar do, number share kro, number share kardo, number share krdo, number milega, number mil sakta, number mile ga, number mil jaye, number chahiye, number chaiye, number chahye, no do, no dedo, no de do, no bhejo, no bhej do, email do, email dedo, email bhejo, email bhej do, email batao, email id do, email id bhejo, email id batao, email milega, email chahiye, mail id do, mail id bhejo, mail id batao, mail id chahiye, contact do, contact dedo, contact bhejo, contact milega, contact chahiye, mujhe chahiye, number drop karo, number send karo, number send kar do, number send krdo, send number',
    have_verb:
      'hai kya, h kya, he kya, ho kya, use karte, use krte, use karti, istemal karte, istamal karte, istemaal karte, chalate, chalate ho, pe ho, par ho, pe hain, par hain, use karty, hai na, pe hai',
    use_verb: 'use karo, use karein, use karte, istemal, download karo, install karo',
    talk_verb: `baat, bat, baatein, baat karte, baat karein, baat kare, baat karenge, baat karo, baat kar lete, baat kar le, baat karlo, baat krte, baat kr lete, baat krlo, baat kro, baat karna, baat karni, baat ho, bt krte, bat karte, bat karain, bat krte, bat kar lete, guftagu, guftugu, charcha, discuss, discuss karte, discuss karein, discuss krte, discuss kar lete, discussion, chat karte, chat karein, chat karlo, chat krte, message, msg, msgs, connect karte, connect karein, connect hote, samjhata, samjha dunga, samjhati, samjha deta, samjha du, detail me baat, detail mein baat, gup shup, talk karte, talk karein, continue karte`,
    talk_me: `mujhe message, mujhe msg, mujhe call, mujhe text, mujhe mail, mujhe email, mujhe ping, mujhe phone, mujhe whatsapp, mujhe dm, message karo, message kar do, message kardo, message kijiye, message karein, message karna, message kar dena, message kr dena, message kro, message krdo, message kardena, msg karo, msg kar do, msg kardo, msg kro, msg krdo, msg kr do, msg kr dena, msg kar dena, msg karna, msg karein, msg kardena, msg krna, msg kijiye, msg krlo, msg daal do, msg dalo, message daal do, text karo, text kar do, text kro, text krdo, text karna, text kar dena, mail karo, mail kar do, mail kardo, mail kro, mail krdo, mail kijiye, mail karein, mail karna, mail kar dena, mail kardena, mail kr dena, email karo, email kar do, email kardo, email kro, email karna, email kar dena, email kardena, email kijiye, email karein, call karo, call kar lo, call karlo, call kro, call krlo, call karna, call kar lena, call kar dena, call kardo, call kijiye, call karein, call kr lena, call krna, call maro, call laga, phone karo, phone kar lo, phone karna, phone kar lena, phone kijiye, phone karein, phone kro, fone karo, fone karna, ping karo, ping kar do, ping kro, ping karna, ping kardo, ping kar dena, dm karo, dm kar do, dm kro, dm kardo, dm karna, dm krna, dm krdo, dm kar dena, whatsapp karo, whatsapp kar do, whatsapp kardo, whatsapp kro, whatsapp krdo, whatsapp karna, whatsapp kar dena, whatsapp kijiye, whatsapp karein, mujhse baat, mujhse contact, mujhse sampark, contact karo, contact kar lo, contact karein, contact kijiye, contact kro, contact karna, contact kr lo, raabta karo, raabta karein, raabta kar lein, rabta karo, rabta karein, rabta kar lein, rabta krein, pe bhej do, par bhej do, pe bhejo, par bhejo, pe bhejdo, pe bhejna, par bhejna, pe bhej dena, par bhej dena, pe bhejiye, par bhejiye, pe bhej dein, par bhej dein, pe milte, par milte, pe milo, par milo, pe milunga, par milunga, pe aao, par aao, pe mil jaunga, pe mil jayega, pe dhundh lo, par dhundh lo, dhundh lo, dhund lo, dhoond lo, dhundo, dhund lena, search kar lo, search karo, search krlo, search kar lena, miss call, missed call, missed call maro, inbox karo, inbox me aao, pe knock, ispe msg, is pe message, is number pe, iss number pe, is no pe, is number par`,
    add_me:
      'mujhe add, add kar lo, add karlo, add karo, add kro, add krlo, add kar lein, add kijiye, add kar do, add kardo, add krdo, follow karo, follow kar lo, follow kro, follow krlo, number save, save kar lo, save karlo, save krlo, save kar lein, join karo, join kar lo, join karlo, join kro, join krlo, join kijiye, join karein, join kar lena, scan karo, scan kar lo',
    go_verb:
      'aao, aajao, aa jao, ajao, aajaiye, aa jaiye, aa jayen, ajayen, aa jaye, aa jana, ajana, aana, chalte hai, chalte hain, chalte, chalo, chale, continue karte, continue karein, continue krte, continue karo, aage badhte, aage baat, shift, shift ho, shift karte, move karte, switch karte, jari rakhte, jaari rakhte, baaki baat, baki baat, aa jayein, karte hai, krte h',
    reach_you:
      'aapse contact, apse contact, aapse sampark, apse rabta, aapse rabta, ap se rabta, ap se raabta, aap se raabta, aapse baat, apse baat, aapko call, apko call, aapko message, apko message, aapko msg, apko msg, aapko mail, apko mail, aapko dhundh, aapko kaha, aapko kahan, apko kaha, apko kahan, tumse contact, tumse baat, tumhe call, tumhe msg, tumko call, aapko add, apko add, aapko email, apko email, aap tak pahunch, aap tak kaise',
    reach_me: 'mujhse contact, mujhse sampark, mujh tak',
    remove_verb:
      'hata do, hatado, hata dijiye, hata dein, hataiye, hatao, hata den, delete karo, delete kar do, delete kardo, delete kardein, delete kijiye, delete kar dijiye, delete karein, delete kar dein, delete krdo, mita do, mita dein, mita dijiye, nikal do, nikal dijiye, remove karo, remove kar do, remove kardo, remove kijiye, remove kar dein, edit kar do, hata lo, hata len',
    fill_verb: 'form bhar, form bhar do, form fill, form bharo, fill kar do, bhar dein, form bhariye',
    invite_verb: 'invite bhej, invite karu, invite karun, access de, access dunga, add karun',
    move_strong: `bahar baat karte, bahar baat karein, bahar baat kar lete, bahar baat karo, bahar baat krte, bahar baat kare, bahar baat karenge, bahar milte, bahar contact kar, bahar contact karo, bahar contact karein, platform se bahar baat, platform ke bahar baat, site se bahar baat, kahi aur baat, kahin aur baat, kahi aur chat, kahi or baat, dusre app pe baat, dusri app pe, kisi aur app pe, direct contact karo, direct contact karte, direct contact karein, direct baat karte, direct baat karo, direct baat kar lete, direct baat karein, direct bat karte, khul ke baat, khulkar baat, google pe mera naam, mera naam google, mera naam search, mera name search, mere naam se search, isi naam se hu, isi naam se hoon, same naam se, same name se, bio check karo, bio dekho, bio me number, bio mein number, file me number, file mein number, number file me, number file mein, number image me, number pdf me, portfolio me number, portfolio me mera number, profile pic me number, baaki baat udhar, baki baat udhar, baaki baat wahi, baki baat wahi, baaki baat waha, baki baat wahan, aage ki baat udhar, aage ki baat waha, aage ki baat wahi, aage ki baat wahan, udhar baat karte, wahan baat karte, waha baat karte, wahi baat karte, wahin baat karte, wahan discuss karte, wahi discuss, wahin discuss, personal pe baat, personal par baat, personally baat`,
    ask_strong: `apna number do, apna number dedo, apna number de do, apna number bhejo, apna number bhej, apna number dijiye, apna number dein, apna number batao, apna number bata, apna number send, apna number share, apna no do, apna no bhejo, apna no dedo, apna no de, aapka no kya, apka no kya, aapka no milega, apka no milega, apka no do, aapka no do, ur number do, apna contact do, apna contact share, apna contact bhejo, apna whatsapp do, apna whatsapp bhejo, apna email do, apna email bhejo, apna email share, aapse contact kaise, apse contact kaise, aapse kaise contact, apse kaise contact, aapse kaise baat, aapse bahar kaise, aap se kaise rabta, ap se kaise rabta, ap se rabta kaise, aap se rabta kaise, kaise contact karu, kaise contact karun, contact kaise karu, contact kaise karun, contact kaise kare, contact kaise karein, kaha contact karu, kahan contact karun, kaha message karu, kahan message karun, kaha msg karu, kahan msg karun, kis number pe, kis number par, kaunse number pe, konse number pe, whatsapp hai kya, whatsapp h kya, whatsapp hai aapka, whatsapp hai apka, whatsapp hai ap ka, whatsapp number kya, koi aur contact, koi aur tarika contact, koi aur zariya, contact ka koi aur, number exchange kar, number exchange karte, number dedo na, number do na, no. do`,

    pay_verb: `pay kar, pay karo, pay kar do, pay kardo, pay karein, pay karte, pay karunga, pay karungi, pay kr do, pay kro, pay krdo, pay krunga, pay karta, payment kar, payment kardo, payment kar do, payment karo, payment karein, payment karunga, payment krdo, payment kro, payment kr do, payment kardunga, payment kar dunga, payment bhej, payment bhejo, payment bhej do, payment de, payment dunga, payment do, payment le, payment lunga, payment lete, payment leta, payment leti, bhugtan, bhugtaan, paise bhej, paise bhejo, paise bhej do, paise bhejdo, paise bhejunga, paise bhejiye, paise bhej dein, paise de, paise do, paise dedo, paise de do, paise dunga, paise dedunga, paise dal, paise daal, paise daal do, paise transfer, paise le, paise lunga, paise lete, paisay bhej, paisay bhejo, paisay bhej dein, paisay dein, paisay de, paisay dunga, pese bhej, pese bhejo, pese de, pese do, pese dunga, rupay bhej, raqam bhej, raqam bhej dein, raqam dal, raqam transfer, transfer kar, transfer karo, transfer kar do, transfer kardo, transfer karein, transfer kar dein, transfer krdo, transfer kr do, transfer karunga, transfer kardunga, send money, jama kar, jama kara, jama karwa, jma krwa, daal do, dal do, daal dein, dal dein, daal dena, pe bhej dunga, par bhej dunga, adaigi, adaaigi, ada kar, ada karein, chuka dunga, lete hain payment, settle kar`,
    pay_noun:
      'payment, paymnt, paise, paisa, paisay, pese, rupay, rupaye, rupees, raqam, rakam, advance, adwance, baki paise, baaki paise, aadha, aadhe paise, adha, peshgi, token amount, amount, budget, muawza',
    bank: 'bank, bank account, bank me, bank mein, account me, account mein, acc me, account number, acc number, account no, ifsc, imps, neft, bank transfer, mere account, mere khate, khate me, khate mein, khata number, bank details, mere acc, sbi, hdfc, meezan, hbl, ubl, mcb, alfalah, iban',
    cash: 'cash, nakad, naqad, naqd, nagad me, cash me, cash mein, hath me cash, cash in hand',
    crypto: 'crypto, wallet, gift card, usdt me',
    direct:
      'direct, directly, seedha, seedhe, sidha, sidhe, seedhay, dairekt, apas me, aapas me, apas mein, aapas mein, barah e rast, barah-e-rast, baraherast, hum dono ke beech, humare beech, alag se, private, privately, drct, dirct',
    separately: 'alag se, alag, alehda, baki bahar, baaki bahar, aadha bahar',
    fee_word:
      'commission, comission, commision, comision, kamishan, komission, fee, fees, fees ka, service charge, charges, platform fee, platform charges, 20%, 20 percent, bees percent, 20 parsent, tax, katauti, kati, katti, bichauliya, beech wala, beech ka',
    avoid:
      'bach, bachega, bachegi, bachenge, bachane, bachao, bacha, bacha lete, bachta, bach jaye, bach jayega, bach jaega, bach jayegi, bach jayenge, bachat, bachat hogi, save ho, save hoga, save hogi, save ho jayega, bina, bagair, baghair, kat leta, kaat leta, kat lete, kaat lete, kat ti, kaat leti, kat leti, katta, katega, kaat ti, kat jata, kha jata, kha jate, kha jati, nahi dena padega, nahi katega, nahi lagega, nahi lagegi, nahi kategi, nhi katega, nhi lagega, le jata, le leta, le leti, lut te',
    off_pay: `bahar payment, bahar pay, bahar paise, bahar se payment, bahar se paise, bahar se pay, bahar hi payment, bahar deal, bahar kaam karte, bahar kaam kar lete, bahar se kaam, bahar kaam karein, bahar hi kar lete, bahar order, bahar se order, bahar se kar lete, bahar kar lete, baher payment, baher se payment, bahar se paisay, bahar paisay, direct payment, direct pay, direct paise, direct paisay, direct pese, direct deal, direct deal karte, direct kaam, direct kam karte, direct transfer, direct upi, direct gpay, direct paytm, direct account me, direct account mein, direct mere account, direct mujhe, direct jazzcash, direct easypaisa, seedha payment, seedha paise, seedha account, seedhe account, seedhe payment, seedhe paise, seedha upi, sidha payment, sidhe payment, sidha account, sidha mere, seedha mere, seedhe mere, seedha mujhe, sidha mujhe, apas me deal, apas mein deal, apas me kar lete, aapas me kar lete, aapas mein kar lete, apas mein kar lete, apas me settle, aapas me settle, apas mein tay, commission bach, commission bachega, commission bhi bach, commission bacha, commission save, comission bach, fees bach, fee bach, fees bacha, fee bacha, fees save, fee save, bina commission, commission ke bina, baghair commission, bagair commission, commission ke baghair, commission ke bagair, bina fees, bina fee, fees ke bina, bina platform, platform ke bina, platform ke baghair, platform ke bagair, site ke bina, site ke bagair, fiverr ke bina, bina site, bina fiverr, commission nahi dena, commission nahi katega, commission nhi katega, commission nahi lagega, commission nhi lagega, fees nahi lagegi, fees nahi kategi, fees nhi lagegi, fee nahi lagegi, order cancel karke, order cancel kar ke, order cancel krke, order cancel kr ke, order cancel kar do aur, cancel karke, baki bahar, baaki bahar, baki upi, baaki upi, baki cash, baaki cash, baki paise bahar, baaki paise bahar, baki direct, baaki direct, aadha bahar, aadha yahan aadha, aadha yaha aadha, adha bahar, bahar sasta, bahar kam me, bahar discount, direct karoge to discount, order ki zaroorat nahi, order ki zarurat nahi, order ki jarurat nahi, order mat lagao, order mat karo yaha, order place mat, yahan order mat, yaha order mat, bina order, order ke bina, beech wale ko, bichauliye ke bina, table ke niche, table ke neeche, bahar hi deal, bahar deal kar, bahar hi kaam, bahar hi kar, bahar hi pay`,
    own_contract:
      'alag contract, apna contract, direct contract, private contract, apas me contract, personal contract',
    payout:
      'withdraw, withdrawal, paise nikal, paisa nikal, paise nikalne, kamai nikal, earning nikal, earnings, payout, paise kaise nikale',
    cancel_verb: 'cancel, cancel kar, cancel karo, cancel kardo, cancel krdo, radd, refund kar, mansookh',
    order_word: 'order, project, gig, milestone, contract, custom offer',
    refund_word:
      'refund, paise wapas, paise wapis, paisa wapas, paisay wapis, paise vapas, wapas paise, money back, pese wapis, extra paise aa gaye',
    allowed:
      'allowed hai kya, allowed h kya, allow hai kya, ijazat hai kya, kya ye allowed, kya yeh allowed, rules me allowed, kya allowed, kar sakte hai kya rules',
    ignorance:
      'naya hu, naya hoon, nayi hu, nayi hoon, naya hun, pehli baar, pehli bar, pehli dafa, pata nahi tha, pta nhi tha, maloom nahi tha, nahi pata tha, payment kaise, kaise payment, paise kaise du, paise kaise bheju, kaise pay karu, purane client, pehle se jaante, pehle se jante, pehle bhi kaam kiya',

    past_talk: `baat hui, baat hui thi, baat hui h, baat hoi, baat hoi thi, bat hoi, bat hui, bat hui thi, bat hoi thi, bt hui thi, baat ki thi, baat kiya tha, baat kari thi, tay hua, tay hua tha, taay hua, tay hoa, tai hua, decide hua, decide kiya, decide kiya tha, discuss kiya, discuss kiya tha, discuss hua, discuss hui, discuss hua tha, discuss kia tha, kaha tha, kha tha, bola tha, bola, bole the, bolla tha, bataya tha, btaya tha, bataya, btaya, batai thi, samjhaya tha, jaisa kaha, jaisa bola, jaise kaha, jaise bola, jaisa tay, jese kaha, jaisa aapne, jaise aapne, aapne kaha, aapne bola, aapne bataya, apne kaha, apne bola, ap ne kaha, aap ne kaha, ap ne bola, ap ne btaya, ap ne bataya, ap ne khud kaha, aapne hi kaha, apne hi bola, wada kiya, promise kiya, agree hue, agree kiya, final kiya tha, final hua tha, final hui thi, dikhaya tha, sunaya tha, mile the, mile thay, confirm kiya tha`,
    past_sent:
      'bheja tha, bheja hai, bheja h, bhej diya, bhej diya tha, bhej di, bhej di thi, bheji thi, bheji hai, bheji h, bheje the, bhej chuka, bhej chuki, bheja thaa, mail kiya tha, mail kia tha, mail ki thi, mail kiya, mail kar diya, email kiya tha, email ki thi, email kiya, email kar diya, call kiya tha, call ki thi, call kia tha, phone kiya tha, message kiya tha, message kar diya, msg kiya tha, msg kia tha, msg kiya, message kiya, text kiya tha, whatsapp kiya tha, whatsapp kiya, whatsapp kar diya, reply kiya tha, reply diya tha, aapka mail mila, apka mail mila, aapka msg, call aaya tha, call aya tha, phone aaya tha, mila tha, dekha tha, daala tha, dala tha',
    past_off: `phone pe baat hui, phone par baat hui, phone pr baat hui, phone pe bat hui, phone par bat hui, phone par bat hoi, phone pe baat hoi, phone pe jo baat, phone par jo baat, phone pe jo bat, phone pe hui baat, phone par hui baat, phone pe bola, phone par bola, phone pe kaha, phone par kaha, phone pe bataya, phone par bataya, phone pe btaya, phone pe aapne, phone par aapne, phone pe apne, phone par ap ne, phone pe ap ne, phone pe tay, phone par tay, phone pe discuss, phone par discuss, phone pe decide, phone par decide, fone pe baat hui, fone pe bola, call pe baat hui, call par baat hui, call pr baat hui, call pe bat hui, call par bat hui, call par bat hoi, call pe jo baat, call par jo baat, call pe jo, call par jo, call pe hui, call par hui, call pe bola, call par bola, call pe kaha, call par kaha, call pe bataya, call par bataya, call pe btaya, call pe aapne, call par aapne, call pe apne, call par apne, call pe ap ne, call par ap ne, call pe tay, call par tay, call pe discuss, call par discuss, call pe decide, call par decide, call me bola, call me kaha, call me bataya, call me discuss, call mein kaha, kal call pe, kal call par, kal phone pe, kal phone par, kal ki call, kal wali call, pichli call, last call me, last call pe, last call mein, hamari call, humari call, apni call, skype call par, skype call pe, zoom pe baat hui, zoom par baat hui, zoom call pe, zoom call par, zoom call me, zoom pe bola, zoom pe kaha, zoom par ap ne, kal zoom pe, kal ki meeting, meeting me bola, meeting me kaha, meeting mein kaha, meeting me baat, meeting mein baat, pichli meeting, video call pe baat hui, whatsapp pe baat hui, whatsapp par baat hui, whatsapp pe jo, whatsapp par jo, whatsapp pe bola, whatsapp par bola, whatsapp pe kaha, whatsapp par kaha, whatsapp pe bataya, whatsapp pe bheja, whatsapp par bheja, whatsapp pe bheji, whatsapp par bheji, whatsapp pe bhej diya, whatsapp pe bhej di, telegram pe bheja, telegram pe bheji, telegram pe baat hui, insta pe baat hui, insta pe bola, mail pe bheja, mail par bheja, mail pe bheji, mail pe bhej diya, email pe bheja, email par bheja, mail me likha, mail mein likha, email me likha, email me bataya, mail me bataya, aapki mail, apki mail me, apke mail me, aapke mail, aapki email me, jab mile the, jab hum mile, jab mile thay, mulakat me, mulakat mein, mulaqat mein, mulaqat me, hamari mulakat, coffee pe baat, office me mile, office me baat, office mein baat, aapke office, apke office me, milke baat hui, mil ke baat hui`,
    off_channel:
      'phone, fone, call, phone call, email, mail, sms, zoom, skype, whatsapp, telegram, meeting, mulakat, mulaqat, office, chai, coffee, face to face, bahar, voice note, dm, insta, messenger, milne',
    time_past:
      'parso, pichle hafte, pichlay hafte, pichhle hafte, pichli baar, pichli dafa, pehle, phle, us din, usdin, aaj subah, kal raat, abhi abhi, last week, last time, pichle mahine',

    call_noun:
      'call, kaal, cal, phone call, video call, voice call, vc, audio call, meeting, quick call, choti si call, chhoti call, conference call, 5 min call, gmeet',
    call_verb:
      'call, call karu, call karun, call kar, call kr, phone karu, phone karun, phone kar, fone karu, call laga, call lagau, call kar sakta, call kar sakte, ring karu',
    call_strong: `call pe baat karte, call par baat karte, call pr baat karte, call pe baat krte, call pe baat kar lete, call par baat kar lete, call pe baat kar le, call par baat kar le, call pe baat kare, call par baat karein, call pe baat karein, call pe baat kar sakte, call par baat kar sakte, call pe baat kr skte, call pe baat ho sakti, call par baat ho, call pe bat karte, call par bat karte, call par bat kar, call pe bat kr, call pe discuss kar, call par discuss kar, call pe discuss krte, call pe aa jao, call par aa jao, call pe aao, call par aao, call pe aa sakte, call par aa sakte, call pe aa jaiye, call pe samjha, call par samjha, call kar lete, call karlete, call kr lete, call kar le, call kar lein, call karein kya, call kare kya, call kar sakte, call kar sakta, call kar sakti, call kr sakte, call kr skte, call kr skta, call karu, call karun, call karte hai, call karte hain, call krte h, call ho sakti, call ho jaye, call schedule, call rakh, call rakhe, call rakh lete, call laga lu, phone pe baat karte, phone par baat karte, phone pr baat karte, phone pe baat kar lete, phone par baat kar lete, phone pe baat kar sakte, phone par baat kar sakte, phone pe baat kare, phone par baat karein, phone pe baat karein, phone pe baat krte, phone pe baat ho sakti, phone par bat kar, phone pe bat kar, fone pe baat karte, phone karu, phone karun, ek call, ek quick call, quick call, choti si call, chhoti si call, minute ki call, min ki call, mint ki call, minute call, video call, voice call, audio call, meeting kar lete, meeting rakh, meeting schedule, meeting kar sakte, gmeet kar, google meet kar, awaaz sun`,
    meet_verb:
      'milte, milte hain, milte hai, mil lete, milo, mile, milein, mil sakte, mil skte, milna, milne, mulakat, mulaqat, aa jao, aajao, aa jana, baith ke, baithke, baith kar, baithkar, baith ke baat, mil ke, milke, milkar, meet karte, meet kar, meet krte, meetup, meet up, mil len',
    in_person:
      'aamne samne, amne samne, aamne saamne, amnay samnay, face to face, in person, personally mil, rubaru, ru baru, samne baith, saamne baith',
    venue:
      'cafe, coffee, chai, chaye, office, daftar, dafter, mall, restaurant, ghar, dukan, dukaan, studio, lunch, dinner, station, metro, hotel, park, cp, shehar, connaught place, starbucks, ccd, kahi, kahin',
    meet_strong: `coffee pe milte, coffee par milte, chai pe milte, chai par milte, chai pe mil, chai par mil, cafe me milte, cafe mein milte, cafe me mil, office me milte, office mein milte, office aa jao, office aajao, office aa jaiye, office aa jayen, office ajayen, office aa jana, mere office, mere daftar, mere ghar aa, mere studio, dukan pe aa, dukaan pe aa, aapke office aa, apke office aa, aapke ghar aa, milke baat karte, mil ke baat karte, milkar baat karte, mil kar baat karte, mil ke baat kar lete, milke baat kar lete, mil kar baat kar, mil ke discuss, milke discuss, mil ke kar lete, kahi milte, kahin milte, kahi mil lete, kahin mil lete, kahi baith ke, kahin baith ke, kahi baithke, baith ke baat karte, baith kar baat karte, baith kar baat kar, baith ke discuss, aamne samne baat, amne samne baat, aamne samne baith, amne samne baith, aamne samne mil, amne samne mil, face to face mil, face to face baat, in person mil, same city, same shehar, ek hi shehar, isi shehar, usi shehar, main bhi delhi, main bhi mumbai, main bhi pune, main bhi lahore, main bhi karachi, mai bhi delhi, kal milte hain, kal milte hai, kal mil lete, mil sakte hai kya, mil sakte hain kya, mil sakte ho, milne aa, chai peete, chai pite, coffee peete`,

    work_noun: `bot, chatbot, logo, design, button, template, ad, ads, banner, script, poster, post, posts, story, reel, reels, thumbnail, cover, page, landing page, form, screen, feature, plugin, api, gateway, payment gateway, integration, code, translation, article, kahani, dialogue, character, voiceover, voice over, jingle, marketing, campaign, newsletter, caption, hashtags, sticker, icon, brochure, visiting card, course, presentation, wordpress, shopify, store, call to action, cta, call center, call centre, mockup, followers, content, novel, kavita, gana, geet, song, app ki, app ka, app banana, template banana, signature, notification`,
    work_verb:
      'banana, banana hai, banana h, banani, banani hai, banao, bana do, banado, bana dijiye, bana dein, banwana, banwani, bana sakte, bana skte, design kar, design karo, design karna, likhna, likhna hai, likhwana, likho, edit kar, edit karna, editing, lagana hai, lagani hai, jodna hai, integrate, integrate kar, theek karo, thik karo, fix kar, translate kar, translate karna, anuvad, tarjuma, animate, record kar, code kar, add karna hai button',
    named:
      'naam ka, naam ki, likha hai, likha ho, likha hua, likho, likh do text, title, tagline, slogan, character, kirdar, dialogue, kahani me, kahani mein, hero, heroine, text ho, text likho, caption, warning likho, scene',

    scam_strong: `registration fee, registration fees, security deposit, security money, training fee, training fees, verification fee, refundable fee, refundable amount, processing fee, otp batao, otp bata do, otp bhejo, otp bhej do, otp share, otp send, otp do, otp de do, jo code aaya, jo code aya, jo otp aaya, jo otp aya, code batao jo, account verify karo, account verify kar, account verify krna, account band ho jayega verify, kyc update, kyc karo, lottery, inaam jeeta, aap select ho gaye, aapka selection, apka selection, ghar baithe kamao, ghar baithe kamaye, ghar bethe kamao, roz kamao, rozana kamao, paisa double, paise double, guaranteed return, guaranteed profit, account rent, account kiraye, apna account bech, account bechna, aapka account use, apka account use, apki id use, fiverr account rent, upwork account rent, card details bhejo, card ki photo, cvv, aadhar ki photo, aadhar card ki photo, cnic ki photo, cnic ki picture, gift card kharid, like karke paise, task complete karo paise`,
    scam_weak:
      'badhai, congratulations, select, selected, naukri, job, data entry, typing job, registration, deposit, ghar baithe, bina experience, rozana, hr, interview, salary, telegram, mubarak, fee, refundable',
    pressure_strong: `bura review dunga, bura review dungi, bura review de dunga, kharab review dunga, kharab review de dunga, bad review dunga, bad review dungi, bad review de dunga, bad review dedunga, negative review dunga, negative review de dunga, 1 star dunga, 1 star de dunga, 1 star dedunga, ek star dunga, ek star de dunga, one star dunga, one star de dunga, warna report, wrna report, varna report, nahi to report, nhi to report, report kar dunga, report kr dunga, warna cancel, wrna cancel, nahi to cancel, nhi to cancel, warna rating, nahi to rating, warna kharab, warna bura, nahi to bura, nahi to kharab, warna bad review, nahi to bad review, nhi to bad review, warna 1 star, nahi to 1 star, nhi to 1 star, rating kharab kar, profile kharab kar, profile barbad, 5 star chahiye to, 5 star chahiye toh, 5 star chahye to, achi rating chahiye to, acha review chahiye to, paise wapas karo warna, paise wapas karo nahi to, refund karo warna, refund karo nahi to, refund do warna, refund do nahi to, refund de warna, free me karo warna, free mein karo warna`,
    review_bad:
      'bura review, kharab review, bad review, negative review, ek star, 1 star, one star, kharab rating, buri rating, bad rating, ganda review, kharab feedback',
    threat: 'warna, wrna, varna, nahi to, nahi toh, nhi to, nhi toh, agar nahi, nahi kiya to, nahi diya to, warna phir',

    idiom: `koi baat nahi, koi baat nhi, koi bat nahi, koi dikkat nahi, koi dikkat nhi, koi problem nahi, koi issue nahi, koi masla nahi, koi masla nhi, koi tension nahi, pata nahi, pta nhi, chinta mat, fikar mat, fikar na karein, tension mat, jaldi nahi, kyun nahi, kyu nahi, kyu nhi, na sirf, ek baat, ek bar, ek baar, ek aur, do din, teen din, ek din, baat ye hai, baat yeh hai, acchi baat, achi baat, bina background, bina text, bina music, bina bg, bahar ki taraf, ghar ke bahar, background ke bahar, box ke bahar, double check, sat sri akal, char dham, pe click, mat karo chinta, to do, how to, me too, do not, to do list`,
    filler:
      'hai, hain, he, hu, hoon, hun, tha, thi, the, ka, ki, ke, aur, ye, yeh, wo, woh, bhi, tak, kar, krna, karna, karke, kaam, kam, bahut, bohot, bht, accha, acha, achha, theek, thik, dhanyawad, shukriya, namaste, ji, haan, han, sir, madam, bhai, didi, bhaiya, aaj, abhi, din, naya, purana, sab, kuch, koi, wala, wali, wale, shabd, hoga, raha, rahi, gaya, gayi, liye, sath, baad, jaisa, jaise, yaar, yr, ho, hona, hota, hoti, jata, jati, kro, kr, krdo, krke, isme, usme, iska, uska, jo, ab, dekh, dekho, padho, zyada, jyada, thoda, kitne, walaikum, salam, assalam, bilkul, asal, likh, dikha, liya, diya, dia, kia, kiya',
    app_noun: 'app, aap wali app, application, apk, messenger, icon, chat app, wali app, wala app, wale app',
    besides: 'ke alawa, k alawa, ke ilawa, alawa, ke siva, ke sivay, chhod ke, chhodkar, chod ke, ke bahar',
    discount: `discount, kam kar dunga, kam kar doonga, kam kar dungi, kam kar denge, kam me, kam mein, sasta, saste me, sasta padega, chhoot, chhut, off dunga, off de dunga, kam lunga,
      kam le lunga, less kar dunga, chod dunga, kam karunga, kam kr dunga, off dungi`,
    translate_verb:
      'translate kar*, anuvad kar*, hindi karo, hindi kar do, english karo, hindi me likho, rule likhna, warning likho, ye line likho, anuvad',
    other_word:
      'koi aur, kisi aur, aur koi, dusre, dusri, dusra, doosre, doosri, kahi aur, kahin aur, aur kahi, alag, other, private',
    place_word: 'app, jagah, jaga, platform, tareeka, tarika, app pe, medium, raasta, kahi aur, kahin aur, private',
  },
};
