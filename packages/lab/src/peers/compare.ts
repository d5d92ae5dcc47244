import { detect } from '@parley/policy';
import { chat } from '../bench/texts.js';
import type { MessageRow } from '../quality/row.js';
import { answer, shareOf, summarise, type Answer, type Count, type Summary } from '../quality/score.js';
import { percent, type Table } from '../quality/table.js';
import { blocklist, naive } from './blocklist.js';
import { linkifyAndPhones, linkifyIt, openRedaction } from './libraries.js';
import type { Peer } from './peer.js';

const parley: Peer = { name: 'Parley', kinds: (text) => detect(text).map(({ kind }) => kind) };
export const peers: readonly Peer[] = [parley, naive, blocklist, linkifyIt, linkifyAndPhones, openRedaction];

/** What each says of the same rows. Peers get what was said before in one text with it; Parley gets it as history. */
export async function answersOf(peer: Peer, rows: readonly MessageRow[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const row of rows) {
    const said =
      peer === parley
        ? detect(row.text, { history: row.history }).map(({ kind }) => kind)
        : await peer.kinds([...row.history, row.text].join('\n'));
    answers.push(answer(row, said));
  }
  return answers;
}

const rounds = 5;

/** Microseconds for one text of about 65 characters, the best of several rounds. */
export async function microsPerText({ kinds }: Peer): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const begun = process.hrtime.bigint();
    let calls = 0;
    while (calls < chat.length * 10) {
      for (const text of chat) {
        const said = kinds(text);
        if (said instanceof Promise) await said;
      }
      calls += chat.length;
    }
    best = Math.min(best, Number(process.hrtime.bigint() - begun) / 1000 / calls);
  }
  return best;
}

export async function peerTable(rows: readonly MessageRow[]): Promise<Table> {
  const lines: { readonly peer: Peer; readonly all: Summary; readonly micros: number }[] = [];
  for (const peer of peers)
    lines.push({ peer, all: summarise(await answersOf(peer, rows)), micros: await microsPerText(peer) });
  return {
    title: `Side by side on ${rows.length} messages, and microseconds for a text of about 65 characters`,
    head: ['tool', 'contact data', 'disguised', 'intents', 'harmless flagged', 'refusals flagged', 'macro F1', 'µs'],
    rows: lines.map(({ peer, all, micros }) => [
      peer.name,
      share(all.dataRecall),
      share(all.disguisedRecall),
      share(all.intentRecall),
      share(all.benignFlagged),
      share(all.refusalsFlagged),
      percent(all.macroF1),
      micros.toFixed(1),
    ]),
  };
}

const share = (count: Count): string => percent(shareOf(count));
