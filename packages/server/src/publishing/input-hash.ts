import { createHash } from 'node:crypto';
import type { JudgeInput } from '@parley/policy';
import { canonicalJson } from '../platform/events/canonical.js';

/** SHA-256 of a text's UTF-8 bytes, lower-case hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Names all that a decision depends on: judged again from the same, it must come out the same. */
export const inputHash = (input: JudgeInput & { readonly rulebook: string; readonly engine: string }): string =>
  sha256(canonicalJson(input));
