import { describe, expect, it } from 'vitest';
import { detect } from '../detect.js';

const kinds = (text: string): readonly string[] => detect(text).map(({ kind }) => kind);

describe('hosts that are worked on or named by everybody', () => {
  it.each([
    'please renew plumbob.com before the 9th',
    'der Eintrag plumbob.de läuft ab, verlängerst du die Domain?',
    'moved plumbob.org from Bluehost to Netlify',
    'redirect plumbob.com to the new shop',
    'plumbob.com 的证书 下周到期',
    'import from utils.io fails but react.app mounts',
    'name the export plumbob_final.me.png please',
    'does your quote cover shopify.com fees',
    'vorrei uno stile come su amazon.it',
  ])('are no links in %j', (text) => expect(kinds(text)).not.toContain('link'));

  it.each([
    'my prices are on plumbob.com',
    'le ceramiche sono su plumbobluna.it',
    'lo tienes todo en plumbobtaller.es, pestaña encargos',
    'cek aja plumbobroti.id buat menunya',
    'plumbob.square.site has the whole menu',
    'etsy.com/shop/plumbob has the rest',
    'the shop at plumbob.store has it in green',
  ])('are links where somebody shows the way: %j', (text) => expect(kinds(text)).toContain('link'));

  it.each(['the price is on me.so what', 'we had fun at.it was late', 'sono su.per questo dico'])(
    'are none where only a space is missing: %j',
    (text) => expect(kinds(text)).not.toContain('link'),
  );
});
