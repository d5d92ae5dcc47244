import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findOwner } from './owner.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-owner-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const passwd = async (text: string) => {
  const file = join(folder, 'passwd');
  await writeFile(file, text);
  return file;
};
const root = 'root:x:0:0:root:/root:/bin/bash\n';
const nobody = 'nobody:x:65534:65533::/:/usr/sbin/nologin\n';

describe.runIf(process.getuid?.() === 0)('as root', () => {
  test.each([
    [`${root}${nobody}postgres:x:101:104::/var/lib/postgresql:/bin/bash\n`, { uid: 101, gid: 104 }],
    [`${root}${nobody}`, { uid: 65534, gid: 65533 }],
  ])('PostgreSQL runs as a user of the system that has a name', async (text, owner) => {
    expect(await findOwner(await passwd(text))).toEqual(owner);
  });

  test('without such a user it says what is missing', async () => {
    await expect(findOwner(await passwd(root))).rejects.toThrow(/no user "postgres" or "nobody"/);
  });
});

test.runIf(process.getuid?.() !== 0)('as anybody else PostgreSQL runs as ourselves', async () => {
  expect(await findOwner()).toBeUndefined();
});
