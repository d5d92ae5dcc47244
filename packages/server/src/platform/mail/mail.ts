import type { Transporter } from 'nodemailer';
import type { Clock } from '../clock.js';
import type { Config } from '../config.js';
import type { Db, Tx } from '../database/connect.js';
import type { Ids } from '../ids.js';
import { queueJob, type Task } from '../jobs/jobs.js';
import type { Logger } from '../log.js';
import type { Metrics } from '../metrics.js';

export type NewMail = { readonly to: string; readonly subject: string; readonly text: string };

/** Queues a mail in the caller's transaction; a job sends it, again and again until it goes or ten tries are used. */
export const queueMail = async (
  tx: Tx,
  { to, subject, text }: NewMail,
  from: { ids: Ids; now: Date },
): Promise<void> => {
  const id = from.ids.next();
  await tx
    .insertInto('mails')
    .values({ id, to_address: to, subject, body_text: text, state: 'queued', error: null, at: from.now })
    .execute();
  await queueJob(tx, { name: 'send_mail', payload: { id } });
};

export type Deliver = (mail: NewMail) => Promise<void>;

/** Sends through an SMTP server. Loaded when there is one: most machines that try Parley have none. */
export const smtpDelivery = async ({ smtpUrl, mailFrom }: Config): Promise<Deliver | undefined> => {
  if (smtpUrl === undefined) return undefined;
  const { createTransport } = await import('nodemailer');
  const transport: Transporter = createTransport(smtpUrl, {
    from: mailFrom,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (mail) => void (await transport.sendMail(mail));
};

export type MailTaskDeps = {
  readonly db: Db;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  /** Without one a mail stays in the outbox, where the operator reads it. */
  readonly deliver: Deliver | undefined;
};

/** What a mail server said, without the address it may repeat. */
const reasonOf = (error: unknown): string => {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [code ?? 'the mail server could not be used', responseCode].filter((part) => part !== undefined).join(' ');
};

/** The job that sends one mail. What went out is not kept: it may hold a link that opens an account. */
export const sendMailTask =
  ({ db, log, metrics, deliver }: MailTaskDeps): Task =>
  async ({ id }, { last }) => {
    const mail = await db.selectFrom('mails').selectAll().where('id', '=', String(id)).executeTakeFirst();
    if (mail === undefined || mail.state === 'sent') return;
    const settle = (state: 'sent' | 'failed' | 'queued', error: string | null, text = mail.body_text) =>
      db.updateTable('mails').set({ state, error, body_text: text }).where('id', '=', mail.id).execute();
    if (deliver === undefined) {
      await settle('sent', null);
      metrics.mails.inc({ state: 'outbox' });
      log.info({ mail: mail.id }, 'a mail lies in the outbox: there is no mail server (SMTP_URL)');
      return;
    }
    try {
      await deliver({ to: mail.to_address, subject: mail.subject, text: mail.body_text });
      await settle('sent', null, '');
      metrics.mails.inc({ state: 'sent' });
    } catch (error) {
      const reason = reasonOf(error);
      await settle(last ? 'failed' : 'queued', reason);
      metrics.mails.inc({ state: last ? 'failed' : 'retried' });
      log.warn({ mail: mail.id, reason, last }, 'a mail could not be sent');
      throw new Error(reason, { cause: error });
    }
  };
