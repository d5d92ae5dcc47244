// `npm run lab:report`: measures anew and writes the tables into `docs/quality.md`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { generatedRows, handRows, unseenRows } from '../corpus/files.js';
import type { CorpusRow } from '../corpus/review.js';
import { peerTable } from '../peers/compare.js';
import { measure } from '../quality/measure.js';
import type { MessageRow } from '../quality/row.js';
import { asMarkdown, type Table } from '../quality/table.js';
import { calibrationTable, fieldTable, kindTable } from '../quality/tables.js';
import { rowsOn } from '../train/examples.js';
import { fill } from './fill.js';
import { scorerTable, sidesTable } from './sides.js';

const page = fileURLToPath(new URL('../../../../docs/quality.md', import.meta.url));
const weights = fileURLToPath(new URL('../../../policy/src/detect/model/generated/weights.ts', import.meta.url));

const messageOf = (row: CorpusRow): MessageRow => ({
  shape: 'message',
  difficulty: 3,
  ...row,
  history: row.history ?? [],
});
const rows = rowsOn('validation').map(messageOf);
const measured = measure(rows);
const isGenerated = (id: string): boolean => id.startsWith('gen-');
const hand = measured.messages.filter(({ row }) => !isGenerated(row.id));
const generated = measured.messages.filter(({ row }) => isGenerated(row.id));
const unseen = measure(unseenRows().map(messageOf)).messages;
const size = gzipSync(readFileSync(weights), { level: 9 }).length;

const titled = (table: Table): string => `${table.title}.\n\n${asMarkdown(table)}`;
const parts = new Map([
  [
    'corpus',
    `${handRows().length} rows are written by hand and ${generatedRows().length} made from phrasebooks. ${rows.length} of them are on the validation side, ${hand.length} of these by hand. ${unseen.length} more are unseen.`,
  ],
  ['summary', asMarkdown(sidesTable({ unseen, 'by hand': hand, generated }))],
  ['kinds', asMarkdown(kindTable(measured.messages))],
  ['languages', asMarkdown(fieldTable(measured.messages, 'lang'))],
  ['classes', asMarkdown(fieldTable(measured.messages, 'class'))],
  ['calibration', titled(calibrationTable(measured))],
  [
    'scorer',
    `${asMarkdown(scorerTable(rows))}\n\nThe weights take ${Math.round(size / 1000)} KB of a compressed bundle.`,
  ],
  ['peers', titled(await peerTable(rows))],
]);
writeFileSync(page, fill(readFileSync(page, 'utf8'), parts));
console.log(`Wrote ${page}`);
