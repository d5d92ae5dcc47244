import { openWays } from '@parley/contract/paths';
import { explain, judge, parseRulebook, type Decision, type Rulebook } from '@parley/policy';
import type { DecisionView } from '@parley/contract';
import type { FromWorker, Locale, ToWorker } from './protocol.js';
import { describeRulebook, insteadOf } from './words.js';

const warmUp = 'Call me on +1 212 555 0188 or write to me@example.com, we can pay on Friday.';

let rulebook: Rulebook | undefined;
let problem = 'The rulebook has not arrived yet';

/** The decision as the server would send it. */
const view = (book: Rulebook, decision: Decision, locale: Locale): DecisionView => {
  const told = explain(decision, locale, 'writer', book, openWays);
  return {
    effect: decision.effect,
    signals: decision.signals.map(({ history, ...signal }) => ({
      ...signal,
      ...(history ? { history: [...history] } : {}),
    })),
    clauses: decision.clauses.map(({ signals, missing, ...clause }) => ({
      ...clause,
      signals: [...signals],
      ...(missing ? { missing: [...missing] } : {}),
    })),
    advice: decision.advice.map(({ code, clause }) => {
      const found = told.find((each) => each.code === code);
      return { code, clause, text: found?.text ?? '', ways: [...(found?.ways ?? [])] };
    }),
    rulebook: decision.rulebook,
    engine: decision.engine,
  };
};

const answer = (question: Exclude<ToWorker, { type: 'rulebook' }>): FromWorker => {
  const { id, locale } = question;
  if (!rulebook) return { type: 'failed', id, why: problem };
  if (question.type === 'describe') return { type: 'described', id, rulebook: describeRulebook(rulebook, locale) };
  const decision = judge(rulebook, question.input);
  return {
    type: 'verdict',
    id,
    decision: view(rulebook, decision, locale),
    instead: insteadOf(rulebook, decision, locale),
  };
};

onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'rulebook') {
    try {
      const parsed = parseRulebook(data.json);
      rulebook = parsed;
      // Word lists and clauses are made ready at the first use: now, after what is asked already, and not while somebody types.
      setTimeout(() => judge(parsed, { text: warmUp, place: 'inbox', side: 'buyer' }));
    } catch (error) {
      rulebook = undefined;
      problem = String(error);
    }
    return;
  }
  let result: FromWorker;
  try {
    result = answer(data);
  } catch (error) {
    result = { type: 'failed', id: data.id, why: String(error) };
  }
  postMessage(result);
};
