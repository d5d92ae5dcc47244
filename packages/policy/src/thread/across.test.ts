import { describe, expect, it } from 'vitest';
import { detect } from '../detect/detect.js';

const found = (text: string, history: readonly string[]) =>
  detect(text, { history }).filter((signal) => signal.history !== undefined);

describe('contact data over several messages', () => {
  it('joins the digits of a number and names the messages that hold them', () => {
    const [phone] = found('then 0142', ['0917', 'ok?', '555']);
    expect(phone).toMatchObject({ kind: 'phone', value: '09175550142', history: [0, 2], text: '0142' });
  });

  it.each([
    [['0770'], '0900 123', '07700900123'],
    [['line 0770', 'line 0900'], 'line 123', '07700900123'],
    [['0171'], '23 45 67 8', '01712345678'],
    [['my code is 202', '555'], '0142', '2025550142'],
    [['07.70'], '09.00.12', '0770090012'],
    [['8 916', 'как вам цвет?'], '555 01 77', '89165550177'],
    [['anota 655 555', 'y luego'], '014', '655555014'],
    [['21 985', 'pera'], '55 0133', '21985550133'],
  ])('joins %j and %j, which count nothing', (history, text, value) => {
    expect(found(text, history).find((one) => one.kind === 'phone')).toMatchObject({ value });
  });

  it('joins a name and what follows its @', () => {
    expect(found('@gmail.com', ['woollyfern'])[0]).toMatchObject({
      kind: 'email',
      value: 'woollyfern@gmail.com',
      history: [0],
    });
  });

  it('takes a name that came before the message that names its app', () => {
    expect(found('on the blue plane app', ['handle is ashgrove_mix'])[0]).toMatchObject({
      kind: 'messenger',
      value: 'ashgrove_mix',
      history: [0],
    });
  });

  it('takes no word of assent for a name', () => {
    expect(found('cool lets chat on that then', ['do you use whatsapp?'])).toEqual([]);
  });

  it('takes a bare name after a message that named the app', () => {
    expect(found('@ana_draws', ['add me on telegram'])[0]).toMatchObject({
      kind: 'messenger',
      value: 'ana_draws',
      history: [0],
    });
  });

  it.each([
    ['450 then', ['300 for the logo']],
    ['1920x1080', ['use 1280x720']],
    ['ok, on Friday', ['0917']],
    ['page 12', ['page 34', 'page 56']],
    ['$500', ['$300', '$400']],
    ['line 1001', ['line 1000']],
    ['line 10001', ['line 9999', 'line 10000']],
    ['line 4402', ['line 4400', 'line 4401']],
    ['line 101', ['line 98', 'line 99', 'line 100']],
    ['44002', ['44000', '44001']],
    ['and then 12', ['room 4400', 'room 4401']],
    ['2026', ['2024', '2025']],
    ['1300', ['1200', '1250']],
    ['05.04.', ['03.04.']],
    ['or 14/03', ['12/03', '13/03']],
    ['invoice 20245', ['invoice 20231']],
    ['the other parcel is 12345', ['parcel 00340434']],
    ['item 44015', ['item 44012']],
  ])('sees none in %j after %j', (text, history) => expect(found(text, history)).toEqual([]));
});
