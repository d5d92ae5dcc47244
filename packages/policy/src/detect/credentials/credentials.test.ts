import { describe, expect, it } from 'vitest';
import { detect } from '../detect.js';

const kinds = (text: string): readonly string[] => detect(text).map(({ kind }) => kind);

describe('a login told as a name and what opens its door', () => {
  it.each([
    'WP login is plumbob / Gr4pe!Soda77',
    'hosting login → u: plumbob p: T0ast&Jam',
    'хостинг: plumbob_adm / Vishnya!40',
    'root pw for the vps = kX7!pq92Lm',
    'use demo@example.org with password Heron*4471 for the live shop',
    'VPN: plumbob.k | Osprey_2026!',
    'le credenziali sono lena@example.com e Magnolia!26',
    'webmail: lena@example.com / Kanpur#99',
  ])('is found in %j', (text) => expect(kinds(text)).toEqual(['credentials']));

  it.each([
    'the login page is ready / see v2 of it',
    'user: home/index / 2026-11-02',
    'login is slow / 404 on mobile',
    'lena@example.com and Heron*4471 Ltd are both invited',
    'the screenshot shows user bob / pass letmein99, that is only the account from the docs',
  ])('is none in %j', (text) => expect(kinds(text)).not.toContain('credentials'));

  it('keeps a mailbox that one is to write to beside a password', () =>
    expect(kinds('mail me at lena@example.com with password Heron*4471')).toContain('email'));

  it('leaves a mailbox alone that no password follows', () =>
    expect(kinds('my login trouble: mail lena@example.com about it')).toContain('email'));
});
