import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Running = { readonly url: string; readonly readyAfterMs: number; readonly stop: () => Promise<void> };

const root = join(import.meta.dirname, '../../../..');

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

export const temporaryData = async () => {
  const dir = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
};

/** Starts Parley as `npm start` does, on a free port, and answers when /readyz does. */
export const startServer = async (dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<Running> => {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: 'warn', ...env, PORT: String(port), PARLEY_DATA: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Parley ended with code ${child.exitCode} before it was ready`);
    const ready = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) break;
    await new Promise((wait) => setTimeout(wait, 25));
  }
  return {
    url,
    readyAfterMs: performance.now() - begun,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
