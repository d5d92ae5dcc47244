import { describe, expect, it } from 'vitest';
import { detect } from '../detect/detect.js';

const found = (text: string, history: readonly string[]) =>
  detect(text, { history }).filter((signal) => signal.history !== undefined);

describe('contact data over several messages', () => {
  it('joins the digits of a number and names the messages that hold them', () => {
    const [phone] = found('then 0142', ['0917', 'ok?', '555']);
    expect(phone).toMatchObject({ kind: 'phone', value: '09175550142', history: [0, 2], text: '0142' });
  });

  it('joins a name and what follows its @', () => {
    expect(found('@gmail.com', ['woollyfern'])[0]).toMatchObject({
      kind: 'email',
      value: 'woollyfern@gmail.com',
      history: [0],
    });
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
  ])('sees none in %j after %j', (text, history) => expect(found(text, history)).toEqual([]));
});
