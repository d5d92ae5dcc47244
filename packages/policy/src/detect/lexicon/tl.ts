import type { Language } from './language.js';

/** Tagalog, and the mix with English that people write. */
export const tl: Language = {
  lang: 'tl',
  digits: [
    'sero, zero, wala',
    'isa, uno',
    'dalawa, dos',
    'tatlo, tres',
    'apat, kwatro, kuwatro',
    'lima, singko',
    'anim, sais',
    'pito, syete, siyete',
    'walo, otso',
    'siyam, nuwebe, nwebe',
  ],
  teens: [
    'sampu, diyes',
    'labing-isa, onse',
    'labindalawa, dose',
    'labintatlo, trese',
    'labing-apat, katorse',
    'labinlima, kinse',
    'labing-anim',
    'labimpito',
    'labingwalo',
    'labinsiyam',
  ],
  tens: [
    'dalawampu, bente',
    'tatlumpu, trenta',
    'apatnapu, kwarenta',
    'limampu, singkwenta',
    'animnapu, sesenta',
    'pitumpu, setenta',
    'walumpu, otsenta',
    'siyamnapu, nobenta',
  ],
  apps: {
    messenger: 'messenger, sa messenger, mesenger, pm sa fb',
    facebook: 'fb, peysbuk, efbi',
    viber: 'sa viber',
    gcash: 'gcash, gkash, gcash ko, g cash, sa gcash, pa-gcash, i-gcash, igcash',
    maya: 'maya ko, sa maya, paymaya',
    telegram: 'tg, tele',
  },
  words: {
    at_word: 'at',
    dot_word: 'tuldok, dot',
    street_word: 'kalye, barangay, brgy, purok, sitio, subdivision',
    phone_noun: 'numero, number, num, cp number, cp no, cell number, numero ko, contact number, cellphone',
    email_noun: 'email, e-mail',
    contact_noun: 'contact, kontak, contact mo',
    me: 'ako, ko, akin, sakin, sa akin, aq',
    you: 'ikaw, ka, kayo, sayo, sa iyo, iyo, inyo, sir, maam',
    we: 'tayo, kami, natin, atin, amin, pareho, kita',
    my: 'ko, aking, akin, my',
    your: 'mo, iyong, nyo, niyo, ninyo, iyo, inyong, sayo, mong, your',
    third_party: 'hotel, nila, kanila, customer, kliyente, doktor, ng tindahan, ng restaurant',
    negation: 'hindi, di, hinde, wala, walang, ayaw, ayoko, ayaw ko, huwag, wag, hwag, never, dili, no',
    without: 'walang, wala, nang walang',
    cannot:
      'bawal, hindi pwede, di pwede, hindi puwede, hindi pinapayagan, di allowed, hindi allowed, bawal po, pinagbabawal, ipinagbabawal, labag, labag sa, di ko pwede, hindi ko pwede, hindi kami pwede, against sa',
    rule_word: 'rules, tos, patakaran, policy, polisiya, alituntunin',
    ban_word:
      'ma-ban, maban, ban, banned, mabablock, ma-block, masuspend, ma-suspend, warning, mawala ang account, mawawala account, mawala account ko, account ko, maflag, ma-flag, mareport',
    decline:
      'pasensya, pasensya na, sorry, salamat pero, salamat sa offer pero, mas gusto ko, thank you pero, pasensiya',
    refuse_strong:
      'ayoko ma-ban, ayokong ma-ban, ayaw ko ma-ban, ayoko mawala, di ako nagbibigay, hindi ako nagbibigay, di ako tumatanggap, hindi ako tumatanggap, hindi po ako tumatanggap, di po ako tumatanggap, hindi ako pwede sa labas, bawal sa labas, bawal po sa labas, no meetups, no meetups po, walang meetup, bawal magbigay ng number, bawal po magbigay, bawal mag share, bawal magshare, safe tayo pareho, para safe tayo, para safe, para sa safety',
    stay_verb: 'manatili, stay, dito na lang, dito nalang, dito lang',
    stay_strong:
      'dito na lang, dito nalang, dito na lang tayo, dito lang, dito lang po, dito na lang po, dito nalang po, dito lang tayo, dito nalang tayo, sa platform lang, sa platform na lang, sa site lang, dito na tayo, dito po tayo, stay tayo dito, through platform lang, thru platform lang, sa chat na lang, sa chat lang, sa chat nalang, online lang lahat, place ka na lang ng order, order ka na lang dito, order na lang dito, dito mag-usap, dito tayo mag-usap',
    only: 'lang, lamang, nalang, na lang, palagi, lahat',
    here: 'dito, rito, sa chat, sa platform, dito sa site, sa site na to, dito sa app',
    not_here: 'wag dito, huwag dito, mabagal dito, hindi dito, di ako madalas dito, lag dito, ang lag dito',
    there: 'doon, dun, diyan, dyan, duon, roon, don na lang, dun na lang',
    platform: 'platform, site, app, website, onlinejobs',
    outside:
      'sa labas, labas, labas ng platform, labas ng site, sa ibang app, ibang app, iba, sa iba, ibang paraan, labas na lang, sa labas na lang, outside, sa private',
    via: 'sa, via, thru, gamit, on, through, pa',
    but_word: 'pero, kaso, ngunit, subalit',
    so_word: 'kasi, para, kaya, tapos, tas, tsaka, edi',
    if_word: 'kung, pag, kapag',
    question: 'ano, anong, paano, pano, saan, san, meron, may, pwede ba, pwede po ba, pede ba, pahingi, penge, mayroon',
    lets: 'tara, tayo, pwede ba tayo, mas madali, mas mabilis, mas ok, mas okay, mas maganda, pwede, pede, puwede, pwede tayo, gusto mo, gusto nyo, gusto ko, kung gusto mo, lipat, na lang, nalang, mag-usap tayo, usap tayo, usap na lang, baka pwede',
    could: 'pwede, paki, pakisuyo, pls, please, pwede po, pede, pwedeng, paki-',
    want: 'gusto, kailangan, need, gusto ko, nais',
    give_verb:
      'bigay, ibigay, send, pasend, i-send, share, i-share, sabihin, pakisend, pakibigay, sulat, message, palitan, bigyan, itext, ipasa, save',
    give_me:
      'bigay mo, ibigay mo, pahingi, penge, pahinge, pa-send, pasend, paki send, pakisend, paki bigay, send mo, send nyo, share mo, pabigay, bigyan mo ako, hingi, pahingi po, pahingi ng, hingi ng, hingin',
    have_verb: 'meron, may, gamit, gumagamit, mayroon, may ... ka ba',
    talk_verb:
      'usap, mag-usap, pag-usapan, usapan, chat, kausap, makipag-usap, makausap, magchat, mag chat, discuss, magkausap, pagusapan, message, text',
    talk_me:
      'text mo ako, text mo ko, itext mo ako, txt mo ko, txt lang, text lang, text ka lang, message mo ako, message mo ko, msg mo ko, i-message mo, imessage mo ako, chat mo ako, chat mo ko, pm mo ako, pm mo ko, pm lang, dm mo ako, dm lang, tawagan mo ako, tawag ka, call mo ako, email mo ako, email mo ko, i-email mo, contact mo ako, contakin mo ako, kontakin mo ako, hanapin mo ako, search mo ko, hanap mo ko, send mo sa, i-send mo sa, pasend sa, send nyo sa, text me po',
    add_me:
      'add mo ako, add mo ko, i-add mo, iadd mo ko, add nyo ako, add kita, follow mo ako, save mo number, search mo ako',
    go_verb: 'lipat, lipat tayo, pumunta, punta, tuloy, ituloy, lumipat, tuloy natin, labas, ilabas',
    reach_you:
      'makontak kita, ma-contact kita, macontact kita, kausapin ka, matawagan kita, mahanap kita, mamessage kita, ma-message ka, ma-reach ka, i-add kita',
    remove_verb:
      'burahin, burahin mo, tanggalin, alisin, i-delete, delete mo, paki delete, pakitanggal, pakialis, pakibura',
    move_strong:
      'usap tayo sa labas, mag-usap sa labas, sa labas tayo mag-usap, sa labas na lang tayo, labas na lang natin, labas natin, lipat tayo sa iba, sa ibang app tayo, same name lang doon, parehong name doon',
    ask_strong:
      'pahingi number, pahingi ng number, penge number, penge ng number, pahingi contact, number mo, anong number mo, ano number mo, number nyo po, ano number nyo, ano po number, anong fb mo, ano fb mo, fb mo, fb name mo, anong messenger mo, may viber ka, may whatsapp ka, may telegram ka, may messenger ka, may gcash ka, pwede makuha number, pwede makuha ang number, makuha number, pwede mahingi, mahingi number, pwede hingin number, hingi number, hingin number, san kita pwede, saan kita pwede, paano kita makokontak, pano kita makokontak, pano kita macontact, contact number mo, email mo, anong email mo',
    pay_verb:
      'bayad, bayaran, magbayad, bayadan, babayaran, bayad na lang, mag bayad, ibayad, padala, ipadala, magpadala, iabot, i-transfer, send ng pera, tanggap, tumatanggap ako, i-gcash, magdeposit, bayad teh, babayad',
    pay_noun: 'pera, bayad, kabayaran, downpayment, dp, kalahati, balance, sahod',
    bank: 'bangko, bdo, bpi, metrobank, landbank, unionbank, bank account, account ko, sa account ko, sa bank',
    cash: 'cash, pera sa kamay, kaliwaan',
    direct:
      'diretso, deretso, direct, direkta, diretsa, tayo-tayo, tayo lang, direct nalang, direct na lang, diretso sakin, diretso sa akin',
    separately: 'hiwalay, bukod',
    fee_word: 'kaltas, fee, komisyon, commission, 20%, kaltas na, tax, bawas, porsyento, service fee, patong',
    avoid:
      'walang, wala nang, wala pang, iwas, iwasan, makatipid, tipid, tipirin, para walang, para iwas, sayang, menos, nababawas, napupunta, bawas, kinakaltas',
    off_pay:
      'walang kaltas, para walang kaltas, para iwas kaltas, iwas kaltas, wala pang fee, wala pang kaltas, walang fee, walang komisyon, iwas fee, iwas sa fee, tipid sa fee, bayad sa labas, sa labas na bayad, labas na lang ang bayad, labas na lang natin yung bayad, labas na lang natin ang bayad, direct payment, direct bayad, diretso bayad, diretso sakin ang bayad, diretso sakin, diretso na lang sakin, bayad diretso, bayad na diretso, direct deal, deal sa labas, transact sa labas, transaksyon sa labas, sa ilalim ng mesa, cancel mo order tapos, cancel mo na lang tapos, i-cancel mo tapos, cancel natin tapos, tayo-tayo na lang, tayo na lang dalawa, wag na dumaan sa, huwag na dumaan sa, di na dadaan sa, wala nang platform, sayang yung 20%, sayang ang 20%, sayang yung fee, sayang fee, mas mura pag direct, mas mura sa labas, mas mura kung direct',
    payout: 'withdraw, cash out, payout',
    cancel_verb: 'cancel, i-cancel, kanselahin',
    order_word: 'order, project, gig',
    refund_word: 'refund, ibalik, isauli',
    allowed: 'pwede ba yun sa rules, allowed ba, bawal ba, pinapayagan ba',
    ignorance: 'di ko alam, hindi ko alam, bago lang ako, bago ako dito, first time ko, paano magbayad, pano magbayad',
    past_talk:
      'sinabi, sabi, sabi mo, sabi nyo, napag-usapan, pinag-usapan, usapan natin, nag-usap, nagusap, napagkasunduan, kinuwento, sinabi mo, nabanggit, nagkasundo',
    past_sent:
      'sinend ko, pinadala ko, tinawagan kita, tinawagan, tinext kita, tinext, inemail ko, in-email ko, nag-email ako, nag email na ako, natanggap ko, nabasa ko, tumawag ka, tumawag ako',
    past_off:
      'sa tawag, sa tawag kahapon, nung tumawag, noong tumawag, sa phone kahapon, sa telepono, sa call natin, sa call kahapon, nung nag-call, nung call natin, sa video call natin, sa zoom natin, sa zoom kahapon, nung nag-zoom, nung nagkita, noong nagkita, nung nagkita tayo, nung nag kape, sa email ko, sa email mo, nag-email na ako, nag email na ako, inemail ko na, tinext kita, text mo kahapon, text mo kagabi, sa text, sa messenger kagabi, sa messenger kahapon, sa viber kahapon, sa viber kagabi, sa viber natin, usapan natin sa messenger, usapan natin sa viber, usapan natin sa phone, sa office nyo, sa office mo, sa bahay nyo',
    off_channel: 'tawag, telepono, phone, email, text, messenger, viber, zoom, kita, office',
    past_place: 'sa mall, sa cafe, sa office, sa starbucks',
    time_past: 'kahapon, kagabi, kanina, nung, noong, noon, last week, nakaraan',
    call_noun: 'tawag, video call, call, vc',
    call_verb: 'tawag, tumawag, tawagan',
    call_strong:
      'pwede tumawag, pwede ba tumawag, pwede kita tawagan, tawagan kita, tawag ako, call tayo, mag-call tayo, mag call tayo, video call tayo, pwede mag-call, pwede mag call, pwede ba mag-call, pwede bang tumawag, usap sa phone, usap tayo sa phone, usap sa call, quick call, vc tayo',
    meet_verb: 'kita, magkita, kitain, meet, punta, dumaan, daan, meetup, magmeet, mag-meet',
    in_person: 'personal, sa personal, harapan, face to face',
    venue:
      'mall, sm, starbucks, kape, coffee, office, bahay, jollibee, cafe, mcdo, ayala, trinoma, megamall, greenbelt',
    meet_strong:
      'kita tayo, magkita tayo, kita na lang tayo, kita nalang tayo, magkita na lang, meet tayo, meet up tayo, meetup tayo, mag-meet tayo, magkape, kape tayo, mag-kape, puntahan kita, punta ka sa, daan ka sa, dadaan ako, dadaanan kita, sa personal na lang, pwede ba magkita, pwede tayo magkita, taga dyan din, same city',
    work_noun:
      'bot, logo, design, poster, banner, ad, ads, script, template, button, training video, role play, plugin, website, page, video, caption, episode, kwento, tarpaulin, agent at',
    work_verb: 'gawa, gumawa, gawan, magdesign, i-edit, pa-edit, isalin, pagawa',
    named: 'pangalan, pamagat, title, sabi ng karakter, linya',
    scam_strong:
      'registration fee, training fee, deposit muna, bayad muna bago, processing fee, otp mo, ibigay mo ang otp, easy money, kita agad, rent ng account',
    pressure_strong:
      'kundi 1 star, kung hindi 1 star, kung hindi one star, bad review ka, bibigyan kita ng 1 star, bigyan kita ng 1 star, bibigyan kita ng bad review, kundi cancel, o ire-report kita, irereport kita, o cancel ko',
    review_bad: 'bad review, 1 star, isang star, pangit na review, masamang review',
    threat: 'kundi, kung hindi, o kaya',
    idiom:
      'walang problema, walang anuman, wala namang problema, okay lang, bakit hindi, hindi lang, wag mag-alala, huwag mag-alala, no problem po, walang background, walang text',
    filler:
      'ang, ng, mga, na, at, po, opo, naman, yung, ung, ito, iyon, yan, ay, nga, ba, din, rin, pa, si, kay, para, salamat, magandang, araw, maganda, sana, muna, daw, raw, eto, ganda, lahat, haha, yun, bukas, mamaya',
  },
};
