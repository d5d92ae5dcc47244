import type { Messages } from './messages.js';

export const es: Messages = {
  words: 'Estas palabras parecen {kinds}: {words}.',
  clause: 'Cláusula {id}, {title}: {sentence}',
  writer: {
    notice: 'Se entregan tal como están; solo tú ves esta nota.',
    mask: 'Quedan ocultas para la otra parte.',
    hold: 'Una persona lo mira antes de que se entregue el texto.',
    bounce: 'El texto vuelve a ti y no se pierde nada.',
    excused: 'Se dejan pasar por «{exception}»: {sentence}',
    softened: 'No reciben más que esta nota, por «{exception}»: {sentence}',
  },
  alone: {
    deliver: 'Por sí solas se entregarían tal como están.',
    notice: 'Por sí solas se entregarían tal como están, con una nota para ti.',
    mask: 'Por sí solas quedarían ocultas para la otra parte.',
    hold: 'Por sí solas esperarían a que las mire una persona.',
  },
  recipient: { hold: 'Se está revisando un mensaje.' },
  agent: {
    applied: 'Cláusula {id}, {title} ({rule}): aplicada, {effect}.',
    softened: 'Cláusula {id}, {title} ({rule}): suavizada por {by}, {effect}.',
    excused: 'Cláusula {id}, {title} ({rule}): eximida por {by}; si no, {effect}.',
    unknown: 'Cláusula {id}, {title} ({rule}): no se conoce: {missing}; por eso {effect}.',
    signal: '{kind} {words}, confianza {confidence}, {how}.',
    history: 'una parte en mensajes anteriores',
  },
  statement: {
    mask: 'Algunas palabras de tu texto se ocultaron a quien lo recibe.',
    hold: 'Tu texto se retiene hasta que lo mire una persona.',
    bounce: 'Tu texto no se entregó y te fue devuelto.',
    basis:
      'Se encontró y se decidió de forma automática, a partir del texto y de lo que consta sobre lugar, pedido y permisos. No es una sanción.',
    unknown: 'No consta, y se toma como no permitido: {missing}.',
    objection: 'Puedes reclamar gratis durante seis meses; decide una persona que no intervino antes.',
  },
  ways: {
    start_call: 'Puedes llamar desde aquí; no hace falta número.',
    order_page: 'En la página del pedido puedes compartir lo que el pedido necesita.',
    ask_clearance: 'Si el trabajo lo necesita, pide un permiso a soporte.',
    remove_words: 'Puedes quitar estas palabras.',
    use_vault: 'La caja fuerte guarda las contraseñas con seguridad.',
    attach_file: 'Puedes adjuntar el archivo aquí.',
  },
  quote: '«{text}»',
  more: '{count} más',
  and: 'y',
};
