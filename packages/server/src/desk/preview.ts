import type { CaseDetail } from '@parley/contract';
import type { SubjectKind } from '../publishing/publish.js';
import type { Locale } from '../relationships/wording.js';

export type Preview = CaseDetail['preview'];

const en: Record<SubjectKind, Preview> = {
  message: {
    release: {
      writer: 'Your message was checked and delivered. Below it stand the clause and the reason.',
      recipient: 'The message appears where "being checked" stood. The reason is not shown.',
    },
    uphold: {
      writer: 'Your message was not delivered. It stays yours; below it stand the clause and the reason.',
      recipient: 'A message was checked and not delivered. Neither its text nor the reason is shown.',
    },
  },
  offer: {
    release: {
      writer: 'Your offer was checked and delivered. Below it stand the clause and the reason.',
      recipient: 'The offer appears where "being checked" stood. The reason is not shown.',
    },
    uphold: {
      writer: 'Your offer was not delivered. It stays yours; below it stand the clause and the reason.',
      recipient: 'An offer was checked and not delivered. Neither its text nor the reason is shown.',
    },
  },
  order_text: {
    release: {
      writer:
        'Your text on the order was checked and delivered, and the clock runs on. Below it stand the clause and the reason.',
      recipient: 'The text appears where "being checked" stood. The reason is not shown.',
    },
    uphold: {
      writer:
        'Your text on the order was not delivered. It stays yours, and the clock runs on; below it stand the clause and the reason.',
      recipient: 'A text was checked and not delivered. Neither its words nor the reason are shown.',
    },
  },
  offer_link: {
    release: {
      writer: 'The offer of your link was checked, and the link is open. Beside it stand the clause and the reason.',
      recipient: 'The page of the link shows the offer. The reason is not shown.',
    },
    uphold: {
      writer: 'The link stays closed. Its text stays yours; beside it stand the clause and the reason.',
      recipient: 'The link leads nowhere. Neither its text nor the reason is shown.',
    },
  },
  gig: {
    release: {
      writer: 'Your gig was checked. Its text is published; beside it stand the clause and the reason.',
      recipient: 'The gig with this text. The reason is not shown.',
    },
    uphold: {
      writer:
        'This text of your gig is not published. It stays yours to edit; beside it stand the clause and the reason.',
      recipient: 'Nothing new: what was on show before stays on show.',
    },
  },
  gig_needs: {
    approve: {
      writer: 'The needs of your gig are approved and in force on its orders. Beside them stands the reason.',
      recipient: 'Each need as a plain sentence on the gig, with what it allows on an order.',
    },
    refuse: {
      writer: 'The needs of your gig are refused. Take them away or explain them anew; beside them stands the reason.',
      recipient: 'Nothing new.',
    },
  },
  profile: {
    release: {
      writer: 'Your profile was checked. Its text is published.',
      recipient: 'The profile with this text. The reason is not shown.',
    },
    uphold: {
      writer: 'This text of your profile is not published. It stays yours to edit.',
      recipient: 'Nothing new: what was on show before stays on show.',
    },
  },
  clearance: {
    grant: {
      writer: 'What you asked for is granted: it counts from now on, here and within its limits.',
      recipient: 'Support has cleared it for you two; its limits are shown. Your words about the purpose are not.',
    },
    deny: {
      writer: 'What you asked for is not granted; below stands why, and how to object.',
      recipient: 'Nothing new: nobody is told of requests that are not granted.',
    },
  },
  prior_relationship: {
    grant: {
      writer:
        'It is on record that you knew each other before: you may reach each other as people do who know each other.',
      recipient: 'The same sentence. What each of you told support is not shown to the other.',
    },
    deny: {
      writer: 'It is not put on record; below stands why, and how to object.',
      recipient: 'That it was not put on record. The reason is not shown.',
    },
  },
  claim: {
    approve: {
      writer: 'Your client counts as brought by your link from now on.',
      recipient: 'What you two may do changes: it is shown where you talk.',
    },
    revoke: {
      writer: 'This client no longer counts as brought. You get a statement of reasons and can object.',
      recipient: 'What you two may do changes. You get a statement of reasons and can object.',
    },
    close: { writer: 'Nothing new.', recipient: 'Nothing new.' },
  },
  statement: {
    overturn: {
      writer: 'Your objection was right: the decision never counted, and what it took away is yours again.',
      recipient: 'What changes for them; the reason is not shown.',
    },
    uphold: {
      writer: 'Your objection was read by another agent. The decision stays; below stands why.',
      recipient: 'Nothing new.',
    },
  },
};

