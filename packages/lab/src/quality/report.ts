// `npm run lab:quality [-- --corpus FILE|DIR] [--misses N] [--only WORD]`: how well our detectors do on labelled rows.
// Without --corpus: on the rows that the project wrote itself. `--only` keeps misses that name this language, class or kind.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isExact } from './cases.js';
import { isHit } from './chat.js';
import { flagKinds } from './kinds.js';
import { measure, type Measured } from './measure.js';
import { ownCorpus, readRows } from './read-rows.js';
import { isFlagged, isGuilty, misses } from './score.js';
import { asText } from './table.js';
import { tablesOf } from './tables.js';

const { values } = parseArgs({
  options: { corpus: { type: 'string', multiple: true }, misses: { type: 'string' }, only: { type: 'string' } },
});
/** Paths are meant from where npm was called. */
const here = process.env['INIT_CWD'] ?? process.cwd();
const rows = (values.corpus?.map((path) => resolve(here, path)) ?? [ownCorpus]).flatMap(readRows);
const measured = measure(rows);
for (const table of tablesOf(measured)) console.log(`${asText(table)}\n`);

const wanted = Number(values.misses ?? 0);
const list = missLines(measured).filter((line) => values.only === undefined || line.includes(values.only));
for (const line of list.slice(0, wanted)) console.log(line);

function missLines({ messages, chat, cases }: Measured): readonly string[] {
  const shown = (text: string): string => text.replaceAll('\n', '⏎');
  return [
    ...misses(messages).map((one) => {
      const { row, truth, said } = one;
      const what = isFlagged(one) === isGuilty(one) ? 'OTHER KINDS' : isFlagged(one) ? 'WRONGLY FLAGGED' : 'MISSED';
      const past = row.history.length > 0 ? ` (after: ${row.history.map(shown).join(' / ')})` : '';
      return `${what} ${row.id} [${row.class}] want ${[...truth].join(' ')} got ${[...said].join(' ')}: ${shown(row.text)}${past}`;
    }),
    ...chat
      .filter((one) => isHit(one) !== (one.row.contact?.includes('phone') ?? false))
      .map(({ row, said }) => {
        const got = flagKinds.filter((kind) => said.has(kind)).join(' ');
        return `${got === '' ? 'MISSED' : 'FLAGGED'} ${row.id} got ${got}: ${shown(row.text)}`;
      }),
    ...cases
      .filter((one) => !isExact(one))
      .map(({ row, effect }) => `CASE ${row.id} want ${row.expect} got ${effect}: ${shown(row.input.text)}`),
  ];
}
