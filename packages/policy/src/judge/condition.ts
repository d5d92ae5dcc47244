import * as vocabulary from '../facts.js';
import type { ClearanceFact, OrderState, Place, Side } from '../facts.js';
import type { Beside, ClearanceRules, Condition, Declared } from '../rulebook/rulebook.js';
import type { Signal, SignalKind } from '../signal.js';
import { parseInstant } from './instant.js';
import { cueOf, type Seen } from './seen.js';
import type { Situations } from './situations.js';
import type { Spread } from './spread.js';
import { bitsOf, type World } from './world.js';

/** Whether a condition holds; a plain boolean where place, side and kind already settle it. */
export type Test = boolean | ((seen: Seen, world: World) => boolean);

/** Where a condition is compiled for, and what collects the facts that it still has to read. */
export type Scope = {
  readonly place: Place;
  readonly side: Side;
  readonly kind: SignalKind;
  readonly situations: Situations;
  readonly clearances: ClearanceRules;
  readonly spread: Spread;
};

/** Tests of the signal come first: what they rule out needs no facts. */
export function compileCondition(when: Condition, scope: Scope): Test {
  if (settledFalse(when, scope)) return false;
  const aboutSignal = signalTests(when, scope);
  return aboutSignal.includes(false) ? false : allOf([...aboutSignal, ...factTests(when, scope)]);
}

function signalTests(when: Condition, scope: Scope): Test[] {
  const tests: Test[] = [];
  const { confidence, cues, disguised, quoted, beside, any, not } = when;
  if (confidence !== undefined) tests.push((seen) => seen.signal.confidence >= confidence);
  if (cues) tests.push((seen) => (cues as readonly string[]).includes(cueOf(seen.signal)));
  if (disguised !== undefined) tests.push((seen) => seen.disguised === disguised);
  if (quoted !== undefined) tests.push((seen) => (seen.signal.quoted ?? false) === quoted);
  if (beside) tests.push(besideTest(beside));
  if (any) tests.push(anyOf(any.map((part) => compileCondition(part, scope))));
  if (not) tests.push(negated(compileCondition(not, scope)));
  return tests;
}

function factTests(when: Condition, scope: Scope): Test[] {
  const { spread } = scope;
  const tests: Test[] = [];
  const { situations, origins, orders, needs, levels, strikes, declared, ownHost, clearance } = when;
  if (situations) tests.push(situationTest(situations, scope));
  if (origins) {
    spread.tells('relationship.origin', origins);
    const bits = bitsOf(vocabulary.origins, origins);
    tests.push((_, world) => ((bits >> world.origin) & 1) === 1);
  }
  if (orders) tests.push(orderTest(orders, spread));
  if (needs) {
    spread.tells('needs', needs);
    const bits = bitsOf(vocabulary.needs, needs);
    tests.push((_, world) => (world.needs & bits) !== 0);
  }
  if (levels) {
    spread.tells('standing.level', levels);
    const bits = bitsOf(vocabulary.levels, levels);
    tests.push((_, world) => ((bits >> world.level) & 1) === 1);
  }
  if (strikes !== undefined) {
    spread.tells('standing.strikes', [strikes]);
    tests.push((_, world) => world.strikes >= strikes);
  }
  if (declared) {
    spread.tells('declared', []);
    tests.push(declaredTest(declared));
  }
  if (ownHost !== undefined) tests.push(ownHostTest(ownHost, scope));
  if (clearance !== undefined) tests.push(clearanceTest(clearance, scope));
  return tests;
}

function settledFalse({ kinds, places, sides }: Condition, scope: Scope): boolean {
  if (kinds && !kinds.includes(scope.kind)) return true;
  if (places && !places.includes(scope.place)) return true;
  return sides !== undefined && !sides.includes(scope.side);
}

export function allOf(tests: readonly Test[]): Test {
  if (tests.includes(false)) return false;
  const open = tests.filter((test) => typeof test === 'function');
  const [first, second] = open;
  if (!first) return true;
  if (!second) return first;
  if (open.length === 2) return (seen, world) => first(seen, world) && second(seen, world);
  return (seen, world) => open.every((test) => test(seen, world));
}

