import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import {
  checkRulebook,
  compareOver,
  diffRulebooks,
  examplesOf,
  formatProblems,
  parseScenarios,
  runScenarios,
  type JudgeInput,
  type Scenario,
} from '@parley/policy';
import { BadLine, parseObject, type Streams } from './json-lines.js';
import { readJudgeInput } from './read-rows.js';
import { CommandError, readBytes, readRulebook, readText } from './rulebook-file.js';
import { linesOf } from './utf8-lines.js';

/** `parley rulebook check FILE`: every problem with its place, the reason and the cure; 1 where there is any. */
export const checkFile = async (file: string, { out }: Streams): Promise<number> => {
  const problems = checkRulebook(await readText(file));
  out.write(
    problems.length === 0 ? `${file}: no problems\n` : `${formatProblems(problems)}\n${problems.length} found\n`,
  );
  return problems.length === 0 ? 0 : 1;
};

/** `parley rulebook test FILE`: its examples, and the scenarios beside it (FILE.scenarios.jsonl, or scenarios.jsonl). */
export const testFile = async (file: string, { out }: Streams): Promise<number> => {
  const rulebook = await readRulebook(file);
  const results = runScenarios(rulebook, [...examplesOf(rulebook), ...(await scenariosBeside(file))]);
  const failed = results.filter(({ failures }) => failures.length > 0);
  for (const { scenario, failures } of failed) {
    out.write(`clause ${scenario.clause}, ${scenario.id}: ${JSON.stringify(scenario.text)}\n`);
    for (const failure of failures) out.write(`  ${failure}\n`);
  }
  out.write(`${results.length - failed.length} passed, ${failed.length} failed\n`);
  return failed.length === 0 ? 0 : 1;
};

const scenariosBeside = async (file: string): Promise<readonly Scenario[]> => {
  const beside = [file.replace(/(\.json)?$/, '.scenarios.jsonl'), join(dirname(file), 'scenarios.jsonl')].find(
    existsSync,
  );
  if (beside === undefined) return [];
  const { scenarios, problems } = parseScenarios(await readText(beside));
  if (problems.length > 0) throw new CommandError(`${beside}\n${formatProblems(problems)}`);
  return scenarios;
};

/**
 * `parley rulebook diff A B [--over FILE.jsonl]`: on stdout one JSON object for each text whose effect changes, then one
 * with the counts; without `--over`, one for each place where the rulebooks differ.
 */
export const diffFiles = async (
  a: string,
  b: string,
  over: string | undefined,
  { out, err }: Streams,
): Promise<number> => {
  const [before, after] = [await readRulebook(a), await readRulebook(b)];
  const say = (value: unknown) => out.write(`${JSON.stringify(value)}\n`);
  if (over === undefined) {
    for (const difference of diffRulebooks(before, after)) say(difference);
    return 0;
  }
  const { rows, code } = await readRows(over, err);
  const { judged, changed, counts } = compareOver(
    before,
    after,
    rows.map(({ input }) => input),
  );
  for (const { index, from, to, clauses } of changed) {
    const { id, input } = rows[index]!;
    say({ id, change: `${from} → ${to}`, from, to, clauses, text: input.text });
  }
  say({ judged, changed: changed.length, counts });
  return code;
};

type Streamed = { readonly id: unknown; readonly input: JudgeInput };

const readRows = async (file: string, err: Streams['err']): Promise<{ rows: Streamed[]; code: number }> => {
  const now = new Date().toISOString();
  const rows: Streamed[] = [];
  let code = 0;
  for (const [i, line] of linesOf(await readBytes(file)).entries()) {
    if (line?.trim() === '') continue;
    try {
      const row = parseObject(line);
      const warn = (message: string) => err.write(`line ${i + 1}: warning: ${message}\n`);
      rows.push({ id: row['id'], input: readJudgeInput(row, now, warn) });
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      err.write(`line ${i + 1}: ${error.message}\n`);
      code = 2;
    }
  }
  return { rows, code };
};
