import { readFile } from 'node:fs/promises';

/** The user that runs PostgreSQL: it refuses to run as root. */
export type Owner = { readonly uid: number; readonly gid: number };

/**
 * Undefined where we are not root and PostgreSQL runs as ourselves. `initdb` wants a user with a name, so one of the
 * system's own is taken: `postgres` where there is one, else `nobody`.
 */
export const findOwner = async (passwdFile = '/etc/passwd'): Promise<Owner | undefined> => {
  if (process.getuid?.() !== 0) return undefined;
  const users = new Map(
    (await readFile(passwdFile, 'utf8')).split('\n').map((line) => {
      const [name = '', , uid, gid] = line.split(':');
      return [name, { uid: Number(uid), gid: Number(gid) }] as const;
    }),
  );
  const owner = users.get('postgres') ?? users.get('nobody') ?? users.get('daemon');
  if (owner === undefined || !(owner.uid > 0))
    throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as.');
  return owner;
};
