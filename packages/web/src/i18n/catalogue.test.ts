import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import en from './en.json';
import es from './es.json';

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const keys = Object.keys(en);
const code = Object.values(sources).join('\n');

/** A text, or an argument: its name, its format, and what its choices compile to. */
type Part = string | readonly [string, string?, object?];

/** The names of the arguments of a message, however deep they stand. */
const argumentsOf = (message: string): string[] => {
  const names = new Set<string>();
  const walk = (compiled: unknown): void => {
    if (!Array.isArray(compiled)) return;
    for (const part of compiled as readonly Part[]) {
      if (typeof part === 'string') continue;
      names.add(part[0]);
      Object.values(part[2] ?? {}).forEach(walk);
    }
  };
  walk(compileMessage(message));
  return [...names].sort();
};

describe('the catalogues', () => {
  it('hold the same keys in every language', () => {
    expect(Object.keys(es).sort()).toEqual(keys.toSorted());
  });

  it('take the same values in every language', () => {
    for (const [key, message] of Object.entries(en)) {
      expect([key, argumentsOf(es[key as keyof typeof es])]).toEqual([key, argumentsOf(message)]);
    }
  });

  it('hold every key that the app uses', () => {
    // Keys that are put together from parts are checked by the compiler; here the ones written out, also in tables.
    const groups = new Set(keys.map((key) => key.slice(0, key.indexOf('.'))));
    const written = [...code.matchAll(/'([a-z_]+(?:\.[a-z0-9_]+)+)'/g)].map((match) => match[1] ?? '');
    const used = written.filter((key) => groups.has(key.slice(0, key.indexOf('.'))));
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('hold no key that the app does not use', () => {
    const patterns = [...code.matchAll(/`([a-z_]+\.[^`\s]*\$\{[^`\s]+)`/g)].map(
      (match) => new RegExp(`^${(match[1] ?? '').replace(/\./g, '\\.').replace(/\$\{[^}]+\}/g, '[a-z_]+')}$`),
    );
    const unused = keys.filter((key) => !code.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});
