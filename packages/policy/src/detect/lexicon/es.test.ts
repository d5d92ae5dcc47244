import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): readonly string[] => detect(text).map((signal) => signal.kind);

const hits: readonly (readonly [text: string, kind: string])[] = [
  ['¿me pasas tu correo y te envío el presupuesto?', 'ask_contact'],
  ['¿cómo te encuentro si cierran esta página?', 'ask_contact'],
  ['mejor seguimos por whatsapp, aquí me pierdo', 'move_off'],
  ['te pago por transferencia directo a tu cuenta', 'pay_off'],
  ['cancela la orden y lo hacemos por fuera', 'pay_off'],
  ['¿recibiste el correo que te envié el martes?', 'ref_off'],
  ['¿te puedo llamar un momento?', 'call'],
  ['¿nos vemos el viernes en una cafetería?', 'meet'],
  ['no doy mi número a clientes, lo siento', 'refuse'],
  ['ni telegram ni nada, lo que sea por este chat', 'refuse'],
];

test.each(hits)('Spanish "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

test.each([
  'la llamada a la acción tiene que ser más grande',
  'nos vemos pronto con el segundo boceto',
  'como te escribí más arriba en este chat, son cuatro páginas',
  'hay que integrar la transferencia bancaria en el checkout',
  'el logo en negro, no en gris',
])('Spanish "%s" proposes nothing', (text) => {
  expect(kindsIn(text)).toEqual([]);
});

test.each([
  ['nos vemos?', 'meet'],
  ['quedamos mañana?', 'meet'],
  ['te visito el lunes', 'meet'],
  ['pásame tu iban', 'pay_off'],
  ['te pago por transferencia', 'pay_off'],
  ['trabajemos por fuera', 'pay_off'],
  ['te escribí por whatsapp', 'ref_off'],
  ['gracias por la llamada', 'ref_off'],
  ['mejor por correo', 'move_off'],
  ['cuándo podemos hablar', 'call'],
  ['intercambiemos correos', 'ask_contact'],
  ['no quiero perder mi cuenta', 'refuse'],
  ['solo por aquí', 'refuse'],
])('Spanish in plain words "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

test.each(['nos vemos mañana', 'en qué quedamos?', 'encantado de conocerte'])(
  'Spanish in plain words "%s" proposes nothing',
  (text) => {
    expect(kindsIn(text)).toEqual([]);
  },
);
