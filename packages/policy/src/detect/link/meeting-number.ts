import { appHits, classOfApp } from '../apps/app-ids.js';
import type { Detector, Found, Sight } from '../detector.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';
import { digitRuns, type DigitRun } from '../phone/phone-runs.js';
import { isSample } from '../sample/sample.js';

/** Meetings on such apps are known by a number of so many digits, with a passcode beside it. */
const fewest = 9;
const most = 11;
const reach = 40;
/** "Zoom meeting id", "room", "join": what a number beside the app is. */
const called = inWords((any) => new RegExp(any('link_meeting'), 'u'));

/** "join zoom 842 1234 5678, passcode 99": a meeting by its number. */
export const detectMeetingNumbers: Detector = (sight, found) => {
  const meetings: Found[] = [];
  for (const hit of appHits(sight)) {
    if (classOfApp(hit) !== 'meeting') continue;
    const run = digitRuns(sight.text).find((one) => isBeside(sight, hit, one));
    if (run === undefined || meetings.some(({ start }) => start === run.start) || isSample(sight, run.start, run.end))
      continue;
    if (found.some((other) => other.start < run.end && other.end > run.start)) continue;
    meetings.push({
      kind: 'meeting_link',
      start: run.start,
      end: run.end,
      value: run.digits,
      confidence: 0.85,
      how: `number of a meeting on ${hit.value}`,
    });
  }
  return meetings;
};

function isBeside({ text, lexicon }: Sight, hit: Hit, run: DigitRun): boolean {
  const { digits, plus, start, end } = run;
  if (plus || digits.length < fewest || digits.length > most || start < hit.end || start - hit.end > reach)
    return false;
  return called(lexicon).test(text.slice(Math.max(0, hit.start - reach), end + reach));
}
