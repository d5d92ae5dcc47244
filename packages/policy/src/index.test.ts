import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import * as policy from './index.js';

describe('the public door', () => {
  it('offers what the contract promises', () => {
    for (const name of ['detect', 'judge', 'explain', 'parseRulebook'] as const)
      expect(policy[name]).toBeTypeOf('function');
    expect(policy.defaultRulebook.format).toBe('parley.rulebook/1');
  });

  it('names the version of the package as the engine’s', () => {
    expect(policy.engineVersion).toBe(manifest.version);
  });

  it('judges any text without throwing', () => {
    for (const text of ['', ' ', '\u0000', '\ud800', '🙂'.repeat(500), 'a@'.repeat(500)])
      expect(policy.effects).toContain(
        policy.judge(policy.defaultRulebook, { text, place: 'inbox', side: 'buyer' }).effect,
      );
  });
});
