import type { Language } from './language.js';

export const fr: Language = {
  lang: 'fr',
  digits: [
    'zéro, zero',
    'un, une',
    'deux, deus',
    'trois, troi',
    'quatre, katre',
    'cinq, sinq',
    'six, sis',
    'sept, set',
    'huit, uit',
    'neuf, nef',
  ],
  teens: ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'],
  tens: [
    'vingt',
    'trente',
    'quarante',
    'cinquante',
    'soixante',
    'soixante-dix, septante',
    'quatre-vingt, quatre-vingts, huitante, octante',
    'quatre-vingt-dix, nonante',
  ],
  double: 'double',
  triple: 'triple',
  apps: {
    whatsapp:
      "watsap, watsapp, watsap, wotsap, ouatssap, wattsap, ouatsap, whatsap, wapp, appli verte, l'appli verte, application verte, ouatsapp, vatsap",
    telegram: "télégramme, télégram, l'avion en papier, appli avion",
    instagram: "insta, l'insta",
    lydia: 'lydia, sur lydia, par lydia, wero, paylib',
    snapchat: 'snap, mon snap, ton snap',
  },
  hundreds: ['cent, cents'],
  elisions: 'l, d',
  words: {
    name_you: `tu t'appelles, vous vous appelez, te trouver, vous trouver, ton pseudo, votre pseudo, te suivre, t'es où, tu es où`,
    discount: `meilleur prix, moins cher, remise, réduction, prix spécial, tarif spécial, je te fais un prix, rabais, prix d ami, meilleur tarif`,
    exclude: `en dehors de ça, en dehors de cela, hors de ça, laisse de côté, laisser de côté, laisse en dehors, laisser en dehors, sans impliquer, contourner, contourne, zapper, zappe, sans passer par`,
    off_message: `vocal, vocaux, message vocal, note vocale, sms, texto, message whatsapp, appel manqué`,
    offered: `c'est gentil, merci pour l'offre, merci pour votre offre, merci pour ta proposition, merci de proposer, merci de me proposer, merci pour la proposition, merci pour votre proposition, vous me proposez, tu me proposes, vous proposez, tu proposes, vous m'avez proposé, tu m'as proposé, vous m'avez demandé, tu m'as demandé, j'apprécie l'offre, j'apprécie la proposition, c'est gentil de proposer, pour ce qui est de payer`,
    app_noun: `l'appli, l'application, lappli, lapplication, une appli, sur l'appli, appli, application, messagerie, réseau, truc, celui, celle, logo, icône, programme, le machin`,
    plus_word: 'plus',
    at_word: 'arobase, arobas, arrobase, chez, at, a commercial',
    dot_word: 'point, poin',
    dash_word: "tiret, trait d'union, moins",
    underscore_word: 'underscore, tiret du bas, tiret bas, souligné',
    slash_word: 'slash, barre oblique',
    street_word:
      'rue, avenue, boulevard, place, chemin, allée, appartement, appt, étage, code postal, bâtiment, impasse, quai',
    password_word: "mot de passe, mdp, code d'accès",
    user_word: 'identifiant, utilisateur, login',
    phone_noun:
      'téléphone, tél, tel, numéro, numero, num, portable, mobile, numéro de téléphone, numéro de portable, fixe, ligne directe, 06, gsm, natel',
    email_noun:
      'mail, email, e-mail, courriel, adresse mail, adresse e-mail, adresse email, boîte mail, messagerie perso, mel',
    contact_noun: 'contact, coordonnées, contacts, coordonnées personnelles, coordonnees',
    handle_noun: 'pseudo, identifiant sur, compte insta, réseaux sociaux, réseaux, tes réseaux, vos réseaux',
    other_number:
      'numéro de commande, numéro de suivi, numéro de facture, numéro de page, numéro de série, numéro de dossier',
    me: 'moi, me, je, m, jai, j, mien, je suis',
    you: 'toi, te, tu, vous, t, tas, vs',
    we: 'nous, on, ns, on se, nous deux',
    my: 'mon, ma, mes',
    your: 'ton, ta, tes, votre, vos, vot, le tien, le vôtre',
    our: 'notre, nos',
    third_party:
      "les clients, les clientes, clients, clientes, utilisateurs, visiteurs, lecteurs, élèves, de l'hôtel, du restaurant, du client, des clients, du médecin, de la boutique, de l'entreprise, du personnage, de la personne, des utilisateurs, du magasin",
    negation: 'pas, non, ne, n, jamais, aucun, aucune, rien, ni, nan, plus de, hors de question',
    without: 'sans',
    cannot:
      "c'est interdit, est interdit, interdit ici, n'est pas autorisé, n'est pas permis, contraire au règlement, ne peux pas, peux pas, ne pouvons pas, on ne peut pas, on peut pas, pas possible, impossible, interdit, interdite, interdisent, interdit de, pas le droit, pas autorisé, pas permis, proscrit, défendu, contre les règles, contraire aux règles, contraire aux conditions, enfreint, n'autorise pas, n'a pas le droit",
    rule_word:
      "charte du site, charte de la plateforme, règles, règlement, conditions, cgu, politique, modération, conditions d'utilisation, règle",
    ban_word:
      'banni, bannis, bannir, ban, bloqué, bloquer, bloquent, suspendu, suspendre, suspension, suspendent, fermer mon compte, perdre mon compte, perdre le compte, sanction, sanctionné, sanctions, avertissement, radié, exclu, se faire virer',
    decline:
      "désolé, désolée, je préfère, préfère, préférerais, merci mais, c'est gentil mais, c'est gentil, malheureusement, non merci, navré, je regrette, je décline, par principe, j'ai pour principe",
    refuse_strong:
      "je ne sors pas, ne sors pas du site, je ne quitte pas, très peu pour moi, le règlement l'interdit, l'interdit, whatsapp non, pas question, hors de question, je n'accepte pas, n'accepte pas, n'accepte aucun, je ne prends pas, ne prends pas ce risque, pas ce risque, trop risqué, je ne veux pas risquer, pas risquer mon compte, je ne travaille pas comme ça, je ne donne pas, je ne partage pas, je ne peux pas donner, je ne peux pas partager, je ne peux pas vous donner, je ne peux pas te donner, je n'utilise pas, n'utilise jamais, pas avec mes clients, pas avec les clients, je refuse, je dois refuser, non merci, pas de paiements hors, je ne fais pas d'appels, je ne rencontre pas, on risque un bannissement, on risque le ban, risque de suspension, compte suspendu, compte bloqué, tout par écrit, tout passe par, uniquement par le site, uniquement sur le site, uniquement ici, seulement ici, je ne donne pas mon, je donne pas mon, je ne communique pas, je ne partage pas mon, je ne transmets pas, pas de téléphone, pas d'appel, pas d'appels, je ne fais pas d'appel, je ne prends pas d'appel, pas de visio, pas de paiement hors, pas de whatsapp, pas de paypal, rien en dehors, rien hors, jamais hors plateforme, je ne travaille pas hors, je ne travaille pas en dehors, je ne sors pas de, je préfère ne pas, ne m'envoyez pas, ne m'envoie pas, ne donnez pas, ne donne pas ton, je respecte les règles, je respecte le règlement, je ne prends pas le risque, je tiens à mon compte, laisse une trace, garder une trace, gardons une trace, pour notre sécurité, question de sécurité, plus sûr pour nous deux",
    stay_verb:
      'rester, restons, reste, restez, garder, gardons, garde, gardez, continuer, continuons, poursuivre, poursuivons, on reste, tenons-nous',
    stay_strong:
      "reste sur la plateforme, continuer ici, la messagerie d'ici, la messagerie d'ici suffit, messagerie du site, écrivez-moi ici, écris-moi ici, tout se passe ici, merci de commander ici, restons ici, on reste ici, rester ici, restons sur la plateforme, rester sur la plateforme, on reste sur la plateforme, restons sur le site, tout par ici, tout ici, par ici uniquement, uniquement ici, seulement ici, seulement par ici, uniquement par ici, uniquement sur la plateforme, uniquement via la plateforme, via la plateforme, par la plateforme, sur cette plateforme uniquement, passer par la plateforme, passe par la plateforme, tout passe par, continuons ici, on continue ici, ici c'est bien, ici ça me va, ici c'est parfait, dans cette messagerie, via cette messagerie, dans cette boîte-ci, cette messagerie suffit, parlons ici, discutons ici, échangeons ici, sur le site uniquement",
    only: 'seulement, uniquement, que, exclusivement, toujours, juste, tout',
    here: 'dans ce chat, sur ce chat, via le site, par le site, ici, par ici, ce chat, cette messagerie, la plateforme, ce site, cette plateforme, cette conversation, sur le site, le chat, la commande',
    not_here:
      "presque jamais ici, je ne viens presque jamais, viens rarement ici, ça rame ici, ça bugue ici, ça bug ici, pas ici, ici ça rame, ici c'est lent, je viens rarement ici, plutôt qu'ici, sans passer par ici, ça bugge ici, ici ça bugue, peu souvent ici",
    there: 'là-bas, là, par là, y, là bas',
    platform: 'plateforme, plate-forme, site, fiverr, malt, portail',
    outside:
      "on serait mieux ailleurs, en parler ailleurs, ailleurs qu'ici, ailleurs pour, discuter ailleurs, ailleurs que sur, dans un autre endroit, par un autre moyen, un autre canal, par un autre canal, hors plateforme, hors de la plateforme, hors du site, hors site, en dehors, en dehors de la plateforme, en dehors du site, en dehors d'ici, à l'extérieur, autre appli, une autre appli, autre moyen, autre canal, en privé, en mp, par un autre biais, hors fiverr, hors d'ici, extérieur",
    via: 'sur, par, via, au, à, avec, en, de, du',
    but_word: 'mais, cependant, toutefois, par contre, sinon',
    so_word: 'donc, alors, car, comme ça, parce que, du coup',
    if_word: 'si, quand, lorsque',
    question:
      "quel, quelle, quels, c'est quoi, quoi, comment, où, est-ce que, as-tu, avez-vous, tu as, vous avez, t'as, t'es sur, tu es sur, pourriez-vous, peux-tu, pouvez-vous, auriez-vous, aurais-tu, je peux avoir, puis-je avoir",
    lets: "on peut, peut-on, pouvons-nous, on pourrait, pourrait-on, on se, passons, parlons, discutons, continuons, allons, je propose, je préfère, plus simple, plus facile, plus rapide, plus pratique, mieux, ce serait mieux, et si on, pourquoi pas, si tu veux, si vous voulez, ça te dit, ça vous dit, je peux, puis-je, je voudrais, j'aimerais, je souhaite, on va, viens on, vaut mieux, on fait",
    could:
      "peux-tu, pouvez-vous, pourrais-tu, pourriez-vous, tu peux, vous pouvez, tu pourrais, vous pourriez, stp, svp, s'il te plaît, s'il vous plaît, merci de, veuillez, n'hésite pas à, n'hésitez pas à, faut",
    want: 'veux, voudrais, aimerais, souhaite, besoin, souhaiterais, il me faut, faudrait',
    give_verb:
      'donner, donne, donnez, envoie, envoyer, envoyez, passe, passer, passez, transmets, transmettre, transmettez, communiquer, communiquez, laisse, laisser, laissez, filer, file, partager, partage, échanger, échangeons, noter, note, indiquer, dis, dire',
    give_me:
      "donne-moi, donnez-moi, envoie-moi, envoyez-moi, passe-moi, passez-moi, file-moi, laisse-moi ton, laissez-moi votre, transmets-moi, transmettez-moi, communiquez-moi, dis-moi, dites-moi, tu me donnes, vous me donnez, tu me passes, tu me files, me donner, me passer, me communiquer, m'envoyer, me laisser, me transmettre, me filer",
    have_verb: "as, avez, t'as, as-tu, avez-vous, utilises, utilisez, t'es sur, es sur, êtes sur",
    use_verb: 'utiliser, utilise, utilisons, installer, télécharge',
    talk_verb:
      "on se parle, se parle, on parle, nous parler, parle moi, en parler, parler, parle, parlons, discuter, discute, discutons, échanger, échange, échangeons, écrire, écris, écrivez, contacter, contactons, causer, tchatter, chatter, papoter, joindre, se parler, s'écrire, continuer, continue, continuons, finaliser, caler, convenir, répondre, réponds, expliquer, explique, quatscher, voir ça, voit ça, règle ça, régler, poursuivre",
    talk_me:
      "écris-moi, écrivez-moi, écrire à, m'écrire, contacte-moi, contactez-moi, me contacter, me joindre, joins-moi, joignez-moi, appelle-moi, appelez-moi, m'appeler, texte-moi, envoie-moi un message, envoyez-moi un message, envoie-moi un sms, envoie un sms, envoie un message à, envoie-moi un mail, envoyez-moi un mail, trouve-moi, retrouve-moi, retrouvez-moi, cherche-moi, cherchez-moi, tu me trouves, vous me trouvez, mp-moi, dm-moi, fais-moi signe, passe-moi un coup de fil, passe un coup de fil, envoie-le à, envoyez-le à, envoie-les à, envoyez-les à, envoie à, envoyez à, envoie sur mon, envoyez sur mon, envoie-moi ça sur, rejoins-moi, rejoignez-moi, bipe-moi, suis-moi sur, tu peux me joindre, vous pouvez me joindre, de quoi me joindre, appelle le, appelez le, appelle au, appelez au",
    add_me:
      "ajoute-moi, ajoutez-moi, rajoute-moi, suis-moi, suivez-moi, je t'ajoute, je vous ajoute, t'ajouter, vous ajouter, rejoins-moi, rejoignez, cherche-moi",
    go_verb:
      'aller, allons, passer, passons, passe, passe sur, continuer, continuons, poursuivons, basculer, basculons, bascule, migrer, viens, venez, rejoindre, on va, bouger, bougeons, se retrouver, retrouvons-nous, passe-t-on',
    reach_you:
      "te joindre, vous joindre, te contacter, vous contacter, t'écrire, vous écrire, t'appeler, vous appeler, te trouver, vous trouver, te retrouver, t'envoyer un mail, vous envoyer un mail, t'ajouter, t'inviter, vous inviter, t'écris, vous écris",
    reach_me: 'me joindre, me contacter, me trouver',
    remove_verb:
      'enlève-le, enlevez-le, retirez-le, ôtez, modifiez, supprimer, supprime, supprimez, enlever, enlève, enlevez, retirer, retire, retirez, effacer, efface, effacez, masquer, ôter',
    fill_verb: 'remplir, remplis, remplissez, complétez le formulaire, inscrivez-vous',
    invite_verb: "inviter, j'invite, invite, donner accès, partager le dossier, je partage le dossier",
    move_strong:
      "parler ailleurs, discuter ailleurs, parlons ailleurs, discutons ailleurs, continuons ailleurs, continuer ailleurs, échanger ailleurs, parler hors, discuter hors, échanger hors, échanger en dehors, sortons d'ici, quittons la plateforme, de quoi me joindre sans, sans passer par ici, sans passer par le site pour, cherche mon nom sur, tape mon nom, même pseudo là-bas, même pseudo sur, champ auteur, comment te donner mon, comment vous donner mon, contactez-moi en dehors, contacte-moi en dehors, tu sais où me trouver",
    ask_strong:
      "comment te joindre, comment vous joindre, comment te contacter, comment vous contacter, où te joindre, où puis-je te joindre, où puis-je vous joindre, où t'écrire, où vous écrire, où te retrouver, un autre moyen de te joindre, autre moyen de vous joindre, autre moyen de te contacter, un moyen de te joindre, un moyen de vous joindre, ton 06, ton num, votre numéro svp, c'est quoi ton num, c'est quoi ton insta, c'est quoi ton snap, t'as whatsapp, tu as whatsapp, vous avez whatsapp, t'as telegram, tu as telegram, t'as insta, tu as un numéro, vous avez un numéro, quel numéro, à quel numéro, à quelle adresse mail, quelle adresse mail, ce qu'il y a avant l'arobase, avant l'arobase, échanger nos numéros, échanger nos coordonnées, s'échanger nos",
    pay_verb:
      "régler, vous régler, te régler, réglerai, acceptez, acceptes, tu prends, vous prenez, payer, paie, paye, payez, paies, payes, payé, régler par, règle par, réglez par, virer, vire, virez, verser, verse, versez, transférer, encaisser, facturer, facture, j'accepte, accepte, me payer, te payer, vous payer, je te paie, je te paye, je vous paie, je prends, envoie l'argent, envoyer l'argent, rembourser",
    pay_noun:
      'paiement direct, paiements directs, virement direct, argent, paiement, paiements, acompte, règlement, le reste, la moitié, solde, somme, montant, virement, thune, fric, versement',
    bank: 'virement, virement bancaire, rib, mon rib, compte bancaire, mon compte, sur mon compte, iban, banque, carte bancaire, chèque, virement instantané, mandat cash',
    cash: 'espèces, en espèces, liquide, en liquide, cash, main propre, de la main à la main',
    crypto: 'crypto, cryptomonnaie, portefeuille',
    direct:
      'paiement direct, paiements directs, virement direct, entre proches, direct, directement, en direct, entre nous, de gré à gré, au black, au noir',
    separately: 'à part, séparément, à côté',
    fee_word:
      'commission, commissions, frais, com, 20%, 20 %, 20 pour cent, vingt pour cent, pourcentage, intermédiaire, marge, prélèvement, la part du site, taxe',
    avoid:
      "éviter, évite, évitons, évitez, économiser, économise, économisons, contourner, contourne, contournons, sans, sans payer, échapper, perdre, perd, s'épargner, épargner, gratter, prennent, prend, ponctionne, garder les",
    off_pay:
      "arranger entre nous, s'arrange entre nous, deal entre nous, régler ça entre nous, travailler au noir, payer au noir, annule et paie, annule et paye, annulez et payez, on annule et tu me, on annule la commande et tu me, on annule et je te, en paypal entre proches, entre proches comme ça, de main à main, sans intermédiaires, sans que le site, le site ne prend rien, le site n'en saura, le site n'a pas besoin, économise la commission, moitié ici moitié, la moitié ici, moitié ici et, le reste par virement, tarif direct, passer en direct, paypal entre proches, payer hors plateforme, paiement hors plateforme, paiement hors site, payer hors site, régler hors plateforme, payer en dehors, paiement en dehors, hors plateforme ça te coûte, au black, sous la table, sous le manteau, de la main à la main, sans les commissions, sans frais de plateforme, sans les frais, sans les 20, sans intermédiaire, sans passer par la plateforme, sans passer par le site, sans passer par fiverr, éviter la commission, éviter les frais, éviter les commissions, on évite la commission, on évite les frais, on économise la commission, on économise les frais, économiser la commission, contourner la commission, contourner les frais, en direct sans, traiter en direct, travailler en direct, travaille en direct, travailler directement, payer en direct, paie-moi en direct, payer directement, paie-moi directement, payez-moi directement, paiement en direct, te payer directement, vous payer directement, on s'arrange entre nous, s'arranger entre nous, on s'arrange, arrangement entre nous, juste entre nous, annule la commande et, annuler la commande et, annulez la commande et, le reste à côté, le reste en direct, le reste hors, moins cher en direct, moins cher hors, moins cher si on passe en direct, pas besoin de valider sur la plateforme, on partage la commission, pas vu pas pris",
    own_contract:
      'contrat direct, notre propre contrat, contrat à part, facture directe, facture en direct, je te facture en direct',
    payout: 'retirer mes gains, retrait, retraits, mes gains, retirer mes revenus',
    cancel_verb: 'annuler, annule, annulons, annulez',
    order_word: 'commande, projet, offre, mission',
    refund_word: 'remboursement, rembourser, remboursé, trop payé, trop-perçu',
    allowed:
      "est-ce autorisé, est-ce permis, c'est autorisé, c'est permis, a-t-on le droit, on a le droit, j'ai le droit, est-ce possible de payer",
    ignorance:
      'je ne savais pas, je savais pas, je suis nouveau, je suis nouvelle, première fois, comment je paie, comment payer, on se connaissait déjà, on se connaît déjà, ancien client',
    past_talk:
      "tu disais, vous disiez, tu as dit, comme tu disais, parlé, dit, convenu, discuté, décidé, évoqué, mentionné, expliqué, promis, vu, disais, disait, disiez, racontais, avons parlé, a parlé, a dit, as dit, avez dit, appelé, s'est vus, s'était dit",
    past_sent:
      "t'ai envoyé, vous ai envoyé, t'ai écrit, vous ai écrit, t'ai appelé, vous ai appelé, m'as envoyé, m'avez envoyé, reçu ton, reçu votre, vu ton, lu ton, lu votre, j'ai ton, répondu à ton, déjà envoyé, m'as appelé, appel manqué",
    past_off:
      "échange téléphonique, notre échange téléphonique, conversation téléphonique, entretien téléphonique, suite à notre appel, comme vu au téléphone, quand tu es passé, quand vous êtes passé, quand je suis passé, apres avoir raccroche, on a raccroché, notre appel d'hier, au téléphone hier, hier au téléphone, au tel hier, on s'est parlé au téléphone, convenu au téléphone, vu au téléphone, dit au téléphone, je t'ai laissé un vocal, je t'ai laissé un message, reçu ton mail, reçu votre mail, lu votre mail, lu ton mail, vu ton mail, vu votre mail, je t'ai envoyé un mail, je vous ai envoyé un mail, je t'ai envoyé par mail, je vous ai envoyé par mail, envoyé un mail, envoyé sur whatsapp, écrit un mail, tu m'as appelé, vous m'avez appelé, je t'ai appelé, je vous ai appelé, quand nous nous sommes vus, au téléphone, par téléphone, lors de notre appel, pendant notre appel, notre appel, notre dernier appel, l'appel d'hier, notre visio, lors de la visio, en visio hier, notre réunion, notre rendez-vous, quand on s'est vus, quand on s'est vu, quand on s'est appelés, quand tu m'as appelé, quand je t'ai appelé, au resto hier, au restaurant hier, autour d'un verre, ton mail d'hier, votre mail d'hier, mon mail de, mon mail d'hier, dans ton mail, dans votre mail, dans mon mail, déjà envoyé par mail, envoyé par mail, sur whatsapp hier, dit sur whatsapp, après avoir raccroché, quand on a raccroché, de vive voix, dans vos bureaux, chez toi hier",
    off_channel:
      'téléphone, appel, mail, e-mail, whatsapp, zoom, visio, sms, rendez-vous, café, resto, réunion, texto, bureau',
    past_place: `autour d'une bière, autour d'un verre, à la boulangerie, dans la rue, autour d'un café, à votre bureau, à ton bureau, dans la voiture, au déjeuner, l'autre soir, au café hier, au café, au bar, au resto, au restaurant, au bureau, au salon, à la conférence`,
    time_past:
      "de lundi, de mardi, de mercredi, de jeudi, de vendredi, de samedi, de dimanche, samedi, dimanche, ce matin, hier soir, hier, avant-hier, la semaine dernière, lundi, mardi, mercredi, jeudi, vendredi, l'autre jour, l'autre soir, déjà, le mois dernier, tout à l'heure",
    call_noun: 'appel, coup de fil, visio, visioconférence, appel vidéo, vidéo call, coup de téléphone',
    call_verb: "s'appeler, nous appeler, s’appeler, appeler, appelle, appelons, téléphoner, t'appelle, vous appelle",
    call_strong:
      "on s'appelle, s'appeler, un appel, petit appel, un coup de fil, une visio, en visio, se faire une visio, faire un appel, je t'appelle, je vous appelle, je peux t'appeler, puis-je vous appeler, t'appeler, vous appeler, parler de vive voix, de vive voix on, un appel vidéo, discuter par téléphone, parler par téléphone, se parler au téléphone, parler au téléphone",
    meet_verb:
      'se voir, se rencontrer, rencontrer, se retrouver, voyons-nous, rencontrons-nous, passer te voir, passe te voir, passer vous voir, boire, prendre',
    in_person: 'en personne, en face à face, face à face, de visu, en vrai, en présentiel, physiquement',
    venue:
      'café, un café, verre, un verre, bureau, resto, restaurant, chez moi, chez toi, gare, centre-ville, déjeuner, dîner, bar, atelier, studio',
    meet_strong: `se voit à ton, se voit à votre, je passe à ton, je passe à votre, se voir à, boire un café ensemble, prend un café, prenons un café, un café pour en parler, nous rencontrer, passez au bureau, passe à l'atelier, passez à l'atelier, venez à l'atelier, prendre un café, prendre un verre, un café ensemble, se voir en personne, se voir en vrai, se rencontrer en personne, on se voit au, on se voit à, on se retrouve au, on se retrouve à, on se rencontre, se voir autour, passe à mon, passez à mon, passe au bureau, passe chez moi, viens chez moi, venez à mon, déjeuner ensemble, même ville, suis aussi à, habite aussi`,
    work_noun:
      'vidéos, blog, tutoriel, annonce, cours, spot, bot, chatbot, plugin, modèle, template, bouton, boutons, logo, pub, publicité, bannière, bannières, script, design, landing, widget, api, intégration, checkout, tunnel, stickers, post, posts, carrousel, stories, reels, couverture, signature, newsletter, campagne, carte de visite, cartes de visite, formulaire, page, boutique, article, voix off, personnage, scène, vidéo, flyer, affiche, icônes, maquette, livre, chapitre, standard téléphonique, répondeur, hotline, kakémono, texte',
    work_verb:
      'créer, dessiner, coder, traduire, rédiger, monter, intégrer, développer, configurer, installer, illustrer, corriger, concevoir, animer',
    named: "s'appelle, intitulé, titre, dit, le texte, personnage, phrase, slogan",
    scam_strong:
      "frais d'inscription, frais de dossier, frais de vérification, dépôt de garantie, caution, frais de formation, vérifiez votre compte, votre compte sera suspendu, vous avez été sélectionné, carte cadeau, cartes cadeaux, code reçu par sms, argent facile, gains garantis, louer ton compte, pcs, coupon transcash",
    pressure_strong:
      "sinon je mets une étoile, sinon mauvais avis, sinon je laisse un mauvais avis, ou je mets un mauvais avis, je mettrai un mauvais avis, je vais laisser un mauvais avis, sinon j'annule, ou j'annule, sinon je vous signale, ou je te signale, sinon remboursement, 5 étoiles si",
    review_bad: 'mauvais avis, avis négatif, une étoile, 1 étoile, mauvaise note',
    threat: 'sinon, ou alors, ou bien je, faute de quoi, à moins que',
    idiom:
      "pas de souci, pas de soucis, pas de problème, pourquoi pas, pas mal, pas encore, sans problème, sans souci, sans fond, sans texte, bien sûr, par exemple, par contre, tout de suite, en tout cas, en ligne, en cours, en fait, au moins, au fait, du tout, pas grave, sans doute, zoom sur, plus ou moins, n'est-ce pas, mise en page, en page",
    filler: `d'ailleurs, par ailleurs, d'autre part, autre part, le, la, les, un, une, des, et, est, sont, très, pour, dans, ce, cette, ces, il, elle, qui, que, bonjour, merci, oui, bien, plus, aussi, être, avoir, fait, faire, était, votre, mon, cela, ça, avec, bonne, bon, journée, encore, comme, peu, ai, a, salut, ok`,
  },
  looks: {
    linkedin: `professionnel, pro`,
    paypal: `double p, deux p`,
    zoom: `commence par z`,
    skype: `nuage bleu, s bleu`,
    tiktok: `danses, note de musique`,
    snapchat: `fantôme, petit fantôme`,
    discord: `gamers, manette, joueurs`,
    twitter: `oiseau, oiseau bleu, petit oiseau`,
    facebook: `f bleu, zuckerberg`,
    instagram: `photos, photo, petites photos, appareil photo, photos carrées`,
    telegram: `avion en papier, avion de papier, petit avion, avion bleu, petit avion bleu`,
    whatsapp: `verte, vert, bulle verte, téléphone blanc, combiné, combiné blanc, téléphone vert, logo vert`,
  },
  providers: {
    'gmail.com': `chez google, google mail, mail de google, la messagerie de google, boîte google, l'adresse google, messagerie google`,
  },
  mailMakers: {
    'gmail.com': `de google`,
  },
};
