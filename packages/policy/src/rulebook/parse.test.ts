import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../judge/compile.js';
import { copyOf } from '../judge/sample.js';
import { defaultRulebook } from './default-rulebook.js';
import { hashOf } from './hash.js';
import { parseRulebook } from './parse.js';
import { RulebookError } from './problem.js';

describe('parseRulebook', () => {
  it('reads JSON text and parsed JSON alike', () => {
    const text = JSON.stringify(defaultRulebook);
    expect(parseRulebook(text)).toEqual(parseRulebook(JSON.parse(text)));
    expect(hashOf(parseRulebook(text))).toBe(compile(defaultRulebook).hash);
  });

  it('fills in defaults, so that writing them down or not is the same rulebook', () => {
    const terse = JSON.parse(JSON.stringify(defaultRulebook), (key, value: unknown) =>
      (key === 'opensCase' && value === false) ||
      (key === 'to' && value === 'deliver') ||
      (key === 'ways' && String(value) === '')
        ? undefined
        : value,
    ) as unknown;
    expect(JSON.stringify(terse).length).toBeLessThan(JSON.stringify(defaultRulebook).length);
    expect(hashOf(parseRulebook(terse))).toBe(compile(defaultRulebook).hash);
  });

  it('gives an object that cannot be changed afterwards, apart from the one that it was given', () => {
    const json = copyOf(defaultRulebook) as unknown as { name: string };
    const rulebook = parseRulebook(json);
    json.name = 'another';
    expect(rulebook.name).toBe('Parley default');
    expect(() => Object.assign(rulebook.clauses[0] ?? {}, { id: '99' })).toThrow(TypeError);
  });

  it('throws all problems at once, each with place, reason and cure', () => {
    try {
      parseRulebook({ ...copyOf(defaultRulebook), name: '', version: 7 });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(RulebookError);
      expect((error as RulebookError).problems).toEqual([
        {
          code: 'wrong-shape',
          place: '$.name',
          reason: 'The value is not what belongs here.',
          cure: 'Write a text that is not empty.',
        },
        {
          code: 'wrong-shape',
          place: '$.version',
          reason: 'The value is not what belongs here.',
          cure: 'Write a text that is not empty.',
        },
      ]);
      expect(String(error)).toContain('$.name');
    }
  });

  it('refuses whatever is no rulebook by a RulebookError and nothing else', () => {
    const junk = fc.oneof(fc.anything(), fc.jsonValue(), fc.string());
    fc.assert(
      fc.property(junk, (value) => {
        expect(() => parseRulebook(value)).toThrow(RulebookError);
      }),
    );
  });

  it('refuses a member of the default rulebook replaced by junk, or reads it, but never breaks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), fc.jsonValue(), (path, value) => {
        const json = replaced(copyOf(defaultRulebook), path, value);
        try {
          parseRulebook(json);
        } catch (error) {
          expect(error).toBeInstanceOf(RulebookError);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('refuses nesting that would exhaust the stack', () => {
    let when: unknown = { kinds: ['email'] };
    for (let i = 0; i < 5000; i++) when = { kinds: ['email'], not: when };
    const json = copyOf(defaultRulebook) as unknown as { clauses: { rules: { when: unknown }[] }[] };
    const rule = json.clauses[0]?.rules[0];
    if (rule) rule.when = when;
    expect(() => parseRulebook(json)).toThrow(/less nesting/);
  });
});

/** The value with something on a path of member positions replaced. */
function replaced(value: unknown, [step, ...rest]: readonly number[], by: unknown): unknown {
  if (typeof value !== 'object' || value === null || step === undefined) return by;
  const keys = Object.keys(value);
  const key = keys[step % keys.length];
  if (key === undefined) return by;
  const holder = value as Record<string, unknown>;
  holder[key] = replaced(holder[key], rest, by);
  return value;
}