const es: Record<SubjectKind, Preview> = {
  message: {
    release: {
      writer: 'Tu mensaje se revisó y se entregó. Debajo figuran la cláusula y el motivo.',
      recipient: 'El mensaje aparece donde ponía «en revisión». El motivo no se muestra.',
    },
    uphold: {
      writer: 'Tu mensaje no se entregó. Sigue siendo tuyo; debajo figuran la cláusula y el motivo.',
      recipient: 'Un mensaje se revisó y no se entregó. No se muestran ni el texto ni el motivo.',
    },
  },
  offer: {
    release: {
      writer: 'Tu oferta se revisó y se entregó. Debajo figuran la cláusula y el motivo.',
      recipient: 'La oferta aparece donde ponía «en revisión». El motivo no se muestra.',
    },
    uphold: {
      writer: 'Tu oferta no se entregó. Sigue siendo tuya; debajo figuran la cláusula y el motivo.',
      recipient: 'Una oferta se revisó y no se entregó. No se muestran ni el texto ni el motivo.',
    },
  },
  order_text: {
    release: {
      writer: 'Tu texto en el pedido se revisó y se entregó, y el reloj sigue. Debajo figuran la cláusula y el motivo.',
      recipient: 'El texto aparece donde ponía «en revisión». El motivo no se muestra.',
    },
    uphold: {
      writer:
        'Tu texto en el pedido no se entregó. Sigue siendo tuyo y el reloj sigue; debajo figuran la cláusula y el motivo.',
      recipient: 'Un texto se revisó y no se entregó. No se muestran ni el texto ni el motivo.',
    },
  },
  offer_link: {
    release: {
      writer: 'La oferta de tu enlace se revisó y el enlace está abierto. Al lado figuran la cláusula y el motivo.',
      recipient: 'La página del enlace muestra la oferta. El motivo no se muestra.',
    },
    uphold: {
      writer: 'El enlace sigue cerrado. El texto sigue siendo tuyo; al lado figuran la cláusula y el motivo.',
      recipient: 'El enlace no lleva a ninguna parte. No se muestran ni el texto ni el motivo.',
    },
  },
  gig: {
    release: {
      writer: 'Tu servicio se revisó. El texto está publicado; al lado figuran la cláusula y el motivo.',
      recipient: 'El servicio con este texto. El motivo no se muestra.',
    },
    uphold: {
      writer: 'Este texto de tu servicio no se publica. Puedes editarlo; al lado figuran la cláusula y el motivo.',
      recipient: 'Nada nuevo: lo que estaba a la vista sigue a la vista.',
    },
  },
  gig_needs: {
    approve: {
      writer: 'Las necesidades de tu servicio están aprobadas y valen en sus pedidos. Al lado figura el motivo.',
      recipient: 'Cada necesidad como una frase sencilla en el servicio, con lo que permite en un pedido.',
    },
    refuse: {
      writer: 'Las necesidades de tu servicio se rechazan. Quítalas o explícalas de nuevo; al lado figura el motivo.',
      recipient: 'Nada nuevo.',
    },
  },
  profile: {
    release: {
      writer: 'Tu perfil se revisó. El texto está publicado.',
      recipient: 'El perfil con este texto. El motivo no se muestra.',
    },
    uphold: {
      writer: 'Este texto de tu perfil no se publica. Puedes editarlo.',
      recipient: 'Nada nuevo: lo que estaba a la vista sigue a la vista.',
    },
  },
  clearance: {
    grant: {
      writer: 'Se concede lo que pediste: vale desde ahora, aquí y dentro de sus límites.',
      recipient: 'Soporte lo ha autorizado para vosotros dos, con sus límites. No se muestra para qué se pidió.',
    },
    deny: {
      writer: 'No se concede lo que pediste; debajo figura por qué y cómo reclamar.',
      recipient: 'Nada nuevo: nadie se entera de lo que no se concede.',
    },
  },
  prior_relationship: {
    grant: {
      writer: 'Consta que ya os conocíais: podéis contactaros como quienes se conocen.',
      recipient: 'La misma frase. Lo que cada cual contó a soporte no se muestra al otro.',
    },
    deny: {
      writer: 'No se hace constar; debajo figura por qué y cómo reclamar.',
      recipient: 'Que no se hizo constar. El motivo no se muestra.',
    },
  },
  claim: {
    approve: {
      writer: 'Tu cliente cuenta desde ahora como traído por tu enlace.',
      recipient: 'Cambia lo que podéis hacer: se muestra donde habláis.',
    },
    revoke: {
      writer: 'Este cliente ya no cuenta como traído. Recibes los motivos y puedes reclamar.',
      recipient: 'Cambia lo que podéis hacer. Recibes los motivos y puedes reclamar.',
    },
    close: { writer: 'Nada nuevo.', recipient: 'Nada nuevo.' },
  },
  statement: {
    overturn: {
      writer: 'Tu reclamación tenía razón: la decisión nunca contó, y lo que quitó vuelve a ser tuyo.',
      recipient: 'Lo que cambia para esa persona; el motivo no se muestra.',
    },
    uphold: {
      writer: 'Otro agente leyó tu reclamación. La decisión se mantiene; debajo figura por qué.',
      recipient: 'Nada nuevo.',
    },
  },
};

/** What each side will read after each decision, in the language of the agent who decides. */
export const preview: Record<Locale, Record<SubjectKind, Preview>> = { en, es };
