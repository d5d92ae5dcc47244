import {
  places,
  sides,
  signalKinds,
  needs,
  levels,
  origins,
  orderStates,
  type Facts,
  type JudgeInput,
} from '@parley/policy';
import { BadLine } from './json-lines.js';

type Row = Record<string, unknown>;
type Warn = (message: string) => void;

/** Reads the `text` and `history` of a row; other fields of the row are the caller's own and stay unread. */
export const readText = (row: Row): { id: unknown; text: string; history: string[] } => ({
  id: row['id'],
  text: string(row['text'], 'text'),
  history: row['history'] === undefined ? [] : list(row['history'], 'history', string),
});

/** Reads a row of `parley judge`. `now` stands in where the facts name no moment. */
export const readJudgeInput = (row: Row, now: string, warn: Warn): JudgeInput => {
  const { text, history } = readText(row);
  return {
    text,
    history,
    place: word(row['place'], 'place', places),
    side: word(row['side'], 'side', sides),
    facts: { now, ...readFacts(row['facts'], warn) },
  };
};

type Reader = (value: unknown, path: string) => unknown;

/** Every fact, its shape, and nothing else. A fact unknown to us is warned of, since a typing error would silently be `unknown`. */
const factReaders: Record<keyof Facts, Reader> = {
  relationship: shape({ origin: oneWord(origins), messages: count, orders: count }, ['origin']),
  order: shape({ state: oneWord(orderStates) }, ['state']),
  needs: listOf(oneWord(needs)),
  clearances: listOf(
    shape(
      {
        kinds: (value, path) => (value === 'any' ? value : list(value, path, oneWord(signalKinds))),
        places: listOf(oneWord(places)),
        until: instant,
        purpose: string,
        id: string,
      },
      ['kinds'],
    ),
  ),
  standing: shape({ level: oneWord(levels), strikes: count }, ['level']),
  declared: shape(
    { file: shape({ reason: oneWord(['too_large', 'technical']), size: count, sha256: string }, ['reason']) },
    [],
  ),
  ownHosts: listOf(string),
  locale: string,
  now: instant,
};

const readFacts = (value: unknown, warn: Warn): Facts => {
  if (value === undefined || value === null) return {};
  const facts = object(value, 'facts');
  const known: Row = {};
  for (const [name, fact] of Object.entries(facts)) {
    const reader = (factReaders as Record<string, Reader | undefined>)[name];
    if (!reader)
      warn(`facts.${name} is no fact we know and was left out; known are ${Object.keys(factReaders).join(', ')}`);
    else if (fact !== undefined && fact !== null) known[name] = reader(fact, `facts.${name}`);
  }
  return known;
};

function string(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new BadLine(`${path} must be a string, not ${nameOf(value)}`);
  return value;
}

function count(value: unknown, path: string): number {
  if (typeof value !== 'number' || !(value >= 0))
    throw new BadLine(`${path} must be a number of 0 or more, not ${nameOf(value)}`);
  return value;
}

function instant(value: unknown, path: string): string {
  if (Number.isNaN(Date.parse(string(value, path))))
    throw new BadLine(`${path} must be an ISO 8601 instant such as 2026-01-31T12:00:00Z`);
  return value as string;
}

function word<const W extends string>(value: unknown, path: string, words: readonly W[]): W {
  if (!words.includes(value as W))
    throw new BadLine(`${path} must be one of ${words.join(', ')}, not ${nameOf(value)}`);
  return value as W;
}

function oneWord(words: readonly string[]): Reader {
  return (value, path) => word(value, path, words);
}

function list<T>(value: unknown, path: string, item: (value: unknown, path: string) => T): T[] {
  if (!Array.isArray(value)) throw new BadLine(`${path} must be a list, not ${nameOf(value)}`);
  return value.map((entry, i) => item(entry, `${path}[${i}]`));
}

function listOf(item: Reader): Reader {
  return (value, path) => list(value, path, item);
}

function object(value: unknown, path: string): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine(`${path} must be an object, not ${nameOf(value)}`);
  return value as Row;
}

function shape(fields: Record<string, Reader>, required: readonly string[]): Reader {
  return (value, path) => {
    const row = object(value, path);
    for (const name of required) if (row[name] === undefined) throw new BadLine(`${path}.${name} is missing`);
    return Object.fromEntries(
      Object.entries(fields).flatMap(([name, read]) =>
        row[name] === undefined || row[name] === null ? [] : [[name, read(row[name], `${path}.${name}`)]],
      ),
    );
  };
}

const nameOf = (value: unknown) =>
  value === undefined ? 'missing' : (JSON.stringify(value)?.slice(0, 60) ?? typeof value);
