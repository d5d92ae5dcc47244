import { defaultRulebook, explain, judge, type Rulebook } from '@parley/policy';
import { answerLines, type Streams } from './json-lines.js';
import { readJudgeInput } from './read-rows.js';
import { readRulebook } from './rulebook-file.js';

/** `parley judge [--rulebook FILE]`: rows of `{id, text, history?, place, side, facts?}` to rows of decisions. */
export const judgeLines = async (streams: Streams, file: string | undefined): Promise<number> => {
  const rulebook = file === undefined ? defaultRulebook : await readRulebook(file);
  // One moment for the whole run: rows of one file are judged alike, however long it takes.
  const now = new Date().toISOString();
  return answerLines(streams, (row, warn) => {
    const input = readJudgeInput(row, now, warn);
    return { id: row['id'], ...judged(rulebook, input) };
  });
};

const judged = (rulebook: Rulebook, input: Parameters<typeof judge>[1]) => {
  const decision = judge(rulebook, input);
  return {
    effect: decision.effect,
    signals: decision.signals,
    clauses: decision.clauses,
    advice: explain(decision, input.facts?.locale ?? 'en', 'writer', rulebook).map(({ code, clause, text, ways }) => ({
      code,
      clause,
      text,
      ways,
    })),
    rulebook: decision.rulebook,
    engine: decision.engine,
  };
};
