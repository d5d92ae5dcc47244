import type { locales } from '@parley/contract';
import type { ClearanceFact, Need, OrderState, Origin, SignalKind } from '@parley/policy';

export type Locale = (typeof locales)[number];

type Wording = {
  readonly origin: Record<Origin, string>;
  readonly order: Record<Exclude<OrderState, 'none' | 'completed' | 'cancelled'>, string>;
  readonly need: Record<Need, string>;
  readonly clearance: (clearance: ClearanceFact) => string;
  readonly always: string;
  /** What no origin, need or clearance ever excuses. */
  readonly never: readonly string[];
};

const day = (until: string, locale: Locale) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(until));

const list = (items: readonly string[], locale: Locale) => new Intl.ListFormat(locale).format(items);

const kindNames: Record<Locale, Record<SignalKind, string>> = {
  en: {
    email: 'e-mail addresses',
    phone: 'phone numbers',
    messenger: 'messenger names',
    social: 'social profiles',
    link: 'links',
    meeting_link: 'meeting links',
    file_link: 'links to files',
    payment: 'payment data',
    address: 'addresses',
    credentials: 'passwords and keys',
    ask_contact: 'asking for contact data',
    move_off: 'talking elsewhere',
    pay_off: 'paying elsewhere',
    ref_off: 'mentioning talks elsewhere',
    call: 'calls',
    meet: 'meeting in person',
    refuse: 'declining to leave',
    scam: 'known traps',
    pressure: 'pressure',
    obfuscated: 'data in other spellings',
  },
  es: {
    email: 'correos electrónicos',
    phone: 'números de teléfono',
    messenger: 'nombres de mensajería',
    social: 'perfiles sociales',
    link: 'enlaces',
    meeting_link: 'enlaces a reuniones',
    file_link: 'enlaces a archivos',
    payment: 'datos de pago',
    address: 'direcciones',
    credentials: 'contraseñas y claves',
    ask_contact: 'pedir datos de contacto',
    move_off: 'hablar en otro sitio',
    pay_off: 'pagar en otro sitio',
    ref_off: 'mencionar charlas de fuera',
    call: 'llamadas',
    meet: 'verse en persona',
    refuse: 'negarse a salir',
    scam: 'trampas conocidas',
    pressure: 'presión',
    obfuscated: 'datos escritos de otra forma',
  },
};

const kinds = (clearance: ClearanceFact, locale: Locale, any: string) =>
  clearance.kinds === 'any'
    ? any
    : list(
        clearance.kinds.map((kind) => kindNames[locale][kind]),
        locale,
      );

const en: Wording = {
  origin: {
    met_here:
      'You met here: talk about the work as you like; phone numbers, e-mail addresses and app names are hidden.',
    claimed:
      'You both say that you knew each other before; you may mention earlier talks. More follows with the first paid order.',
    brought: 'You knew each other before: contact details, earlier talks and calls are fine between you.',
    unknown: 'Where you met is not recorded: phone numbers, e-mail addresses and app names are hidden for now.',
  },
  order: {
    paid: 'There is a paid order between you; what the service needs may be shared.',
    requirements: 'Your order waits for its requirements; what the service needs may be shared.',
    in_progress: 'An order is in progress; what the service needs may be shared.',
    delivered: 'An order is delivered and waits for your answer.',
    disputed: 'An order is in dispute; what is said here counts as its record.',
  },
  need: {
    contact_content: 'Contact details may be shared on the order, because they are part of the work.',
    site_access: 'E-mail addresses and links for access may be shared on the order.',
    live_session: 'Meeting links may be shared on the order, because the service is live.',
    in_person: 'You may agree on a place, because the service happens in person.',
    shipping: 'A postal address and phone number may be shared on the order, for shipping.',
    large_files: 'Links to large files may be shared on the order.',
    account_invite: 'An e-mail address may be shared, to be invited to a tool.',
  },
  clearance: (clearance) =>
    `Support has cleared ${kinds(clearance, 'en', 'contact details')}` +
    (clearance.until ? ` until ${day(clearance.until, 'en')}` : '') +
    (clearance.purpose ? ` (${clearance.purpose})` : '') +
    '.',
  always: 'Payment always stays here, and only what happens here is protected.',
  never: [
    'Paying elsewhere, or dodging the fee: such a text always comes back.',
    'Contact details in disguise, such as digits in words: write them plainly where they are allowed.',
    'Known traps, such as payments in advance or links that ask for a password.',
  ],
};

const es: Wording = {
  origin: {
    met_here:
      'Os conocisteis aquí: hablad del trabajo con libertad; se ocultan teléfonos, correos y nombres de aplicaciones.',
    claimed:
      'Ambos decís que ya os conocíais; podéis mencionar charlas anteriores. Lo demás llega con el primer pedido pagado.',
    brought: 'Ya os conocíais: entre vosotros valen los datos de contacto, las charlas anteriores y las llamadas.',
    unknown: 'No consta dónde os conocisteis: por ahora se ocultan teléfonos, correos y nombres de aplicaciones.',
  },
  order: {
    paid: 'Hay un pedido pagado entre vosotros; se puede compartir lo que el servicio necesita.',
    requirements: 'El pedido espera sus requisitos; se puede compartir lo que el servicio necesita.',
    in_progress: 'Hay un pedido en curso; se puede compartir lo que el servicio necesita.',
    delivered: 'Hay un pedido entregado que espera respuesta.',
    disputed: 'Hay un pedido en disputa; lo que se dice aquí cuenta como constancia.',
  },
  need: {
    contact_content: 'En el pedido se pueden compartir datos de contacto, porque son parte del trabajo.',
    site_access: 'En el pedido se pueden compartir correos y enlaces de acceso.',
    live_session: 'En el pedido se pueden compartir enlaces a reuniones, porque el servicio es en directo.',
    in_person: 'Podéis acordar un lugar, porque el servicio se presta en persona.',
    shipping: 'En el pedido se pueden compartir una dirección postal y un teléfono, para el envío.',
    large_files: 'En el pedido se pueden compartir enlaces a archivos grandes.',
    account_invite: 'Se puede compartir un correo para recibir una invitación a una herramienta.',
  },
  clearance: (clearance) =>
    `Soporte ha autorizado ${kinds(clearance, 'es', 'datos de contacto')}` +
    (clearance.until ? ` hasta el ${day(clearance.until, 'es')}` : '') +
    (clearance.purpose ? ` (${clearance.purpose})` : '') +
    '.',
  always: 'El pago siempre se queda aquí, y solo se protege lo que sucede aquí.',
  never: [
    'Pagar en otro sitio o esquivar la comisión: un texto así siempre vuelve.',
    'Datos de contacto disfrazados, como cifras en palabras: escríbelos tal cual donde están permitidos.',
    'Trampas conocidas, como pagos por adelantado o enlaces que piden una contraseña.',
  ],
};

export const wording: Record<Locale, Wording> = { en, es };
