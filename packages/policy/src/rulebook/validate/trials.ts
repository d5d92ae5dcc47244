import { places, sides } from '../../facts.js';
import { compile, type Line } from '../../judge/compile.js';
import { cueOf, type Seen } from '../../judge/seen.js';
import { plainWorld, type World } from '../../judge/world.js';
import { dataKinds, type Signal, type SignalKind } from '../../signal.js';
import type { Condition, Rulebook } from '../rulebook.js';
import { dataCues } from '../vocabulary.js';

/** One signal in one world, before one clause, of everything that the clause's rules can tell apart. */
export type Trial = { readonly line: Line; readonly seen: Seen; readonly world: World };

export function* trials(rulebook: Rulebook): Generator<Trial> {
  const compiled = compile(rulebook);
  for (const place of places)
    for (const side of sides)
      for (const kind of new Set(rulebook.clauses.flatMap(({ rules }) => rules.flatMap(({ when }) => when.kinds))))
        for (const line of compiled.lines(place, side, kind))
          for (const seen of seens(line, kind)) for (const world of worlds(line)) yield { line, seen, world };
}

function* worlds(line: Line): Generator<World> {
  const axes = line.axes(-1);
  const count = axes.reduce((product, { values }) => product * values.length, 1);
  for (let i = 0; i < count; i++) {
    const world = plainWorld({});
    let rest = i;
    for (const { values } of axes) {
      values[rest % values.length]?.(world);
      rest = Math.floor(rest / values.length);
    }
    yield world;
  }
}

/** Signals with every cue, confidence, disguise and neighbour that the clause's rules speak of. */
function* seens({ clause }: Line, kind: SignalKind): Generator<Seen> {
  const spoken = clause.rules.flatMap(({ when }) => [...partsOf(when)]);
  const cues = ['', ...new Set(spoken.flatMap((part) => part.cues ?? []))];
  const confidences = [
    1,
    ...new Set(spoken.flatMap(({ confidence }) => (confidence === undefined ? [] : [confidence - 0.01]))),
  ];
  const neighbours = [
    [],
    ...spoken.flatMap(({ beside }) =>
      beside ? [beside.kinds.flatMap((each) => [each, ...(beside.cues ?? []).map((cue) => `${each} ${cue}`)])] : [],
    ),
  ];
  for (const cue of cues)
    for (const confidence of confidences)
      for (const quoted of [false, true])
        for (const neighbour of neighbours) {
          const signal = signalWith(kind, cue, confidence, quoted);
          const present = [...neighbour, kind, `${kind} ${cueOf(signal)}`];
          const count = (key: string) => present.filter((each) => each === key).length;
          yield { signal, disguised: false, count };
          yield { signal, disguised: true, count };
        }
}

function signalWith(kind: SignalKind, cue: string, confidence: number, quoted: boolean): Signal {
  const isData = (dataKinds as readonly string[]).includes(kind);
  const how = (dataCues as readonly string[]).includes(cue) ? cue : 'trial';
  return {
    kind,
    start: 0,
    end: 5,
    text: 'trial',
    value: isData ? 'trial' : cue,
    confidence,
    how,
    ...(quoted && { quoted }),
  };
}

export function* partsOf(condition: Condition): Generator<Condition> {
  yield condition;
  for (const part of condition.any ?? []) yield* partsOf(part);
  if (condition.not) yield* partsOf(condition.not);
}
