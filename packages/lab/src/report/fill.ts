/** Puts texts between the marks `<!-- name -->` and `<!-- /name -->` of a page. Throws where a page has no such marks. */
export function fill(page: string, parts: ReadonlyMap<string, string>): string {
  let filled = page;
  for (const [name, text] of parts) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const from = filled.indexOf(open);
    const to = filled.indexOf(close);
    if (from < 0 || to < from) throw new Error(`The page has no place for "${name}"`);
    filled = `${filled.slice(0, from + open.length)}\n\n${text}\n\n${filled.slice(to)}`;
  }
  return filled;
}
