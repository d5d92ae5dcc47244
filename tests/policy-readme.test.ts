import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import * as policy from '@parley/policy';
import * as core from '@parley/policy/core';
import { en } from '@parley/policy/languages/en';
import { names } from '@parley/policy/languages/names';
import { describe, expect, it } from 'vitest';

const readme = readFileSync(join(import.meta.dirname, '../packages/policy/README.md'), 'utf8');
const blocks = [...readme.matchAll(/^## (.+)$|^```js\n([\s\S]*?)^```$/gm)].reduce<{ title: string; code: string }[]>(
  (found, [, title, code]) => [...found, { title: title ?? found.at(-1)?.title ?? '', code: code ?? '' }],
  [],
);

/** Imports become names of the library; `expression; // → value` becomes a comparison. */
function runnable(code: string): string {
  return code
    .replace(/^import (\{[^}]*\}) from '@parley\/policy';$/gm, 'const $1 = policy;')
    .replace(/^import (\{[^}]*\}) from '@parley\/policy\/core';$/gm, 'const $1 = core;')
    .replace(/^import (\{[^}]*\}) from '@parley\/policy\/languages\/\w+';$/gm, 'const $1 = languages;')
    .replace(/^(.+); \/\/ → (.+)$/gm, 'check($1, $2);');
}

describe('the examples in the README of @parley/policy', () => {
  it.each(blocks.filter(({ code }) => code !== '').map(({ title, code }) => [title, code] as const))(
    '%s',
    (_, code) => {
      let checks = 0;
      const check = (actual: unknown, expected: unknown) => {
        checks++;
        expect(JSON.parse(JSON.stringify(actual))).toEqual(JSON.parse(JSON.stringify(expected)));
      };
      runInNewContext(`(() => { ${runnable(code)} })()`, { policy, core, languages: { en, names }, check });
      expect(checks).toBe(code.split('// →').length - 1);
    },
  );

  it('names only what the library exports', () => {
    const imported = [...readme.matchAll(/^import \{([^}]*)\} from '@parley\/policy';$/gm)].flatMap(([, names]) =>
      (names ?? '').split(',').map((name) => name.trim()),
    );
    expect(imported.filter((name) => !(name in policy))).toEqual([]);
  });
});
