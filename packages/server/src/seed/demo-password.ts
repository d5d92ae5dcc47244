import { randomInt } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inData, type Config } from '../platform/config.js';

/** Without letters and digits that look alike: it is read off a screen and typed. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

const make = () =>
  [4, 4, 4].map((length) => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')).join('-');

const fileOf = (config: Config) => inData(config, 'demo-password');
const kept = async (config: Config): Promise<string | undefined> =>
  (await readFile(fileOf(config), 'utf8').catch(() => '')).trim() || undefined;

/** For a demo world that is made now: as set, else as kept, else a new one. It is kept in the data folder for its owner. */
export async function newDemoPassword(config: Config): Promise<string> {
  const password = config.demoPassword ?? (await kept(config)) ?? make();
  await mkdir(dirname(fileOf(config)), { recursive: true });
  await writeFile(fileOf(config), `${password}\n`, { mode: 0o600 });
  return password;
}

/** Of a demo world that was made before: what it was made with, not what the environment says today. */
export const demoPasswordOf = async (config: Config): Promise<string | undefined> =>
  (await kept(config)) ?? config.demoPassword;
