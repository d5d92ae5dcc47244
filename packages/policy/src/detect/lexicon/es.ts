import type { Language } from './language.js';

export const es: Language = {
  lang: 'es',
  digits: [
    'cero, sero',
    'uno, un, una',
    'dos, doz',
    'tres',
    'cuatro, quatro, cuatr0',
    'cinco, sinco',
    'seis, seiz',
    'siete, ciete',
    'ocho',
    'nueve, nuebe',
  ],
  teens: [
    'diez, dies',
    'once',
    'doce, dose',
    'trece',
    'catorce',
    'quince',
    'dieciséis',
    'diecisiete',
    'dieciocho',
    'diecinueve',
  ],
  tens: [
    'veinte, veinti*',
    'treinta, treintai*',
    'cuarenta',
    'cincuenta, sincuenta',
    'sesenta',
    'setenta',
    'ochenta',
    'noventa',
  ],
  double: 'doble',
  triple: 'triple',
  apps: {
    whatsapp: `guasa, wasá, guatsap, guatsapp, wasapp, guasapp, wasaap, wasat, wassap, uasap, whats, wats, wapp, el wasap, whatsap, wasap, guasap, wasa, watsap, el verde, app verde, la app verde, aplicación verde, el verdecito, wp, wpp, guats, güasap, whatsappeame, wasapeame, wasapeamos, guasapeame, por wa, al wa, mi wa, tu wa`,
    telegram: 'telegran, el avioncito, app del avioncito, avioncito azul, avión de papel',
    instagram: 'insta, fotitos cuadradas, la red de las fotos, el insta',
    facebook: 'feisbuk, feisbuc, fbk, face, feis, fb, el face',
    yape: 'yapear, yapéame, yapeame, yapea*, yapeo, por yape, mi yape, un yape',
    plin: 'plinéame, por plin',
    bizum: 'bizum, un bizum, bizumeame',
    mercadopago: 'mercadopago, mercado pago, mp',
    nequi: 'nequi, daviplata',
    oxxo: 'oxxo, depósito en oxxo',
  },
  hundreds: [
    'cien, ciento, cientos',
    'doscientos, doscientas',
    'trescientos, trescientas',
    'cuatrocientos, cuatrocientas',
    'quinientos, quinientas',
    'seiscientos, seiscientas',
    'setecientos, setecientas',
    'ochocientos, ochocientas',
    'novecientos, novecientas',
  ],
  words: {
    name_you: `te llamas, cómo te llamas, te busco, te encuentro, te sigo, tu usuario`,
    discount: `mejor precio, más barato, mas barato, descuento, te cobro menos, precio especial, sale mejor, te hago precio, rebaja, más económico, te sale menos`,
    exclude: `dejar fuera, dejamos fuera, fuera de esto, fuera del medio, de por medio, sin meter, sin involucrar, sacamos, sacar, saltamos, saltarnos, nos saltamos, sin pasar por, que no pasa por, no pasa por`,
    off_message: `audio, audios, nota de voz, notas de voz, mensaje de voz, sms, mensaje de whatsapp, whatsapp, llamada perdida`,
    offered: `te agradezco, se agradece, gracias por la oferta, gracias por ofrecer, gracias por ofrecerme, gracias por tu oferta, gracias por tu propuesta, gracias por la propuesta, agradezco la oferta, agradezco la propuesta, agradezco que, me ofreciste, me propones, me propusiste, me pediste, me pides, sobre lo de pagar, sobre lo de hablar, lo de pagar por fuera, lo del whatsapp, tu propuesta de, tu oferta de`,
    app_noun: `app, aplicación, aplicacion, la del, el del, la de, la app, red, red social, mensajero, programa, cosa, esa, logo, icono, ícono`,
    at_word: 'arroba, arrova, aroba, a roba',
    dot_word: 'punto, pto, punt0',
    dash_word: 'guion, guión, raya, guion medio',
    underscore_word: 'guion bajo, guión bajo, raya abajo, barra baja, subguion',
    slash_word: 'barra, diagonal',
    plus_word: 'más',
    street_word:
      'calle, avenida, avda, c/, carrera, plaza, paseo, piso, depto, departamento, colonia, código postal, apto, barrio, urb, edificio, portal',
    password_word: 'contraseña, clave, pass, password, contra',
    user_word: 'usuario, login, user',
    phone_noun:
      'teléfono, telefono, tel, móvil, movil, celular, cel, número, numero, num, nro, fono, núm, número de teléfono, número de celular, número de whatsapp, número telefónico, telefónico, fijo, celu, línea directa',
    email_noun:
      'correo, correo electrónico, mail, email, e-mail, correos, dirección de correo, gmail, mi gmail, correíto, buzón personal',
    contact_noun:
      'contacto, datos de contacto, contactos, tus datos, sus datos, datos personales, contacto directo, medio de contacto',
    handle_noun: 'usuario de, nick, tu user, arroba de, perfil de, redes, redes sociales, tus redes',
    other_number:
      'número de pedido, número de orden, número de factura, número de seguimiento, nro de pedido, número de páginas, número de palabras, número de revisiones, número de cuenta, número de serie',
    me: 'me, yo, mí, conmigo, soy, estoy, tengo',
    you: 'te, tú, ti, usted, ustedes, vos, contigo, os, le',
    we: 'nos, nosotros, nosotras, ambos, los dos, vamos',
    my: 'mi, mis, mío, mia, mi propio',
    your: 'tu, tus, su, sus, vuestro, tuyo, suyo, vuestra, un',
    our: 'nuestro, nuestra, nuestros, nuestras',
    third_party:
      'los clientes, las clientas, los usuarios, visitantes, compradores, lectores, alumnos, del hotel, el hotel, restaurante, clínica, doctor, médico, del local, la tienda, del cliente, clientes, usuarios, el usuario, de la empresa, del negocio, su jefe, del personaje, la gente, teleoperadores',
    negation: 'no, nunca, jamás, tampoco, nada de, ni, ningún, ninguna, nop, para nada, nel',
    without: 'sin',
    cannot:
      'está prohibido, esta prohibido, no permitido, no se puede fuera, va contra las normas, va contra las reglas, no puedo, no podemos, no se puede, no está permitido, no esta permitido, prohibido, prohibida, prohíbe, prohíben, prohibe, prohiben, no permite, no permiten, no me permiten, no nos dejan, no dejan, no debemos, no se permite, no se debe, no podría, impide, contra las normas, contra las reglas, va contra, va en contra, vetado, no puede ser, no es posible',
    rule_word:
      'reglas, normas, política, políticas, términos, condiciones, normativa, reglamento, términos y condiciones, admins, moderadores',
    ban_word:
      'baneo, banear, banean, banearon, baneen, ban, bloquean, bloqueen, bloquear, suspenden, suspendan, suspender, suspensión, suspendida, sancionan, sanción, cierran la cuenta, cierren la cuenta, perder la cuenta, perder mi cuenta, me cierran, nos cierran, advertencia, penalizan, expulsan, me castigan, multan',
    decline:
      'lo siento, disculpa, disculpe, perdona, prefiero, preferiría, gracias pero, te agradezco, agradezco, lamentablemente, por desgracia, mejor no, por ahora no, no gracias, paso, me temo',
    refuse_strong: `no salgo de la plataforma, no salgo de aquí, no manejo pagos, no doy mi teléfono a nadie, no hago pagos directos, pago directo no, el sitio lo prohíbe, lo prohíbe el sitio, nos cae una sanción, no uso zoom, zoom no, whatsapp no, telegram no, skype no, teléfono no, de ninguna manera, para nada, no acepto, no aceptamos, no me arriesgo, no voy a arriesgar, no quiero arriesgar, no quiero que me bloqueen, no quiero perder la cuenta, no trabajo así, no hago eso, eso no lo hago, no puedo dar, no puedo compartir, no puedo pasar, no puedo darte, no puedo pasarte, no uso con clientes, no lo uso con clientes, no la uso con clientes, nunca con clientes, nada de whatsapp, nada de llamadas, sin llamadas, no atiendo llamadas, paso de eso, me niego, tengo que decir que no, no quedo con clientes, no me reúno, no nos conviene, nos pueden banear, nos pueden suspender, nos suspenden, nos bloquean, pueden cerrar la cuenta, me pueden cerrar, te pueden cerrar, todo por escrito, todo por aquí, todo por acá, todo por este chat, cualquier cosa por este chat, cualquier cosa por aquí, solo por aquí, solo por este medio, solo por la plataforma, únicamente por la plataforma, no doy mi, no comparto mi, no comparto mis, no paso mi, no doy mis, no hago llamadas, llamadas no hago, no hago videollamadas, no acepto pagos, no acepto pago, no cobro por fuera, no trabajo por fuera, no trabajo fuera, nada por fuera, nada fuera, por fuera no, fuera de aquí no, fuera no, no salgo de, prefiero no dar, prefiero no compartir, prefiero no, no me pidas, no compartas, no me mandes tu, no me des tu, no hace falta tu, cumplo las reglas, respeto las normas, respeto las reglas, no me la juego, no quiero problemas, ni por whatsapp ni, no quiero que me baneen, no quiero perder, no arriesgo, por seguridad de ambos, por tu seguridad y la mía`,
    stay_verb:
      'quedar, quedarnos, quedémonos, quedamos, me quedo, mantener, mantengamos, mantengámonos, seguir, sigamos, seguimos, sigo, permanecer, mantenemos, mantenerlo, se queda, dejar todo, manejar todo, continuemos, continuamos',
    stay_strong: `sigamos hablando por aquí, hablamos por aquí, escríbeme por aquí, escribeme por aqui, todo por este chat, este chat está bien, quedarnos aquí, por aquí porfa, todo por aquí, todo por acá, todo por la plataforma, todo dentro de, por la plataforma, por este medio, por acá nomás, solo por aquí, sólo por aquí, solo por acá, solo aquí, únicamente por aquí, únicamente aquí, quedémonos aquí, sigamos aquí, sigamos por aquí, seguimos por aquí, seguimos aquí, sigamos por acá, aquí está bien, por aquí está bien, aquí estamos bien, mejor por aquí, mejor por acá, mejor aquí, prefiero por aquí, prefiero hablar aquí, hablemos por aquí, hablemos aquí, mediante la plataforma, siempre por aquí, en este sitio, por la página, por medio de la plataforma, en la plataforma`,
    only: 'solo, sólo, solamente, únicamente, siempre, exclusivamente, nomás, todo',
    here: 'por este chat, dentro de la plataforma, dentro del sitio, a través de la plataforma, aquí, acá, este chat, por aquí, por acá, esta plataforma, este sitio, esta página, en el chat, aqui, aca, este medio, por este medio, en la web, por inbox, el pedido, esta conversación',
    not_here:
      'casi no entro, no entro mucho aquí, aquí casi no entro, casi nunca entro, se me traba acá, acá se me traba, aquí me llegan tarde, aquí se traba, aquí no, por aquí no, acá no, aquí va lento, por acá demora, aquí es lento, no por aquí, en vez de aquí, aquí tardo, casi no entro aquí, no entro mucho, se cae esto, esto se cae, sin pasar por aquí, por acá casi no',
    there: 'ahí, allí, allá, por ahí, por allí, por allá, ahi, alli, alla',
    platform: 'plataforma, sitio, página, web, fiverr, portal, workana',
    outside: `en otro lado, en otro lugar, en otro sitio, a otro lado, por otro canal, fuera, afuera, por fuera, por afuera, fuera de aquí, fuera de la plataforma, fuera de la página, fuera de fiverr, fuera del sitio, fuera de la web, otro lado, otra parte, otra app, otro medio, otra vía, por otro medio, por otra vía, en privado, otra plataforma, externo, externa, externamente, otro sitio, salir de aquí, salgamos de aquí`,
    via: 'por, en, a, al, vía, via, mediante, con, desde, de',
    but_word: 'pero, sin embargo, aunque, sino',
    so_word: 'así que, entonces, porque, pues, ya que',
    if_word: 'si, cuando, a menos que',
    question:
      'qué, que, cuál, cual, cómo, como, dónde, donde, tienes, tenés, tienen, tiene, usas, usás, usan, usa, manejas, manejan, estás en, hay, cuentas con, me podrías, me puedes, podría',
    lets: 'vamos, hablemos, hablamos, pasemos, pasamos, podemos, podríamos, sería mejor, es mejor, mejor, más fácil, más rápido, más cómodo, prefiero, qué tal si, que tal si, qué te parece si, por qué no, porque no, quieres, quieren, queres, te parece, me gustaría, quisiera, puedo, podría, charlemos, sigamos por, seguimos por, continuemos por, continuamos por, nos pasamos, si quieres, si te parece, conviene, a ver si, mejor si, te late',
    could:
      'puedes, podrías, podés, puede, podría, por favor, porfa, porfavor, pls, favor de, haz, hazme, si puedes, serías tan amable',
    want: 'quiero, necesito, quisiera, me gustaría, ocupo, preciso, requiero',
    give_verb:
      'dar, dame, da, deja, dejas, dejo, paso, pasas, pasar, mando, mandar, mandas, envío, envías, enviar, comparte, compartes, compartir, envía, manda, pasa, dime, decir, dices, facilita, facilitar, proporciona, darte, pasarte, mandarte, enviarte, doy, intercambiar, intercambiemos, anota, apunta, guarda',
    give_me:
      'dame, pásame, pasame, mándame, mandame, envíame, enviame, déjame tu, dime tu, compárteme, comparteme, facilítame, me das, me pasas, me mandas, me dejas, me compartes, me facilitas, me envías, me darías, me puedes dar, me podrías dar, me puede dar, deme, páseme, mándeme, envíeme, me da su, me regalas, regálame, me brindas, me das tu, pasá, pasame tu',
    have_verb: 'tienes, tenés, tiene, usas, usás, usa, manejas, estás en, cuentas con, tienen, usan',
    use_verb: 'usar, usa, usamos, instalar, descarga, abre',
    talk_verb:
      'hablar, hablamos, hablemos, habla, hablo, charlar, charlamos, conversar, conversamos, conversemos, platicar, platicamos, platiquemos, escribir, escribe, escribirte, escribo, escríbanme, comunicarnos, comunicar, contactar, contactarnos, contactarte, contactemos, coordinar, coordinamos, coordinemos, chatear, chateamos, mensajear, texteamos, detalles, vemos, seguimos, seguir, sigamos, explicarte, explico, arreglamos, arreglar, quedamos, ponernos de acuerdo, tratarlo, discutir, discutirlo, comentar',
    talk_me:
      'escríbeme, escribeme, escríbame, escribime, escríbanme, contáctame, contactame, contácteme, llámame, llamame, llámeme, márcame, marcame, mándame un mensaje, mandame un mensaje, mándame mensaje, mensajéame, mensajeame, háblame, hablame, hábleme, búscame, buscame, búsqueme, encuéntrame, me encuentras, me encuentra, me encontrás, me escribes, me escribís, me hablas, me llamas, me contactas, me buscas, timbrame, envíame un correo, mándame un correo, mandame un mail, mándame un mail, envíamelo a, mándamelo a, mándalo a, envíalo a, mándamelo al, envíamelo al, pásamelo a, envíame a, mándame a, mándame al, envíame al, dejame un mensaje, te espero en, comunícate, comuníquese, comunicate conmigo, tírame un mensaje, tirame un mensaje, llama a, llame a, llame al, llama al, escribe a, escribe al, escriba a, escriba al, únete, entra a',
    add_me:
      'agrégame, agregame, agréguame, agrégueme, añádeme, anádeme, sígueme, sigueme, búscame, buscame, te agrego, agregarme, agregarte, únete a, apúntame',
    go_verb:
      'ir, pasar, pasemos, pasamos, pásate, pasate, pasarnos, mover, movernos, movamos, continuar, continuamos, continuemos, seguir, seguimos, sigamos, cambiar, cambiamos, migrar, irnos, vámonos, nos vamos, vente, ven, saltar, conectarnos, conectamos, entra, éntrale, cámbiate',
    reach_you:
      'contactarte, contactarlo, contactarla, localizarte, ubicarte, encontrarte, hablarte, escribirte, llamarte, comunicarme contigo, comunicarme con usted, buscarte, agregarte, ubico, te contacto, te escribo, te encuentro, te hablo, te llamo, te agrego, invitarte',
    reach_me: 'contactarme, encontrarme, localizarme, ubicarme',
    remove_verb:
      'quitá, borrá, sacá, saca, sácalo, borre, elimine, quite, edita, edite, borra, borrar, borres, elimina, eliminar, quita, quitar, quites, edita el mensaje, retira, suprime, bórralo, elimínalo, quítalo',
    fill_verb: 'rellena, rellenar, llena, llenar, completa el formulario, complete el formulario, inscríbete',
    invite_verb: 'invito, invitar, invite, dar acceso, doy acceso, compartir la carpeta, comparto la carpeta',
    move_strong:
      'salgamos de aquí, salgamos de la plataforma, hablamos por fuera, hablemos por fuera, hablemos fuera, hablar por fuera, hablar fuera, contactarnos por fuera, seguimos por fuera, fuera de la plataforma hablamos, por fuera de la plataforma, por otro medio hablamos, mejor por otro lado, por otro lado hablamos, cómo te paso mi, como te paso mi, búscame en google, ya sabes dónde encontrarme, ya sabes donde encontrarme, sin pasar por aquí, sin que nos vean, el mismo nombre ahí, igual que aquí búscame',
    ask_strong:
      'cómo te contacto si, como te contacto si, cómo te ubico, cómo te encuentro fuera, cómo te contacto, como te contacto, cómo puedo contactarte, como puedo contactarte, dónde te escribo, donde te escribo, dónde te encuentro, donde te encuentro, dónde te ubico, por dónde te hablo, dónde más te encuentro, otra forma de contactarte, otra forma de contacto, otra manera de contactarte, algún contacto, tu número porfa, número porfa, tu cel, tu whats, tu wasap, tu whatsapp, tu insta, tu telegram, tu correo porfa, a qué número, a que número, a qué correo, a que correo, qué número marco, tienes whatsapp, tienes wasap, tienes telegram, tenés whatsapp, tienen whatsapp, tienes wsp, cuál es tu arroba, lo de antes del arroba, lo que va antes del arroba',
    pay_verb:
      'aceptas, acepta, aceptan, aceptás, cobrás, pagar, pago, pagas, pague, pagame, págame, págueme, pagarte, pagamos, paga, pagás, pagues, transferir, transfiere, transfiéreme, transfiero, transfieres, transferime, depositar, deposita, deposítame, depósito, depositame, deposito, cobrar, cobro, cobras, acepto, recibo, girar, gírame, giro, abonar, abona, consignar, consígname, consigna, mándame el dinero, manda el dinero, enviar el dinero, envíame el dinero, te mando el dinero, te pago, me pagas, me depositas, me transfieres, liquidar, liquido, facturar, hazme un, te hago un, me haces un',
    pay_noun:
      'pago directo, pagos directos, transferencia directa, dinero, plata, lana, pasta, pagos, el pago, el resto, la mitad, adelanto, anticipo, el total, importe, monto, saldo, transferencia, pagar',
    bank: 'banco, cuenta bancaria, mi cuenta, a mi cuenta, cbu, clabe, cci, iban, mi tarjeta, a mi tarjeta, transferencia bancaria, bancolombia, bbva, bcp, interbank, cvu, alias, cuenta corriente, cuenta de ahorros, transferencia',
    cash: 'efectivo, en efectivo, en mano, contado',
    crypto: 'cripto, criptomonedas, billetera, wallet',
    direct:
      'pago directo, pagos directos, transferencia directa, en mano, mano a mano, directo, directamente, directa, entre nosotros, derecho, entre tú y yo, entre vos y yo, en privado, particular, por la derecha, por izquierda, en negro, por debajo',
    separately: 'aparte, por separado, por otro lado el resto',
    fee_word:
      'comisión, comisiones, comision, tarifa, tasa, el 20%, 20%, 20 %, 20 por ciento, veinte por ciento, porcentaje, cargo, cargos, la tajada, intermediario, intermediarios, impuestos, su parte, fee, retención, mordida',
    avoid:
      'evitar, evitamos, evita, evitemos, ahorrar, ahorramos, ahorrarnos, ahorras, ahorrarte, ahorrás, saltarnos, saltamos, saltar, esquivar, sin, sin pagar, perder, pierdas, perdemos, nos quita, se queda, se quedan, quitan, cobran, descuentan, te quitan, librarnos, no pagar, se lleva, se llevan, regalar, regalarle',
    off_pay:
      'nos arreglamos entre nosotros, lo arreglamos entre, arreglarlo entre nosotros, acuerdo entre nosotros, hacerlo por la izquierda, cancela el pedido y me pagas, cancela y me pagas, cancelas y me pagas, cancela y te pago, cancelamos y te pago, cancelo y te pago, como amigos y familiares, paypal amigos, por fuera sale más barato, por la izquierda, sin que la página se quede, sin que el sitio se quede, sin que la plataforma se quede, la página no se queda, nos ahorramos el, nos saltamos la, directo sin, de mano a mano, la mitad por aquí, mitad aquí mitad, mitad por aquí y, la otra mitad por, el resto por transferencia, por fuera te sale, sale mejor para los dos, sin pasar por la, sin pasar por el sitio, la página no se entera, descuento si me pagas, más barato si me pagas, más barato si es directo, hacer trato directo, arreglamos aparte, lo arreglamos aparte, arreglo directo, pago por fuera, pagar por fuera, pagarte por fuera, pagas por fuera, págame por fuera, pago externo, pagar fuera, pago fuera, fuera de la plataforma el pago, trato directo, hacemos trato directo, trato por fuera, por debajo de la mesa, bajo la mesa, bajo cuerda, por debajo del agua, por izquierda, sin comisión, sin comisiones, sin el 20%, sin pagar comisión, sin intermediarios, sin intermediario, nos ahorramos la comisión, ahorramos la comisión, ahorrarnos la comisión, ahorrar la comisión, evitar la comisión, evitar comisiones, evitamos la comisión, nos saltamos la comisión, te sale más barato por fuera, más barato por fuera, más barato directo, arreglamos entre nosotros, arreglar entre nosotros, lo arreglamos por fuera, arreglo entre nosotros, pago directo, pagar directo, pagarte directo, págame directo, te pago directo, me pagas directo, pagarme directamente, pagarte directamente, trabajar por fuera, trabajemos por fuera, trabajamos por fuera, trabajar directo, trabajar directamente, contratar directo, sin pasar por la plataforma, sin pasar por la página, sin pasar por fiverr, sin la plataforma, cancelas y te, cancelamos el pedido y, cancelo el pedido y te, cancelar y pagar, el resto por fuera, el resto aparte, lo demás por fuera, la otra mitad por fuera, amigos y familiares, amigos y familia, entre amigos por paypal, sin que se entere la plataforma, nos repartimos la comisión, nos repartimos el 20, te quedas con todo, te queda todo',
    own_contract:
      'contrato propio, nuestro propio contrato, contrato aparte, contrato directo, contrato por fuera, nuestra empresa de escrow, factura directa, te facturo directo, facturarte directamente',
    payout: 'retirar, retiro, retiros, retirar mis ganancias, método de retiro, mis ganancias, cobrar mis ganancias',
    cancel_verb: 'cancelar, cancela, cancelas, cancelamos, cancelo, cancelemos, anular, anulamos',
    order_word: 'pedido, orden, encargo, oferta, proyecto, hito',
    refund_word: 'reembolso, devolución, reembolsar, devolver, devuelvo, te devuelvo, pagaste de más',
    allowed:
      'está permitido, se permite, se puede, es legal, está bien si, puedo pagar por, permiten, estará permitido',
    ignorance:
      'no sabía, no sabia, soy nuevo, soy nueva, primera vez, cómo se paga, cómo pago, como pago, no sé cómo funciona, ya nos conocíamos, nos conocemos de antes, cliente de antes',
    past_talk:
      'como decías, hablamos, hablado, dijiste, dije, me dijiste, te dije, quedamos, acordamos, comentaste, comenté, mencionaste, mencioné, te conté, me contaste, te comenté, te mencioné, me comentaste, conversamos, platicamos, hablábamos, comentaba, comentábamos, decías, decidimos, me dijo, vimos, nos vimos, charlamos, explicaste, prometiste, pasaste, me pasaste, escribiste, me escribiste, discutimos, quedó',
    past_sent:
      'te mandé, te mande, te envié, te envie, te escribí, te escribi, te llamé, te llame, te pasé, me mandaste, me enviaste, recibí tu, recibi tu, vi tu, ya vi tu, leí tu, me llegó tu, tengo tu, te respondí, te contesté, no contestaste, me llamaste, llamada perdida, te marqué',
    past_off: `lo hablado en la videollamada, lo hablado por teléfono, hablado por teléfono, hablamos en la videollamada, cuando pasaste por, cuando viniste a, cuando fui a tu, conversación telefónica, en la llamada del, despues de colgar, antes de colgar, nuestra llamada, la llamada de ayer, ayer por teléfono, me dijiste por teléfono, me contaste por teléfono, te dejé un audio, te mandé un audio, me mandaste un audio, te mandé un whatsapp, te escribí al whatsapp, te escribí por whatsapp, te mandé un correo, te envié un correo, te escribí un correo, te envié al correo, vi tu correo, recibí tu correo, leí tu correo, revisa tu correo, mira tu correo, por correo ayer, me llamaste, el otro día en, por privado te dije, por interno te dije, como te dije por whatsapp, te mandé por telegram, por teléfono ayer, en la llamada de ayer, durante la llamada, en nuestra videollamada, en la reunión de ayer, en nuestra reunión, cuando hablamos por, cuando me llamaste, cuando te llamé, cuando nos vimos, cuando nos reunimos, como quedamos por teléfono, como hablamos por, hablamos por teléfono, hablamos por whatsapp, hablamos por wasap, hablamos por zoom, acordamos por, quedamos por, por teléfono, por telefono, tu correo de ayer, tu mail de ayer, tu mail del, mi correo del, mi correo de ayer, en el correo que, el correo que te, bandeja personal, por correo te, tomando un café ayer, el café de ayer, la cena de ayer, la comida de ayer, en persona ayer, tu audio de whatsapp, al colgar, después de colgar, cuando colgamos, te escribí al correo, te escribí por, te mandé al correo, ya te escribí al, te dejé un mensaje en`,
    off_channel:
      'teléfono, llamada, correo, mail, whatsapp, zoom, videollamada, reunión, en persona, cafetería, bar, sms, mensaje de texto, audio',
    past_place:
      'tomando una cerveza, tomando algo, en la panadería, en el gimnasio, en la calle, en la cafetería, en el bar, en tu oficina, en mi oficina, en persona, la otra noche, en el coche, en tu casa, en el café, en la oficina, tomando café, en la cena, en la comida, en el evento, en la feria',
    time_past:
      'del lunes, del martes, del miércoles, del jueves, del viernes, del sábado, del domingo, el sábado, el domingo, de ayer, de anoche, esta mañana, ayer, anoche, la semana pasada, el lunes, el martes, el miércoles, el jueves, el viernes, antes, ya, el otro día, el mes pasado, hace rato',
    call_noun:
      'llamada, videollamada, video llamada, llamadita, llamado, reunión virtual, llamada rápida, llamada corta',
    call_verb: 'llamar, llamarte, llamarnos, llamo, llámame, marcar',
    call_strong:
      'hacemos una llamada, hacer una llamada, una llamada rápida, una llamadita, una videollamada, te llamo, te puedo llamar, puedo llamarte, nos llamamos, llámame, llamame, hablar por teléfono, hablemos por teléfono, hablamos por teléfono un, agendar una llamada, agendamos una llamada, agendemos una llamada, una llamada corta, tener una llamada, podemos llamarnos, podríamos llamarnos, llamada de 5, llamada de 10, hablar por llamada, por llamada, por videollamada',
    meet_verb:
      'vernos, reunirnos, juntarnos, encontrarnos, quedar, nos vemos, quedamos, nos juntamos, veámonos, juntémonos, reunámonos, paso por, pasas por, visitarte, tomar, tomamos, tomemos, pasar por',
    in_person: 'en persona, cara a cara, presencial, presencialmente, personalmente, frente a frente',
    venue:
      'café, cafetería, un café, oficina, bar, restaurante, mi casa, tu casa, centro, plaza, almuerzo, cena, cerveza, mi estudio, mi taller, centro comercial, parque',
    meet_strong:
      'juntémonos, paso por tu taller, paso por tu estudio, paso por tu oficina, tomarnos un café, un café para, quedar a tomar, quedamos a tomar, nos vemos en mi, pásate por, pasate por, ven al taller, vernos cara a cara, nos juntamos, almorzar juntos, vernos en persona, quedamos en persona, tomar un café, tomamos un café, tomemos un café, nos tomamos un café, nos vemos en persona, reunirnos en persona, vernos en, nos vemos en el, nos vemos en la, te invito un café, te invito a un café, invito un café, pásate por mi, pasate por mi, ven a mi, ven a la oficina, paso por tu, quedamos en el, quedamos en la, quedar para tomar, juntarnos en, nos juntamos en, verte en persona, en persona mejor, vivimos en la misma ciudad, misma ciudad',
    work_noun:
      'videos, blog, guion, tutorial, carnet, contestadora, bot, chatbot, plugin, plantilla, plantillas, botón, botones, logo, anuncio, anuncios, banner, banners, guion de, guión para, guion para, diseño, landing, widget, api, pasarela, pasarelas, integración, integrar, carrusel, carruseles, portada, publicaciones, posts, stickers, iconos, íconos, historias, reel, reels, secuencia, boletín, newsletter, campaña, campañas, tarjeta de presentación, tarjetas de presentación, tarjetas, formulario, firma, página de, tienda, artículo, voz en off, locución, cuento, novela, capítulo, personaje, escena, video, vídeo, flyer, folleto, curso, web de, app de, asunto, asuntos, mockup, maqueta, checkout, call center, teleoperadores, locutor',
    work_verb:
      'diseñar, diseña, crear, programar, traducir, redactar, editar, integrar, implementar, desarrollar, configurar, instalar, maquetar, ilustrar, corregir, diseñes, hagas, necesito 5, necesito 8, animar, escribas, dibujar',
    named: 'se llama, llamado, titulado, título, dice, texto, el texto, personaje, frase, eslogan',
    scam_strong:
      'cuota de inscripción, pago de inscripción, tarifa de verificación, depósito de garantía, depósito de seguridad, tasa de registro, cuota de capacitación, pagar la capacitación, verifica tu cuenta, verificar tu cuenta, tu cuenta será suspendida, soporte de fiverr, has sido seleccionado, fuiste seleccionado, tarjeta de regalo, tarjetas de regalo, código que te llegó, código que recibiste, gana dinero fácil, dinero fácil, ganancias garantizadas, alquilar tu cuenta, rentar tu cuenta',
    pressure_strong:
      'o te pongo una estrella, o te dejo mala reseña, o te dejo una mala reseña, te dejaré una mala reseña, te voy a dejar una mala reseña, mala calificación si no, si no te califico mal, te califico mal, o cancelo, o te reporto, o pido reembolso, o pido la devolución, 5 estrellas si',
    review_bad: 'mala reseña, mala calificación, una estrella, 1 estrella, reseña negativa, mala valoración',
    threat: 'o si no, si no, de lo contrario, a menos que, o te',
    idiom:
      'no hay problema, no te preocupes, no pasa nada, por qué no, no solo, no sé, más o menos, por favor, por ejemplo, por cierto, por fin, por supuesto, por lo menos, por si, a la vez, de nada, de acuerdo, sin problema, sin problemas, sin fondo, sin texto, sin prisa, sin embargo, correo de bienvenida, correos de bienvenida, correos para la, 5 correos, zoom a la, más zoom, menos zoom, haría más zoom, en línea, línea de, primera línea, de hecho, tal vez, a veces, un poco, una vez, uno de, sin duda',
    filler:
      'el, la, los, las, y, o, es, son, está, están, muy, con, para, del, lo, se, ha, he, hola, gracias, buenas, buenos, días, este, esta, esto, eso, ese, esa, hay, más, menos, bien, también, ya, pero, todo, toda, cuando, sobre, hasta, bueno, sí, hacer, hace, ser',
  },
  looks: {
    linkedin: `profesional, del trabajo`,
    zoom: `empieza con z, empieza por z`,
    skype: `nube azul, la s azul`,
    paypal: `doble p, dos p, pes azules, del amigo`,
    tiktok: `notita musical, bailes`,
    snapchat: `fantasma, fantasmita`,
    discord: `gamers, mando, del mando, videojuegos, jugones`,
    twitter: `pajarito, pájaro, pajarito azul`,
    facebook: `efe azul, f azul, zuckerberg`,
    instagram: `fotos, fotitos, foto, fotitos cuadradas, camarita, cámara, cámara rosa, historias`,
    telegram: `avioncito, avioncito azul, avión de papel, avion azul, avioncito de papel, aviòn`,
    whatsapp: `verde, verdecita, verde del teléfono, telefonito, telefonito verde, del teléfono, burbuja verde, fono blanco, logo verde, color verde`,
  },
  providers: {
    'gmail.com': `el de google, correo de google, mail de google, correo google, email de google, gemail, jimeil, gimeil`,
  },
  mailMakers: {
    'gmail.com': `de google`,
  },
};
