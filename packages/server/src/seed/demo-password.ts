import { randomInt } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inData, type Config } from '../platform/config.js';

/** Without letters and digits that look alike: it is read off a screen and typed. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

const make = () =>
  [4, 4, 4].map((length) => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')).join('-');

/** The one password of the demo accounts: as set, else made at the first seed and kept in the data folder for its owner. */
export async function demoPassword(config: Config): Promise<string> {
  if (config.demoPassword !== undefined) return config.demoPassword;
  const file = inData(config, 'demo-password');
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (kept !== '') return kept;
  const made = make();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${made}\n`, { mode: 0o600 });
  return made;
}
