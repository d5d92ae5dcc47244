import type { Language } from './language.js';

export const it: Language = {
  lang: 'it',
  digits: ['zero', 'uno, un, una', 'due', 'tre', 'quattro, quatro', 'cinque', 'sei', 'sette', 'otto', 'nove'],
  teens: [
    'dieci',
    'undici',
    'dodici',
    'tredici',
    'quattordici',
    'quindici',
    'sedici',
    'diciassette',
    'diciotto',
    'diciannove',
  ],
  tens: ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'],
  double: 'doppio',
  triple: 'triplo',
  apps: {
    whatsapp:
      "uozzapp, vatsap, uotsap, uozap, watsap, whatsap, uatsap, uatsapp, wazap, vazzap, uozzap, wapp, app verde, l'app verde, zap, wazzap, watsapp, whatsappa",
    telegram: 'aeroplanino, telegramm',
    instagram: 'insta',
    postepay: 'postepay, poste pay',
    satispay: 'satispay, satis',
  },
  hundreds: [
    'cento',
    'duecento',
    'trecento',
    'quattrocento',
    'cinquecento',
    'seicento',
    'settecento',
    'ottocento',
    'novecento',
  ],
  elisions: 'l, d, dell, sull, nell, all, un, quell',
  words: {
    name_you: `ti chiami, come ti chiami, ti trovo, ti seguo, il tuo nome`,
    discount: `prezzo migliore, miglior prezzo, sconto, costa meno, meno caro, prezzo speciale, ti faccio un prezzo, ti costa meno, prezzo di favore`,
    exclude: `fuori, lasciare fuori, lasciamo fuori, lasciando fuori, tagliare fuori, tagliamo fuori, fuori da questo, saltare, saltiamo, senza coinvolgere, senza passare da, aggirare`,
    off_message: `vocale, vocali, messaggio vocale, nota vocale, sms, chiamata persa`,
    offered: `gentile da parte tua, gentile da parte sua, grazie per l'offerta, grazie per la proposta, grazie dell'offerta, grazie della proposta, grazie per aver proposto, apprezzo l'offerta, apprezzo la proposta, mi hai proposto, mi hai chiesto, mi ha chiesto, la tua proposta di, la tua offerta di, mi proponi, quanto al pagare`,
    app_noun: `lapp, sullapp, dellapp, nellapp, allapp, sull'app, dell'app, un'app, app, applicazione, quella con, quello con, rete, social, programma, cosa, coso, logo, icona, roba`,
    plus_word: 'più, piu',
    at_word: 'chiocciola, chioccia, chiocciolina, at',
    dot_word: 'punto, punt0',
    dash_word: 'trattino, meno',
    underscore_word: 'underscore, trattino basso',
    slash_word: 'slash, barra',
    street_word: 'via, viale, piazza, corso, vicolo, cap, appartamento, interno, scala, largo, piano',
    password_word: "password, pass, chiave d'accesso",
    user_word: 'utente, nome utente, login',
    phone_noun:
      'telefono, tel, cellulare, cell, numero, num, recapito telefonico, recapito, numero di telefono, numero di cellulare, fisso, telefonico, numerino',
    email_noun: 'mail, email, e-mail, posta, indirizzo mail, indirizzo email, casella, posta elettronica',
    contact_noun: 'contatto, contatti, recapiti, dati di contatto, contatto diretto',
    handle_noun: 'nick, nickname, profilo su, social, i tuoi social, profilo insta',
    other_number:
      "numero d'ordine, numero ordine, numero di ordine, numero di pagine, numero di fattura, numero di serie, numero di tracking",
    me: 'mi, me, io, sono, ho',
    you: 'ti, te, tu, lei, voi, vi',
    we: 'ci, noi, entrambi, noi due',
    my: 'mio, mia, miei, mie',
    your: 'tuo, tua, tuoi, tue, suo, sua, suoi, vostro, vostra, un tuo',
    our: 'nostro, nostra, nostri, nostre',
    third_party:
      "i clienti, clienti, utenti, visitatori, lettori, alunni, dell'hotel, del ristorante, del cliente, dei clienti, del medico, del negozio, dell'azienda, del personaggio, degli utenti, della persona",
    negation: 'non, no, mai, niente, nessun, nessuna, neanche, nemmeno, nulla',
    without: 'senza',
    cannot:
      'è vietato, non consentito, non posso, non possiamo, non si può, vietato, vietata, vietano, vieta, proibito, non è permesso, non è consentito, non permette, contro le regole, contro il regolamento, viola, non mi è permesso, impossibile',
    rule_word: 'regole, regolamento, termini, policy, condizioni, linee guida, norme, moderazione',
    ban_word:
      "ban, bannato, bannano, bannare, sospendono, sospeso, sospesa, sospensione, bloccano, bloccato, chiudono l'account, perdere l'account, perdo l'account, richiamo, ammonizione, sanzione, penalizzano, segnalato",
    decline:
      'mi dispiace, scusa, scusi, preferisco, preferirei, grazie ma, purtroppo, no grazie, meglio di no, ti ringrazio ma, spiacente, eh no',
    refuse_strong:
      'non esco dalla piattaforma, non esco da qui, non lo faccio mai, pagamento diretto non lo faccio, niente telefono per favore, il regolamento lo vieta, lo vieta, non se ne parla, assolutamente no, zoom no, whatsapp no, non accetto, non accettiamo, non prendo, non vorrei rischiare, troppo rischioso, non lavoro così, non lo faccio, non do il, non posso dare, non posso darti, non posso condividere, non lo uso, non la uso, non uso, non con i clienti, devo rifiutare, rifiuto, no grazie, niente incontri, non faccio videochiamate, non incontro, rischiamo il blocco, rischiamo il ban, ci bloccano, ci bannano, possono bloccare, solo sulla piattaforma, solo tramite il sito, tutto qui, va benissimo la chat, va bene la chat, solo attraverso la piattaforma, non do il mio, non lascio il mio, non condivido, non faccio chiamate, niente chiamate, niente telefonate, niente telefono, niente whatsapp, non accetto pagamenti, non lavoro fuori, niente fuori, fuori no, preferisco non, preferirei non, non mi chieda, non mandarmi il tuo, rispetto le regole, seguo le regole, non rischio, non voglio rischiare, non voglio perdere, per sicurezza di entrambi, per tutela, mi tutela, ci tutela, tutela entrambi, mi sospendono il profilo',
    stay_verb:
      'restare, restiamo, resta, rimanere, rimaniamo, tenere, teniamo, continuare, continuiamo, proseguiamo, manteniamo, resto, rimango',
    stay_strong:
      'restare qui, rimanere qui, restare sulla piattaforma, scrivimi qui, scrivi qui, parliamone qui, restiamo qui, restiamo qua, restiamo dove siamo, rimaniamo qui, rimaniamo sulla piattaforma, restiamo sulla piattaforma, restiamo sul sito, tutto qui, solo qui, solo da qui, solo tramite la piattaforma, attraverso la piattaforma, meglio qui, preferisco qui, qui va bene, qui va benissimo, continuiamo qui, proseguiamo qui, parliamo qui, scriviamoci qui, in questa chat, su questa chat, sempre qui, solo in chat, esclusivamente qui',
    only: 'solo, soltanto, esclusivamente, sempre, unicamente, tutto',
    here: "sulla piattaforma, la chat qui, qui in chat, dentro la piattaforma, tramite la piattaforma, qui, qua, questa chat, questa piattaforma, questo sito, in chat, sul sito, nella chat, l'ordine",
    not_here:
      'non entro quasi mai, entro di rado, qui va a scatti, non qui, qui va lento, qui è lento, qui si blocca, qui non entro, invece di qui, senza aspettare il sito, qui ci sto poco',
    there: 'lì, là, di là, li',
    platform: 'piattaforma, sito, portale, fiverr',
    outside:
      "da qualche altra parte, per altra via, un altro canale, su un altro canale, per altre vie, fuori, al di fuori, fuori dalla piattaforma, fuori dal sito, fuori piattaforma, fuori da qui, altrove, da un'altra parte, altra app, un'altra app, altro canale, in privato, privatamente, all'esterno, un altro modo, altro modo, esterno",
    via: 'su, per, via, con, al, in, da, sul, sulla, tramite, a, di',
    but_word: 'ma, però, tuttavia',
    so_word: 'quindi, così, allora, perché, poi',
    if_word: 'se, quando, a meno che',
    question:
      'qual, quale, qual è, come, dove, che, hai, ha, avete, usi, usa, sei su, mi daresti, mi lasceresti, potrei avere, posso avere, mi dai',
    lets: 'possiamo, potremmo, andiamo, passiamo, sentiamoci, ci sentiamo, parliamo, parliamone, meglio, più facile, più comodo, più veloce, preferisco, perché non, che ne dici, ti va, le va, vorrei, posso, potrei, facciamo, conviene, chiudiamo, se vuoi, se ti va, spostiamoci, continuiamo',
    could: 'puoi, potresti, può, potrebbe, per favore, per piacere, gentilmente, faccia pure, fai pure',
    want: 'voglio, vorrei, ho bisogno, mi serve, mi servirebbe, gradirei',
    give_verb:
      'dare, dai, da, dà, mandare, manda, mandi, inviare, invia, invii, passa, passare, lascia, lasciare, condividere, condividi, scambiarci, scambiamo, dimmi, segna, segnati, scambiamoci',
    give_me:
      'dammi, mandami, inviami, passami, lasciami, dimmi, mi dia, mi mandi, mi lasci, mi passi, mi dai, mi lasceresti, mi daresti, mi puoi dare, mi può dare, mi potresti dare, girami, mi giri, fornirmi',
    have_verb: 'hai, ha, avete, usi, usa, sei su, stai su',
    use_verb: 'usare, usiamo, installa, scarica',
    talk_verb:
      'parlare, parliamo, parlarne, sentirci, sentiamoci, scrivere, scrivi, scriviamoci, chattare, discutere, discutiamo, contattare, contattarci, messaggiare, accordarci, organizzarci, ne parliamo, spiegarti, spiego, continuare, definire, risentirci, becchiamo',
    talk_me:
      "scrivimi, mi scriva, mi scrivi, scrivetemi, contattami, mi contatti, chiamami, mi chiami, telefonami, mi telefoni, mandami un messaggio, mandami una mail, mandami un'email, mi mandi una mail, cercami, mi cerchi, mi trovi, mi trova, trovami, sentiamoci al, sentimi, fammi uno squillo, fatti sentire, mi raggiungi, inviamelo a, mandamelo a, mandalo a, mandali a, inviali a, mandamelo su, mandami su, mandami tutto a, manda a, invia a, raggiungimi, passa su, vieni su, entra in, chiama il, chiami il, chiama lo",
    add_me: 'aggiungimi, mi aggiunga, aggiungermi, seguimi, cercami, ti aggiungo, salvati il mio numero, scansiona',
    go_verb:
      'andare, andiamo, passare, passiamo, passa, spostiamoci, spostarci, continuare, continuiamo, proseguire, proseguiamo, vieni, venga, trasferiamoci, vediamoci',
    reach_you:
      'contattarti, contattarla, raggiungerti, trovarti, chiamarti, chiamarla, scriverti, scriverle, sentirti, ti contatto, ti scrivo, ti chiamo, ti trovo, aggiungerti, invitarti, invitarla',
    reach_me: 'contattarmi, trovarmi, raggiungermi',
    remove_verb:
      'toglila, toglilo, elimini, rimuova, modifica, cancella, cancellare, cancelli, rimuovi, rimuovere, elimina, eliminare, togli, togliere, tolga',
    fill_verb: 'compila, compilare, compili, iscriviti',
    invite_verb: 'invitare, invito, dare accesso, condivido la cartella, condividere la cartella',
    move_strong:
      'parliamone fuori, parliamo fuori, sentiamoci fuori, fuori da qui ne parliamo, usciamo da qui, usciamo dalla piattaforma, cercami su google, stesso nome lì, stesso nome su, come ti passo il mio, come ti do il mio, parliamone altrove, sentiamoci altrove, senza passare da qui, sai dove trovarmi',
    ask_strong:
      'come ti trovo fuori, come ti contatto, come posso contattarti, come posso contattarla, come ti trovo, dove ti trovo, dove ti scrivo, dove posso scriverti, dove posso contattarti, un altro modo per contattarti, altro modo per sentirci, hai whatsapp, ha whatsapp, hai telegram, hai insta, mi dai il numero, mi lasci il numero, scambiamoci i numeri, scambiarci i numeri, scambiamoci i contatti, prima della chiocciola, a che numero, a quale numero, a quale mail, qual è il tuo contatto, il tuo numero per favore, numero per favore',
    pay_verb:
      'accetti, accettate, prendi, pagare, paga, paghi, pago, pagami, pagarti, paghiamo, bonificare, bonifica, versare, versa, trasferire, trasferisci, ricaricare, ricarica, ricaricami, accetto, mandami i soldi, mi paghi, ti pago, fatturare, saldare, saldiamo, faccia il bonifico, fai il bonifico, fammi un, mandami',
    pay_noun:
      'pagamento diretto, pagamenti diretti, bonifico diretto, soldi, pagamento, pagamenti, acconto, saldo, resto, metà, anticipo, bonifico, importo, cifra, denaro',
    bank: 'banca, bonifico, bonifico bancario, conto, mio conto, conto corrente, iban, carta, mia carta, assegno, coordinate bancarie',
    cash: 'contanti, in contanti, cash, in mano, brevi manu',
    crypto: 'cripto, criptovalute, wallet',
    direct:
      'pagamento diretto, pagamenti diretti, bonifico diretto, direttamente a me, diretto, direttamente, tra noi, fra noi, privatamente, in nero',
    separately: 'a parte, separatamente',
    fee_word:
      'commissione, commissioni, 20%, 20 %, venti per cento, 20 per cento, trattenuta, trattenute, percentuale, fee, intermediario, intermediari, tassa, costi del sito, loro parte',
    avoid:
      'evitare, evita, evitiamo, risparmiare, risparmiamo, risparmi, saltare, saltiamo, aggirare, aggiriamo, senza, senza pagare, perdere, perdiamo, si tiene, si tengono, trattiene, si prendono',
    off_pay:
      "d'accordo tra noi, accordiamo tra noi, arrangiamo tra noi, sistemiamo tra noi, pagare in nero, pagamento in nero, in nero ti costa, in nero costa, in nero viene, in nero sono, in nero ti faccio, annulla e mi paghi, annulla l'ordine e mi paghi, annulla e ti pago, come amici e familiari, ad amici e familiari, brevi manu, senza intermediario, ci mettiamo d'accordo tra noi, il sito non prende, il sito non prende niente, il sito non lo sa, senza che il sito, risparmiare la commissione, metà qui, metà qui e metà, metà fuori, il resto in contanti, sconto se mi paghi, meno se mi paghi, ti costa meno fuori, evitare la piattaforma, saltare la piattaforma, saltiamo la piattaforma, paypal amici, pagamento fuori, pagare fuori, pagami fuori, pagamenti fuori, pago fuori, fuori piattaforma costa, sottobanco, sotto banco, sotto il tavolo, senza le commissioni, senza il 20, senza intermediari, senza passare dal sito, senza passare dalla piattaforma, senza passare per il sito, senza passare da fiverr, evitiamo la commissione, evitiamo le commissioni, evitare la commissione, evitare le commissioni, evitiamo la trattenuta, risparmiamo la commissione, risparmiamo le commissioni, risparmiamo entrambi, saltiamo la commissione, accordo diretto, accordo tra noi, ci accordiamo tra noi, mettiamoci d'accordo tra noi, pagamento diretto, pagare direttamente, pagami direttamente, pagarti direttamente, lavorare direttamente, lavoriamo direttamente, annulliamo l'ordine e, annullare e, il resto a parte, il resto fuori, costa meno fuori, costa meno se, tra amici su paypal",
    own_contract: 'contratto diretto, nostro contratto, contratto a parte, fattura diretta, fatturare direttamente',
    payout: 'prelevare, prelievo, prelievi, guadagni',
    cancel_verb: "annullare, annulla, annulliamo, cancelliamo l'ordine",
    order_word: 'ordine, progetto, offerta, incarico',
    refund_word: 'rimborso, rimborsare, restituire',
    allowed: 'è permesso, è consentito, si può pagare, è possibile pagare fuori, è ammesso',
    ignorance:
      'non sapevo, sono nuovo, sono nuova, prima volta, come si paga, come pago, ci conoscevamo già, ci conosciamo già',
    past_talk:
      'mi dicevi, hai detto, avevi detto, parlato, detto, accordati, concordato, deciso, discusso, menzionato, accennavo, accennavi, dicevo, dicevi, diceva, spiegato, promesso, visti, incontrati, dicevamo, sentiti, raccontato, scritto',
    past_sent:
      'ti ho mandato, ti ho inviato, ti ho scritto, ti ho chiamato, le ho mandato, mi hai mandato, mi hai scritto, ho ricevuto la tua, ho letto la tua, ho visto la tua, mi hai chiamato, chiamata persa',
    past_off:
      "come da telefonata, da telefonata, la telefonata di, telefonata di ieri, telefonata di lunedì, come ci siamo detti al telefono, quando sei passato, quando sono passato, conversazione telefonica, dopo che abbiamo riattaccato, abbiamo riattaccato, la nostra telefonata, nostra chiamata, al telefono ieri, ieri al telefono, concordato al telefono, detto al telefono, sentiti al telefono, ricevuto la tua mail, letto la tua mail, visto la tua mail, ti ho scritto una mail, le ho scritto una mail, ti ho mandato una mail, ti ho inviato una mail, le ho inviato una mail, inviato per mail, mandato su whatsapp, mi hai chiamato, quando ci siamo incontrati, in videochiamata ieri, sulla call di ieri, al telefono, per telefono, nella nostra chiamata, durante la chiamata, in videochiamata, nella call di, nella nostra call, durante la call, quando ci siamo visti, quando ci siamo sentiti, quando ti ho chiamato, quando mi hai chiamato, alla riunione, la mia mail di, nella tua mail, nella mail di, via mail ieri, mandato per mail, mandato via mail, inviato via mail, su whatsapp ieri, detto su whatsapp, l'altra sera al bar, al bar ieri, a cena ieri, a pranzo ieri, in ufficio da te, di persona ieri, dopo aver riattaccato",
    off_channel:
      'telefono, chiamata, mail, email, whatsapp, zoom, riunione, bar, cena, pranzo, sms, di persona, videochiamata, vocale',
    past_place: `davanti a una birra, in palestra, al mercato, davanti a un caffè, nel tuo ufficio, in macchina, l'altra sera, al bar, a cena, a pranzo, al ristorante, in fiera, in ufficio`,
    time_past:
      "di ieri, di lunedì, di martedì, di mercoledì, di giovedì, di venerdì, di sabato, di domenica, sabato, domenica, ieri sera, ieri, l'altro giorno, l'altra sera, settimana scorsa, lunedì, martedì, mercoledì, giovedì, venerdì, già, stamattina, poco fa",
    call_noun: 'chiamata, telefonata, videochiamata, call, video chiamata, videocall',
    call_verb: 'sentirci al telefono, chiamare, chiamarti, telefonare, ti chiamo, chiamo',
    call_strong:
      'una chiamata, una telefonata, una call, una videochiamata, ti chiamo, posso chiamarti, posso chiamarla, chiamarci, sentirci al telefono, sentirci per telefono, sentirci a voce, parlare a voce, parlarne a voce, parlare al telefono, in videochiamata, due parole al telefono',
    meet_verb:
      'vederci, vediamoci, incontrarci, incontriamoci, ci vediamo, ci incontriamo, passo da, passa da, venire da, prenderci, prendiamo, trovarci',
    in_person: 'di persona, dal vivo, faccia a faccia, in presenza',
    venue:
      'caffè, un caffè, ufficio, bar, ristorante, casa mia, casa tua, centro, stazione, pranzo, cena, aperitivo, studio, birra',
    meet_strong:
      'passo dal tuo, passo da te, passo in studio, posso passare da, ci vediamo da te, un caffè per, davanti a un caffè insieme, vediamoci di persona, ci vediamo di persona, ci incontriamo, passa dal mio, passa in studio, passa in bottega, pranzare insieme, prendere un caffè, prendiamo un caffè, prenderci un caffè, un caffè insieme, per un caffè, vederci di persona, incontrarci di persona, vediamoci al, vediamoci in, ci vediamo al bar, ci vediamo in centro, incontriamoci, passa in ufficio, passa da me, vieni da me, vieni in studio, a pranzo insieme, un aperitivo, stessa città, di persona sarebbe',
    work_noun:
      'blog, tutorial, corso, spot, locuzione, bot, chatbot, plugin, modello, template, pulsante, pulsanti, logo, annuncio, annunci, banner, script, design, landing, widget, api, integrazione, checkout, adesivi, sticker, post, carosello, storie, reel, copertina, firma, newsletter, campagna, biglietto da visita, biglietti da visita, modulo, pagina, negozio, articolo, doppiaggio, personaggio, scena, video, volantino, locandina, icone, libro, capitolo, segreteria telefonica, centralino, libro illustrato, grafica',
    work_verb:
      'creare, disegnare, programmare, tradurre, scrivere un, integrare, sviluppare, configurare, installare, illustrare, montare, correggere',
    named: 'si chiama, intitolato, titolo, dice, testo, il testo, personaggio, frase, slogan',
    scam_strong:
      'quota di iscrizione, tassa di registrazione, costo di verifica, deposito cauzionale, cauzione, corso obbligatorio a pagamento, verifica il tuo account, il tuo account sarà sospeso, sei stato selezionato, sei stata selezionata, carta regalo, buono amazon, codice ricevuto, soldi facili, guadagno garantito, affittare il tuo account',
    pressure_strong:
      'o ti lascio una recensione negativa, altrimenti recensione negativa, ti lascio una stella, ti metto una stella, o annullo, altrimenti annullo, o ti segnalo, o chiedo il rimborso, 5 stelle se',
    review_bad: 'recensione negativa, brutta recensione, una stella, 1 stella',
    threat: 'altrimenti, sennò, se no, oppure io, a meno che',
    idiom:
      "non c'è problema, nessun problema, non ti preoccupare, non solo, perché no, non ancora, senza problemi, senza sfondo, senza testo, senza fretta, per favore, per esempio, di solito, di nuovo, più o meno, in linea, a posto, via libera",
    filler:
      'il, lo, la, i, gli, le, e, è, sono, molto, per, che, del, della, dei, delle, questo, questa, anche, più, bene, ciao, grazie, buongiorno, sì, già, come, dopo, oggi, domani, essere, fare, fatto, ok, poi, stile, tranquillo',
  },
  looks: {
    linkedin: `lavoro, professionale`,
    paypal: `doppia p, due p`,
    zoom: `inizia con z, comincia con z`,
    skype: `nuvoletta`,
    tiktok: `balletti`,
    snapchat: `fantasmino, fantasma`,
    discord: `gamer, joystick, videogiocatori`,
    twitter: `uccellino, uccellino blu`,
    facebook: `f blu, zuckerberg`,
    instagram: `foto, fotine, fotografie, macchina fotografica, fotocamera`,
    telegram: `aeroplanino, aeroplanino di carta, aereo di carta, aeroplano di carta, aeroplanino blu`,
    whatsapp: `verde, verdina, cornetta, con la cornetta, telefonino bianco, fumetto verde, logo verde`,
  },
  providers: {
    'gmail.com': `posta di google, mail di google, casella google, posta google, email di google`,
  },
  mailMakers: {
    'gmail.com': `di google`,
  },
};
