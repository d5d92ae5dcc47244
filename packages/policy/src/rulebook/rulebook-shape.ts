import { effects, ways } from '../decision.js';
import { levels, needs, orderStates, origins, places, sides } from '../facts.js';
import { signalKinds } from '../signal.js';
import { isObject, type Root, type Shape } from './shape.js';
import { confirmers, cues, declaredReasons, measures, whenUnknowns } from './vocabulary.js';

const text: Shape = { type: 'text' };
const flag: Shape = { type: 'boolean' };
const amount = (min: number, max: number): Shape => ({ type: 'number', min, max });
const list = (of: Shape, min = 1): Shape => ({ type: 'list', of, min });
const word = (names: string, words: readonly string[]): Shape => ({ type: 'word', names, words: () => words });
const declared = (names: keyof Root): Shape => ({ type: 'word', names, words: (root) => root[names] });
const object = (required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape => ({
  type: 'object',
  fields: { ...required, ...optional },
  required: Object.keys(required),
});
const perLocale = (of: Shape): Shape => ({ type: 'map', keys: text, values: of });

const effect = word('effects', effects);
const kinds = list(word('kinds of signals', signalKinds));
const placeList = list(word('places', places));
const orderList = list(word('order states', orderStates));
const cueList = list(word('cues', cues));
const wording = perLocale(object({ title: text, sentence: text }));

const later: Shape = { type: 'later', shape: () => condition };
const conditionFields: Record<string, Shape> = {
  kinds,
  confidence: amount(0, 1),
  cues: cueList,
  disguised: flag,
  quoted: flag,
  ownHost: flag,
  beside: object({ kinds }, { cues: cueList }),
  places: placeList,
  sides: list(word('sides', sides)),
  situations: list(declared('situations')),
  origins: list(word('origins', origins)),
  orders: orderList,
  needs: list(word('needs', needs)),
  levels: list(word('levels', levels)),
  strikes: amount(0, 1000),
  declared: object({}, { reasons: list(word('reasons', declaredReasons)), size: flag, checksum: flag }),
  clearance: flag,
  any: list(later),
  not: later,
};
const condition = object({}, conditionFields);
const ruleCondition = object({ kinds }, conditionFields);

const facts = object(
  {},
  {
    relationship: object({ origin: word('origins', origins) }, { messages: amount(0, 1e9), orders: amount(0, 1e9) }),
    order: object({ state: word('order states', orderStates) }),
    needs: list(word('needs', needs), 0),
    clearances: list(
      object(
        { kinds: { type: 'either', text: word('kinds', ['any']), other: kinds } },
        { places: placeList, until: text, purpose: text, id: text },
      ),
      0,
    ),
    standing: object({ level: word('levels', levels) }, { strikes: amount(0, 1000) }),
    declared: object(
      {},
      { file: object({ reason: word('reasons', declaredReasons) }, { size: amount(0, 2 ** 53), sha256: text }) },
    ),
    ownHosts: list(text, 0),
    locale: text,
    now: text,
  },
);

export const exampleShape = object(
  { text, place: word('places', places), side: word('sides', sides), effect },
  { history: list(text, 0), facts },
);

const rule = object(
  {
    id: text,
    when: ruleCondition,
    effect: { type: 'either', text: effect, other: { type: 'map', keys: declared('situations'), values: effect } },
  },
  { opensCase: flag, ways: list(word('ways', ways), 0), advice: perLocale(text) },
);

const clause = object(
  {
    id: text,
    name: text,
    rules: list(rule),
    wording: perLocale(object({ title: text, sentence: text, advice: text, recipient: text })),
  },
  {
    allows: list(declared('exceptions'), 0),
    whenUnknown: word('effects', whenUnknowns),
    examples: list(exampleShape, 0),
  },
);

const grant = object({ clauses: list(declared('clauses')) }, { kinds, when: condition, to: effect });

export const rulebookShape = object({
  format: word('formats', ['parley.rulebook/1']),
  name: text,
  version: text,
  situations: {
    type: 'map',
    keys: text,
    values: object({
      any: list(object({ places: placeList }, { orders: orderList })),
      wording: perLocale(object({ title: text })),
    }),
  },
  clauses: list(clause),
  needs: { type: 'map', keys: word('needs', needs), values: object({ grants: list(grant), wording }) },
  exceptions: list(object({ id: text, when: condition, grants: list(grant), wording }), 0),
  clearances: object({
    any: kinds,
    covers: { type: 'map', keys: word('kinds of signals', signalKinds), values: kinds },
  }),
  ladder: object({
    strikesExpireAfterDays: amount(1, 3650),
    steps: list(
      object({
        fromStrikes: amount(0, 1000),
        measure: word('measures', measures),
        noticeDays: amount(0, 365),
        confirmedBy: word('roles', confirmers),
        graveActs: flag,
      }),
    ),
  }),
});

/** The names that a document declares itself, read before anything is known to be right about it. */
export function declaredNames(json: unknown): Root {
  const root = isObject(json) ? json : {};
  const ids = (value: unknown) =>
    Array.isArray(value)
      ? value.flatMap((each) => (isObject(each) && typeof each['id'] === 'string' ? [each['id']] : []))
      : [];
  return {
    situations: isObject(root['situations']) ? Object.keys(root['situations']) : [],
    clauses: ids(root['clauses']),
    exceptions: [...new Set([...ids(root['exceptions']), 'service_need'])],
  };
}
