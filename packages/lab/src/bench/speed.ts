// `npm run bench:speed`: detection and judging of chat of about 65 characters against linkify-it's fuzzy match, in one run.
import { defaultRulebook, detect, judge, type Facts } from '@parley/policy';
import { LinkifyIt } from 'linkify-it';
import { microsPerCall, row } from './measure.js';
import { chat, harmless, telling } from './texts.js';

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: true });
const facts: Facts = {
  relationship: { origin: 'met_here' },
  order: { state: 'none' },
  needs: [],
  clearances: [],
  now: '2026-01-01T00:00:00Z',
};
const works: Readonly<Record<string, (text: string) => unknown>> = {
  'linkify-it fuzzy match (baseline)': (text) => linkify.match(text),
  detect: (text) => detect(text),
  'judge (detect included)': (text) => judge(defaultRulebook, { text, place: 'inbox', side: 'seller', facts }),
};
const perText = (texts: readonly string[], work: (text: string) => unknown) =>
  microsPerCall(4, () => {
    for (const text of texts) work(text);
  }) / texts.length;

const characters = Math.round(chat.join('').length / chat.length);
console.log(`${chat.length} texts, ${characters} characters on average, Node ${process.versions.node}; µs per text`);
row('', 'all', 'of baseline', 'harmless', 'of baseline', 'telling');
let baseline: readonly number[] | undefined;
for (const [name, work] of Object.entries(works)) {
  const [all, calm, told] = [chat, harmless, telling].map((texts) => perText(texts, work)) as [number, number, number];
  const [ofAll, ofCalm] = (baseline ??= [all, calm]) as [number, number];
  row(
    name,
    all.toFixed(2),
    `${(all / ofAll).toFixed(2)}×`,
    calm.toFixed(2),
    `${(calm / ofCalm).toFixed(2)}×`,
    told.toFixed(2),
  );
}
