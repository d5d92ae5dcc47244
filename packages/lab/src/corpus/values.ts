import type { SignalKind } from '@parley/policy';
import type { Slot } from './groups.js';
import type { Phrasebook } from './phrasebook.js';
import type { Random } from './random.js';

/** What stands for a slot: made up, with reserved names and numbers. */
export type Values = Readonly<Record<Slot, string>> & {
  /** A wallet that is known by a number or an address gives that too. */
  readonly paidBy: readonly SignalKind[];
};

/** `#` becomes any digit, `{name}` a name of the language. */
const filled = (pattern: string, rng: Random, name: string): string =>
  pattern.replaceAll('{name}', name).replace(/#/gu, () => String(rng.int(10)));

const words = ['studio', 'reels', 'draws', 'paints', 'voice', 'works', 'shop', 'pixel', 'music', 'tiles', 'ink', 'motion']; // prettier-ignore
const packages = ['react', 'lodash', '@scope/tool', 'vue', 'express', 'pandas', '@vendor/ui-kit', 'moment.js', 'three.js']; // prettier-ignore
const letters = 'abcdefghjkmnpqrstuvwxyz';
const hosts = ['example.com', 'example.org', 'example.net', 'mail.example'];
const amounts = ['5', '15', '40', '75', '120', '250', '480', '990', '1500', '12500', '1,200', '3.500'];

export function valuesFor(book: Phrasebook, rng: Random): Values {
  const name = rng.of(book.names);
  const word = rng.of(words);
  const two = (most: number, least = 1): string => String(least + rng.int(most - least + 1)).padStart(2, '0');
  const code = Array.from({ length: 6 }, () => rng.of([...'0123456789abcdef'])).join('');
  const number = (length: number): string => String(1 + rng.int(9)) + filled('#'.repeat(length - 1), rng, name);
  const year = String(2025 + rng.int(4));
  const wallet = rng.of(book.pays);
  return {
    name,
    phone: filled(rng.of(book.phones), rng, name),
    email: `${rng.of([`${name}.${word}`, `${name}${rng.int(90) + 10}`, `${word}_${name}`, `${name}-${word}`])}@${rng.of(hosts)}`,
    app: rng.of(book.apps),
    handle: rng.of([`@${name}_${word}`, `@${name}.${word}`, `${name}_${word}`, `${name}.${word}${rng.int(90) + 10}`, `${word}_${name}${rng.int(10)}`]),
    social: rng.of(book.socials),
    link: rng.of([`www.${name}-${word}.example`, `https://${name}${word}.example`, `${name}.example.com`, `https://example.org/${name}/${word}`, `${word}-${name}.example/work`]),
    meet: rng.of([`https://zoom.us/j/000${number(7)}`, `meet.google.com/exa-mple-${rng.of(words).slice(0, 3)}`, `https://teams.microsoft.com/l/meetup-join/example-${number(4)}`, `whereby.com/example-${name}`,
      `calendly.com/example-${name}/intro`]),
    file: rng.of([`https://drive.google.com/file/d/1Example${code}/view`, `https://www.dropbox.com/s/example${code}/${word}.zip`, `wetransfer.com/downloads/example${code}`, `https://we.tl/t-Example${rng.int(90) + 10}`]),
    pay: filled(wallet, rng, name),
    paidBy: wallet.includes('#') ? ['phone'] : wallet.includes('@example.com') ? ['email'] : [],
    street: rng.of(book.streets),
    user: rng.of(['admin', name, `${name}_admin`, `${word}-${name}`]),
    pass: `${rng.of(['Sample', 'Exempl', 'Dummy', 'Invent'])}${rng.of(['!', '#', '-', '_'])}${number(4)}${rng.of([...letters])}`,
    price: rng.of(book.prices).replace('#', rng.of(amounts)),
    order: rng.of([`FO${number(7)}`, number(8), `#${number(9)}`, `INV-${year}-${number(4)}`, number(12), `${number(3)}-${number(7)}`]),
    date: rng.of([`${two(28)}/${two(12)}/${year}`, `${two(28)}.${two(12)}.${year}`, `${year}-${two(12)}-${two(28)}`, `${two(28)}/${two(12)}`]),
    time: rng.of([`${two(20, 8)}:${rng.of(['00', '15', '30', '45'])}`, `${two(20, 8)}.30`, `${two(12)}h`]),
    dim: rng.of([`${number(4)}x${number(4)}`, `${number(3)} x ${number(3)}`, `${number(4)}×${number(3)}`, `${number(2)}*${number(2)}*${number(2)}`]),
    version: rng.of([`${rng.int(20)}.${rng.int(12)}.${rng.int(30)}`, `v${rng.int(9) + 1}.${rng.int(10)}`, `${year}.${rng.int(12) + 1}.0`]),
    pkg: rng.of(packages),
    code,
    n: String(2 + rng.int(300)),
  }; // prettier-ignore
}
