import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { access } from './access.js';
import { accountEndpoints } from './accounts/endpoints.js';
import { createIdentity } from './accounts/identity/identity.js';
import './accounts/services.js';
import { createSessions } from './accounts/sessions.js';
import { clearanceEndpoints } from './clearances/endpoints.js';
import { conversationEndpoints } from './conversations/endpoints.js';
import { isIn } from './conversations/store.js';
import { deskEndpoints } from './desk/endpoints.js';
import { figureEndpoints } from './figures/endpoints.js';
import { gigEndpoints } from './gigs/endpoints.js';
import { gigPreviews } from './gigs/link-preview.js';
import { isSellerOf } from './gigs/store.js';
import { integrationEndpoints } from './integrations/endpoints.js';
import { ledgerEndpoints } from './ledger/endpoints.js';
import { createPayments } from './ledger/payments/payments.js';
import { moneyCrontab, moneyTasks } from './orders/money-tasks.js';
import { paymentEndpoints } from './orders/payment-endpoints.js';
import { attachSocket } from './live/attach-socket.js';
import { createPresence } from './live/presence.js';
import { orderEndpoints } from './orders/endpoints.js';
import { orderClock } from './orders/ring-clocks.js';
import { isParty } from './orders/store.js';
import { connectBus } from './platform/bus.js';
import { systemClock, type Clock } from './platform/clock.js';
import { inData, type Config } from './platform/config.js';
import { connect, type Connection } from './platform/database/connect.js';
import { collectMigrations, migrate, packageRoot } from './platform/database/migrate.js';
import { registerAbout } from './platform/http/about.js';
import type { Services } from './platform/http/endpoint.js';
import { firstPreview } from './platform/http/link-preview.js';
import { createRateLimit, noRateLimit } from './platform/http/rate-limit.js';
import { createHttp } from './platform/http/server.js';
import { registerWeb } from './platform/http/web.js';
import { createIds, type Ids } from './platform/ids.js';
import { migrateJobs, startJobs } from './platform/jobs/jobs.js';
import { createLog, type Logger } from './platform/log.js';
import { sendMailTask, smtpDelivery, type Deliver } from './platform/mail/mail.js';
import { createMetrics } from './platform/metrics.js';
import { keptSecret } from './platform/secret.js';
import { createRulebooks, installDefaultRulebook } from './publishing/rulebooks.js';
import { relationshipEndpoints } from './relationships/endpoints.js';
import { joinVisit } from './relationships/touches.js';
import { offerEndpoints } from './offers/endpoints.js';
import { isOfferLinkPage, offerLinkPreviews } from './offers/link-preview.js';
import { createLinkTokens } from './offers/link-tokens.js';
import { watchLinks } from './offers/watch-links.js';
import { isLinkOf } from './offers/link-store.js';
import { isInOffer } from './offers/store.js';
import { statementEndpoints } from './statements/endpoints.js';
import { floors } from './floors.js';
import { housekeeping } from './housekeeping.js';

export type Overrides = {
  readonly clock?: Clock;
  readonly ids?: Ids;
  readonly log?: Logger;
  readonly deliver?: Deliver;
  /** Off in tests that send faster than people. */
  readonly limits?: boolean;
  /** Off where nothing queued needs to run. */
  readonly jobs?: boolean;
};

export type App = {
  readonly http: FastifyInstance;
  readonly connection: Connection;
  readonly services: Services;
  /** Answers requests from now on; before, and after it begins to stop, they get `not_ready`. */
  readonly open: () => void;
  readonly close: () => Promise<void>;
};

export const version = (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string })
  .version;

/** Brings a database to the newest schema, with the rulebook that ships. Safe to run from many nodes at once. */
export const prepareDatabase = async (
  connection: Connection,
  { log, ids = createIds() }: { log: Logger; ids?: Ids },
) => {
  const applied = await migrate(connection.pool, await collectMigrations(floors));
  await migrateJobs(connection.pool, log);
  await installDefaultRulebook(connection.db, { ids, now: new Date() });
  return applied;
};

