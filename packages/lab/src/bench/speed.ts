// `npm run bench:speed`: detection and judging of chat of about 65 characters against linkify-it's fuzzy match, in one run.
import { defaultRulebook, detect, judge, type Facts } from '@parley/policy';
import { LinkifyIt } from 'linkify-it';
import { microsPerCall, row } from './measure.js';
import { chat } from './texts.js';

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: true });
const facts: Facts = {
  relationship: { origin: 'met_here' },
  order: { state: 'none' },
  needs: [],
  clearances: [],
  now: '2026-01-01T00:00:00Z',
};
const perText = (work: (text: string) => unknown) =>
  microsPerCall(60, () => {
    for (const text of chat) work(text);
  }) / chat.length;

const baseline = perText((text) => linkify.match(text));
const results: [string, number][] = [
  ['linkify-it fuzzy match (baseline)', baseline],
  ['detect', perText((text) => detect(text))],
  [
    'judge (detect included)',
    perText((text) => judge(defaultRulebook, { text, place: 'inbox', side: 'seller', facts })),
  ],
];

console.log(
  `${chat.length} texts, ${Math.round(chat.join('').length / chat.length)} characters on average, Node ${process.versions.node}`,
);
row('', 'µs per text', 'of baseline');
for (const [name, micros] of results) row(name, micros.toFixed(2), `${(micros / baseline).toFixed(2)}×`);
