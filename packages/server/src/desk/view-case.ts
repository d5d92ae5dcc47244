import type { CaseDetail, CaseSummary } from '@parley/contract';
import { accountsById, publicAccount, type Account } from '../accounts/accounts.js';
import type { Tx } from '../platform/database/connect.js';
import type { Ctx } from '../platform/http/endpoint.js';
import { viewDecision } from '../publishing/decision-view.js';
import { viewFacts } from '../relationships/view-facts.js';
import { actionsOf, type Agent } from './desk.js';
import { preview } from './preview.js';
import type { CaseRow } from './store.js';
import { subjects } from './subjects/subjects.js';

type People = ReadonlyMap<string, Account>;

const person = (people: People, id: string): Account => {
  const found = people.get(id);
  if (!found) throw new Error('an account that a case names is gone');
  return found;
};

const peopleOf = (tx: Tx, rows: readonly CaseRow[]): Promise<People> =>
  accountsById(
    tx,
    rows.flatMap((row) => [row.author, row.other, row.claimed_by, row.decided_by].filter((id) => id !== null)),
  );

/** The clauses that a text fell under; of other things what their kind is about. */
const clausesOf = ({ judged }: CaseRow): string[] => [
  ...new Set(judged?.decision.clauses.filter((each) => each.outcome !== 'excused').map((each) => each.id)),
];

const summarise = (row: CaseRow, agent: Agent, people: People): CaseSummary => ({
  id: row.id,
  version: row.version,
  queue: row.queue,
  state: row.state,
  subject: {
    kind: row.subject_kind,
    id: row.subject_id,
    // What no text was judged for is between the people and support, but for what a gig declares.
    place: row.judged?.place ?? (row.subject_kind === 'gig_needs' ? 'gig' : 'support'),
    writer: publicAccount(person(people, row.author)),
    clauses: clausesOf(row),
  },
  claimed_by: row.claimed_by && person(people, row.claimed_by).alias,
  opened_at: row.opened_at.toISOString(),
  due_at: row.due_at.toISOString(),
  actions: [...actionsOf(row, agent)],
});

export async function viewCases(tx: Tx, rows: readonly CaseRow[], agent: Agent): Promise<CaseSummary[]> {
  const people = await peopleOf(tx, rows);
  return rows.map((row) => summarise(row, agent, people));
}

/** One case with all that an agent needs to decide it, in the agent's language. */
export async function viewCase(
  ctx: Pick<Ctx, 'tx' | 'actor' | 'now' | 'locale' | 'services'>,
  row: CaseRow,
): Promise<CaseDetail> {
  const { tx, actor, locale, services } = ctx;
  const people = await peopleOf(tx, [row]);
  const { judged } = row;
  return {
    ...summarise(row, actor, people),
    text: judged?.text ?? '',
    gig: null,
    about: null,
    ...(await subjects[row.subject_kind].view(ctx, row)),
    decision:
      judged &&
      viewDecision(judged.decision_id, judged.decision, locale, services.rulebooks.byHash(judged.decision.rulebook)),
    facts: judged && viewFacts(judged.facts, locale),
    side: judged?.side ?? 'seller',
    other: row.other === null ? null : publicAccount(person(people, row.other)),
    preview: preview[locale][row.subject_kind],
    outcome: outcomeOf(row, people),
  };
}

function outcomeOf({ action, clause, reason, decided_by, decided_at }: CaseRow, people: People): CaseDetail['outcome'] {
  if (action === null || clause === null || reason === null || decided_by === null || decided_at === null) return null;
  return { action, clause, reason, by: person(people, decided_by).alias, at: decided_at.toISOString() };
}
