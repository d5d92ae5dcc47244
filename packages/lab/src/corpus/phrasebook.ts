import { groups, slots, type GroupName, type Slot } from './groups.js';

/** How the people of one language write on a marketplace: sentences by what they do, and the pieces that fill them. */
export type Phrasebook = {
  /** BCP 47 */
  readonly lang: string;
  /** Number patterns; `#` is any digit. */
  readonly phones: readonly string[];
  /** Words for 0 to 9. */
  readonly digits: readonly string[];
  /** The script's own digits 0 to 9, '' where it has none. */
  readonly native: string;
  readonly at: string;
  readonly dot: string;
  readonly apps: readonly string[];
  readonly misspelled: readonly string[];
  readonly socials: readonly string[];
  readonly pays: readonly string[];
  readonly prices: readonly string[];
  readonly names: readonly string[];
  readonly streets: readonly string[];
  /** Harmless sentences to begin and to end with. */
  readonly open: readonly string[];
  readonly close: readonly string[];
  readonly frames: ReadonlyMap<GroupName, readonly string[]>;
};

const fields = ['lang', 'phones', 'digits', 'native', 'at', 'dot', 'apps', 'misspelled', 'socials', 'pays', 'prices', 'names', 'streets']; // prettier-ignore

/** Reads a phrasebook: `field: a | b` lines, then `[section]` lines with one sentence each below. Throws with the line's number. */
export function parsePhrasebook(source: string): Phrasebook {
  const head = new Map<string, string>();
  const sections = new Map<string, string[]>();
  let section: string[] | undefined;
  source.split('\n').forEach((line, i) => {
    const fail = (why: string): never => {
      throw new Error(`line ${i + 1}: ${why}: ${line}`);
    };
    const title = /^\[(\w+)\]$/u.exec(line)?.[1];
    if (line.trim() === '') return;
    if (title !== undefined) {
      if (sections.has(title)) fail('a section comes once');
      if (!(title in groups) && title !== 'open' && title !== 'close') fail('no such section');
      sections.set(title, (section = []));
    } else if (section === undefined) {
      const [name, value] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()];
      if (!fields.includes(name)) fail('no such field');
      head.set(name, value);
    } else {
      for (const slot of slotsOf(line)) if (!slots.includes(slot)) fail(`no such slot as {${slot}}`);
      section.push(line.trim());
    }
  });
  const one = (name: string): string => {
    const value = head.get(name);
    if (value === undefined) throw new Error(`the field "${name}" is missing`);
    return value;
  };
  const list = (name: string): readonly string[] => one(name).split(' | ');
  const digits = one('digits').split(' ');
  if (digits.length !== 10) throw new Error('"digits" are ten words');
  return {
    lang: one('lang'),
    phones: list('phones'),
    digits,
    native: head.get('native') ?? '',
    at: one('at'),
    dot: one('dot'),
    apps: list('apps'),
    misspelled: list('misspelled'),
    socials: list('socials'),
    pays: list('pays'),
    prices: list('prices'),
    names: list('names'),
    streets: list('streets'),
    open: sections.get('open') ?? [],
    close: sections.get('close') ?? [],
    frames: new Map([...sections].filter(([name]) => name in groups) as [GroupName, string[]][]),
  };
}

export const slotsOf = (frame: string): readonly Slot[] =>
  [...frame.matchAll(/\{(\w+)\}/gu)].map(([, slot]) => slot as Slot);
