import { openEndpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { hearProvider } from './hear-provider.js';

/** Open to everybody, and deaf to what is not signed. Whatever fails here is told again by the provider. */
export const receivePaymentWebhookEndpoint = openEndpoint(
  'receivePaymentWebhook',
  async (ctx, { params, body }) => {
    const provider = ctx.services.payments.named(params.provider);
    if (provider === undefined) throw problem('not_found');
    await hearProvider(ctx, provider.name, provider.readWebhook(body, ctx.header, ctx.now));
    return { status: 200, body: { received: true } };
  },
  { perMinute: 3_000, bodyLimit: 256 * 1024, signed: true },
);
