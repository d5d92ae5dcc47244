import { judge, parseRulebook, type Decision, type Rulebook } from '@parley/policy';
import type { DecisionView } from '@parley/contract';
import type { FromWorker, Locale, ToWorker } from './protocol.js';
import { adviceText, describeRulebook } from './words.js';

let rulebook: Rulebook | undefined;
let problem = 'The rulebook has not arrived yet';

const view = (book: Rulebook, decision: Decision, locale: Locale): DecisionView => ({
  effect: decision.effect,
  signals: decision.signals.map((signal) => ({ ...signal, history: [...(signal.history ?? [])] })),
  clauses: decision.clauses.map(({ signals, missing, ...clause }) => ({
    ...clause,
    signals: [...signals],
    ...(missing ? { missing: [...missing] } : {}),
  })),
  advice: decision.advice.map((advice) => ({
    ...advice,
    text: adviceText(book, advice, locale),
    ways: [...advice.ways],
  })),
  rulebook: decision.rulebook,
  engine: decision.engine,
});

const answer = (question: Exclude<ToWorker, { type: 'rulebook' }>): FromWorker => {
  const { id, locale } = question;
  if (!rulebook) return { type: 'failed', id, why: problem };
  if (question.type === 'describe') return { type: 'described', id, rulebook: describeRulebook(rulebook, locale) };
  return { type: 'verdict', id, decision: view(rulebook, judge(rulebook, question.input), locale) };
};

onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'rulebook') {
    try {
      rulebook = parseRulebook(data.json);
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
