import type { Language } from './language.js';

export const nl: Language = {
  lang: 'nl',
  digits: ['nul', 'één, een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
  teens: ['tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'],
  tens: ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'],
  double: 'dubbel',
  triple: 'driedubbel',
  apps: {
    whatsapp:
      'whatsap, watsapp, watsap, whatsappje, wazzep, app me, appen, appje, groene app, de groene app, wapp, ge-appt, geappt',
    instagram: 'insta',
    tikkie: 'tikkie, een tikkie, betaalverzoek',
    ideal: 'via ideal, met ideal',
  },
  hundreds: [
    'honderd',
    'tweehonderd',
    'driehonderd',
    'vierhonderd',
    'vijfhonderd',
    'zeshonderd',
    'zevenhonderd',
    'achthonderd',
    'negenhonderd',
  ],
  words: {
    name_you: `heet je, heet jij, vind ik je, kan ik je vinden, volg ik je`,
    discount: `betere prijs, goedkoper, korting, vriendenprijs, speciale prijs, scherpere prijs, minder`,
    exclude: `erbuiten, buiten laten, erbuiten laten, eruit laten, overslaan, omzeilen, zonder via, buiten spel`,
    off_message: `appje, appjes, spraakbericht, voicemail, sms'je, smsje, sms, mailtje, mailtjes, gemiste oproep`,
    offered: `aardig van je, lief van je, bedankt voor het aanbod, dank voor het aanbod, bedankt voor je aanbod, bedankt voor je voorstel, bedankt voor het voorstel, lief aangeboden, aardig aangeboden, je stelde voor, je vroeg om, u vroeg om, je voorstel om, je aanbod om, dank je voor het aanbod`,
    app_noun: `groene app, app, applicatie, programma, netwerk, ding, dat ding, die met, logo, icoon, icoontje`,
    plus_word: 'plus',
    at_word: 'apenstaartje, apestaartje, at',
    dot_word: 'punt, dot',
    dash_word: 'streepje, koppelteken',
    underscore_word: 'underscore, laag streepje',
    street_word: 'straat, laan, weg, plein, postcode, huisnummer, gracht, kade',
    password_word: 'wachtwoord',
    user_word: 'gebruikersnaam, gebruiker, inlog',
    phone_noun: 'telefoon, telefoonnummer, nummer, mobiel, mobiele nummer, 06, gsm, 06-nummer, tel, nr, belnummer',
    email_noun: 'mail, email, e-mail, mailadres, e-mailadres, emailadres, mailtje',
    contact_noun: 'contact, contactgegevens, gegevens, contactinfo',
    handle_noun: 'nick, gebruikersnaam op, socials, profiel op',
    other_number: 'ordernummer, bestelnummer, factuurnummer, trackingnummer, ticketnummer, serienummer, klantnummer',
    me: 'me, mij, ik, ben, heb',
    you: 'je, jij, jou, u, jullie',
    we: 'we, wij, ons, ons beiden, allebei',
    my: "mijn, mn, m'n",
    your: 'je, jouw, uw, jullie',
    our: 'onze, ons',
    third_party:
      'de klanten, bezoekers, lezers, van het hotel, restaurant, van de klant, klanten, van de winkel, van het bedrijf, dokter, van het personage, gebruikers',
    negation: 'niet, nee, geen, nooit, niks, niets, noch, liever niet',
    without: 'zonder',
    cannot:
      'is niet toegestaan, is verboden, kan niet, mag niet, mogen niet, verboden, niet toegestaan, niet mogelijk, tegen de regels, tegen de voorwaarden, in strijd met, kan ik niet, mag ik niet, verbiedt',
    rule_word: 'regels, voorwaarden, beleid, richtlijnen, huisregels',
    ban_word:
      'geblokkeerd, blokkeren, verbannen, ban, geschorst, schorsen, waarschuwing, account kwijt, account verliezen, schorsing, straf',
    decline: 'sorry, helaas, liever niet, ik heb liever, liever, bedankt maar, nee dank, het spijt me',
    refuse_strong:
      'ik blijf op het platform, verlaat het platform niet, directe betaling doe ik niet, de regels verbieden, verbieden het, geen sprake van, absoluut niet, doe ik niet, dat doe ik niet, accepteer ik niet, neem ik niet aan, accepteer geen, te riskant, risico neem ik niet, dat risico, wil mijn account niet, mijn account niet riskeren, mag ik niet, mag ik hier niet, mogen we niet, niet met klanten, gebruik ik niet, liever niet, moet ik weigeren, weiger ik, nee bedankt, nee dank je, bellen doe ik niet, geen belletjes, ik spreek niet af, krijgen we een waarschuwing, worden we geblokkeerd, wordt geblokkeerd, uitsluitend hier, alleen via het platform, alleen via de site, alles via het platform, is prima hier, dit gesprek is prima, deze chat is prima, niks buitenom, niets buitenom, ik geef mijn nummer niet, geef ik niet, deel ik niet, ik bel niet, geen telefoontjes, geen telefoon, geen whatsapp, geen betalingen buiten, niet buiten het platform, niets buiten, buiten het platform werk ik niet, ik houd me aan de regels, hou me aan de regels, wil mijn account niet kwijt, veiliger voor ons, liever geen, stuur me geen',
    stay_verb: 'blijven, blijf, houden, hou, doorgaan, laten we het hier',
    stay_strong:
      'blijf ik hier, blijf liever hier, laten we hier, stuur het hier, schrijf me hier, laten we hier blijven, hier blijven, blijf hier, blijven hier, houden we hier, hou het hier, houden het hier, op het platform blijven, alleen hier, alles hier, alles via het platform, alleen via het platform, binnen het platform, hier is prima, hier is goed, in deze chat, liever hier, via de chat hier, via deze site',
    only: 'alleen, enkel, uitsluitend, altijd, gewoon, alles',
    here: 'gewoon hier, hier op het platform, op het platform, hier in de chat, via het platform, dit gesprek, hier verder, hier, deze chat, dit platform, deze site, het platform, de chat',
    not_here:
      'kom hier bijna nooit, hier bijna nooit, zelden hier, het hapert hier, niet hier, hier is traag, hier hapert, hier ben ik weinig, in plaats van hier, kom hier weinig',
    there: 'daar, ginds, daarheen',
    platform: 'platform, site, website, fiverr',
    outside:
      'op een andere plek, op een andere manier, via een ander kanaal, in privé, privé verder, buiten deze chat, buiten, buiten het platform, buiten de site, buiten deze site, buiten fiverr, ergens anders, elders, andere app, ander kanaal, privé, buitenom, andere manier, extern',
    via: 'op, via, per, met, over, naar, in, aan, van',
    but_word: 'maar, echter',
    so_word: 'dus, dan, want, omdat',
    if_word: 'als, wanneer, tenzij',
    question: 'wat, wat is, hoe, welke, waar, heb je, heeft u, gebruik je, zit je op, kan ik, mag ik, kunt u, kun je',
    lets: 'laten we, zullen we, kunnen we, we kunnen, makkelijker, sneller, handiger, beter, liever, ik wil, waarom niet, mag ik, kan ik, zou ik, misschien kunnen we, zal ik, dan regelen we, wil je',
    could: 'kun je, kunt u, kan je, zou je, zou u, graag, aub, alsjeblieft, alstublieft, even',
    want: 'wil, nodig, graag, zou willen',
    give_verb: 'geef, geven, stuur, sturen, deel, delen, zeg, noteer, uitwisselen, doorgeven, laat',
    give_me:
      'geef me, geef mij, stuur me, stuur mij, geeft u mij, mag ik je, mag ik uw, zeg me, kun je me geven, geef even, stuur even',
    have_verb: 'heb je, heeft u, gebruik je, zit je op, hebt',
    use_verb: 'gebruiken, gebruik, installeer, download',
    talk_verb:
      'praten, praat, spreken, bellen, chatten, overleggen, schrijven, berichten, contact opnemen, regelen, bespreken, kletsen, afspreken, verder praten, doornemen, uitleggen, mailen',
    talk_me:
      'schrijf me, stuur me een bericht, stuur me een mail, mail me, mail mij, app me, app mij, bel me, bel mij, contacteer me, neem contact op, neem contact met me op, bereik me, bereik je me, vind me, zoek me, mailen naar, mail naar, stuur het naar, stuur ze naar, stuur naar, sturen naar, opsturen naar, stuur maar naar, appen naar, bel naar, bel het, bereiken op, bereikbaar op, offerte mailen, dm me',
    add_me: 'voeg me toe, voeg mij toe, volg me, zoek me op, ik voeg je toe, je toevoegen, sla mijn nummer op',
    go_verb: 'gaan, ga, overstappen, overschakelen, verplaatsen, verder, verdergaan, doorgaan, kom, komen, switchen',
    reach_you:
      'je bereiken, u bereiken, je contacteren, contact met je, contact met u, je bellen, u bellen, je mailen, u mailen, je vinden, je toevoegen, je uitnodigen, u uitnodigen, je appen',
    reach_me: 'me bereiken, mij bereiken',
    remove_verb: 'haal weg, eruit halen, verwijder, verwijderen, weghalen, haal, wis, wissen',
    fill_verb: 'invullen, vul',
    invite_verb: 'uitnodigen, toegang geven, map delen',
    move_strong:
      'buiten het platform praten, buiten het platform verder, ergens anders verder, ergens anders praten, elders verder, buiten de site verder, zoek me op google, zelfde naam daar, hoe geef ik je mijn, hoe stuur ik je mijn',
    ask_strong:
      'hoe kan ik je bereiken, hoe kan ik u bereiken, waar kan ik je bereiken, hoe bereik ik je, waar vind ik je, andere manier om je te bereiken, heb je whatsapp, heeft u whatsapp, heb je telegram, je 06, wat is je nummer, wat is je 06, nummers uitwisselen, gegevens uitwisselen, voor het apenstaartje',
    pay_verb:
      'accepteer je, neem je, accepteert, betalen, betaal, betaalt, overmaken, maak over, overboeken, storten, stort, afrekenen, accepteer, stuur het geld, geld sturen, factureren, maak het over',
    pay_noun:
      'directe betaling, directe betalingen, rechtstreekse betaling, geld, betaling, betalingen, bedrag, aanbetaling, rest, helft, voorschot, overschrijving, factuur',
    bank: 'bank, rekening, mijn rekening, bankrekening, rekeningnummer, iban, overschrijving, bankoverschrijving',
    cash: 'contant, cash, contanten, handje contantje',
    crypto: 'crypto, wallet',
    direct:
      'directe betaling, directe betalingen, rechtstreekse betaling, direct aan mij, rechtstreeks aan mij, direct, rechtstreeks, onderling, onder ons, zwart, privé',
    separately: 'apart, los',
    fee_word:
      'commissie, kosten, servicekosten, 20%, 20 %, twintig procent, 20 procent, fee, provisie, percentage, tussenpersoon, platformkosten',
    avoid:
      'besparen, bespaar, bespaart, omzeilen, vermijden, zonder, schelen, scheelt, ontlopen, kwijt zijn, kwijt, inhouden, houden ze in',
    off_pay:
      'regelen we onderling, onder ons regelen, zwart is het goedkoper, zwart doen, scheelt ons de kosten, scheelt ons allebei, annuleer en betaal, annuleer de bestelling en betaal, paypal vrienden, als vrienden en familie, onderhands, zonder tussenkomst, zonder dat de site, de site krijgt niks, de site hoeft, hoeft niemand te weten, kosten besparen, scheelt de commissie, scheelt de kosten, helft hier, de helft hier, helft via de site, de rest buitenom, goedkoper zonder, cash in het handje, contant in de hand, in het handje, buiten het platform betalen, betaling buiten, betalen buiten, buitenom betalen, buiten om, buitenom, onder de tafel, zwart betalen, handje contantje, zonder de commissie, zonder kosten van, zonder servicekosten, zonder de 20, zonder tussenpersoon, zonder het platform, commissie besparen, besparen we de commissie, scheelt commissie, scheelt ons de commissie, direct betalen, rechtstreeks betalen, rechtstreeks overmaken, direct overmaken, betaal me direct, betaal me rechtstreeks, rechtstreeks zaken doen, direct zaken doen, rechtstreeks samenwerken, onderling regelen, onderling afspreken, annuleer de bestelling en, bestelling annuleren en, de rest apart, de rest buiten, goedkoper buiten, goedkoper als we',
    own_contract: 'eigen contract, direct contract, rechtstreekse factuur, rechtstreeks factureren',
    payout: 'opnemen, uitbetaling, uitbetalen, inkomsten',
    cancel_verb: 'annuleren, annuleer',
    order_word: 'bestelling, order, opdracht, project, offerte',
    refund_word: 'terugbetaling, terugbetalen, terugstorten',
    allowed: 'mag dat, is dat toegestaan, is het toegestaan, mag je',
    ignorance: 'wist ik niet, ben nieuw, eerste keer, hoe betaal ik, kenden elkaar al, kennen elkaar al',
    past_talk:
      'je zei, zei je, vertelde je, gesproken, gezegd, afgesproken, besproken, zei, zeiden, vertelde, vermeld, beloofd, gepraat, ontmoet, gebeld, geschreven, uitgelegd',
    past_sent:
      'heb je gestuurd, heb je gemaild, je gemaild, gemaild, gestuurd, gebeld, je mail, ontvangen, hebt gestuurd, gemiste oproep',
    past_off: `aan de telefoon gezegd, aan de telefoon besproken, aan de telefoon afgesproken, telefoongesprek van, ons gesprek van gisteren, toen je hier was, toen ik bij je was, nadat we ophingen, toen we ophingen, na het ophangen, ons telefoontje, zoals telefonisch, heb je gemaild, ik heb je gemaild, heb je mijn mail, u gemaild, per mail gestuurd, via de mail gestuurd, je belde, u belde, je hebt gebeld, ik heb je gebeld, toen we elkaar spraken, telefonisch besproken, telefonisch afgesproken, via de telefoon, in ons gesprek, tijdens ons gesprek, tijdens het telefoongesprek, ons telefoongesprek, tijdens de call, in onze call, op zoom gisteren, toen we belden, toen je belde, toen we elkaar zagen, in je mail, in mijn mail, al gemaild, je gemaild, op whatsapp gezegd, via whatsapp gestuurd, op kantoor besproken`,
    off_channel: 'telefoon, call, gesprek, mail, whatsapp, zoom, kantoor, lunch, sms, persoonlijk, koffie',
    past_place:
      'bij het biertje, bij een biertje, op het feestje, bij de bakker, bij de koffie, op je kantoor, in de auto, tijdens de lunch, laatst in, in het café, op kantoor, bij de lunch, op de beurs, aan de bar',
    time_past:
      'van gisteren, van maandag, van dinsdag, van woensdag, van donderdag, van vrijdag, van zaterdag, van zondag, zaterdag, zondag, vanochtend, gisteravond, gisteren, vorige week, maandag, dinsdag, woensdag, donderdag, vrijdag, laatst, al, eerder, onlangs',
    call_noun: 'telefoontje, videogesprek, call, videocall, telefoongesprek, belletje, gesprek',
    call_verb: 'bellen, bel, videobellen, opbellen',
    call_strong:
      'even bellen, kunnen we bellen, zullen we bellen, je bellen, u bellen, mag ik bellen, kan ik bellen, een belletje, een videocall, videobellen, kort bellen, bel me, aan de telefoon bespreken, per telefoon',
    meet_verb: 'afspreken, ontmoeten, zien, langskomen, kom langs, bezoeken, drinken',
    in_person: 'in het echt, persoonlijk, face to face, live ontmoeten, fysiek',
    venue: 'koffie, kantoor, café, restaurant, bij mij, bij jou, lunch, station, biertje, kroeg, atelier, centrum',
    meet_strong:
      'zal ik langskomen, langskomen in je, kom bij je langs, langs komen, samen koffie drinken, koffie doen, kop koffie, bakkie koffie, samen koffie, ergens afspreken, kom even langs, kom maar langs, lunchen samen, een kop koffie, kopje koffie, bakkie doen, een biertje doen, persoonlijk afspreken, in het echt afspreken, afspreken bij, kom langs, langskomen, elkaar ontmoeten, samen lunchen, zelfde stad, bij mij op kantoor',
    work_noun:
      'videos, blog, tutorial, cursus, spot, uitlegvideo, bot, chatbot, plugin, sjabloon, knop, knoppen, logo, advertentie, advertenties, banner, script, ontwerp, landingspagina, widget, api, integratie, checkout, sticker, stickers, post, posts, stories, reels, cover, handtekening, nieuwsbrief, campagne, visitekaartje, visitekaartjes, formulier, pagina, winkel, webshop, artikel, voice-over, personage, scène, video, flyer, poster, iconen, boek, prentenboek, hoofdstuk, voicemail, keuzemenu',
    work_verb:
      'ontwerpen, maken, programmeren, vertalen, ontwikkelen, inbouwen, integreren, installeren, tekenen, schrijven een artikel',
    named: 'heet, genaamd, titel, zegt, tekst, de tekst, personage, slogan',
    scam_strong:
      'inschrijfkosten, registratiekosten, verificatiekosten, borg, waarborgsom, trainingskosten, verifieer je account, je account wordt geschorst, u bent geselecteerd, je bent geselecteerd, cadeaukaart, cadeaubon, code die je ontving, snel geld, gegarandeerde winst, account huren',
    pressure_strong:
      'anders slechte review, anders een ster, of ik geef een slechte review, anders geef ik, anders annuleer ik, of ik annuleer, of ik meld je, anders meld ik je, 5 sterren als',
    review_bad: 'slechte review, negatieve review, een ster, 1 ster, slechte beoordeling',
    threat: 'anders, tenzij, of ik',
    idiom:
      'geen probleem, geen zorgen, geen haast, waarom niet, niet alleen, nog niet, zonder problemen, zonder achtergrond, op tijd, in orde, op zich, bij voorbeeld, niet slecht',
    filler:
      'de, het, een, en, is, zijn, was, heel, erg, voor, dat, die, dit, deze, er, hallo, hoi, dank, bedankt, ja, goed, ook, nog, al, wordt, worden, hebben, heeft, naar, uit, of, meer, vandaag, morgen, mooi, te, bij, vanavond',
  },
  looks: {
    paypal: `dubbele p`,
    zoom: `begint met een z`,
    snapchat: `spookje`,
    discord: `gamers, gamer, controller`,
    twitter: `vogeltje, blauwe vogel`,
    facebook: `blauwe f`,
    instagram: `foto's, fotos, foto, camera, camera'tje, plaatjes`,
    telegram: `papieren vliegtuigje, vliegtuigje, blauwe vliegtuig, blauwe vliegtuigje, vliegtuig`,
    whatsapp: `groene, groen, telefoontje, met het telefoontje, groene bubbel, hoorn, witte hoorn`,
  },
  providers: {
    'gmail.com': `mail van google, google mail, googlemail, mail bij google, gmail van google`,
  },
  mailMakers: {
    'gmail.com': `van google`,
  },
};
