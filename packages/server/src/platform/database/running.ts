import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server leaves in its data folder, for its own command line and against a second server. */
export type Running = {
  readonly pid: number;
  /** Tells a process from a later one with the same number. */
  readonly born: string;
  /** How to reach the database; holds its password, so the file is for its owner only. */
  readonly databaseUrl?: string;
  readonly address?: string;
};

const fileIn = (dataDir: string) => join(dataDir, 'running.json');

/** The kernel's own mark of when a process began; empty where there is none to read. */
const bornOf = async (pid: number): Promise<string> => {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
};

const isAlive = async ({ pid, born }: Running) => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return born === '' || (await bornOf(pid)) === born;
};

/** The server that runs on this data folder, if one does. */
export const readRunning = async (dataDir: string): Promise<Running | undefined> => {
  const text = await readFile(fileIn(dataDir), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const running = JSON.parse(text) as Running;
    return (await isAlive(running)) ? running : undefined;
  } catch {
    return undefined;
  }
};

export type Claim = {
  readonly update: (more: Pick<Running, 'databaseUrl' | 'address'>) => Promise<void>;
  readonly release: () => Promise<void>;
};

/** Takes the data folder for this process. Refused while another server has it. */
export const claimDataDir = async (dataDir: string): Promise<Claim> => {
  const file = fileIn(dataDir);
  let mine: Running = { pid: process.pid, born: await bornOf(process.pid) };
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = await open(file, 'wx', 0o600);
      await handle.writeFile(JSON.stringify(mine));
      await handle.close();
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 5) throw error;
      const other = await readRunning(dataDir);
      if (other !== undefined)
        throw new Error(
          `A server (process ${other.pid}${other.address === undefined ? '' : `, ${other.address}`}) already uses ` +
            `${dataDir}. Stop it first, or set PARLEY_DATA to another folder.`,
          { cause: error },
        );
      await rm(file, { force: true });
    }
  }
  return {
    update: async (more) => {
      mine = { ...mine, ...more };
      const fresh = `${file}.${randomUUID()}`;
      await writeFile(fresh, JSON.stringify(mine), { mode: 0o600 });
      await rename(fresh, file);
    },
    release: () => rm(file, { force: true }),
  };
};
