import { describe, expect, it } from 'vitest';
import { detect } from '../detect.js';

const kinds = (text: string) =>
  detect(text, { learned: false })
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'obfuscated')
    .sort();

describe('two proposals in one message', () => {
  it.each([
    ['какой у вас номер? позвоню после шести', ['ask_contact', 'call']],
    ['नंबर दीजिए, अभी कॉल करता हूँ', ['ask_contact', 'call']],
    ['nos juntamos en el centro y te pago en efectivo', ['meet', 'pay_off']],
    ['hẹn gặp rồi mình đưa tiền mặt luôn', ['meet', 'pay_off']],
    ['primero una llamada y luego nos reunimos en persona, te parece?', ['call', 'meet']],
    ['Lass kurz telefonieren und den Rest machen wir dann auf Telegram', ['call', 'move_off']],
  ])('%j is both', (text, both) => expect(kinds(text)).toEqual(both));

  it.each([
    ['call me on telegram', 'call'],
    ['dame un teléfono donde llamarte', 'call'],
    ['the confirmation will be sent to your phone', 'call'],
    ['the call named "first ring" is in the script', 'call'],
    ['we met the deadline, so the cash flow sheet is next', 'meet'],
  ])('%j is no %s', (text, kind) => expect(kinds(text)).not.toContain(kind));
});
