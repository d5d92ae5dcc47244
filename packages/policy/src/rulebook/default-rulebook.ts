import json from '../../rulebooks/default.json' with { type: 'json' };
import { parseRulebook } from './parse.js';
import type { Rulebook } from './rulebook.js';

/** The rulebook that ships with the package. Operators change a copy of it. */
export const defaultRulebook: Rulebook = /* @__PURE__ */ parseRulebook(json);