/** The composition root: the one place that knows every part. The database must be prepared. */
export const createApp = async (config: Config, databaseUrl: string, overrides: Overrides = {}): Promise<App> => {
  const { clock = systemClock, ids = createIds(clock), log = createLog(config.logLevel) } = overrides;
  let closing = false;
  const connection = connect({
    url: databaseUrl,
    onError: (error) => {
      if (!closing) log.warn({ err: error }, 'a database connection broke while idle');
    },
  });
  const { db } = connection;
  const [bus, secret, deliver] = await Promise.all([
    connectBus(databaseUrl, log),
    config.secret ?? keptSecret(inData(config, 'secret')),
    overrides.deliver ?? smtpDelivery(config),
  ]);
  const metrics = createMetrics();
  const sessions = createSessions(db, bus, clock);
  const rulebooks = await createRulebooks({ db, bus, log });
  const presence = createPresence({ bus, clock, log });
  const linkTokens = createLinkTokens(secret);
  const services: Services = {
    config,
    log,
    bus,
    metrics,
    sessions,
    rulebooks,
    identity: createIdentity({ secret, publicUrl: config.publicUrl, ids }),
    ownHosts: [new URL(config.publicUrl).hostname],
    presence,
    payments: createPayments(config.money, secret),
    linkTokens,
    watchText: watchLinks(linkTokens),
    db,
    joinVisit,
  };

  let ready = false;
  const deps = {
    db,
    services,
    clock,
    ids,
    access,
    limit: overrides.limits === false ? noRateLimit : createRateLimit(clock),
    authenticate: sessions.find,
    relations: {
      in_order: (tx: Parameters<typeof isParty>[0], actor: { id: string }, { id = '' }) => isParty(tx, actor.id, id),
      in_conversation: (tx: Parameters<typeof isIn>[0], actor: { id: string }, { id = '' }) => isIn(tx, actor.id, id),
      in_offer: (tx: Parameters<typeof isInOffer>[0], actor: { id: string }, { id = '' }) =>
        isInOffer(tx, actor.id, id),
      own_gig: (tx: Parameters<typeof isSellerOf>[0], actor: { id: string }, { id = '' }) =>
        isSellerOf(tx, actor.id, id),
      made_link: (tx: Parameters<typeof isLinkOf>[0], actor: { id: string }, { id = '' }) => isLinkOf(tx, actor.id, id),
    },
    isReady: () => ready,
    endpoints: [
      ...accountEndpoints,
      ...relationshipEndpoints,
      ...statementEndpoints,
      ...clearanceEndpoints,
      ...conversationEndpoints,
      ...offerEndpoints,
      ...gigEndpoints,
      ...orderEndpoints,
      ...ledgerEndpoints,
      ...paymentEndpoints,
      ...deskEndpoints,
      ...figureEndpoints,
      ...integrationEndpoints,
    ],
  };
  const http = await createHttp(deps);
  registerAbout(http, deps, version);
  if (config.webDir !== undefined) {
    const { publicUrl } = config;
    const previews = [gigPreviews(db, publicUrl), offerLinkPreviews({ db, clock, publicUrl, services })];
    await registerWeb(http, config.webDir, { previewOf: firstPreview(previews), isUnlisted: isOfferLinkPage });
  }
  const socket = await attachSocket({ server: http.server, db, clock, services, presence, isReady: () => ready });

  const jobs =
    overrides.jobs === false
      ? undefined
      : await startJobs({
          pool: connection.pool,
          log,
          tasks: {
            send_mail: sendMailTask({ db, log, metrics, clock, deliver }),
            ...housekeeping.tasks(db, clock),
            ...orderClock.tasks({ db, clock, ids, services }),
            ...moneyTasks({ db, clock, ids, services }),
          },
          crontab: [housekeeping.crontab, orderClock.crontab, moneyCrontab].join('\n'),
        });

  return {
    http,
    connection,
    services,
    open: () => {
      ready = true;
    },
    close: async () => {
      ready = false;
      closing = true;
      await socket.close();
      await http.close();
      presence.close();
      await jobs?.stop();
      rulebooks.close();
      sessions.close();
      await bus.close();
      await connection.close();
    },
  };
};
