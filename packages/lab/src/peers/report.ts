// `npm run lab:peers [-- --corpus FILE|DIR]`: our detectors beside what others use, on the same rows in one run.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ownCorpus, readRows } from '../quality/read-rows.js';
import type { MessageRow, Row } from '../quality/row.js';
import { asText } from '../quality/table.js';
import { peerTable } from './compare.js';

const { values } = parseArgs({ options: { corpus: { type: 'string' } } });
const at = values.corpus === undefined ? ownCorpus : resolve(process.env['INIT_CWD'] ?? process.cwd(), values.corpus);
const isMessage = (row: Row): row is MessageRow => row.shape === 'message';
console.log(asText(await peerTable(readRows(at).filter(isMessage))));
