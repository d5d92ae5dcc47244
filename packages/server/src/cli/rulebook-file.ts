import { readFile } from 'node:fs/promises';
import { parseRulebook, type Rulebook } from '@parley/policy';

/** A command that cannot go on: what is wrong and what to do. Printed without a stack. */
export class CommandError extends Error {}

export const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${(error as Error).message}`);
  }
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
