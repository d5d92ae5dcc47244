import type { Answer, Body } from '@parley/contract';
import { detect } from '@parley/policy';
import { openEndpoint } from '../platform/http/endpoint.js';
import { bulk, charge, mapWithBreath } from './limits.js';

type Input = Exclude<Body<'detect'>, { items: unknown }>;
type Output = Exclude<Answer<'detect'>, { items: unknown }>;

const detectOne = ({ id, text, history, locale }: Input): Output => ({
  ...(id === undefined ? {} : { id }),
  signals: detect(text, { ...(history && { history }), ...(locale !== undefined && { locale }) }).map((signal) => ({
    ...signal,
    ...(signal.history && { history: [...signal.history] }),
  })) as Output['signals'],
});

export const detectEndpoint = openEndpoint(
  'detect',
  async (ctx, { body }) => {
    const items = 'items' in body ? body.items : [body];
    charge(ctx, items);
    const found = await mapWithBreath(items, detectOne);
    return { status: 200, body: 'items' in body ? { items: found } : found[0]! };
  },
  bulk,
);
