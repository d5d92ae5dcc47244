import { tlds } from '../../tables/tlds.js';

/** Kept for examples and tests by RFC 2606 and RFC 6761; people use them in drafts and so do our tests. */
const reserved = ['example', 'test', 'invalid', 'onion'];

let all: ReadonlySet<string> | undefined;

export const isTld = (label: string): boolean => (all ??= new Set([...tlds.split(' '), ...reserved])).has(label);

/** What a host ends in when nothing else says that it is one. */
const usual = new Set(
  `com net org info biz io co app dev edu gov mil xyz online site shop store tech studio design agency art club blog cloud
  website space digital pro example onion page gg tv fm eu uk us ca au nz ie za ng ke gh in pk bd lk np ph id my sg vn th jp
  kr cn hk tw mx ar cl pe ec uy py bo ve cr gt hn ni sv pa do cu pr br pt es fr de at ch it nl be lu dk se no fi is pl cz sk
  hu ro bg gr hr rs si ba mk al ua by ru kz uz ge az am tr il ae sa eg ma tn dz qa kw ir iq jo lb su рф cat me to ai ly test
  link work live`.split(/\s+/u),
);

/** Everyday words, abbreviations and file endings among them: a host without path, scheme or cue needs more. */
const doubtful = new Set(
  `is it in me my so to at be no us am do de es la ma pa sa se si an as id by al el il link live work page test page site shop
  store art club blog space cloud design studio pro app dev ai ps sh py rs pl md cc zip mov tv fm ie ca`.split(/\s+/u),
);

export type Weight = 'usual' | 'doubtful' | 'rare';

export function weightOf(tld: string): Weight {
  if (doubtful.has(tld)) return 'doubtful';
  return usual.has(tld) ? 'usual' : 'rare';
}
