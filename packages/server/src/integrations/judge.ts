import { openWays, type Answer, type Body } from '@parley/contract';
import { explain, judge, type Facts, type Rulebook } from '@parley/policy';
import { openEndpoint } from '../platform/http/endpoint.js';
import '../publishing/rulebooks.js';
import { bulk, charge, mapWithBreath } from './limits.js';

type Input = Exclude<Body<'judge'>, { items: unknown }>;
type Output = Exclude<Answer<'judge'>, { items: unknown }>;

const judgeOne = (
  rulebook: Rulebook,
  now: string,
  locale: string,
  { id, text, history, place, side, facts }: Input,
): Output => {
  // What the contract lets through is what the judge reads; only `undefined` is spelled differently.
  const known = { now, ...facts } as Facts;
  const decision = judge(rulebook, { text, place, side, facts: known, ...(history && { history }) });
  const advice = explain(decision, known.locale ?? locale, 'writer', rulebook, openWays);
  return {
    ...(id === undefined ? {} : { id }),
    effect: decision.effect,
    signals: decision.signals,
    clauses: decision.clauses,
    advice: advice.map(({ code, clause, text: words, ways }) => ({ code, clause, text: words, ways: [...ways] })),
    rulebook: decision.rulebook,
    engine: decision.engine,
  } as Output;
};

/** Judges by the rulebook in force. Nothing is recorded, nothing carried out, nothing logged. */
export const judgeEndpoint = openEndpoint(
  'judge',
  async (ctx, { body }) => {
    const items = 'items' in body ? body.items : [body];
    charge(ctx, items);
    const { rulebook } = ctx.services.rulebooks.live();
    const now = ctx.now.toISOString();
    const judged = await mapWithBreath(items, (item) => judgeOne(rulebook, now, ctx.locale, item));
    return { status: 200, body: 'items' in body ? { items: judged } : judged[0]! };
  },
  bulk,
);
