import { sandboxHeader } from '../ledger/payments/sandbox.js';
import { sendMoney, type MoneyJob } from '../ledger/payments/send-money.js';
import { signBody } from '../ledger/payments/signature.js';
import type { Task } from '../platform/jobs/jobs.js';
import { hearProvider } from './hear-provider.js';
import { sweepPayments } from './sweep-payments.js';

/** A message that the sandbox sends itself goes the whole way of a webhook: signed, read and heard. */
export async function deliverSandboxEvent({ db, services, ids, clock }: MoneyJob, event: string): Promise<void> {
  const now = clock.now();
  const body = Buffer.from(event, 'utf8');
  const { named, sandboxSecret } = services.payments;
  const signature = signBody(sandboxSecret, body, now);
  const events = named('sandbox')?.readWebhook(body, (name) => (name === sandboxHeader ? signature : undefined), now);
  await db.transaction().execute((tx) => hearProvider({ tx, ids, now, services }, 'sandbox', events ?? []));
}

/** What is done about money after a request, and by the clock. */
export const moneyTasks = (job: MoneyJob): Record<string, Task> => ({
  send_money: ({ id }) => sendMoney(job, String(id)),
  sandbox_webhook: ({ event }) => deliverSandboxEvent(job, String(event)),
  sweep_payments: () => sweepPayments(job),
});

export const moneyCrontab = '* * * * * sweep_payments';
