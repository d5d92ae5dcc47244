import type { Language } from './language.js';

export const pt: Language = {
  lang: 'pt',
  digits: [
    'zero, zerô',
    'um, uma',
    'dois, duas, doiz',
    'três, tres',
    'quatro, cuatro',
    'cinco, sinco',
    'seis, meia, seiz',
    'sete, cete',
    'oito, oitu',
    'nove, novi',
  ],
  teens: [
    'dez',
    'onze',
    'doze',
    'treze',
    'catorze, quatorze',
    'quinze',
    'dezesseis, dezasseis',
    'dezessete, dezassete',
    'dezoito',
    'dezenove, dezanove',
  ],
  tens: ['vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'],
  double: 'duplo, dois vezes',
  triple: 'triplo',
  apps: {
    whatsapp:
      'uatizapi, uatizap, zapizap, zap-zap, uats, uotsap, watsap, whatss, zap, zapzap, zap zap, zapp, whats, wpp, wats, uatsap, uatizape, zapi, verdinho, o verdinho, app verde, aplicativo verde, zapinho, zape, wpps, watts',
    telegram: 'aviãozinho, telegran, app do aviãozinho',
    instagram: 'insta, direct do insta',
    facebook: 'face, feice',
    pix: 'pix, um pix, chave pix, pix direto, pixzinho, faz um pix, mbway, mb way',
    picpay: 'picpay, pic pay',
    mercadopago: 'mercado pago',
  },
  hundreds: [
    'cem, cento',
    'duzentos, duzentas',
    'trezentos, trezentas',
    'quatrocentos, quatrocentas',
    'quinhentos, quinhentas',
    'seiscentos, seiscentas',
    'setecentos, setecentas',
    'oitocentos, oitocentas',
    'novecentos, novecentas',
  ],
  words: {
    name_you: `teu @, seu @, te acho, te encontro, te sigo, seu usuário, você se chama`,
    discount: `preço melhor, melhor preço, mais barato, mais em conta, desconto, cobro menos, preço especial, faço por menos, abatimento`,
    exclude: `da jogada, tirar, tira, deixar de fora, deixa de fora, fora disso, fora da jogada, sem envolver, sem passar por, que não passa por, pular, pula`,
    off_message: `áudio, áudios, mensagem de voz, sms, mensagem no whats, chamada perdida`,
    offered: `agradeço, obrigado por oferecer, obrigada por oferecer, obrigado pela oferta, obrigada pela oferta, obrigado pela proposta, obrigada pela proposta, agradeço a oferta, agradeço a proposta, valeu pela oferta, você ofereceu, você sugeriu, você pediu, vc pediu, sobre pagar por fora, sobre o whatsapp, sua proposta de, sua oferta de, quanto a pagar`,
    app_noun: `app, aplicativo, aplicação, rede, rede social, aquele do, aquela do, o do, programa, negócio, coisa, ícone, logo, mensageiro`,
    at_word: 'arroba, arrôba, arouba',
    dot_word: 'ponto, pt0, pto',
    dash_word: 'hífen, traço, tracinho, hifen',
    underscore_word: 'underline, sublinhado, anderline, traço baixo',
    slash_word: 'barra',
    plus_word: 'mais',
    street_word:
      'rua, avenida, av., travessa, bairro, cep, apartamento, apto, bloco, alameda, praça, lote, quadra, andar',
    password_word: 'senha, palavra-passe, password',
    user_word: 'usuário, login, utilizador',
    phone_noun:
      'telefone, tel, celular, cel, número, numero, num, fone, telemóvel, contato telefônico, número de telefone, número de celular, número do whats, número do zap, fixo, ramal',
    email_noun: 'email, e-mail, mail, correio eletrônico, e-mails, emails, gmail, endereço de e-mail',
    contact_noun:
      'contato, contacto, contatos, dados de contato, contato direto, seus dados, dados pessoais, meio de contato',
    handle_noun: 'usuário do, arroba do, @ do, perfil do, redes sociais, suas redes, tuas redes, nick',
    other_number:
      'número do pedido, número de pedido, número da nota, número de rastreio, número de páginas, número de palavras, número de série, número da fatura',
    me: 'me, eu, mim, comigo, sou, estou, tô, to, tenho, pra mim',
    you: 'você, vc, te, ti, tu, vocês, contigo, vcs, o senhor, a senhora, cê',
    we: 'nós, nos, a gente, gente, nós dois, ambos, vamos',
    my: 'meu, minha, meus, minhas',
    your: 'seu, sua, seus, suas, teu, tua, teus, um',
    our: 'nosso, nossa, nossos, nossas',
    third_party:
      'clientes, os clientes, usuários, o cliente clica, visitantes, leitores, alunos, do hotel, restaurante, da loja, do cliente, dos clientes, médico, da empresa, do usuário, dos usuários, do personagem, da pessoa, funcionários, da clínica, do fornecedor',
    negation: 'não, nao, ñ, n, nunca, jamais, nem, nada de, nenhum, nenhuma, nope, num',
    without: 'sem',
    cannot:
      'proibido aqui, é contra as regras, não posso, nao posso, não podemos, não pode, nao pode, não dá, proibido, proíbe, proibida, não é permitido, nao é permitido, não permite, não permitem, não deixam, não deixa, não se pode, contra as regras, contra as normas, contra os termos, vai contra, impede, não consigo, vetado, é proibido',
    rule_word: 'regras, regra, termos, política, políticas, normas, termos de uso, diretrizes, regulamento, moderação',
    ban_word:
      'banido, banida, banir, banem, ban, bloqueado, bloqueiam, bloqueio, bloqueada, suspenso, suspensa, suspendem, suspensão, perder a conta, perder minha conta, perco a conta, advertência, punição, punem, derrubam, conta bloqueada, penalidade, expulso, dar ban, dá ban, levar ban, tomar ban',
    decline:
      'desculpa, desculpe, prefiro, preferia, obrigado mas, obrigada mas, agradeço, infelizmente, melhor não, não obrigado, sinto muito, lamento, foi mal',
    refuse_strong:
      'não saio da plataforma, não posso sair da plataforma, pagamento direto eu não, pagamento direto não, não faço pagamento direto, nada de telefone, nada de whats, o site proíbe, zoom não, whats não, whatsapp não, telegram não, de jeito nenhum, não aceito, nao aceito, não recebo por, não recebo fora, não trabalho assim, não trabalho fora, não faço por fora, não faço isso, não passo, não posso passar, não posso dar, não posso compartilhar, não uso com clientes, não atendo por whats, não atendo fora, não atendo ligação, sem ligações, não vou arriscar, não quero arriscar, não quero perder a conta, podem bloquear, podem banir, vão banir, vão bloquear, podem suspender, tomo ban, levar ban, só pela plataforma, somente pela plataforma, só por aqui, somente por aqui, tudo por aqui, tudo pela plataforma, recuso, tenho que recusar, não me encontro com clientes, não passo meu, não passo contato, não passo número, não dou meu, não compartilho, não faço reunião, não faço chamada, não faço ligação, não faço call, não atendo por fora, não trabalho por fora, não recebo por fora, não aceito pagamento, não aceito pix, nada por fora, por fora não, fora daqui não, prefiro não passar, não me peça, não mande seu, não envie seu, não precisa passar, sigo as regras, respeito as regras, não arrisco, não quero perder minha conta, não quero ser banido, pela segurança dos dois, segurança para nós dois, mais seguro para os dois, por segurança',
    stay_verb:
      'ficar, ficamos, fica, fique, manter, mantemos, mantenha, vamos manter, continuar, continuamos, continua, continue, seguir, seguimos, permanecer, mantermos, deixar tudo, seguimos falando',
    stay_strong:
      'vamos continuar por aqui, seguir por aqui, manter tudo por aqui, fala por aqui, pode perguntar por aqui, me chama aqui, escreve aqui, pela plataforma mesmo, tudo por aqui, tudo pela plataforma, só por aqui, somente por aqui, apenas por aqui, só pela plataforma, somente pela plataforma, apenas pela plataforma, pela plataforma, por aqui mesmo, aqui mesmo, aqui tá bom, aqui está bom, aqui está ótimo, vamos ficar por aqui, ficar por aqui, continuar por aqui, continuamos por aqui, continuar aqui, seguimos por aqui, vamos manter aqui, manter por aqui, melhor por aqui, prefiro por aqui, falar por aqui, falamos por aqui, conversar por aqui, através da plataforma, pelo chat daqui, pelo site, só aqui, só no chat',
    only: 'só, somente, apenas, sempre, exclusivamente, tudo',
    here: 'por este chat, dentro da plataforma, dentro do site, aqui no chat, aqui no site, aqui na plataforma, aqui no app, aqui no inbox, aqui na conversa, aqui, este chat, por aqui, esta plataforma, este site, nesse chat, neste chat, no chat, nessa plataforma, nesta plataforma, pelo chat, nesta conversa, na página do pedido, por cá',
    not_here:
      'quase não abro esse site, quase não abro aqui, não entro muito aqui, aqui é ruim, aqui não, por aqui não, aqui é lento, aqui trava, aqui demora, quase não entro aqui, em vez daqui, aqui tá ruim, sem passar por aqui, entro pouco aqui',
    there: 'lá, por lá, ali, pra lá, aí, por aí',
    platform: 'plataforma, site, fiverr, workana, página, 99freelas',
    outside:
      'em outro lugar, noutro lugar, por outro lugar, por outro canal, por outro meio, em off, por outra via, por fora daqui, fora, por fora, fora daqui, fora da plataforma, fora do site, fora do fiverr, outro lugar, outro canal, outro app, outro aplicativo, outro meio, por outro lado, no pv, pv, no particular, externo, outra plataforma, outra forma, sair daqui, sair da plataforma',
    via: 'por, no, na, pelo, pela, via, em, pro, pra, ao, com, de, do, meu',
    but_word: 'mas, porém, embora, contudo, só que',
    so_word: 'então, porque, pois, daí, assim, aí',
    if_word: 'se, quando, caso, a menos que',
    question:
      'qual, quais, como, onde, que, tem, você tem, vc tem, tens, usa, você usa, tem como, me passa, pode me, consegue',
    lets: 'vamos, bora, bora pro, podemos, poderíamos, a gente pode, que tal, melhor, mais fácil, mais rápido, prefiro, prefere, quer, queria, gostaria, posso, podia, poderia, seria melhor, é melhor, fica mais fácil, fica melhor, por que não, rola, topa, dá pra, da pra, partiu, vamo, se quiser, se preferir, pode ser',
    could: 'pode, poderia, podia, por favor, pfv, pf, por gentileza, consegue, dá pra, tem como',
    want: 'quero, preciso, queria, gostaria, necessito',
    give_verb:
      'passar, passo, passa, passe, mandar, mando, manda, mande, enviar, envio, envia, envie, dar, dá, dou, compartilha, compartilhar, deixa, deixo, informa, informar, diz, diga, fala, te passo, te mando, trocar, anota, salva, passar meu, te passar',
    give_me:
      'me passa, me passe, me manda, me mande, me envia, me envie, me dá, me dê, me da, me diz, me diga, me fala, me informa, me informe, me deixa seu, passa o, passa seu, passa teu, passa aí, manda seu, manda o seu, manda teu, pode me passar, poderia me passar, você me passa, vc me passa, dá seu, dá teu, me arruma, me fornece',
    have_verb: 'tem, tens, usa, você usa, está no, tá no, possui',
    use_verb: 'usar, usa, usamos, instala, instalar, baixa, abre',
    talk_verb:
      'falar, falamos, fala, falo, falando, conversar, conversamos, conversa, conversando, papo, bater um papo, trocar ideia, escrever, escreve, escreva, chamar, chamo, chama, contato, contatar, entrar em contato, combinar, combinamos, combina, acertar, acertamos, resolver, resolvemos, discutir, explicar, explico, mandar mensagem, mando mensagem, continuar, continuamos, tratar, marcamos, negociar, trocamos mensagem',
    talk_me:
      'me chama, me chame, chama eu, me escreve, me escreva, escreva-me, me liga, me ligue, liga pra mim, ligue para, me manda mensagem, me manda uma mensagem, manda mensagem, manda msg, me manda msg, manda um oi, me manda um oi, me procura, me procure, procura por, me acha, me encontra, você me acha, vc me acha, me contata, entre em contato, entra em contato, fala comigo, fale comigo, me manda um e-mail, manda no e-mail, manda no meu, manda pro meu, manda para o meu, me manda no, me manda e-mail, envie para, envia para, envia pro, mande para, manda para, manda pra, manda um zap, me adiciona, chama no, chama lá, me dá um toque, dá um toque, escreva para, escreve para, me segue, entra na sala, entra no link',
    add_me:
      'me adiciona, me adicione, adiciona eu, adiciona aí, me add, add eu, add aí, me segue, me siga, me procura, te adiciono, te add, posso te adicionar, me chama lá, salva meu número, anota meu',
    go_verb:
      'ir, vai, vamos, passar, passamos, passa, migrar, migramos, continuar, continuamos, seguir, seguimos, mudar, mudamos, pular, vem, vem pro, venha, cola no, ir pro, ir para, partir',
    reach_you:
      'te chamar, te chamo, te encontro, te encontrar, te acho, te achar, falar com você, falar com vc, falar contigo, falo com você, falo contigo, entrar em contato com você, entrar em contato contigo, te ligar, te ligo, te escrever, te escrevo, te mando mensagem, te contatar, te adiciono, te convidar, convidar você',
    reach_me: 'me encontrar, me achar, me contatar, falar comigo',
    remove_verb:
      'tira daí, apaga isso, edita, edite, apaga, apague, apagar, remove, remova, remover, exclui, exclua, excluir, tira, tire, tirar, edita a mensagem, deleta, delete, retira, retire',
    fill_verb: 'preencher, preenche, preencha, cadastre-se, inscreva-se',
    invite_verb: 'convido, convidar, dar acesso, liberar acesso, compartilho a pasta, compartilhar a pasta',
    move_strong:
      'sair daqui, vamos sair daqui, falar por fora, falamos por fora, conversar por fora, conversar fora, falar fora, fora da plataforma podemos, por fora a gente, contato por fora, te passar meu e-mail, te passar meu número, te passar meu contato, te passar meu zap, me procura no google, sem passar por aqui, mesmo nome lá, sair da plataforma',
    ask_strong:
      'como falo com você fora, como te acho, como te encontro fora, onde te acho, como te encontro, como falo com você, como posso falar com você, como entro em contato, como posso entrar em contato, onde te chamo, onde te encontro, onde posso te chamar, onde mais te encontro, outra forma de contato, outro contato, outro meio de contato, algum contato, tem zap, tem whats, tem whatsapp, tem telegram, tem wpp, tem insta, tem o verdinho, seu zap, seu whats, teu zap, teu whats, seu wpp, qual seu número, qual teu número, qual o seu número, qual seu contato, qual seu email, passa o zap, passa teu zap, passa seu zap, passa o contato, passa seu contato, passa o número, seu insta, teu insta, antes do arroba, antes do @, qual seu @',
    pay_verb:
      'aceita, aceitas, vocês aceitam, cobra, pagar, pago, paga, pague, pagamos, pagamento direto, transferir, transfere, transfira, transfiro, depositar, deposita, deposite, mandar o dinheiro, manda o dinheiro, receber, recebo, aceito, cobrar, cobro, me paga, me pague, te pago, te pagar, pagar você, acertar o valor, acertamos o valor, faz um, faz o, faço um, pagas, manda um, mando um, quitar',
    pay_noun:
      'pagamento direto, pagamentos diretos, transferência direta, dinheiro, grana, pagamento, pagamentos, valor, o resto, a metade, metade, sinal, adiantamento, restante, transferência',
    bank: 'banco, conta bancária, minha conta, na minha conta, agência, ag, conta corrente, ted, doc, nubank, itaú, bradesco, caixa, conta poupança, iban, nib, transferência bancária, meu cartão, boleto',
    cash: 'dinheiro vivo, em espécie, em dinheiro, em mãos, à vista em dinheiro',
    crypto: 'cripto, criptomoeda, carteira',
    direct:
      'pagamento direto, pagamentos diretos, transferência direta, direto, diretamente, direta, entre nós, entre a gente, particular, direto comigo, direto com você, por baixo',
    separately: 'à parte, separado, separadamente, por fora o resto',
    fee_word:
      'taxa, taxas, comissão, comissões, comissao, 20%, 20 %, vinte por cento, porcentagem, desconto deles, a parte deles, intermediário, tarifa, mordida, os 20, impostos',
    avoid:
      'evitar, evita, evitamos, economizar, economiza, economizamos, pular, pulamos, fugir, fugimos, sem, sem pagar, perder, perde, perdemos, não desconta, escapar, driblar, livrar, ficam com, fica com, tiram, come, comem, descontam, poupar, poupamos',
    off_pay:
      'dou desconto no pix, pix direto que, acerta entre nós, acertamos entre nós, acordo entre nós, acerto por fora, cancela e me paga, cancela e eu te pago, cancelo e te pago, cancela aqui e me paga, cancelar aqui e você me paga, paypal amigos, como amigos e família, por fora sai, por fora fica, sai mais em conta por fora, sem atravessador, a gente se acerta, se acerta entre nós, o site nem fica sabendo, site nem sabe, ninguém fica sabendo, o site não leva, site não pega nada, sem taxa do site, sem descontar a taxa, não desconta nada, sem desconto da taxa, economiza a taxa, metade aqui metade, metade aqui e, metade por fora, o restante por fora, fecha direto, fecho direto, direto sem taxa, um pix direto, faz um pix direto, desconto no pix, pagamento por fora, pagar por fora, pago por fora, te pago por fora, me paga por fora, paga por fora, fechar por fora, fechamos por fora, fecha por fora, acertar por fora, acertamos por fora, fazer por fora, fazemos por fora, por fora da plataforma, fora da plataforma fica, trabalhar por fora, por debaixo dos panos, debaixo dos panos, por baixo dos panos, sem nota e sem taxa, sem taxa, sem taxas, sem comissão, sem a comissão, sem os 20%, sem intermediário, sem intermediários, evitar a taxa, evitar taxas, evitamos a taxa, fugir da taxa, fugir das taxas, economizar a taxa, economizamos a taxa, pagamento direto, pagar direto, pago direto, te pago direto, me paga direto, pix direto, direto comigo, direto na conta, direto na minha, negociar direto, fechar direto, fechamos direto, fecha direto comigo, combinamos entre nós, só entre nós, sem passar pela plataforma, sem passar pelo site, sem passar pelo fiverr, cancela o pedido e, cancelar o pedido e, cancelamos o pedido e, cancela aí e, o resto por fora, restante por fora, sai mais barato por fora, mais barato por fora, mais barato direto, não desconta os, amigos e família, dividimos a taxa',
    own_contract: 'contrato próprio, contrato direto, contrato por fora, nosso contrato, fatura direta, nota direta',
    payout: 'sacar, saque, saques, retirar meus ganhos, levantar, meus ganhos',
    cancel_verb: 'cancelar, cancela, cancelamos, cancelo, cancele',
    order_word: 'pedido, encomenda, oferta, projeto, ordem, contrato',
    refund_word: 'reembolso, devolver, devolvo, estorno, devolução',
    allowed: 'é permitido, é permitida, pode isso, permite, é proibido passar, será que pode',
    ignorance:
      'não sabia, sou novo, sou nova, primeira vez, como pago, como funciona o pagamento, já nos conhecíamos, já era cliente',
    past_talk:
      'a gente combinou, você disse, vc disse, você falou, falamos, falei, falou, disse, disseste, combinamos, combinado, tínhamos combinado, conversamos, conversado, acertamos, decidimos, comentei, comentou, mencionei, mencionou, contei, expliquei, explicou, prometeu, me disse, te disse, te falei, me falou, te contei, discutimos, vimos, pediu, escreveu',
    past_sent:
      'te mandei, te enviei, mandei no, mandei pro, enviei pro, te liguei, te escrevi, me mandou, me enviou, recebi seu, recebi teu, vi seu, vi teu, li seu, tenho seu, respondi seu, você me ligou, me ligou, chamada perdida, já mandei',
    past_off:
      'no telefonema, conversa por telefone, no telefonema de, na ligação de segunda, combinou lá na, combinamos lá na, combinou lá no, quando você veio, quando fui aí, quando passou aqui, conversa telefônica, ao desligar, nossa ligação, ligação de ontem, por telefone ontem, falamos por telefone, conversamos por telefone, você me disse por telefone, te mandei um áudio, te mandei áudio, me mandou um áudio, te mandei no zap, te mandei no whats, mandei no zap, mandei no whats, te mandei um e-mail, te enviei um e-mail, mandei pro seu e-mail, mandei um email, enviei um email, enviei por e-mail, vi seu e-mail, recebi seu e-mail, li seu e-mail, te liguei, você me ligou, vc me ligou, quando me ligou, quando nos vimos, no telegram ontem, no seu direct, na nossa ligação, na ligação de ontem, na chamada de ontem, durante a ligação, na call de ontem, na nossa call, na reunião de ontem, por telefone, pelo telefone, no telefone ontem, quando você me ligou, quando te liguei, quando nos encontramos, quando a gente se viu, falamos pelo whats, falamos no whats, falamos no zap, conversamos no zap, combinamos no zap, combinamos por telefone, combinamos no whats, no zap ontem, seu email de, teu e-mail de, meu e-mail de, no seu e-mail, no seu email, te mandei no e-mail, te mandei por e-mail, já te mandei por e-mail, mandei no seu email, mandei no seu e-mail, seu áudio no, no café ontem, no bar ontem, no almoço ontem, depois que desligamos, quando desligamos, pessoalmente ontem, no jantar, no almoço de, no meu escritório, sua mensagem no zap',
    off_channel:
      'telefone, ligação, chamada, e-mail, email, whats, zoom, reunião, pessoalmente, bar, café, sms, áudio, telefonema',
    past_place:
      'na padaria, tomando uma cerveja, numa cerveja, na academia, na rua, no seu escritório, no carro, na sua casa, no café, no bar, no escritório, no almoço, no evento, na feira',
    time_past:
      'de ontem, de segunda, de sábado, de domingo, sábado, domingo, hoje de manhã, hoje cedo, ontem, anteontem, semana passada, segunda, terça, quarta, quinta, sexta, antes, já, outro dia, mês passado, agora há pouco',
    call_noun:
      'ligação, chamada, videochamada, call, vídeo chamada, chamada de vídeo, telefonema, reunião online, videoconferência',
    call_verb: 'ligar, ligo, ligue, liga, te ligar, telefonar',
    call_strong:
      'fazer uma ligação, fazer uma chamada, uma ligação rápida, fazer uma call, uma call rápida, uma call, uma chamada, uma videochamada, chamada de vídeo, te ligo, posso te ligar, posso ligar, me liga, falar por telefone, falar por ligação, por chamada, conversar por voz, marcar uma call, marcar uma ligação, marcar uma reunião, agendar uma call, agendar uma reunião, por vídeo, reunião por vídeo',
    meet_verb:
      'encontrar, nos encontrar, nos ver, se ver, se encontrar, nos vemos, encontramos, reunir, nos reunir, passar aí, passo aí, visitar, tomar, tomamos',
    in_person: 'pessoalmente, presencial, presencialmente, cara a cara, ao vivo em pessoa',
    venue:
      'café, cafezinho, escritório, bar, shopping, restaurante, minha casa, sua casa, centro, almoço, jantar, cerveja, padaria, praça, estúdio, ateliê, parque',
    meet_strong:
      'passar no seu ateliê, posso passar no seu, posso passar aí, passo aí, um café pra, um café para, bora tomar um café, te pago um café, marcar um café, se encontrar pessoalmente, a gente se encontra, passa no meu, vem aqui no, se ver pessoalmente, almoçar juntos, encontro presencial, que tal um café, tomar um café, tomamos um café, toma um café, um cafezinho, nos encontrar pessoalmente, encontrar pessoalmente, conversar pessoalmente, nos vemos no, nos vemos na, nos encontramos no, nos encontramos na, se encontrar no, se encontrar na, encontrar no shopping, passa aqui no, passa aqui em, passo no seu, vem no meu, vem aqui no meu, moro perto, mesma cidade, na mesma cidade, reunião presencial, falar pessoalmente',
    work_noun:
      'vídeos, blog, tutorial, crachá, bot, chatbot, robô, plugin, modelo, template, botão, logo, logotipo, anúncio, anúncios, banner, banners, roteiro, roteiros, design, landing, widget, api, integração, checkout, figurinhas, figurinha, stickers, post, posts, carrossel, stories, reels, capa, capas, assinatura, newsletter, campanha, cartão de visita, cartões de visita, formulário, página de, loja, artigo, locução, personagem, cena, vídeo, flyer, panfleto, curso, arte, artes, ícone, ícones, telemarketing, gateway, sequência de, livro, capítulo, música, rótulo, embalagem',
    work_verb:
      'criar, desenhar, programar, traduzir, escrever um, editar, integrar, implementar, desenvolver, configurar, instalar, ilustrar, revisar, fazer um bot, animar, diagramar',
    named: 'se chama, chamado, chamada de, título, diz, texto, o texto, personagem, frase, slogan',
    scam_strong:
      'taxa de inscrição, taxa de verificação, taxa de cadastro, depósito de segurança, depósito caução, taxa de treinamento, taxa de ativação, verifique sua conta, verificar sua conta, sua conta será suspensa, suporte do fiverr, você foi selecionado, você foi selecionada, cartão presente, código que chegou, código que você recebeu, dinheiro fácil, lucro garantido, alugar sua conta, renda extra garantida',
    pressure_strong:
      'ou te dou uma estrela, ou dou uma estrela, ou deixo avaliação ruim, vou deixar uma avaliação ruim, ou avalio mal, avaliação ruim se, ou cancelo, ou peço reembolso, ou te denuncio, 5 estrelas se',
    review_bad: 'avaliação ruim, avaliação negativa, uma estrela, 1 estrela, nota baixa',
    threat: 'senão, ou então, caso contrário, se não, ou eu',
    idiom:
      'não só, sem problema, sem problemas, por que não, por favor, por exemplo, por enquanto, sem pressa, sem fundo, sem texto, não tem problema, por isso, pelo menos, com certeza, de nada, um pouco, uma vez, mais ou menos, assinatura de e-mail, assinatura de email, como a gente, chamado de',
    filler:
      'o, a, os, as, e, é, são, está, tá, muito, com, para, de, do, da, dos, das, que, um, uma, isso, esse, essa, este, esta, mais, menos, bem, também, já, obrigado, obrigada, olá, oi, bom, boa, dia, tarde, noite, sim, ser, fazer, faz, foi, quero, beleza',
  },
  looks: {
    linkedin: `profissional, de emprego`,
    paypal: `dois p, pê duplo`,
    zoom: `começa com z`,
    skype: `nuvem azul, s azul`,
    tiktok: `dancinhas, dancinha`,
    snapchat: `fantasminha, fantasma`,
    discord: `gamers, gamer, controle, joguinho, dos jogos`,
    twitter: `passarinho, pássaro, passarinho azul`,
    facebook: `f azul, zuckerberg, face azul`,
    instagram: `fotos, fotinhas, foto, câmera, câmera rosa, camerazinha, stories`,
    telegram: `aviãozinho, aviãozinho de papel, avião de papel, aviãozinho azul, avião azul`,
    whatsapp: `verde, verdinho, verdinha, telefone verde, telefoninho, do telefone, balãozinho verde, balão verde, ícone verde`,
  },
  providers: {
    'gmail.com': `e-mail do google, email do google, mail do google, correio do google, gemail, gimeiu`,
  },
  mailMakers: {
    'gmail.com': `do google`,
  },
};
