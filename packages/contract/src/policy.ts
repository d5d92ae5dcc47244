import { effects, levels, needs, orderStates, origins, places, sides, signalKinds, ways } from '@parley/policy';
import { Type } from 'typebox';
import { Id, nullable, oneOf, strict } from './common.js';

export const Effect = oneOf(effects);
export const SignalKind = oneOf(signalKinds);
export const Place = oneOf(places);
export const Side = oneOf(sides);
export const Origin = oneOf(origins);
export const Level = oneOf(levels);
export const Need = oneOf(needs);
export const Way = oneOf(ways);

export const Signal = strict({
  kind: SignalKind,
  start: Type.Integer({ description: 'UTF-16 offset into the text as typed' }),
  end: Type.Integer(),
  text: Type.String(),
  value: Type.String(),
  confidence: Type.Number(),
  how: Type.String(),
  history: Type.Optional(Type.Array(Type.Integer())),
  quoted: Type.Optional(Type.Boolean()),
});

export const ClauseOutcome = strict({
  id: Type.String(),
  rule: Type.Optional(Type.String({ description: 'The rule within the clause, e.g. `plain`' })),
  outcome: oneOf(['applied', 'excused', 'unknown']),
  effect: Effect,
  by: Type.Optional(Type.String({ description: 'What excused it: an exception, a need, a clearance by its id' })),
  signals: Type.Array(Type.Integer()),
  missing: Type.Optional(Type.Array(Type.String())),
});

export const Advice = strict({
  code: Type.String(),
  clause: Type.String(),
  text: Type.String({ description: 'In the language of the reader' }),
  ways: Type.Array(Way, { description: 'Ways on that exist here and now' }),
});

/** A decision as its writer, and an agent, may read it. */
export const Decision = strict({
  id: Type.Optional(Id),
  effect: Effect,
  signals: Type.Array(Signal),
  clauses: Type.Array(ClauseOutcome),
  advice: Type.Array(Advice),
  rulebook: Type.String({ description: 'SHA-256 of the rulebook' }),
  engine: Type.String({ description: 'Version of the engine' }),
});

const Clearance = strict({
  kinds: Type.Union([Type.Array(SignalKind), Type.Literal('any')]),
  places: Type.Optional(Type.Array(Place)),
  until: Type.Optional(Type.String({ format: 'date-time' })),
  purpose: Type.Optional(Type.String({ maxLength: 500 })),
  id: Type.Optional(Type.String({ maxLength: 100 })),
});

export const Facts = strict({
  relationship: Type.Optional(
    strict({
      origin: Origin,
      messages: Type.Optional(Type.Integer({ minimum: 0 })),
      orders: Type.Optional(Type.Integer({ minimum: 0 })),
    }),
  ),
  order: Type.Optional(strict({ state: oneOf(orderStates) })),
  needs: Type.Optional(Type.Array(Need)),
  clearances: Type.Optional(Type.Array(Clearance)),
  standing: Type.Optional(strict({ level: Level, strikes: Type.Optional(Type.Integer({ minimum: 0 })) })),
  declared: Type.Optional(
    strict({
      file: Type.Optional(
        strict({
          reason: oneOf(['too_large', 'technical']),
          size: Type.Optional(Type.Number({ minimum: 0 })),
          sha256: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
        }),
      ),
    }),
  ),
  ownHosts: Type.Optional(Type.Array(Type.String({ maxLength: 253 }), { maxItems: 50 })),
  locale: Type.Optional(Type.String({ maxLength: 35 })),
  now: Type.Optional(Type.String({ format: 'date-time' })),
});

const RowId = Type.Optional(Type.Union([Type.String({ maxLength: 200 }), Type.Integer()]));
const JudgedText = Type.String({ maxLength: 1_000_000 });
const History = Type.Optional(
  Type.Array(JudgedText, { maxItems: 50, description: "The same writer's earlier texts, oldest first" }),
);
const oneOrMany = <S extends ReturnType<typeof strict>>(item: S) =>
  Type.Union([item, strict({ items: Type.Array(item, { maxItems: 1000 }) })]);

export const DetectInput = strict({
  id: RowId,
  text: JudgedText,
  history: History,
  locale: Type.Optional(Type.String({ maxLength: 35 })),
});
export const DetectOutput = strict({ id: RowId, signals: Type.Array(Signal) });
export const JudgeInput = strict({
  id: RowId,
  text: JudgedText,
  history: History,
  place: Place,
  side: Side,
  facts: Type.Optional(Facts),
});
export const JudgeOutput = strict({
  id: RowId,
  effect: Effect,
  signals: Type.Array(Signal),
  clauses: Type.Array(ClauseOutcome),
  advice: Type.Array(Advice),
  rulebook: Type.String(),
  engine: Type.String(),
});

const text = (what: string) => Type.String({ description: what });

/** The rulebook in force, for people (`clauses`, in plain sentences) and for the composer (`json`, as parsed by @parley/policy). */
export const LiveRulebook = strict({
  id: Id,
  hash: text('SHA-256 of the canonical JSON'),
  name: Type.String(),
  version: Type.String(),
  since: Type.String({ format: 'date-time' }),
  json: Type.Unknown(),
});
export const RulebookSummary = strict({
  id: Id,
  hash: Type.String(),
  name: Type.String(),
  version: Type.String(),
  status: oneOf(['draft', 'shadow', 'live', 'retired']),
  since: nullable(Type.String({ format: 'date-time' })),
});

export const policyRoutes = {
  detect: {
    summary: 'Find contact data and intents in one text or up to 1,000',
    tag: 'policy',
    body: oneOrMany(DetectInput),
    answer: { 200: Type.Union([DetectOutput, strict({ items: Type.Array(DetectOutput) })]) },
    errors: ['invalid_input', 'too_many', 'too_large'],
  },
  judge: {
    summary: 'Judge one text or up to 1,000 by the rulebook in force; nothing is recorded or carried out',
    tag: 'policy',
    body: oneOrMany(JudgeInput),
    answer: { 200: Type.Union([JudgeOutput, strict({ items: Type.Array(JudgeOutput) })]) },
    errors: ['invalid_input', 'too_many', 'too_large'],
  },
  listRulebooks: {
    summary: 'Every version of the rulebook',
    tag: 'policy',
    answer: { 200: strict({ items: Type.Array(RulebookSummary) }) },
    errors: [],
  },
  getLiveRulebook: {
    summary: 'The rulebook in force',
    tag: 'policy',
    answer: { 200: LiveRulebook },
    errors: [],
  },
} as const;
