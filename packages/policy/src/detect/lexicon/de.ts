import type { Language } from './language.js';

export const de: Language = {
  lang: 'de',
  digits: [
    'null',
    'eins, ein, eine',
    'zwei, zwo, zwai',
    'drei, drai',
    'vier, fier',
    'fünf, fuenf, funf',
    'sechs, sex',
    'sieben, siben',
    'acht, aht',
    'neun, noin',
  ],
  teens: [
    'zehn',
    'elf',
    'zwölf, zwoelf',
    'dreizehn',
    'vierzehn',
    'fünfzehn',
    'sechzehn',
    'siebzehn',
    'achtzehn',
    'neunzehn',
  ],
  tens: ['zwanzig', 'dreißig, dreissig', 'vierzig', 'fünfzig, fuenfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
  double: 'doppel, zweimal',
  triple: 'dreifach, dreimal',
  apps: {
    whatsapp:
      'whatsap, watsap, wapp, whatsäpp, watsäpp, wotsap, whatsi, whazzapp, watsapp, wa gruppe, grüne app, die grüne app, whatsup, wattsapp, waps, whatsappen',
    telegram:
      'blauen papierflieger, blaue papierflieger, blauem papierflieger, blauen papierflugzeug, tele gramm, telegramm',
    instagram: 'insta',
    skype: 'skypen, skypt',
    zoom: 'zoomen',
  },
  hundreds: [
    'hundert, einhundert',
    'zweihundert',
    'dreihundert',
    'vierhundert',
    'fünfhundert, fuenfhundert',
    'sechshundert',
    'siebenhundert',
    'achthundert',
    'neunhundert',
  ],
  words: {
    name_you: `heißt du, heißen sie, finde ich dich, finde ich sie, dein name auf, folge dir`,
    discount: `besseren preis, besserer preis, günstiger, billiger, rabatt, nachlass, sonderpreis, guten preis, freundschaftspreis, weniger`,
    exclude: `raushalten, heraushalten, draußen lassen, außen vor, außen vor lassen, rauslassen, weglassen, umgehen, nicht einbeziehen, ohne einzubeziehen, überspringen`,
    off_message: `sprachnachricht, sprachnachrichten, sprachmemo, sms, whatsapp-nachricht, verpasster anruf`,
    offered: `lieb gemeint, danke für das angebot, danke für dein angebot, danke für ihr angebot, vielen dank für das angebot, danke für den vorschlag, danke für deinen vorschlag, nett von dir, nett gemeint, dein vorschlag, ihr vorschlag, du hast vorgeschlagen, sie haben vorgeschlagen, du hast nach, sie haben nach, ich weiß das angebot zu schätzen, danke fürs anbieten`,
    app_noun: `app, messenger, anwendung, programm, netzwerk, ding, dings, symbol, logo, icon, seite`,
    plus_word: 'plus',
    at_word: 'at, ät, klammeraffe, affenschwanz, aett, äd',
    dot_word: 'punkt, pkt, dot',
    dash_word: 'bindestrich, minus, strich',
    underscore_word: 'unterstrich, underscore',
    slash_word: 'schrägstrich, slash',
    street_word: 'straße, str, strasse, allee, platz, weg, gasse, hausnummer, plz, postleitzahl, stock, wohnung',
    password_word: 'passwort, kennwort, pw, zugangscode',
    user_word: 'benutzername, benutzer, nutzername, login',
    phone_noun:
      'telefon, telefonnummer, handynummer, handy, nummer, nr, tel, mobilnummer, rufnummer, festnetz, durchwahl, whatsapp-nummer, mobil, telefonnr, handynr, num',
    email_noun: 'mail, email, e-mail, mailadresse, e-mail-adresse, emailadresse, mail-adresse, mailaddy, mails',
    contact_noun: 'kontakt, kontaktdaten, kontakte, kontaktinfos, kontaktmöglichkeit, visitenkarte von',
    handle_noun: 'nick, nickname, benutzername auf, insta-name, social media, profil bei',
    other_number:
      'bestellnummer, auftragsnummer, rechnungsnummer, ticketnummer, sendungsnummer, seriennummer, artikelnummer, seitenzahl, kundennummer, kontonummer',
    me: 'mich, mir, ich, bin, hab',
    you: 'du, dich, dir, sie, ihnen, euch',
    we: 'wir, uns, beide, wir beide',
    my: 'mein, meine, meinen, meiner, meinem, meins',
    your: 'dein, deine, deinen, deiner, deinem, ihr, ihre, ihren, ihrer, ihrem, eure, deins',
    our: 'unser, unsere, unserem, unserer, unseren',
    third_party:
      'die kunden, besucher, leser, käufer, schüler, des hotels, das hotel, restaurant, der kunde, kunden, des kunden, arzt, praxis, der firma, der figur, der person, der nutzer, nutzer, laden',
    negation: 'nicht, nein, nie, niemals, kein, keine, keinen, keiner, nö, nee, nichts, weder, ungern, net, nix',
    without: 'ohne',
    cannot:
      'darf man nicht, ist nicht erlaubt, ist verboten, verstößt gegen, gegen die richtlinien, ist untersagt, darf nicht, dürfen nicht, darf ich nicht, dürfen wir nicht, kann nicht, kann ich nicht, können nicht, verboten, nicht erlaubt, untersagt, nicht gestattet, unzulässig, verbietet, verbieten, gegen die regeln, gegen die agb, verstößt, verstoß, verstoßen, geht nicht, ist nicht drin',
    rule_word: 'regeln, agb, richtlinien, nutzungsbedingungen, bedingungen, vorschriften, regel, regelwerk',
    ban_word:
      'gesperrt, sperren, sperre, gebannt, bann, ban, verwarnung, verwarnt, konto verlieren, account verlieren, mein konto, sperrung, rausgeworfen, fliegen wir raus, fliege ich raus, strafe, abmahnung',
    decline:
      'sorry, tut mir leid, leider, lieber nicht, ich bleibe lieber, bevorzuge, danke aber, nein danke, lieber, ungern, bedaure, verzichte',
    refuse_strong:
      'grundsätzlich nicht, mache ich grundsätzlich nicht, ich bleibe bitte auf, verlasse die plattform nicht, kein telefon, kein telefon bitte, kein whatsapp, untersagen die regeln, die regeln untersagen, das untersagen, kommt nicht in frage, auf keinen fall, direktzahlung mache ich, nehme ich nicht an, nehme ich nicht, nehme keine, akzeptiere keine, akzeptiere ich nicht, mache ich nicht, mach ich nicht, das mache ich nicht, das mach ich nicht, ist mir zu riskant, ist mir zu heikel, riskiere ich nicht, das riskiere ich, will mein konto nicht, konto nicht riskieren, gebe ich nicht, gebe keine, darf ich nicht, darf ich hier nicht, dürfen wir nicht, nicht mit kunden, mit kunden nicht, nutze ich nicht, benutze ich nicht, verwende ich nicht, lieber nicht, ich lehne ab, muss ich ablehnen, muss ablehnen, nein danke, keine telefonate, treffe mich nicht, telefoniere nicht, telefonieren nicht, sonst werden wir gesperrt, sonst sperren, werden gesperrt, wird gesperrt, gesperrt werden, konto sperr*, alles über die plattform, nur über die plattform, ausschließlich hier, ausschließlich über, reicht völlig, reicht mir völlig, gebe ich nicht raus, geb ich nicht raus, gebe meine nummer nicht, ich gebe keine, ich telefoniere nicht, telefoniere ungern, mache keine anrufe, keine anrufe, kein telefonat, keine videocalls, keine treffen, keine zahlungen außerhalb, keine zahlung außerhalb, nehme keine zahlungen, nichts außerhalb, außerhalb nicht, arbeite nicht außerhalb, nicht an der plattform vorbei, an der plattform vorbei mache ich nicht, bitte keine, ich halte mich an die regeln, halte mich an die, will meinen account nicht, möchte mein konto nicht, mein account ist mir, zu riskant, das risiko ist mir, zu unserer sicherheit, sicherer für beide, bitte schick mir keine',
    stay_verb:
      'bleiben, bleibe, bleib, bleibt, lass uns hier, behalten, weiterhin, weitermachen, bleiben wir, belassen',
    stay_strong:
      'hier im chat bleiben, über die plattform klären, schreib mir hier, schreiben sie mir hier, bleiben wir hier, wir bleiben hier, lass uns hier bleiben, hier bleiben, bleib hier, bleibe hier, bleiben auf der plattform, auf der plattform bleiben, nur hier, alles über die plattform, nur über die plattform, über die plattform, nur im chat, hier reicht, hier passt, hier ist gut, hier weiterschreiben, schreiben wir hier, lieber hier, hier über den chat, ausschließlich hier, ausschließlich über, hier klären, hier drin',
    only: 'nur, ausschließlich, immer, alles, lediglich',
    here: 'hier im chat, der chat hier, auf der plattform, hier schreiben, innerhalb der plattform, alles hier, hier weiter, hier, diesem chat, chat, diese plattform, dieser plattform, der plattform, hierüber, die bestellung, auf der seite, dieser seite',
    not_here:
      'fast nie rein, schau hier fast nie, bin hier selten, hier hängt alles, hier hakt es, hier ruckelt, nicht hier, hier lädt, hier laggt, hier laggts, hier hakt, hier ist es langsam, hier bin ich selten, selten hier, hier lese ich selten, per upload hier bricht, statt hier',
    there: 'dort, da, drüben, dorthin, dahin',
    platform: 'plattform, seite, portal, fiverr, malt, website',
    outside:
      'an einem anderen ort, auf einem anderen weg, auf anderem weg, privat weiter, in privatem rahmen, über einen anderen kanal, außerhalb, ausserhalb, außerhalb der plattform, woanders, anderswo, privat, an der plattform vorbei, an fiverr vorbei, andere app, anderen weg, anderer weg, extern, anderer kanal, anderen kanal, außerhalb von hier, ausserhalb von hier, wo anders, anderweitig, anderer plattform',
    via: 'auf, per, über, via, mit, bei, unter, in, an, zu, nach, von',
    but_word: 'aber, jedoch, sondern, sonst',
    so_word: 'also, dann, weil, denn, deshalb, so',
    if_word: 'wenn, falls, ob, sobald',
    question:
      'was, wie, welche, welcher, wo, hast du, haben sie, habt ihr, nutzt du, nutzen sie, bist du auf, bist du bei, kannst du mir, können sie mir, gibst du, geben sie, wie lautet',
    lets: 'lass uns, lassen sie uns, wollen wir, können wir, sollen wir, könnten wir, wir können, wir könnten, besser, einfacher, schneller, leichter, bequemer, lieber, ich würde, ich möchte, vorschlag, schlage vor, warum nicht, wie wärs, wie wäre es, gerne, kann ich, darf ich, könnte ich, ich kann, dann können wir, wechseln wir, gehen wir, machen wir, hättest du lust, treffen wir',
    could: 'kannst du, könntest du, können sie, könnten sie, bitte, einfach, gern, gerne, kurz, mal',
    want: 'will, möchte, brauche, hätte gern, würde gern, benötige, bräuchte',
    give_verb:
      'gib, geben, gebe, schick, schicke, schicken, sende, senden, teilen, teile, nenne, nennen, sag, sagen, hinterlass, austauschen, tauschen, notier, notieren, speicher, verrat',
    give_me:
      'gib mir, geben sie mir, schick mir, schicken sie mir, sende mir, senden sie mir, sag mir, sagen sie mir, nenn mir, nennen sie mir, gibst du mir, geben sie mir bitte, verrätst du mir, teil mir, lass mir, mir geben, mir schicken, mir senden, mir nennen, mir sagen, schickst du mir',
    have_verb: 'hast, haben, habt, nutzt, nutzen, bist du auf, bist du bei',
    use_verb: 'nutzen, benutzen, verwenden, installier, runterladen',
    talk_verb:
      'reden, sprechen, schreiben, schreib, schreibe, quatschen, chatten, unterhalten, besprechen, austauschen, kontaktieren, melden, meld, klären, abstimmen, abklären, texten, telefonieren, bereden, weiterreden, weiterquatschen, erklären, weiterschreiben, kommunizieren',
    talk_me:
      'schreib mir, schreiben sie mir, schreibt mir, kontaktier mich, kontaktiere mich, kontaktieren sie mich, ruf mich an, rufen sie mich an, ruf an, rufen sie an, melde dich, melden sie sich, meld dich, mail mir, mailen sie mir, erreichst mich, erreichst du mich, erreichen sie mich, erreichbar, bin erreichbar, schick mir eine mail, schick mir ne mail, schicken sie mir eine mail, find mich, finde mich, finden sie mich, findest mich, findest du mich, such mich, suche mich, text mir, funk mich an, klingel durch, bitte an, schick es an, schicken sie es an, schick sie an, schick alles an, schicks an, sende an, senden sie es an, mail an, mailen an, per mail an, komm in, komm auf, komm zu',
    add_me:
      'add mich, adde mich, füg mich hinzu, füge mich hinzu, fügen sie mich, folge mir, folg mir, such mich, vernetz dich, ich adde dich, dich adden, dich hinzufügen, speicher meine nummer',
    go_verb:
      'gehen, wechseln, wechsle, weitermachen, umziehen, verlagern, rüber, rübergehen, komm, kommen, weiter, verschieben, switchen, lass uns rüber, fortsetzen, fortfahren',
    reach_you:
      'dich erreichen, sie erreichen, dich kontaktieren, sie kontaktieren, dich anrufen, sie anrufen, dir schreiben, ihnen schreiben, dich finden, dir mailen, dich adden, erreiche ich dich, erreiche ich sie, dich einladen, sie einladen, ruf dich an',
    reach_me: 'mich erreichen, mich kontaktieren, mich finden',
    remove_verb:
      'nimm es raus, entfern, nimm raus, streiche, bearbeite, lösch, lösche, löschen, entferne, entfernen, nimm, rausnehmen, streichen, bearbeite die nachricht, raus, schwärzen, herausnehmen',
    fill_verb: 'ausfüllen, füll, füllen, fülle',
    invite_verb: 'einladen, lade, zugriff geben, freigeben, freigabe',
    move_strong:
      'außerhalb weiterreden, außerhalb schreiben, außerhalb sprechen, außerhalb reden, woanders reden, woanders schreiben, woanders sprechen, woanders weiterreden, woanders weiter, außerhalb der plattform reden, außerhalb der plattform schreiben, außerhalb der plattform weiter, direkt in kontakt, googel mich, google meinen namen, google mich, such meinen namen, gleicher name dort, gleicher nick, heiße dort genauso, wie gebe ich dir meine, weg von hier, runter von der plattform',
    ask_strong:
      'wie erreiche ich dich, wie erreiche ich sie, wie kann ich dich erreichen, wie kann ich sie erreichen, wie kann ich dich kontaktieren, wo erreiche ich dich, wo kann ich dich erreichen, wo finde ich dich, wo kann ich dir schreiben, anderer weg dich zu erreichen, anders erreichen, außerhalb erreichen, deine nummer bitte, ihre nummer bitte, hast du whatsapp, haben sie whatsapp, hast du telegram, hast du insta, hast du signal, hast du ne nummer, hast du eine nummer, nummern austauschen, nummern tauschen, kontakte austauschen, kontaktdaten austauschen, was steht vor dem at, vor dem @, unter welcher nummer, welche nummer, an welche mail, an welche adresse kann ich',
    pay_verb:
      'nimmst du, nehmen sie, akzeptierst, akzeptieren, bezahlen, bezahl, bezahle, bezahlst, bezahlt, zahlen, zahle, zahlst, zahl, überweisen, überweise, überweis, überweist, überweisung, nehme, akzeptiere, schick das geld, geld schicken, geld senden, abrechnen, begleichen, vorauszahlen, überweisen sie',
    pay_noun:
      'direktzahlung, direktzahlungen, direkte zahlung, direkte bezahlung, direktüberweisung, geld, zahlung, zahlungen, betrag, anzahlung, vorkasse, rest, hälfte, honorar, bezahlung, summe, kohle, rechnung',
    bank: 'bank, bankkonto, konto, mein konto, iban, bankverbindung, banküberweisung, überweisung, sofortüberweisung, sepa, kontodaten',
    cash: 'bar, bargeld, in bar, cash, auf die hand, bar auf die hand',
    crypto: 'krypto, kryptowährung, wallet',
    direct:
      'direktzahlung, direktzahlungen, direkte zahlung, direkte bezahlung, direktüberweisung, auf die hand, direkt an mich, direkt mit mir, an freunde, für freunde, direkt, unter uns, privat, ohne umweg, unter der hand, schwarz, direkte',
    separately: 'separat, getrennt, extra überweisen, nebenbei',
    fee_word:
      'gebühr, gebühren, provision, provisionen, 20%, 20 %, 20 prozent, zwanzig prozent, kommission, anteil, abzug, abzüge, servicegebühr, vermittlungsgebühr, plattformgebühr, prozent, steuer',
    avoid:
      'sparen, spare, spart, sparst, ersparen, umgehen, umgeht, vermeiden, ohne, einsparen, verlieren, kassiert, kassieren, abzwacken, wegfallen, fällt weg, draufgehen, nimmt sich',
    off_pay: `unter uns klären, regeln wir unter uns, machen wir unter uns, schwarz zahlen, schwarz machen, geld auf die hand, storniere hier und überweis, stornieren und direkt, storniere und zahl, paypal an freunde, paypal für freunde, als freunde und familie, an freunde und familie, direkt an mich zahlst, direkt an mich zahlen, direkt an mich überweist, unter'm tisch, unterm tisch, unter dem tisch, schwarz bezahlen, bar auf die hand, bar auf kralle, ohne vermittler, ohne zwischenhändler, ohne dass die seite, ohne dass die plattform, die seite kriegt nichts, die seite verdient nichts, die seite muss nichts, muss ja keiner wissen, sparen wir die, sparen wir uns die, sparen uns die, spart die gebühr, hälfte hier, die hälfte hier, halb hier halb, den rest privat, den rest so, günstiger ohne, günstiger privat, privat günstiger, billiger ohne die, paypal freunde, lieber privat als über, zahlung außerhalb, außerhalb zahlen, außerhalb bezahlen, außerhalb abrechnen, an der plattform vorbei, an fiverr vorbei, am portal vorbei, unter der hand, ohne rechnung, ohne die provision, ohne plattformgebühr, ohne die 20, ohne plattform, ohne die plattform, gebühren sparen, gebühr sparen, provision sparen, sparen wir die gebühr, sparen wir uns die gebühr, sparen wir uns die provision, sparen wir beide, sparen beide, gebühren umgehen, gebühr umgehen, provision umgehen, direkt bezahlen, direkt zahlen, direkt überweisen, zahl mir direkt, bezahl mich direkt, direkt abrechnen, direktgeschäft, direkt zusammenarbeiten, privat abrechnen, privat bezahlen, privat regeln, unter uns regeln, unter uns ausmachen, freunde & familie, freunde-funktion, freunde funktion, storniere die bestellung und, bestellung stornieren und, auftrag stornieren und, rest direkt, rest privat, rest außerhalb, rest extra, günstiger wenn wir direkt, billiger wenn wir direkt, günstiger direkt, ohne mittelsmann, mittelsmann sparen`,
    own_contract:
      'eigener vertrag, eigenen vertrag, direkter vertrag, vertrag direkt, direkte rechnung, rechnung direkt, direktvertrag',
    payout: 'auszahlung, auszahlen, guthaben, einnahmen, abheben',
    cancel_verb: 'stornieren, storniere, stornier, storno, abbrechen, kündigen',
    order_word: 'bestellung, auftrag, projekt, angebot, bestellen, beauftragen',
    refund_word: 'rückerstattung, erstattung, erstatten, zurückzahlen, zu viel bezahlt, zurücküberweisen',
    allowed:
      'ist das erlaubt, ist es erlaubt, darf man, dürfen wir das, ist das okay laut, ist das zulässig, erlaubt die plattform',
    ignorance:
      'wusste ich nicht, wusste nicht, bin neu, neu hier, zum ersten mal, wie bezahle ich, wie zahle ich, kannten uns schon, kennen uns schon, altkunde',
    past_talk:
      'meinten sie, hast gesagt, hattest gesagt, besprochen, gesagt, gesprochen, vereinbart, ausgemacht, abgemacht, abgesprochen, erwähnt, erzählt, beschlossen, geschrieben, geredet, telefoniert, meintest, sagtest, meinten, gemeint, versprochen, erklärt, getroffen, gesehen, diskutiert',
    past_sent:
      'hab dir, habe dir, habe ihnen, hab ihnen, hast mir, haben mir, geschickt, gemailt, gesendet, angerufen, deine mail, ihre mail, erhalten, bekommen, verpasster anruf, weitergeleitet',
    past_off:
      'in unserem telefonat am, telefonat am montag, telefonat vom, telefonat von, laut telefonat, wie im telefonat, als du hier warst, als ich bei dir war, als sie hier waren, nachdem wir aufgelegt, als wir aufgelegt, aufgelegt hatten, aufgelegt haben, in unserem telefonat, unserem anruf, am telefon gestern, gestern am telefon, am telefon besprochen, am telefon gesagt, am telefon vereinbart, wie telefonisch, deine mail habe ich, ihre mail habe ich, per mail gesendet, per e-mail geschickt, hab dir gemailt, habe dir gemailt, habe ihnen gemailt, du hast angerufen, sie haben angerufen, hatte dich angerufen, habe dich angerufen, hab dich angerufen, im zoom gestern, am telefon, telefonisch besprochen, telefonisch vereinbart, beim telefonat, unserem telefonat, unser telefonat, im gespräch gestern, unserem gespräch, in unserem call, im call gestern, im call besprochen, im letzten call, im zoom, im zoom-call, im videocall, beim videocall, bei unserem treffen, beim essen, beim bier, in unserem büro, als wir telefoniert, als wir uns getroffen, als wir uns gesehen, als du angerufen, als ich angerufen, nach dem auflegen, nach unserem anruf, in deiner mail, in ihrer mail, in meiner mail, meine mail von, meine mail vom, per mail geschickt, per mail geschrieben, per mail bekommen, schon gemailt, dir gemailt, ihnen gemailt, mir gemailt, auf whatsapp geschrieben, über whatsapp geschickt, per whatsapp geschickt, bei whatsapp besprochen, auf der messe, persönlich besprochen',
    off_channel:
      'telefon, telefonat, anruf, mail, e-mail, whatsapp, zoom, skype, videocall, treffen, büro, sms, persönlich, messe, kneipe',
    past_place:
      'beim bier, bei einem bier, beim bäcker, beim essen, auf der party, beim kaffee, beim mittagessen, in deinem büro, in ihrem büro, im auto, neulich abend, beim treffen, im café, in der kneipe, im büro, auf der messe, beim abendessen',
    time_past:
      'von gestern, vom montag, vom dienstag, vom mittwoch, vom donnerstag, vom freitag, vom samstag, vom sonntag, samstag, sonntag, heute morgen, gestern abend, gestern, vorgestern, letzte woche, letztens, montag, dienstag, mittwoch, donnerstag, freitag, neulich, schon, bereits, vorhin, letzten monat',
    call_noun: 'anruf, telefonat, videocall, video-call, videoanruf, call, gespräch, telefongespräch, videokonferenz',
    call_verb: 'anrufen, telefonieren, rufe an, durchklingeln, ruf',
    call_strong:
      'kurz telefonieren, telefonieren wir, wollen wir telefonieren, können wir telefonieren, lass uns telefonieren, ein telefonat, kurzer anruf, kurzes telefonat, kurzen call, kurzer call, einen call, videocall machen, video-call, dich anrufen, sie anrufen, ruf mich, rufen sie mich, darf ich anrufen, kann ich anrufen, kann ich dich anrufen, kurz sprechen, per telefon, am telefon besprechen, am telefon klären, mal anrufen, per video',
    meet_verb:
      'treffen, treffe, sehen, vorbeikommen, vorbei kommen, komm vorbei, besuchen, zusammensetzen, kennenlernen',
    in_person: 'persönlich, vor ort, von angesicht zu angesicht, im echten leben, leibhaftig',
    venue:
      'kaffee, café, büro, kneipe, restaurant, bei mir, bei dir, mittagessen, abendessen, bier, innenstadt, bahnhof, atelier, studio, biergarten',
    meet_strong:
      'in deiner werkstatt vorbeikommen, bei dir vorbeikommen, bei ihnen vorbeikommen, komme vorbei, schau vorbei bei, einen kaffee trinken gehen, auf einen kaffee treffen, kaffee trinken gehen, uns persönlich, komm doch vorbei, mittagessen gehen, auf einen kaffee, auf nen kaffee, einen kaffee trinken, auf ein bier, persönlich treffen, uns treffen, treffen wir uns, mal treffen, vor ort treffen, komm vorbei, kommen sie vorbei, vorbeikommen, komm in mein, kommen sie in mein, bei mir im, in der gleichen stadt, gleiche stadt, selbe stadt, persönlich übergeben, persönlich abholen, persönlich besprechen wir, zusammen mittagessen',
    work_noun:
      'videos, erklärvideo, blog, tutorial, kurs, werbespot, spot, bot, chatbot, plugin, vorlage, vorlagen, button, logo, anzeige, anzeigen, banner, skript, script, design, landingpage, widget, api, schnittstelle, integration, checkout, sticker, post, posts, karussell, stories, reels, cover, signatur, newsletter, kampagne, visitenkarte, visitenkarten, formular, seite für, shop, artikel, sprecher, sprechertext, ansage, hotline, figur, szene, video, flyer, plakat, icons, buch, kapitel, anrufbeantworter, webhook, testmodus, zahlungsseite',
    work_verb:
      'gestalten, erstellen, programmieren, übersetzen, schreiben sie einen artikel, entwickeln, einbauen, integrieren, installieren, zeichnen, animieren, einbinden, entwerfen, korrigieren',
    named: 'heißt, namens, titel, sagt, text, der text, figur, spruch, slogan',
    scam_strong:
      'anmeldegebühr, registrierungsgebühr, verifizierungsgebühr, kaution, sicherheitsleistung, schulungsgebühr, bearbeitungsgebühr vorab, konto verifizieren, ihr konto wird gesperrt, sie wurden ausgewählt, geschenkkarte, geschenkkarten, paysafecard, sms-code, schnelles geld, garantierter gewinn, account mieten, deinen account mieten',
    pressure_strong:
      'sonst gibt es einen stern, sonst schlechte bewertung, sonst gibts eine schlechte bewertung, oder ich gebe eine schlechte bewertung, sonst storniere ich, oder ich storniere, sonst melde ich dich, sonst melde ich sie, oder geld zurück, 5 sterne wenn, sonst bewerte ich',
    review_bad: 'schlechte bewertung, negative bewertung, ein stern, 1 stern, ein-stern-bewertung',
    threat: 'sonst, andernfalls, ansonsten, es sei denn, oder ich',
    idiom:
      'kein problem, keine sorge, keine eile, kein stress, warum nicht, nicht nur, nicht schlecht, noch nicht, ohne probleme, ohne problem, ohne hintergrund, ohne text, auf jeden fall, auf deutsch, an sich, in ordnung, zum beispiel, vor allem, auf dem bild, bar chart, aus versehen, nicht wahr, ein bisschen, auf keinen fall',
    filler:
      'der, die, das, den, dem, des, und, ist, sind, war, sehr, für, zum, zur, im, am, es, er, hallo, danke, ja, gut, auch, noch, schon, sein, werden, wird, haben, hat, einen, einem, einer, nach, aus, oder, dass, wenn, mehr, neu, dabei, heute, morgen, guten, tag, passt',
  },
  looks: {
    linkedin: `berufsnetzwerk, karrierenetzwerk`,
    paypal: `doppel-p, zwei p`,
    zoom: `fängt mit z an, beginnt mit z`,
    skype: `blaue wolke`,
    snapchat: `geist, gespenst`,
    discord: `gamer, zocker, controller, zocker-`,
    twitter: `vogel, vögelchen, blauen vogel, vögelein`,
    facebook: `blaues f, blauen f, zuckerberg`,
    instagram: `fotos, foto, bilder, kamera, bunte kamera, quadratischen bilder`,
    telegram: `papierflieger, papierflugzeug, blauen papierflieger, blauer papierflieger, blaue papierflieger, flieger, flugzeug, blauen flieger`,
    whatsapp: `grüne, grünen, grüner, grünes, mit dem hörer, weißer hörer, telefonhörer, grüne sprechblase, sprechblase`,
  },
  weakApps: {
    telegram: `tele, tg`,
  },
  providers: {
    'gmail.com': `mailanbieter von google, mail von google, google-mail, googlemail, mail bei google, googles mail, mailadresse von google, mail-dienst von google`,
  },
  mailMakers: {
    'gmail.com': `von google`,
  },
};
