import type { Readable, Writable } from 'node:stream';
import { notUtf8, streamLines } from './utf8-lines.js';

/** A line that cannot be answered: what is wrong and how to mend it. */
export class BadLine extends Error {}

export type Streams = { readonly in: Readable; readonly out: Writable; readonly err: Writable };

/**
 * Answers each line of JSON with one line of JSON, in order. A bad line is named on `err` with its number and skipped.
 *
 * @returns exit code: 0, or 2 when any line was bad
 */
export const answerLines = async (
  streams: Streams,
  answer: (row: Record<string, unknown>, warn: (message: string) => void) => unknown,
): Promise<number> => {
  let number = 0;
  let code = 0;
  for await (const line of streamLines(streams.in)) {
    number += 1;
    if (line?.trim() === '') continue;
    const say = (message: string) => streams.err.write(`line ${number}: ${message}\n`);
    try {
      const out = JSON.stringify(answer(parseObject(line), (message) => say(`warning: ${message}`)));
      if (!streams.out.write(`${out}\n`)) await new Promise((drained) => streams.out.once('drain', drained));
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      say(error.message);
      code = 2;
    }
  }
  return code;
};

export const parseObject = (line: string | undefined): Record<string, unknown> => {
  if (line === undefined) throw new BadLine(notUtf8);
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadLine(`not JSON: ${(error as Error).message}. Write one JSON object per line.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadLine('not an object. Write one JSON object per line, such as {"id":"1","text":"…"}.');
  }
  return value as Record<string, unknown>;
};
