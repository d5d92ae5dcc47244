import type { Language } from './language.js';

/** Arabic in Latin letters, with 2 3 5 6 7 8 9 for sounds that Latin lacks. */
export const arLatn: Language = {
  lang: 'ar-Latn',
  digits: [
    'sifr, sefr, sfr, sifir, zero',
    'wa7ed, wa7id, wahed, wahad, wa7ad, wa7da, wahid, wa7d',
    'etnein, tnein, tnen, itnein, ethnein, ithnan, thnein, etnin, tnin, etnen, juj, jouj, etneen, itnayn',
    'talata, tlata, tlete, tleteh, thalatha, thlatha, talat, tlat, tletha',
    'arba3a, arba3, arb3a, arbaa, rb3a, arba3ah',
    '5amsa, khamsa, 5amse, khamse, 7amsa, khams, 5ams, khmsa, 5msa',
    'setta, sitta, sette, stta, sitte',
    'sab3a, sab3, sb3a, saba3a, sabaa, sabe3a',
    'tamanya, tmanya, tamania, thamanya, tmene, tmenye, tmnya, tamanyah, thmanya',
    'tes3a, tis3a, ts3a, tesaa, tes3ah, tisaa',
  ],
  teens: [
    '3ashara, 3ashra, ashara, 3shra, 3asharah',
    '7edashar, 7dashar, 7da3sh, hdashar',
    'etnashar, tna3sh, tnashar',
    'talatashar, tlatta3sh, tletta3sh',
    'arba3tashar, arba3ta3sh',
    '5amastashar, khamastashar, 5amsta3sh',
    'settashar, setta3sh',
    'saba3tashar, sabe3ta3sh',
    'tamantashar, tmanta3sh',
    'tesa3tashar, tesa3ta3sh',
  ],
  tens: [
    '3eshrin, 3shrin, 3ashrin, 3ishrin, eshrin',
    'talatin, tlatin, tleten, thalathin',
    'arb3in, arba3in, arbe3in',
    '5amsin, khamsin',
    'settin, sittin',
    'sab3in, saba3in',
    'tamanin, tmanin, thamanin',
    'tes3in, tis3in',
  ],
  double: 'martein, marten, dabal',
  apps: {
    whatsapp: `wats, whats, whatsi, whatsapp, watsabi, watsab, whatsab, wattsab, wassab, elwats, elwhats, whatsak, watsak,
      wtsap`,
    telegram: 'telegram, tele el, tele, teligram, tilegram, telgramak',
    viber: 'viber, vaiber, fayber',
    skype: 'skybe, eskype, sky pe, skype',
    messenger: 'messenger, masenger, masinger',
    imo: 'imo',
    discord: 'discord',
    facebook: 'fb, feis',
    instagram: 'insta, instay, instak',
    snapchat: 'snap, snapi, snabi, snapak, snabak',
    zoom: 'zoom',
    paypal: 'paypal, bybal, baybal',
    vodafone_cash:
      'voda cash, vodafon cash, voda kash, vodafone kash, etisalat cash, orange cash, zain cash, m7fazet vodafone, zaincash',
    instapay: 'insta pay, instabay',
    stcpay: 'stc bay, stc pay',
    western_union: 'westren union',
    upwork: 'upwork',
    fiverr: 'fiverr, fiver',
    freelancer: 'mostaql, mostaqel, khamsat, 5amsat',
  },
  providers: {
    'gmail.com': 'jemail, gemail, jimail, jmail, g mail',
    'yahoo.com': 'yaho',
  },
  tlds: {
    com: 'kom',
  },
  looks: {
    whatsapp: 'a5dar, akhdar, el a5dar, el akhdar, la5dar, lakhdar, 5adra, khadra',
    telegram: 'azra2, el azra2, tayara, el tayara',
  },
  words: {
    at_word: 'et sign, at sign',
    dot_word: 'no2ta, nokta, nuqta, no9ta, no2ta',
    dash_word: 'sharta',
    underscore_word: 'sharta ta7t, underskor, andar score',
    street_word: 'share3, shari3, 3omara, 3emara, sha2a, shaqqa, el dor, sha22a, dor, villa, borg',
    password_word: 'el password, kelmet el ser, kelmet el sir, el pass, basword, el basword',
    user_word: 'el user, esm el mosta5dem',
    phone_noun:
      'ra2am, rakam, raqam, raqm, ra9m, ra2m, rkm, rqm, ra2my, ra2mi, rakamy, rakami, raqami, raqmi, ra8mi, ra2mak, ra2mk, ra2mek, rakamak, raqamak, raqmak, raqmek, rakmak, rakmek, rakmi, rakmy, ra9mak, ra9mi, nemretak, nemrtak, nemreti, nemra, nmrtak, nemrtk, nimrtak, mobilak, mobayl, mobaylak, mobayli, mobile el, telefon, telefonak, telefony, telefoni, tilifon, telifon, tlifon, tele phone, jawal, jawwal, jawalak, jawali, jwal, hatef, hatefak, hatefi, raqm el wats, ra2am el whats, ra2am el wats, rakam el wats, numero dyalk, nemra dyalk, raqm jawalak, ra2mak el 5as, ra2mi el 5as, ra2mik, nemretk, numéro',
    email_noun:
      'emailak, emailek, emaily, emaili, email bta3ak, el email, l email, el mail, maili, mailak, emayl, imail, imaylak, gmailak, gmaili, bareed, baridak, imayl, iemail, email',
    contact_noun:
      'tare2et tawasol, tari2et tawasol, wasilet tawasol, wasilet etesal, ma3lomat el etesal, bayanat el tawasol, ma3lomatak, bayanatak, contact bta3ak',
    handle_noun:
      '7esabak 3ala, 7sabak 3ala, el account bta3ak, accountak, user bta3ak, yuzerak, el user bta3ak, el id bta3ak',
    other_number: `ra2am el order, rakam el order, raqam el talab, rakam el talab, ra2am el talab, order rakam, ra2am el safha, rakam el fatora, fatoura, fatoora, fatora, order ra2m,
      ra2m el order, ra2m el talab, ra2m el fatoura, order no, ra2m el sha7na, talab ra2m, ra2m el mortaga3, ra2m el 3amaleya, ra2m el shakwa, el sha7na, sha7na, el tard,
      parcel, delivered`,
    me: 'edfa3li, idfa3li, tedfa3li, 7awelli, 7awwelli, 7awelly, t7awelli, t7awwelli, khallesni, ma3aya, ma3i, m3aya, 3alaya, 3layya, 3alayya, liya, leya, eli, elya, 3andi, 3ndi, beya, ana',
    you: 'adfa3lak, a7awelak, a7awellak, enta, inta, enti, inti, nta, nti, ma3ak, m3ak, 3andak, 3ndak, 7adretak, lak, lik, leek, elak, 3alek, ento',
    we: 'e7na, ehna, na7nu, 7na, benna, bainna, beinna, bynna, bini w binak, ana w enta, ana wenta, ma3 ba3d',
    my: 'ra2my, ra2mi, rakamy, rakami, raqami, raqmi, rakmi, rakmy, ra9mi, ra8mi, emaily, emaili, maili, gmaili, mobayli, jawali, hatefi, telefony, telefoni, bta3i, bta3y, taba3i, 7a2i, 7agi, dyali, 7esabi, 7sabi, mahfazti, m7fazti, nemreti, ra2mi el 5as, snapi, snabi, instay, ta3i',
    your: 'ra2mak, ra2mk, ra2mek, rakamak, raqamak, raqmak, raqmek, rakmak, rakmek, ra9mak, emailak, emailek, mailak, imaylak, gmailak, mobilak, mobaylak, jawalak, hatefak, telefonak, bta3ak, bta3ek, taba3ak, 7a2ak, 7agak, dyalk, dyalek, dialk, 7esabak, 7sabak, nemretak, nemrtak, nmrtak, nemrtk, nimrtak, accountak, baridak, ra2mak el 5as, raqm jawalak, whatsak, watsak, snapak, snabak, instak, telgramak, ma3lomatak, bayanatak, numero dyalk, nemra dyalk, ra2mik',
    our: 'mokalmetna, mukalmetna, call bta3na, meeting bta3na, etesalna',
    third_party: 'el zaba2en, el 3omala2, el users, el mat3am, el doctor, matgar',
    negation:
      'la2, mesh, msh, mish, mosh, mush, mou, mub, abadan, mesh 3ayez, msh 3ayez, msh 3awez, ma badi, ma bade, ma abi, ma abgha, mabi, mabadi, balash, mafesh, mafish, mafi, ma fi, msh 7abeb, msh hab3at, msh hadeek, walla mesh, la2 sorry, ma bet3amal, mabet3amelsh, mabt3amlsh, makan3tich, makan5demch, ma kankhdemch, maa',
    without: 'bedon, bidoon, bedoun, bdon, men gher, mn gheir, men 8er, mn gher, bla, bdoon, mn 8er',
    cannot:
      'ma2darsh, ma2drsh, msh ha2dar, msh 7a2dar, mesh ha2dar, ma ba2dar, ma be2dar, ma b2dar, ma a2dar, ma agdar, maagdar, magdar, ma fini, ma fina, mamnoo3, mamnou3, mamno3, mamnu3, mesh masmoo7, msh masmo7, msh masmoo7, mo masmo7, mayenfa3sh, may nfa3sh, ma byenfa3, mayenf3sh, ma ynfa3, maynfa3, ma yseer, mayseer, ma beseer, ma bisir, did el 2awanin, ded el kawanin, ded el qawanin, mo5alef, mokhalef, ma bysma7, mabysma7sh, byemna3, yemna3, mamno3in, manqdarch, ma n9darch, mynf3sh, momno3',
    rule_word:
      '2awanin, kawanin, qawanin, 2awaneen, qwanin, siyasa, siyaset, el shoroot, shorot, el 2awanin, el nezam, el nidham',
    ban_word:
      'byt2efel, yet2efel, yt2fel, yebandoni, yebando, band, 7azr, yo7zar, yt7ezr, ynhezer, y2fel 7sabi, 7esabi yet2efel, 7sabi yt2fel, ta7zir, warning men, yenghele2, inzar, yetbanned, yban, ban',
    decline:
      'asef, asfa, aasef, ma3lesh, ma3lsh, ma3lech, m3lsh, lel asaf, lil asaf, lelasaf, sam7ni, same7ni, afaddal, bafaddal, bfadel, afdal, bafadal, smeh lia, sme7 liya, 3ozran, a3tazer, m3lesh, sorry',
    refuse_strong: `ma ba3ti ra2mi, ma ba3te ra2mi, ma a3ti raqmi, mab a3ti ra2mi, msh badi ra2mi, mabadesh ra2my,
      msh haddi ra2my, ma agdar a3teek raqmi, ma fini a3tik ra2mi, ma be2dar a3tik ra2mi, mabat3amelsh barra,
      mabt3amlsh bara, msh bat3amel barra, msh bat3amel bara, ma bet3amal barra, ma bt3amal barra, ma at3amal barra,
      ma at3amal kharij, ma at3amal 5arej, msh bashtaghal barra, mabashtaghalsh barra, ma bishteghel barra,
      ma bshtghl barra, 3ashan 7a2i w 7a2ak, 3shan 7a2i w 7a2ak, 3ashan a7fez 7a2i, mesh 3ayez 7esabi yet2efel,
      msh 3ayz 7sabi yt2fl, khayef 3ala 7esabi, 5ayef 3ala 7esabi, ma b7eb el calls, mab7ebsh el calls,
      msh b7eb el calls, bedon calls, ma kankhdemch bra, makan5demch bra, ma t3tini ra2mak, matb3atsh ra2mak,
      ma tb3atli ra2mak, mesh me7tag ra2mak, msh hadeeha ra2ami, mesh ha2dar, msh ha2dar, ma32darsh, ma2darsh, mamno3,
      mesh ba2bal, msh ba2bal, msh hb3at ra2ami, 3shan el rules, hayet2afel el account, msh bakalem whatsapp, la2 mesh,
      msh 7ab`,
    stay_verb:
      '5alina, khalina, khallina, 5allina, khalina, 5alih, khaliha, 5aliha, khaleha, 5aleha, 5aleeha, khaleeha, khlina, 5lina, nebqa, nebka, nb2a, yeb2a, nfdal, nefdal, ndal, 5aleena',
    stay_strong: `5alina hena, khalina hena, khallina hena, 5allina hena, khalina hon, 5alina hon, khallina hon,
      khalina hna, 5alina hna, khlina hna, 5alina hina, khalina hina, 5aliha hena, khaliha hena, khaleeha hena,
      5aleeha hena, khaliha hon, 5aleha hena, khaliha hna, khalleeha hina, 5alina 3al site, khalina 3al site,
      5alina 3ala el site, 5alina 3al platform, khalina 3al platform, khalina bel chat, 5alina fel chat,
      khalina fel chat, hena bas, hon bas, hena afdal, hon a7san, hena a7san, hina a7san, netkalem hena, ne7ki hon,
      kol 7aga hena, kol shi hon, kolshi hna, 3al site bas, 3al platform bas, 3an tari2 el site, 3an tare2 el site,
      3an tari2 el platform, gowa el site, gowwa el site, edfa3 hena, el daf3 hena, el daf3 3al site, ektebli hena,
      kalemni hena, 7kini hon, ib3atli hon, eb3atli hena, kolshi kayb9a hna, 5aleena hena, kolo hena, 3ala el platform,
      khaleena hena, 5aleek hena, khaleek hena, nkamel hena, ekteb hena, ektebly hena`,
    only: 'bas, bass, faqat, fa2at, ghir, bss',
    here: 'hena, hina, hna, hon, hone, houn, hni, hnaya, fel chat, bel chat, 3al site, 3ala el site, fel site, bel site, 3al platform, 3ala el platform, el chat da, hal chat, fl chat',
    not_here:
      'mesh hena, msh hena, mish hon, mo hina, mu hina, msh hna, badal hena, el chat bate2, el chat hena bati2, el site bati2, el site bate2, el site by3alla2, nader bad5ol hena, msh bafta7 hena',
    there: 'henak, hnak, hneek, honik, hounik, hinak, honeek, hnek',
    platform:
      'el site, el platform, el manassa, el mawqe3, el maw2e3, el mo2e3, elsite, fiverr, platform, site, l site',
    outside:
      'barra, bara, bra el site, barra el site, bara el site, barra el platform, bara el platform, 5areg, 5arij, kharej, kharij, 5areg el site, kharij el platform, kharej el platform, 5arej el manassa, makan tani, makan tany, makan thani, ghair hena, app tani, barnameg tani',
    via: '3ala, 3al, 3a, 3l, fel, bel, bl, 3an tari2, 3an tare2, ma3, men 5elal, ila',
    but_word: 'bas, bss, lakin, laken, walaken, walakin',
    so_word: '3ashan, 3shan, 3alashan, le2ano, la2eno, li2an, mashan, meshan, bash, ba3dein',
    if_word: 'law, iza, eza, ida, lw',
    question:
      'sho, shu, shoo, chou, eh, eih, eish, aish, wesh, wish, shno, chno, ezay, ezzay, izay, keef, kif, kifach, shlon, feen, fein, fin, wein, wen, hal, kam, momken, mumken, mmkn, 3andak, 3ndak, ma3ak, fen',
    lets: 'yalla, yala, ta3ala, ta3al, ta3aly, 5alina netkalem, khalina ne7ki, netkalem, ntkalm, netkallem, ne7ki, n7ki, nkamel, nekammel, nekamel, nkml, nentakel, eh ra2yak, eh rayak, eh ra2yek, sho ra2yak, shu ra2yak, sho rayak, shu rayak, wesh rayak, eish rayak, leh ma, lesh ma, leish ma, 3ayez, 3awez, 3ayz, 3awz, 3ayza, badi, bade, baddi, abi, abgha, abgha, bghit, wedi, momken netkalem, momken nkamel, mumken ne7ki, asra3, ashal, as-hal, a7san, fina, ne2dar, n2dr, 7abeb, 7ab, na3mel, n3ml, nsawi, nsawwi, t3ala, momken',
    could:
      'momken, mumken, mmkn, momkn, law sama7t, lw sm7t, men fadlak, mn fadlak, please, te2dar, t2dr, fik, feek, ya ret, yaret, tagdar, yenfa3, ynf3, 3adi, plz',
    want: '3ayez, 3awez, 3ayz, 3awz, 3ayza, 3awza, badi, bade, baddi, abi, abgha, bghit, me7tag, m7tag, me7taj, m7taj, lazem, wedi, 7abeb, bde, bdy',
    give_verb:
      'eb3at, eb3atli, ib3at, ib3atli, ab3at, ab3atli, b3atli, b3tli, eb3tli, eb3ately, b3atle, eb3at li, ib3atle, ersel, ersil, arsel, arsil, arselly, arselli, arsilli, ersely, hat, hati, hatli, haat, hatly, edini, edeeni, ediny, eddini, a3tini, 3tini, 3teni, 3ateeni, a3teeni, atini, 3tiny, dezli, dizli, tarrishli, tarshli, sift, sift lia, sifet, seeb, sibli, oktob, ektebli, tb3atli, teb3atli, teb3at, tb3tli, tedini, tddeni, a3tik, a3teek, adeek, addeek, ab3atlak, eb3atlak, b3atlak, khod, 5od, share, nbadel, netbadel, dezz',
    give_me:
      'eb3atli, ib3atli, ab3atli, b3atli, b3tli, eb3tli, eb3ately, b3atle, eb3at li, ib3atle, arselly, arselli, arsilli, ersely, hat, hati, hatli, hatly, edini, edeeni, ediny, eddini, a3tini, 3tini, 3teni, 3ateeni, a3teeni, atini, 3tiny, dezli, dizli, tarrishli, sift lia, sibli, tb3atli, teb3atli, tb3tli, tedini, momken el, momken ra2mak, me7tag, badi, 3ayez, 3awez, abi, eb3tly, hat ra2mak, edeni, 3atini',
    have_verb: '3andak, 3ndak, 3andek, ma3ak, btesta5dem, btesta3mel, testakhdem, btesta3mil, 3andkom, 3ndk',
    use_verb: 'esta5dem, nesta5dem, nesta3mel, nazzel, efta7',
    talk_verb:
      'netkalem, ntkalm, netkallem, atkalem, tekalem, ne7ki, n7ki, a7ki, i7ki, e7ki, nehdar, nhedro, nehedro, netwasal, ntwasl, netwassal, tawasol, el tawasol, nedardesh, dardasha, nsolef, nesolef, akalmak, akallemak, a7kik, nkamel kalamna, nkamel kalam, netfahem, ntfahem, nettefe2, nettafe2, ntf2, ashra7lak, netna2esh, netnaqash, nkamel, ntwasal, nehki, atwasal',
    talk_me:
      'kalemni, kallemni, kalmni, kalimni, kellemni, kalemny, kalmny, rasilni, raselni, raselny, rasilne, tawasal ma3aya, tawasal ma3i, twasal m3aya, twasal ma3i, tawasel ma3aya, 7akini, 7kini, e7kini, i7kini, e7ki ma3i, 7aki ma3i, 7akeeni, eb3atli 3ala, eb3atli 3al, ib3atli 3al, ib3atle 3al, b3atli 3al, b3tli 3al, b3atle 3al, ab3atli 3ala, eb3atli dm, eb3atli message, b3atle msg, arselly 3ala, arsilli 3al, etesel biya, etesel beya, etesil fiyi, ittasel fiyi, ettesel 3alaya, etasel 3alaya, ren 3alaya, rennly, ranni, de2 3alayi, de2li, d2li, khaberni, 5aberni, 3eyet lia, 3ayetli, hder m3aya, sift lia f, sift liya f, tela2ini 3ala, htla2ini 3ala, 7atla2ini 3ala, btla2ini 3al, tel2ani 3ala, dawwar 3alaya, dawar 3alaya, dawwar 3layi, dawari 3alaya, ektebli 3al, ektebli 3ala, ektobli 3al, kalemni whats, kalemni 3al, ib3atli, eb3atli, etasel, etsel, 5asni',
    add_me:
      'difni, deefni, dayefni, dayyefni, dhifni, 6efni, adifni, addifni, e3melli add, e3mel add, 3melli add, i3milli add, add 3al, dawwar 3alaya, dawar 3alaya, dawari 3alaya, tab3ni, tabe3ni, sajel ra2mi, sayyef ra2mi, a3melak add, a3mellak add, defni, add me',
    go_verb:
      'nentakel, nenta2el, nenti2el, nkamel, nekammel, nekamel, nkml, kammel, nroo7, nrou7, nro7, ro7, rou7, ta3ala, ta3al, ta3aly, nemshi, nemchiw, nb2a, ed5ol, odkhol, ne3mel, na3mel, 5aliha 3al, khaliha 3al, khalina 3al, 5alina 3al whats, nroh, t3ala',
    reach_you: `atwasal ma3ak, atwasal m3ak, awsalak, awsallak, akalmak, akallemak, akalemak, a7kik, a7ki ma3ak, ala2ik, al2ak, ala2eek, aruseelak, a7aselak, atesel bik, atesil fik,
      ittasel fik, adifak, n3ayetlik, nelqak, bet2a online, tet2ab fein, online fein`,
    reach_me: 'tewsalni, tousalni, tela2ini, tla2ini, tel2ani, te7asselni',
    remove_verb: 'emsa7, emsa7i, im7i, ehzef, e7zef, i7zof, sheel, shil, shilo, timsa7, temsa7, em7e',
    fill_verb: '3abbi el form, emla el form, emla2',
    move_strong:
      'netkalem barra, netkalem bara, ntkalm bara, ne7ki barra, n7ki barra, n7ki bara, nkamel barra, nkamel bara, nekamel barra, netwasal barra, netwasal bara, netfahem barra, netfe2 barra, nettefe2 barra, kalemni barra, kalemni bara, 7kini barra, nehedro bra, nhedro bra, netkalem bra7etna, ne7ki bra7etna, nafs el esm 3ala, nafs el user 3ala, nafs el ism 3al, esmi 3ala google, ra2mi fel sora, ra2mi maktoub, netwasal direct, nhdro direct',
    ask_strong: `ra2mak kam, ra2mak eh, ra2mak sho, sho ra2mak, shu ra2mak, shu rakmak, sho rakmak, eish raqmak,
      wesh raqmak, eh ra2mak, kam raqmak, chno nmrtk, chno raqmek, momken ra2mak, mumken ra2mak, mmkn ra2mk, mmkn rkmk,
      momken rakamak, momken raqmak, momken emailak, mumken emailak, hat ra2mak, hat rakamak, hatli ra2mak,
      eb3atli ra2mak, ib3atli ra2mak, b3atli ra2mak, b3atle ra2mak, b3tli ra2mk, eb3at ra2mak, eb3at rakamak,
      edini ra2mak, ediny ra2mak, a3tini ra2mak, 3tini ra2mak, 3teni ra2mak, a3tini raqmak, 3tini nmrtk, 3tini nemrtek,
      3tini numero, dezli raqmak, tarrishli raqmak, ezay atwasal ma3ak, ezay awsalak, ezay akalmak, ezzay akallemak,
      keef atwasal ma3ak, kif awsalak, kif fini e7kik, kif fini a7ki ma3ak, kifach ntwasl m3ak, shlon atwasal ma3ak,
      feen ala2ik, fein ala2ik, fen akalmak, wen al2ak, wein bala2ik, wein ala2ik, 3andak whatsapp, 3andak whats,
      3ndak whats, 3ndak wats, 3andak wats, 3andak telegram, ma3ak whats, ma3ak whatsapp, 3andak ra2am,
      fi tari2a tanya, fi tare2a tanya lel tawasol, netbadel ar2am, seeb ra2mak, sibli ra2mak, ektebli ra2mak,
      oktob ra2mak, emailak eh, emailak sho, sho emailak, shu emailak, ezay akalemak, eb3atly emailak, eb3atly ra2mak,
      eb3atli emailak, 3ayez ra2mak, edeeny ra2mak, akalmak ezay, awsallak ezay, ra2m tany, ra2m tani`,
    pay_verb:
      'edfa3, edfa3li, edfa3lak, adfa3, adfa3lak, idfa3, idfa3li, tedfa3, tedfa3li, tidfa3, ndfa3, nedfa3, 7awel, 7awwel, 7awelli, 7awwelli, 7awely, 7awelly, 7awllak, a7awel, a7awwel, a7awelak, a7awellak, te7awel, t7awel, t7awelli, t7awwelli, eb3at el floos, eb3atli el flous, eb3at el flous, b3atlak el floos, ab3atlak el floos, ab3atlak el flous, haddi el flous, nekhalsek, khallesni, tkhalesni, sift lflous, daf3, el daf3, ab3at el flos',
    pay_noun:
      'floos, flous, folous, fulus, fluss, mablagh, el mablagh, el fluss, masari, massari, el ba2i, el baqi, 3arboun, 3arbon, mo2addam, el taman, lflous, el nos, daf3a, flousi, flosi, floosi, el daf3, flos',
    bank: '7esab banki, 7sab banki, 7esabi el banki, 7esabi, 7sabi, ta7wil banki, ta7weel banki, 7awala, 7ewala, el bank, bank misr, el ra2m el banki, el iban, ibani, ta7weel, ta7wil, bank',
    cash: 'kash, cash, na2dan, naqdan, yad b yad, eid be eid',
    crypto: 'm7faza, ma7faza, mahfazti, m7fazti, kruto, crypto, kroot',
    direct: `mobasher, mobashara, mobashir, mubasharatan, mubashara, dughri, direct, benna, beinna, bini w binak, beny w benak, 3ala tool, bla wasit, beni w benak, edeeny mobasher,
      edini mobasher, mobasher leya, leya mobasher`,
    separately: 'el ba2i barra, el ba2i bara, la7alo, lwa7do, el nos el tani',
    fee_word:
      '3omola, 3amola, 3omoula, 3emola, 3omolet, 3amolet el site, rosoom, rosom, rusoom, nesba, nisba, nesbet el site, nesbethom, el nesba, 20%, el 20, wasit, wasee6, commission, el 3omola',
    avoid: `newaffar, nwaffer, nwafer, newafar, twaffer, nettagannab, netganneb, bedon, bedoun, men gher, mn gher, mn gheir, bala, bla, byakhdo, bya5do, beya5do, yakhdo, ya5do,
      ya5othon, ne5sar, nekhsar, 5sara, 5osara, khesara, byo5samo, nwaffar, nwafar, bdoon, mate7tagsh te7gez, el 20% leek`,
    off_pay: `net3amel barra, net3amel bara, nt3aml bara, nt3amal barra, net3amal barra, net3amel direct,
      net3amel mobasher, nt3aml direct, net3amal mobashara, neshtaghal barra, neshtaghal bara, nshtghl bara,
      neshtghel barra, nshteghel barra, nekhdmo bra, nkhdmo bra, nettefe2 barra, netfe2 bara, ntf2 bara, bedon 3omola,
      bedoun 3omola, mn gher 3omola, men gher 3omola, men gher 3amola, mn gheir 3omola, bedon nesba, men gher nesba,
      bedon rosoom, men gher el site, mn gher el site, bedon el site, bala el site, bedon el platform,
      newaffar el 3omola, nwaffer el 3omola, nwafer el 3amola, newaffar el rosoom, nwafer el rosom, newaffar el nesba,
      elghi el order w, nelghi el order w, cancel el order w, el ba2i cash, el ba2i barra, men ta7t el tarabeza,
      deal barra, deal bara, deal direct, khsm law barra, bdoon 3omola, beni w benak, 7awelly instapay,
      leh ne3ty el site, men 8er el site, el ba2y cash, el ba2y ta7wel, cash f edak`,
    cancel_verb: 'elghi, nelghi, alghi, kansel, cancel el order, nkansel',
    order_word: 'el order, el talab, el mashroo3, order',
    refund_word:
      'raga3li floosi, ragga3li flousi, rage3 el floos, rajje3 masari, rajjeli masari, raga3 el flous, refund, felosy, marge3tesh, estergaa3',
    allowed: 'masmoo7, masmo7, masmou7, yenfa3 wala, 3adi law, hal masmou7',
    ignorance:
      'ana gdid, ana gedid hena, ana jdid, awel marra, awwal marra, makontsh 3aref, ma kent a3ref, keef adfa3, ezay adfa3',
    past_talk:
      'etkalemna, tkalemna, itkalemna, 7akina, 7kina, hderna, ettafa2na, etafa2na, etaf2na, tfa2na, ittafaqna, tfahemna, oltily, oltili, oltli, 2oltely, 2oltili, 2oltli, oltelak, 2oltelak, 2ltlk, 2eltelli, 2eltlak, gelt li, geltli, gult li, goltli, gotlik, wa3adtni, zay ma etafa2na, zy ma etafa2na, metl ma 7kina, mitl ma ettafa2na, zay ma 2olt, fahemtni, shara7tlak, shra7tli, kalemtak, kallemtak, kalemtni, 7kitlak, 7akitli, 5abartni, khabbartni, oltelli, 7akena, zay ma oltelak, zay ma 2oltelak, zay ma 2oltelli, zy ma oltlk, metl ma 2eltelak',
    past_sent:
      'ba3atlak, b3atlak, ba3attelak, ba3tlak, b3tlk, ba3atelak, b3tlak, ba3atli, ba3attli, ba3atly, arsaltlak, arsalt lak, arsaltli, sifttlek, wasalni, waselni, wesalni, raddet 3ala, ma raddet 3ala, etasalt bik, ittasalt fik, ranet 3alek, rannet 3alek, da2et 3alek, d2et 3lek, kalemtak 3al, etasalt',
    past_off: `fel mokalma, fel mukalma, fel mokalmeh, bel mukalame, bl mokalme, fel call, bel call, ba3d el call,
      men el call, mn el call, call embare7, el call embare7, mokalmet embare7, mokalmetna, mukalmetna,
      3al telefon embare7, bel telefon mbere7, 3al tele embare7, lamma tkalemna 3al, lama kalemtni, lamma 7akina 3al,
      lama et2abelna, lama etqabelna, lamma te2abalna, lamma tla2ena, lamma lta2ena, meeting embare7,
      3al whats embare7, 3al wats embare7, 3al whats mbere7, kalamna 3al whats, kalamna fel telefon,
      kalamna 3al telefon, fel email elli, bel email elli, oltili fel telefon, 2oltili 3al telefon,
      2oltili fel telefon, 2eltelli 3al telefon, etafa2na fel telefon, etafa2na 3al telefon, ettafa2na bel telefon,
      etafa2na 3al whats, zoom embare7, el zoom embare7, 3al telephone, 3la el telephone, 3al whatsapp embare7,
      3al zoom, lamma et2abelna, fel telephone 2oltely, fel telephone olteli, 2oltely fel telephone,
      2oltelak 3al whats, 2oltelak whats, ba3atlak email, b3atlak email, ba3atlak whats, lama etkalemna, lama 2abeltak,
      zay ma 2oltelak 3al whats, lamma etkalemna, 2olt 3al whats, 3al whats 2olt`,
    off_channel:
      'telefon, telephone, tilifon, tlifon, el telefon, mokalma, mukalma, mokalme, mukalame, el call, call, el email, el zoom, meeting, el meeting, ahwa, 2ahwa, el maktab, el jawal, barra, bara',
    time_past:
      'embare7, mbere7, mbare7, ems, ams, elbare7, lbare7, el esboo3 elli fat, men yomein, 2abl, qabl, el marra elli fatet',
    call_noun:
      'call, mokalma, mukalma, mokalme, mukalame, mokalmeh, etesal, ettisal, meeting, video call, voice call, mokalma sari3a, call saree3, call sari3, eteesal',
    call_verb:
      'atesel, ateesel, attasel, ettesel, netesel, nettesel, aren, aranen, aren 3alek, atesel bik, ittasel fik, n3ayet lik, n3eyet lik',
    call_strong:
      'ne3mel call, na3mel call, n3mel call, n3ml call, ne3mel mokalma, ne3mel meeting, na3mel meeting, nsawi call, nsawwi call, nsawwi mukalma, call sari3, call saree3, call sari3a, mokalma sari3a, mokalma saree3a, call 5 d2ay2, call 5 da2ay2, call 10 da2aye2, netkalem voice, netkalem telefon, netkalem fel telefon, ne7ki telefon, ne7ki bel telefon, ne7ki voice, n7ki 3al telefon, netkalem 3al telefon, akalmak telefon, akalmak voice, atesel bik, ittasel fik, momken atesel, momken call, mumken call, mmkn call, ta3ala call, ndiro call, nhedro f telifon, nehedro f tilifon, aren 3alek',
    meet_verb:
      'net2abel, nt2abl, net2abal, neta2abal, nelta2i, nelte2i, nltqi, netla2a, netlaqaw, ntla9aw, a2ablak, a2abelak, ashoofak, ashofak, eshufak, nshoof ba3d, neshoof ba3d, ne23od, te3addi 3alaya, a3addi 3alek, tigi 3andi, teji 3andi, azourak, ntla2a',
    in_person: 'wesh le wesh, wesh f wesh, face to face, 3ala el tabi3a, shakhsiyan, sha5seyan',
    venue:
      'cafe, kafeh, el cafe, ahwa, 2ahwa, qahwa, mat3am, el maktab, maktabi, maktabak, el mall, beti, betak, bayti, starbucks, ghada, 3asha, west el balad',
    meet_strong: `nt2abl f, nelta2i fi, nelta2i bel, netla2a fi, ntla9aw f, neshrab ahwa, neshrab 2ahwa,
      nishrab 2ahwe, neshrab kahwa, nt2ahwa, ne23od fe cafe, ne23od fel cafe, ne23od 3ala ahwa, netghada sawa,
      ta3ala el maktab, ta3ala maktabi, ta3al 3al maktab, ta3ala 3andi, agilak el maktab, aji 3a maktabak,
      nafs el madina, saken orayeb, sakin 2arib, ashofak fi, nshrab 2ahwa, net2abel, net2abal, netlaa2a, nel2a ba3d,
      a2ablak`,
    work_noun: `bot, el bot, logo, tasmim, tasmeem, design, zorar, el zorar, button, 2aleb, template, e3lan, e3lanat, i3lan, banner, script, el script, qessa, 2essa, 7ewar, shakhsiya,
      saf7a, safha, saf7et, form, shasha, plugin, rabt, bawabet daf3, bawabet el daf3, bawabat daf3, safhet el daf3, matgar, matjar, el matgar, store, wordpress, 7amla, 7amlet,
      campaign, maqal, makal, targama, tarjama, voice over, video, post, posts, poster, story, reels, cover, icon, icons, kart, tawqi3, code, app zay, mo7tawa, caption,
      montage, ads, channel telegram, sticker, page, integration, clone, app clone`,
    work_verb:
      'sammem, asammem, tsammem, e3mel design, e3mel logo, e3mel saf7a, e3mel bot, barmeg, targem, tarjem, a5let, rakkeb, erbot, orbot, erbet, ta3dil, 3addel, montage, ersem',
    named:
      'esmo, esmaha, ismo, isma, maktoob, maktoub 3aleh, be3enwan, elnas, beyqool, el batal, el shakhseya, targem, tarjem',
    scam_strong:
      'rosoom tasgeel, rosoom tasjil, rosom tas3il, rosoom taf3il, rosoom tadrib, ta2min mostarad, el code elli wesalak, el code elli wslak, el code yalli wslak, eb3atli el code, ab3atli el otp, soret el bita2a, sort batakt el visa, ra2am el visa, arba7 madmona, reb7 madmoun, ha2agar 7esabak, agar 7esabak, ashteri 7esabak, mabrook tam e5tyarak',
    scam_weak: 'mabrook, mabrouk, wazifa, tawzif, bedon 5ebra, rateb yawmi, rosoom, ta2min',
    pressure_strong: `wella adeek negma, wella haddeek negma, 5 negoom law, 5 njoum iza, khamas negoom law, hablagh 3annak,
      haballagh 3annak, bballegh 3annak, raga3li floosi wella, ragga3 el flous wella, rajje3li masariye aw,
      hadammar ta2yeemak`,
    review_bad:
      'ta2yeem we7esh, ta2yim we7esh, taqyeem sayye2, ta2yeem zeft, ta2yeem salbi, negma wa7da, nejme wa7de, review we7esh, review zeft',
    threat: 'wella, walla ha, wa illa, law ma, law mesh, law msh, iza ma, eza ma',
    idiom:
      'msh moshkela, mesh moshkela, mafesh moshkela, mafi meshkle, mafi mushkila, mashallah, masha2allah, ma sha2 allah, mat2la2sh, ma t2la2, la ba2s, inshallah, in sha2 allah, wala yhemmak, wala yhmak, bas keda, bas kda, zay ma, mitl ma, ba3d ma, abl ma, 2abl ma',
    filler:
      'el, da, di, de, dah, hay, hada, hayda, haida, elli, yalli, kol, shi, 7aga, 7aja, kan, b3d, ba3d, bokra, bukra, dlw2ty, dilwa2ti, halla2, hala2, el7in, daba, sho3l, shoghl, shughl, el shoghl, file, shokran, shukran, chokran, mar7aba, marhaba, salam, slm, ahlan, saba7, tamam, tmam, tayeb, tyb, mashi, akeed, akid, aywa, aiwa, awi, awy, gidan, keteer, ktir, shwaya, shway, habibi, 7abibi, akhi, 5oya, khoya, ostaz, el lon, helw, 7elw, gamil, momtaz, kaman, wel, wl, yom, sa3a, el sa3a, taslim, matgar, inshallah, 3ala, elly',
    app_noun: 'app, el app, tatbi2, el tatbi2, barnameg, el barnameg, l app',
    besides: '8eir, ghir, gher, 8er, gheir, 3ada, ma3ada, 8er el, 8er hena, ghir el, gher el',
    discount: '5asm, khasm, discount, ar5as, arkhas, takhfid, ta5fid, a5semlak, akhsemlak, a2al',
    translate_verb: 'targem*, tarjem*, terjem*',
    other_word: 'tany, tani, tanya, thani, a5ar, akhar',
    place_word: 'makan, 7etta, app, tatbi2, barnameg, mkan',
    between_us:
      'benna, bena, beny w benak, bni w bnak, ma3 ba3d, men 8er el site, mn gher el site, mn 8eir el site, nos b nos, mobasher benna',
    same_name:
      'nafs el esm, nafs el user, nafs el username, nafs esmy, nafs elesm, nfs el esm, b nafs el esm, nafs esmi',
    middleman: 'elly fel nos, el waseet',
    where_word: 'wein, fein, feen, 3ala fein',
    like_word: 'zay, zayy, mesl',
  },
};
