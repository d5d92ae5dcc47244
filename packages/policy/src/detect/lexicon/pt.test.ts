import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): readonly string[] => detect(text).map((signal) => signal.kind);

const hits: readonly (readonly [text: string, kind: string])[] = [
  ['me passa seu e-mail que eu mando o orçamento', 'ask_contact'],
  ['tem whats?', 'ask_contact'],
  ['vamos continuar no whatsapp? aqui eu demoro', 'move_off'],
  ['vamos conversar no zap', 'move_off'],
  ['me passa sua chave pix que eu transfiro agora', 'pay_off'],
  ['bora fazer sem o atravessador', 'pay_off'],
  ['na ligação de ontem ficou acertado 150', 'ref_off'],
  ['posso te ligar rapidinho?', 'call'],
  ['passo aí amanhã no estúdio e deixo o hd', 'meet'],
  ['não passo meu número pra cliente', 'refuse'],
  ['agradeço o convite pro café mas não encontro clientes', 'refuse'],
];

test.each(hits)('Portuguese "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

test.each([
  'a chamada para ação precisa ser maior',
  'tem que integrar pix e boleto no checkout',
  'ontem deixei os arquivos aqui, você consegue ver?',
  'aviso por aqui quando a entrega estiver pronta',
])('Portuguese "%s" proposes nothing', (text) => {
  expect(kindsIn(text)).toEqual([]);
});

test.each([
  ['vamos nos ver amanhã', 'meet'],
  ['posso ir até você?', 'meet'],
  ['te pago em dinheiro', 'pay_off'],
  ['qual seu iban?', 'pay_off'],
  ['vamos trabalhar direto', 'pay_off'],
  ['quase não entro aqui', 'move_off'],
  ['você me ligou ontem', 'ref_off'],
  ['viu meu email?', 'ref_off'],
  ['vamos trocar contatos', 'ask_contact'],
  ['pode falar agora?', 'call'],
  ['só por aqui', 'refuse'],
  ['não vale o risco', 'refuse'],
])('Portuguese in plain words "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

test.each(['prazer em conhecer', 'a gente se fala', 'o número da camisa é 10'])(
  'Portuguese in plain words "%s" proposes nothing',
  (text) => {
    expect(kindsIn(text)).toEqual([]);
  },
);
