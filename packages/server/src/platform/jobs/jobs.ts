import { Logger as WorkerLogger, run, runMigrations, type Runner } from 'graphile-worker';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Tx } from '../database/connect.js';
import type { Logger } from '../log.js';

export type Job = {
  readonly name: string;
  /** Tries before it is given up; the wait grows from seconds to hours. */
  readonly attempts?: number;
  /** Not before this moment; at once unless told. */
  readonly runAt?: Date;
  readonly payload: Readonly<Record<string, string | number | boolean | null>>;
};

export type Task = (payload: Readonly<Record<string, unknown>>, attempt: { readonly last: boolean }) => Promise<void>;

/** Queues a job in the caller's transaction: it runs once that commits, and not at all when it does not. */
export const queueJob = async (tx: Tx, { name, payload, attempts = 10, runAt }: Job): Promise<void> => {
  await sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, max_attempts := ${attempts},
    run_at := ${runAt ?? null}::timestamptz)`.execute(tx);
};

export type JobsOptions = {
  readonly pool: pg.Pool;
  readonly log: Logger;
  readonly tasks: Readonly<Record<string, Task>>;
  /** Tasks that run by the clock, as crontab lines in UTC: `15 * * * * task`. */
  readonly crontab?: string;
};

const quietly = (log: Logger) =>
  new WorkerLogger((scope) => (level, message) => {
    // Its errors repeat what a task threw, which may quote an address; the task logs for itself.
    if (String(level) === 'error') log.warn({ task: scope.taskIdentifier }, 'a job failed');
    else if (String(level) === 'warning') log.debug(message);
  });

/** Brings the queue's own tables up to date. */
export const migrateJobs = (pool: pg.Pool, log: Logger): Promise<void> =>
  runMigrations({ pgPool: pool, logger: quietly(log) });

/** Works on queued jobs until stopped; several nodes share one queue. */
export const startJobs = async ({ pool, log, tasks, crontab }: JobsOptions): Promise<{ stop: () => Promise<void> }> => {
  const runner: Runner = await run({
    pgPool: pool,
    logger: quietly(log),
    concurrency: 2,
    pollInterval: 2_000,
    noHandleSignals: true,
    crontab: crontab ?? '',
    taskList: Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [
        name,
        (payload: unknown, { job }: { job: { attempts: number; max_attempts: number } }) =>
          task(payload as Record<string, unknown>, { last: job.attempts >= job.max_attempts }),
      ]),
    ),
  });
  return { stop: () => runner.stop() };
};
