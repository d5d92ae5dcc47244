import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, hashOf, sha256 } from './hash.js';

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('gives the published value', (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  it.each([
    [55, 'd5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072'],
    [56, '04c26261370ee7541549d16dee320c723e3fd14671e66a099afe0a377c16888e'],
    [63, '75220b47218278e656f2013bb8f0c455a25eaf01e86c64924e9d48d89776d6f2'],
    [64, '7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c'],
    [65, '9537c5fdf120482f7d58d25e9ed583f52c02b4e304ea814db1633ad565aed7e9'],
    [119, '000b48d4edf0fa7bee3c6236ecd2785baa5db4eeb8bb54341b029e0d9fa5fb0c'],
    [120, '13f05a0b594787f5ecd315edc96141bd3243203d1b7d4f0836f37308b276ba98'],
  ])('fills blocks rightly at a length of %i', (length, hash) => {
    expect(sha256('x'.repeat(length))).toBe(hash);
  });

  it('reads all of Unicode as UTF-8', () => {
    expect(sha256('é€😀ß中')).toBe('1ac71283083bbf8a775bc6e7bd939de10316b3a7d59c41b284ce2eeb7f0eb73e');
  });

  it('reads a lone surrogate as the replacement character', () => {
    expect(sha256('\ud800')).toBe(sha256('\ufffd'));
  });
});

describe('canonicalJson', () => {
  it('sorts keys, keeps lists and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [2, 1, null], a: { d: undefined, c: 'ü"' }, '10': true, '9': 1.5 })).toBe(
      '{"10":true,"9":1.5,"a":{"c":"ü\\""},"b":[2,1,null]}',
    );
  });

  it('gives the same hash for every order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(hashOf(Object.fromEntries(Object.entries(value).reverse()))).toBe(hashOf(value));
      }),
    );
  });
});
