import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constant } from './unicode.mjs';

const require = createRequire(import.meta.url);
const trieFile = require.resolve('tldts/package.json').replace('package.json', 'dist/es6/src/data/trie.js');
const trie = await import(`data:text/javascript,${encodeURIComponent(readFileSync(trieFile, 'utf8'))}`);

/** Top-level domains separated by spaces: those of Latin letters, then the others; punycode left out where the name itself is there. */
export function tldTable() {
  const offsets = [];
  trie.edgeLength.reduce((at, length) => (offsets.push(at), at + length), 0);
  const labels = [];
  for (let edge = trie.edgeStart[trie.rulesRoot]; edge < trie.edgeStart[trie.rulesRoot + 1]; edge++) {
    labels.push(trie.labelText.slice(offsets[edge], offsets[edge] + trie.edgeLength[edge]));
  }
  const names = [...new Set(labels)].filter((label) => /^[\p{L}\p{M}]{2,}$/u.test(label)).sort();
  const latin = names.filter((tld) => /^[a-z]+$/u.test(tld));
  const other = names.filter((tld) => !/^[a-z]/u.test(tld));
  return constant('tlds', [...latin, ...other].join(' '), 'Top-level domains of the public suffix list.');
}
