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
    messenger: 'messenger, mesenger, pm sa fb, msngr, messenger mo',
    facebook: 'fb, peysbuk, efbi, fb mo, fb ko, fb acc, fb account',
    viber: 'viber ka, vb',
    gcash:
      'gcash, gkash, gcash ko, g cash, sa gcash, pa-gcash, i-gcash, igcash, gcash na lang, gcash nalang, thru gcash, via gcash',
    maya: 'maya ko, sa maya, paymaya, thru maya, via maya, maya na lang, maya account',
    telegram: 'tg, tele, tg mo',
    instagram: 'ig mo, ig ko',
    discord: 'sa dc, dc mo',
  },
  looks: {
    viber: 'violet, purple, ube, lila, ubeng',
    whatsapp: 'green, berde, luntian',
    messenger: 'blue, asul, bughaw',
    telegram: 'eroplano, paper plane, eroplanong papel, papel na eroplano',
  },
  words: {
    at_word: 'at',
    dot_word: 'tuldok, dot',
    street_word: `kalye, barangay, brgy, purok, sitio, subdivision, st, street, blk, block, lot, bldg, unit, subd, village, city, ave, phase, zone, baranggay, rd, floor`,
    phone_noun:
      'numero, number, num, cp number, cp no, cell number, numero ko, contact number, cellphone, cellphone number, number nyo, number mo, numero mo, numero nyo, cel no, cp num, contact no, roaming',
    email_noun: 'email, e-mail, email mo, email nyo, email add, eadd, email ko, gmail mo, emel',
    contact_noun: 'contact, kontak, contact mo',
    me: 'ako, ko, akin, sakin, sa akin, aq',
    you: 'ikaw, ka, kayo, sayo, sa iyo, iyo, inyo, sir, maam',
    we: 'tayo, kami, natin, atin, amin, pareho, kita',
    my: 'ko, aking, akin, my, number ko, email ko, fb ko, ig ko, numero ko',
    your: 'mo, iyong, nyo, niyo, ninyo, iyo, inyong, sayo, mong, your, number nyo, number mo, email mo, email nyo, gmail mo, fb mo, ig mo, tg mo, numero mo, numero nyo, viber mo, messenger mo',
    third_party: 'hotel, nila, kanila, customer, kliyente, doktor, ng tindahan, ng restaurant',
    negation: 'hindi, di, hinde, wala, walang, ayaw, ayoko, ayaw ko, huwag, wag, hwag, never, dili, no',
    without: 'walang, wala, nang walang',
    cannot:
      'bawal, hindi pwede, di pwede, hindi puwede, hindi pinapayagan, di allowed, hindi allowed, bawal po, pinagbabawal, ipinagbabawal, labag, labag sa, di ko pwede, hindi ko pwede, hindi kami pwede, against sa',
    rule_word: 'rules, tos, patakaran, policy, polisiya, alituntunin',
    ban_word:
      'ma-ban, maban, ban, banned, mabablock, ma-block, masuspend, ma-suspend, warning, mawala ang account, mawawala account, mawala account ko, maflag, ma-flag, mareport, mawala ang account ko, masuspend account ko, ma-ban account, maban account, maban ako, ma ban ako, ma-ban ako, mababan, mababan ako, ma suspend, mabanned, ma-banned, blocked account, mawarningan',
    decline:
      'pasensya, pasensya na, sorry, salamat pero, salamat sa offer pero, mas gusto ko, thank you pero, pasensiya',
    refuse_strong:
      'ayoko ma-ban, ayokong ma-ban, ayaw ko ma-ban, ayoko mawala, di ako nagbibigay, hindi ako nagbibigay, di ako tumatanggap, hindi ako tumatanggap, hindi po ako tumatanggap, di po ako tumatanggap, hindi ako pwede sa labas, bawal sa labas, bawal po sa labas, no meetups, no meetups po, walang meetup, bawal magbigay ng number, bawal po magbigay, bawal mag share, bawal magshare, safe tayo pareho, para safe tayo, para safe, para sa safety, bawal magbigay, bawal po mag share, bawal ang contact, bawal po contact, bawal po dito, bawal dito, bawal lumabas, bawal off platform, bawal makipag usap sa labas, hindi po ako nagbibigay, di po ako nagbibigay, hindi pwede magbigay, hindi po pwede magbigay, di pwede magbigay, di po pwede magbigay, hindi ko pwede ibigay, hindi ko pwedeng ibigay, di ko pwede ibigay, di ko pwedeng ibigay, hindi tumatanggap ng bayad sa labas, hindi po ako pwede mag call, di po ako pwede mag call, di ako pwede mag call, di po pwede mag call, hindi pwede mag call, hindi ako nag ca call, hindi ako nagca-call, di ako nagcacall, di ako nakikipag meet, hindi ako nakikipag meet, hindi ako nakikipagkita, no meetup, ayoko lumipat, ayoko po lumipat, ayaw ko lumipat, ayoko sa labas, ayoko po sa labas, ayoko ma ban, ayoko mawala account, ayoko po ma ban, baka maban, baka ma ban, baka ma-ban, baka masuspend, baka ma suspend, baka mawala account, para safe pareho, para safe tayo pareho, para protected, sumunod sa rules, sunod tayo sa rules, huwag na po magbigay, wag na po magsend ng number, wag magsend ng number, wag mo isend number, wag po ilagay number, wag nyo po ibigay, huwag nyo pong ibigay',
    stay_verb: 'manatili, stay, dito na lang, dito nalang, dito lang',
    stay_strong:
      'dito na lang, dito nalang, dito na lang tayo, dito lang, dito lang po, dito na lang po, dito nalang po, dito lang tayo, dito nalang tayo, sa platform lang, sa platform na lang, sa site lang, dito na tayo, dito po tayo, stay tayo dito, through platform lang, thru platform lang, sa chat na lang, sa chat lang, sa chat nalang, online lang lahat, place ka na lang ng order, order ka na lang dito, order na lang dito, dito mag-usap, dito tayo mag-usap, dito na lang po tayo, dito nalang po tayo, dito lang po tayo, dito tayo mag usap, dito na lang mag usap, chat lang po dito, chat lang dito, chat na lang dito, sa chat na lang dito, sa chat na lang po, dito sa chat, dito lahat, lahat dito, sa loob ng platform, sa fiverr lang, sa upwork lang, dito sa platform, dito po sa platform, order na lang po dito, bayad dito, dito po magbayad, dito na lang magbayad',
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
      'bigay, ibigay, send, pasend, i-send, share, i-share, sabihin, pakisend, pakibigay, sulat, palitan, bigyan, itext, ipasa, save',
    give_me:
      'bigay mo, ibigay mo, pahingi, penge, pahinge, pa-send, pasend, paki send, pakisend, paki bigay, send mo, send nyo, share mo, pabigay, bigyan mo ako, hingi, pahingi po, pahingi ng, hingi ng, hingin',
    have_verb: 'meron, may, gamit, gumagamit, mayroon, may ... ka ba',
    talk_verb:
      'usap, mag-usap, pag-usapan, usapan, chat, kausap, makipag-usap, makausap, magchat, mag chat, discuss, magkausap, pagusapan, message, text',
    talk_me:
      'text mo ako, text mo ko, itext mo ako, txt mo ko, txt lang, text lang, text ka lang, message mo ako, message mo ko, msg mo ko, i-message mo, imessage mo ako, chat mo ako, chat mo ko, pm mo ako, pm mo ko, pm lang, dm mo ako, dm lang, tawagan mo ako, tawag ka, call mo ako, email mo ako, email mo ko, i-email mo, contact mo ako, contakin mo ako, kontakin mo ako, hanapin mo ako, search mo ko, hanap mo ko, send mo sa, i-send mo sa, pasend sa, send nyo sa, text me po, pm nyo ko, pm nyo ako, pm niyo ko, pm me, dm mo ko, dm nyo ko, dm niyo ako, chat nyo ko, chat niyo ko, message nyo ko, text nyo ko, text nyo ako, txt nyo ko, tawagan mo ko, tawagan nyo ko, tawagan nyo ako, call mo ko, call nyo ko, email nyo ko, kontakin mo ko, kontakin nyo ko, contact mo ko, contact nyo ko, hanapin mo ko, hanapin nyo ko, search nyo ko, i-pm mo, i-chat mo, i-text mo, itext mo, ichat mo, isend mo sa, pa-send sa, ipasa sa, email mo sa, email nyo sa',
    add_me:
      'add mo ako, add mo ko, i-add mo, iadd mo ko, add nyo ako, add kita, follow mo ako, save mo number, search mo ako, add nyo ko, add niyo ko, add niyo ako, i-add mo ko, i-add nyo ako, follow mo ko, follow nyo ko, save nyo number, join ka sa, scan mo',
    go_verb: 'lipat, lipat tayo, pumunta, punta, tuloy, ituloy, lumipat, tuloy natin, labas, ilabas',
    reach_you:
      'makontak kita, ma-contact kita, macontact kita, kausapin ka, matawagan kita, mahanap kita, mamessage kita, ma-message ka, ma-reach ka, i-add kita, kayo makontak, makokontak, kayo makokontak, makontak kayo, ma-contact, macontact, ma contact, matawagan, matatawagan, makausap kayo, mahanap kayo',
    remove_verb:
      'burahin, burahin mo, tanggalin, alisin, i-delete, delete mo, paki delete, pakitanggal, pakialis, pakibura, pakidelete, paki-delete, paki tanggal, paki-tanggal, pakiremove, paki remove, paki bura, idelete, paki alis, pakiedit',
    move_strong:
      'usap tayo sa labas, mag-usap sa labas, sa labas tayo mag-usap, sa labas na lang tayo, labas na lang natin, labas natin, lipat tayo sa iba, sa ibang app tayo, same name lang doon, parehong name doon, usap na lang tayo sa labas, sa labas na lang tayo mag usap, sa labas na lang mag usap, sa ibang app na lang, ibang app na lang, sa iba na lang tayo, sa iba tayo mag usap, lipat tayo sa, lipat na lang tayo, lipat tayo ng, direct na lang tayo mag usap, hanapin mo pangalan ko, search mo pangalan ko, i-google mo pangalan ko, same name sa, same username sa, tingnan mo bio, check mo bio ko, nasa file yung number, nasa portfolio yung',
    ask_strong:
      'pahingi number, pahingi ng number, penge number, penge ng number, pahingi contact, number mo, anong number mo, ano number mo, number nyo po, ano number nyo, ano po number, anong fb mo, ano fb mo, fb mo, fb name mo, anong messenger mo, may viber ka, may whatsapp ka, may telegram ka, may messenger ka, may gcash ka, pwede makuha number, pwede makuha ang number, makuha number, pwede mahingi, mahingi number, pwede hingin number, hingi number, hingin number, san kita pwede, saan kita pwede, paano kita makokontak, pano kita makokontak, pano kita macontact, contact number mo, email mo, anong email mo, paano ko kayo makokontak, paano ko po kayo makokontak, paano kayo makontak, paano kita makontak, paano ko kayo makontak, paano ka makontak, paano ko kayo ma-contact, pano ko kayo makontak, pano kita makontak, pano kayo ma-contact, saan kita pwede makontak, saan ko kayo pwede, saan pwede ma-contact, saan kita pwede i-message, pahingi po ng number, pengeng number, penge contact, pahingi ng contact, pahingi ng email, pahingi email, pahingi fb, penge fb, anong number nyo, ano po number nyo, ano email mo, ano email nyo, ano viber mo, may viber po ba, may whatsapp po ba, may fb ka, pwede po makuha number, pwede mahingi number, pwede po mahingi, send mo number mo, send number mo, bigay mo number mo, palitan tayo ng number, exchange tayo ng number',
    pay_verb:
      'bayad, bayaran, magbayad, bayadan, babayaran, bayad na lang, mag bayad, ibayad, padala, ipadala, magpadala, iabot, i-transfer, send ng pera, tanggap, tumatanggap ako, i-gcash, magdeposit, bayad teh, babayad, bayaran mo, bayaran kita, bayad ka, bayad mo, bayad nyo, mag-bayad, babayaran kita, magbabayad, padala mo, send mo bayad, isend bayad, transfer mo, itransfer, transfer na lang, deposit mo, ideposit, hulog mo, ihulog, iabot ko bayad, igcash, gcash mo',
    pay_noun: 'pera, bayad, kabayaran, downpayment, dp, kalahati, balance, sahod',
    bank: 'bangko, bdo, bpi, metrobank, landbank, unionbank, bank account, account ko, sa account ko, sa bank, bdo account, bpi account, bank account ko, account number ko, sa bdo, sa bpi, security bank, gotyme, seabank, bank transfer',
    cash: 'cash, pera sa kamay, kaliwaan',
    direct:
      'diretso, deretso, direct, direkta, diretsa, tayo-tayo, tayo lang, direct nalang, direct na lang, diretso sakin, diretso sa akin, diretso na lang, tayo na lang, tayong dalawa na lang, direct sa akin, direct sakin, direcho',
    separately: 'hiwalay, bukod',
    fee_word:
      'kaltas, fee, komisyon, commission, 20%, kaltas na, tax, bawas, porsyento, service fee, patong, 20 percent, bawas na 20, platform fee, kinakaltas, binabawas',
    avoid:
      'walang, wala nang, wala pang, iwas, iwasan, makatipid, tipid, tipirin, para walang, para iwas, sayang, menos, nababawas, napupunta, bawas, kinakaltas, walang kaltas, walang bawas, walang fee, iwas fee, iwas sa fee, makaiwas, tipid tayo, para tipid, sayang yung, sayang ang, di makaltasan, hindi makaltasan, wala nang kaltas',
    off_pay:
      'walang kaltas, para walang kaltas, para iwas kaltas, iwas kaltas, wala pang fee, wala pang kaltas, walang fee, walang komisyon, iwas fee, iwas sa fee, tipid sa fee, bayad sa labas, sa labas na bayad, labas na lang ang bayad, labas na lang natin yung bayad, labas na lang natin ang bayad, direct payment, direct bayad, diretso bayad, diretso sakin ang bayad, diretso sakin, diretso na lang sakin, bayad diretso, bayad na diretso, direct deal, deal sa labas, transact sa labas, transaksyon sa labas, sa ilalim ng mesa, cancel mo order tapos, cancel mo na lang tapos, i-cancel mo tapos, cancel natin tapos, tayo-tayo na lang, tayo na lang dalawa, wag na dumaan sa, huwag na dumaan sa, di na dadaan sa, wala nang platform, sayang yung 20%, sayang ang 20%, sayang yung fee, sayang fee, mas mura pag direct, mas mura sa labas, mas mura kung direct, labas na lang natin bayaran, sa labas na lang natin bayaran, labas na lang bayad, labas na lang yung bayad, sa labas na lang bayad, sa labas na lang ang bayad, sa labas na lang magbayad, sa labas na lang po bayad, bayaran sa labas, bayaran na lang sa labas, bayad na lang sa labas, magbayad sa labas, bayad ko sa labas, off platform na lang bayad, direct na lang bayad, direct na lang yung bayad, direct na lang ang bayad, diretso na lang bayad, diretso na lang yung bayad, bayad direct, direct payment na lang, direct na lang tayo, diretso na lang tayo, direct transaction, direct client, direct hire na lang, deal na lang sa labas, transaction sa labas, trabaho sa labas, labas na lang natin, labas na lang tayo magdeal, para walang bawas, walang bawas, para walang fee, para iwas fee, walang commission, para tipid sa fee, cancel na lang yung order tapos, cancel na lang ang order tapos, icancel mo tapos, i-cancel na lang tapos, cancel tapos bayad, yung kalahati sa labas, kalahati sa labas, yung iba sa labas, yung balance sa labas, balance sa gcash, balance thru gcash, balance cash, discount pag direct, discount kung direct, wag na dumaan dito, wag na sa site, hindi na dadaan sa, wag na mag order dito, wag ka na mag order dito, kahit walang order',
    payout: 'withdraw, cash out, payout',
    cancel_verb: 'cancel, i-cancel, kanselahin',
    order_word: 'order, project, gig',
    refund_word: 'refund, ibalik, isauli',
    allowed: 'pwede ba yun sa rules, allowed ba, bawal ba, pinapayagan ba',
    ignorance: 'di ko alam, hindi ko alam, bago lang ako, bago ako dito, first time ko, paano magbayad, pano magbayad',
    past_talk:
      'sinabi, sabi, sabi mo, sabi nyo, napag-usapan, pinag-usapan, usapan natin, nag-usap, nagusap, napagkasunduan, kinuwento, sinabi mo, nabanggit, nagkasundo, usapan, napag usapan, napagusapan, nag usap tayo, nag-usap tayo, nagusap tayo, sabi mo po, sinabi nyo, sabi niyo, pinag usapan natin, pinagusapan, nagkasundo tayo, kasunduan natin, kwento mo, nabanggit mo, nabanggit nyo, pinangako mo',
    past_sent:
      'sinend ko, pinadala ko, tinawagan kita, tinawagan, tinext kita, tinext, inemail ko, in-email ko, nag-email ako, nag email na ako, natanggap ko, nabasa ko, tumawag ka, tumawag ako, nasend ko, nasend ko na, na-send ko, na send ko, sinend ko na, naemail ko, na-email ko, nag email ako, nagtext ako, nag text ako, nag-text ako, nagmessage ako sa, nag message ako sa, nagchat ako sa, nag chat ako sa, pinm kita, pm kita kagabi, minessage kita, sinend mo, nasend mo, pinadala mo, naipadala ko, tinext mo, inemail mo, sinend nyo',
    past_off:
      'sa tawag, sa tawag kahapon, nung tumawag, noong tumawag, sa phone kahapon, sa telepono, sa call natin, sa call kahapon, nung nag-call, nung call natin, sa video call natin, sa zoom natin, sa zoom kahapon, nung nag-zoom, nung nagkita, noong nagkita, nung nagkita tayo, nung nag kape, sa email ko, sa email mo, nag-email na ako, nag email na ako, inemail ko na, tinext kita, text mo kahapon, text mo kagabi, sa text, sa messenger kagabi, sa messenger kahapon, sa viber kahapon, sa viber kagabi, sa viber natin, usapan natin sa messenger, usapan natin sa viber, usapan natin sa phone, sa office nyo, sa office mo, sa bahay nyo, sa call kanina, sa call kagabi, sa tawag natin, nung call kahapon, nung tumawag ka, nung tumawag ako, nung nag call tayo, nung nag-call tayo, nung nagcall tayo, nung nag usap tayo sa, nung nagmeet tayo, nung nag meet tayo, nung meeting natin, sa meeting natin, sa meeting kahapon, nung zoom natin, sa text mo, sa text ko, sa email ko kahapon, usapan natin sa call, usap natin sa call, usap natin sa phone, sa phone kanina, nung nagkape tayo',
    off_channel: 'tawag, telepono, phone, email, text, messenger, viber, zoom, kita, office',
    past_place: 'sa mall, sa cafe, sa office, sa starbucks',
    time_past: 'kahapon, kagabi, kanina, nung, noong, noon, last week, nakaraan',
    call_noun: 'tawag, video call, call, vc',
    call_verb:
      'tawag, tumawag, tawagan, tawagan kita, mag call, mag-call, magcall, call kita, tatawag ako, tatawagan kita',
    call_strong:
      'pwede tumawag, pwede ba tumawag, pwede kita tawagan, tawagan kita, tawag ako, call tayo, mag-call tayo, mag call tayo, video call tayo, pwede mag-call, pwede mag call, pwede ba mag-call, pwede bang tumawag, usap sa phone, usap tayo sa phone, usap sa call, quick call, vc tayo, call na lang tayo, magcall tayo, tayo mag call, tayo mag-call, tayo magcall, pwede ba mag call, pwede po mag call, pwede po ba mag call, pwede po tumawag, pwede po ba tumawag, tawagan ko kayo, tawag po ako, tatawag ako, tawag na lang, quick call lang, saglit na call, call saglit, call muna, mag video call, mag zoom tayo, zoom tayo',
    meet_verb: 'kita, magkita, kitain, meet, punta, dumaan, daan, meetup, magmeet, mag-meet',
    in_person: 'sa personal, harapan, face to face',
    venue:
      'mall, sm, starbucks, kape, coffee, office, bahay, jollibee, cafe, mcdo, ayala, trinoma, megamall, greenbelt',
    meet_strong:
      'kita tayo, magkita tayo, kita na lang tayo, kita nalang tayo, magkita na lang, meet tayo, meet up tayo, meetup tayo, mag-meet tayo, magkape, kape tayo, mag-kape, puntahan kita, punta ka sa, daan ka sa, dadaan ako, dadaanan kita, sa personal na lang, pwede ba magkita, pwede tayo magkita, taga dyan din, same city, punta ka na lang sa, punta ka dito sa, punta na lang kayo sa, punta po kayo sa, puntahan ko kayo, pupunta ako sa office, daan ka sa office, kita tayo bukas, kita tayo sa, meet na lang tayo, meet tayo sa, kitain kita, kitain mo ko, magkita na lang tayo, pwede ba tayo magkita, pwede tayong magkita, pwede po ba magkita, coffee tayo, coffee na lang tayo, kape na lang tayo, malapit lang ako, malapit lang kayo, taga saan ka, taga san ka, pick up ko na lang, pickupin ko, same city tayo, iabot ko na lang',
    work_noun:
      'bot, logo, design, poster, banner, ad, ads, script, template, button, training video, role play, plugin, website, page, video, caption, episode, kwento, tarpaulin, agent at, bot para, messenger bot, chat bot, call now button, call button, gcash integration, payment integration, integration, integration sa website, payment gateway, landing page, sticker, stickers, thumbnail, tarp, invitation, brochure, module, thesis, essay, article, research, blog, code, system, app para, reels, subtitle, voice over, jingle',
    work_verb: 'gawa, gumawa, gawan, magdesign, i-edit, pa-edit, isalin, pagawa',
    named: 'pangalan, pamagat, title, sabi ng karakter, linya',
    scam_strong:
      'registration fee, training fee, deposit muna, bayad muna bago, processing fee, otp mo, ibigay mo ang otp, easy money, kita agad, rent ng account, bayad muna para sa training, bayad sa training, bayad ng registration, deposit ka muna, mag deposit ka muna, security deposit, magpadala ka muna, code na natanggap mo, yung code na nareceive, send mo otp, bigay mo otp, ma-suspend account mo, masususpend account mo, i-verify mo account mo, congratulations napili ka, napili ka, easy task, like lang ng video, like and earn, kumita ng, rent account mo, rentahan account mo, rent ko account mo, bilhin ko account mo, hiramin account mo, picture ng id mo, selfie with id',
    pressure_strong:
      'kundi 1 star, kung hindi 1 star, kung hindi one star, bad review ka, bibigyan kita ng 1 star, bigyan kita ng 1 star, bibigyan kita ng bad review, kundi cancel, o ire-report kita, irereport kita, o cancel ko, 1 star ka sakin, 1 star ka sa akin, one star ka sakin, i-1 star kita, 1 star ko to, low rating ka, i-report kita, report kita, ire report kita, kung hindi irereport, kundi irereport, refund mo o, refund mo kundi, irefund mo o, kung gusto mo ng 5 star, kung gusto mo 5 stars, para 5 star ka, sisirain ko rating, sisirain ko profile',
    review_bad: 'bad review, 1 star, isang star, pangit na review, masamang review',
    threat: 'kundi, kung hindi, o kaya',
    idiom:
      'walang problema, walang anuman, wala namang problema, okay lang, bakit hindi, hindi lang, wag mag-alala, huwag mag-alala, no problem po, walang background, walang text, wala pong problema, walang anuman po, ok lang po, okay lang po, wag po mag alala, hindi naman, di naman, sa labas ng box, nasa labas ng, labas ng frame, labas ng bahay',
    filler:
      'ang, ng, mga, na, at, po, opo, naman, yung, ung, ito, iyon, yan, ay, nga, ba, din, rin, pa, si, kay, para, salamat, magandang, araw, maganda, sana, muna, daw, raw, eto, ganda, lahat, haha, yun, bukas, mamaya',
    app_noun: 'app, na app, apps, application, messenger, pang chat, pangchat, pang-chat, na pang chat, na chat',
    besides: 'bukod, bukod dito, maliban, bukod sa, liban',
    just: 'na lang, nalang, n lng, na lng, nlng, nlang, lang, lng, na laang, na lamang',
    discount:
      'discount, less, mas mura, may less, bawas, tawad, babawasan, bigyan kita ng discount, may discount, mura, 10% off, off, bawasan ko, less ako',
    translate_verb:
      'itagalog, isalin, pakitranslate, i-translate, paki translate, tagalog nyo, ilagay nyo sa banner, translate nyo',
    other_word: 'iba, ibang, iba pa, sa iba, iba na',
    place_word: 'app, lugar, na app, chat app, paraan, platform, sa iba, iba',
  },
};