function anyOf(tests: readonly Test[]): Test {
  if (tests.includes(true)) return true;
  const open = tests.filter((test) => typeof test === 'function');
  return open.length === 0 ? false : (seen, world) => open.some((test) => test(seen, world));
}

function negated(test: Test): Test {
  return typeof test === 'boolean' ? !test : (seen, world) => !test(seen, world);
}

function situationTest(names: readonly string[], { place, situations, spread }: Scope): Test {
  const orders = situations.ordersIn(place, names);
  if (typeof orders === 'boolean') return orders;
  return orderTest(orders, spread);
}

function orderTest(orders: readonly OrderState[], spread: Spread): Test {
  spread.tells('order.state', orders);
  const bits = bitsOf(vocabulary.orderStates, orders);
  return (_, world) => ((bits >> world.order) & 1) === 1;
}

function besideTest({ kinds, cues }: Beside): Test {
  const keys = cues ? kinds.flatMap((kind) => cues.map((cue) => `${kind} ${cue}`)) : kinds;
  return ({ signal, count }) => {
    const own = cues ? `${signal.kind} ${cueOf(signal)}` : signal.kind;
    return keys.some((key) => count(key) > (key === own ? 1 : 0));
  };
}

function declaredTest({ reasons, size, checksum }: Declared): Test {
  return (_, { file }) => {
    if (!file) return false;
    if (reasons && !reasons.includes(file.reason)) return false;
    if (size !== undefined && (file.size !== undefined) !== size) return false;
    return checksum === undefined || (file.sha256 !== undefined) === checksum;
  };
}

const linkKinds: readonly SignalKind[] = ['link', 'meeting_link', 'file_link', 'social', 'messenger'];

function ownHostTest(wanted: boolean, { kind, spread }: Scope): Test {
  if (!linkKinds.includes(kind)) return !wanted;
  spread.tells('ownHosts', []);
  return ({ signal }, { ownHosts }) => (ownHosts === 'all' || isOwnHost(signal.value, ownHosts)) === wanted;
}

/** Whether a link leads to one of the hosts or to a host below one of them. */
export function isOwnHost(link: string, ownHosts: readonly string[]): boolean {
  const host = hostOf(link);
  return host !== '' && ownHosts.some((own) => host === own.toLowerCase() || host.endsWith(`.${own.toLowerCase()}`));
}

/** Authority tricks (`own.example@evil.example`, `own.example\.evil`) must not pass for the host that they begin with. */
function hostOf(link: string): string {
  const afterScheme = link.slice(0, 2048).replace(/^[a-z][a-z0-9+.-]{0,20}:\/\//i, '');
  const authority = afterScheme.split(/[/?#\\]/, 1)[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{1,5}$/, '');
  return /^[a-z0-9.-]+$/i.test(host) ? host.toLowerCase().replace(/\.$/, '') : '';
}

function clearanceTest(wanted: boolean, scope: Scope): Test {
  scope.spread.tells('clearances', []);
  scope.spread.tells('now', []);
  return (_, world) => (coveringClearance(world, scope) !== undefined) === wanted;
}

const everything: ClearanceFact = { kinds: 'any' };

/** The clearance in force that names this kind here; of several the one whose id sorts first, so that their order is nothing. */
export function coveringClearance(
  { clearances, now }: World,
  { kind, place, clearances: rules }: Pick<Scope, 'kind' | 'place' | 'clearances'>,
): ClearanceFact | undefined {
  if (clearances === 'everything') return everything;
  let found: ClearanceFact | undefined;
  for (const clearance of clearances) {
    if (clearance.places && !clearance.places.includes(place)) continue;
    if (!namesKind(clearance, kind, rules)) continue;
    if (clearance.until !== undefined && !(now < (parseInstant(clearance.until) ?? -Infinity))) continue;
    if (!found || (clearance.id ?? '') < (found.id ?? '')) found = clearance;
  }
  return found;
}

function namesKind({ kinds }: ClearanceFact, kind: Signal['kind'], { any, covers }: ClearanceRules): boolean {
  if (kinds === 'any') return any.includes(kind);
  return kinds.includes(kind) || kinds.some((named) => covers[named]?.includes(kind) ?? false);
}
