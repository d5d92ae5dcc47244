import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from './languages.js';
import { packGroups, unpackGroups } from './packed.js';
import { scripts } from './script.js';
import { groupsOf, packLanguage, prefixesOf } from './source.js';

describe('a packed language', () => {
  it.each(languages.map((language) => [language.lang || 'names', language] as const))(
    'means what its file says: %s',
    (_, language) => {
      const packed = packLanguage(language);
      expect(prefixesOf(packed)).toEqual(prefixesOf(language));
      scripts.forEach((__, script) => {
        expect(groupsOf(packed, script)).toEqual(groupsOf(language, script));
      });
    },
  );

  it('keeps any sorted words of lower case, long and short ones', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcxyz -*é微信ватс@'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const groups = [{ meant: ['app', 'telegram'] as const, keys: [...words].sort() }];
        expect(unpackGroups(packGroups(groups))).toEqual(groups);
      }),
    );
  });
});
