import { readFile } from 'node:fs/promises';
import { parseRulebook, type Rulebook } from '@parley/policy';
import { linesOf, notUtf8 } from './utf8-lines.js';

/** A command that cannot go on: what is wrong and what to do. Printed without a stack. */
export class CommandError extends Error {}

export const readBytes = async (file: string): Promise<Buffer> => {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${(error as Error).message}`);
  }
};

/** @throws CommandError where it cannot be read, or is not UTF-8, with the line */
export const readText = async (file: string): Promise<string> => {
  const bytes = await readBytes(file);
  const bad = linesOf(bytes).indexOf(undefined);
  if (bad >= 0) throw new CommandError(`${file}, line ${bad + 1}: ${notUtf8}`);
  return bytes.toString('utf8');
};

export const readRulebook = async (file: string): Promise<Rulebook> => {
  try {
    return parseRulebook(await readText(file));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      `${file} is no valid rulebook; \`parley rulebook check ${file}\` names each place and its cure.\n${(error as Error).message}`,
    );
  }
};
