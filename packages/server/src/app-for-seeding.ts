import { createIdentity } from './accounts/identity/identity.js';
import { createLinkTokens } from './offers/link-tokens.js';
import { watchLinks } from './offers/watch-links.js';
import type { Bus } from './platform/bus.js';
import { inData, type Config } from './platform/config.js';
import type { Db } from './platform/database/connect.js';
import { createIds } from './platform/ids.js';
import type { Logger } from './platform/log.js';
import { createMetrics } from './platform/metrics.js';
import { keptSecret } from './platform/secret.js';
import { createRulebooks } from './publishing/rulebooks.js';
import type { SeedHost } from './seed/fill-demo.js';

/** A process that seeds and ends has nobody to tell and nobody to hear. */
const noBus: Bus = { publish: async () => {}, subscribe: () => () => {}, close: async () => {} };

/** A composition root for `parley seed`: what the demo world needs of an app, without starting one. The database must be prepared. */
export async function seedHost(db: Db, config: Config, log: Logger): Promise<SeedHost> {
  const secret = config.secret ?? (await keptSecret(inData(config, 'secret')));
  const linkTokens = createLinkTokens(secret);
  return {
    connection: { db },
    services: {
      config,
      identity: createIdentity({ secret, publicUrl: config.publicUrl, ids: createIds() }),
      rulebooks: await createRulebooks({ db, bus: noBus, log }),
      ownHosts: [new URL(config.publicUrl).hostname],
      metrics: createMetrics(),
      linkTokens,
      watchText: watchLinks(linkTokens),
    },
  };
}
