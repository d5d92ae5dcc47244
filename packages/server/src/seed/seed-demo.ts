import { sql } from 'kysely';
import '../accounts/services.js';
import { openConversation } from '../conversations/open-conversation.js';
import { sendMessage } from '../conversations/send-message.js';
import { markRead } from '../conversations/store.js';
import type { Db, Tx } from '../platform/database/connect.js';
import type { Services } from '../platform/http/endpoint.js';
import type { Ids } from '../platform/ids.js';
import { setOrder, setOrigin } from '../relationships/store.js';
import { demoPeople, neighbours, type SeedPerson } from './people.js';
import { offerGigs } from './offer-gigs.js';
import { workOnOrders } from './work-on-orders.js';
import { readyLink, waitingOffer } from './offers.js';
import { stories, type Story } from './stories.js';

export type SeedDeps = {
  readonly db: Db;
  readonly ids: Ids;
  readonly now: Date;
  readonly password: string;
  readonly services: Pick<
    Services,
    'identity' | 'rulebooks' | 'ownHosts' | 'metrics' | 'config' | 'linkTokens' | 'watchText'
  >;
};

type Seeding = SeedDeps & { readonly tx: Tx };
type Known = { readonly id: string; readonly alias: string; readonly seller: boolean; readonly locale: 'en' | 'es' };

const lockKey = 7_305_114;
const dayMs = 86_400_000;
const minuteMs = 60_000;

/**
 * Fills an empty database with the demo world, through the same gate and stores as everybody. One transaction: a start
 * that is cut off leaves nothing behind. Answers false, and does nothing, where there are accounts already.
 */
export const seedDemo = (deps: SeedDeps): Promise<boolean> =>
  deps.db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${lockKey})`.execute(tx);
    const { rows } = await sql<{ exists: boolean }>`select exists (select from accounts)`.execute(tx);
    if (rows[0]?.exists) return false;
    const seeding = { ...deps, tx };
    const people = new Map<string, Known>();
    for (const person of [...demoPeople, ...neighbours]) people.set(person.alias, await settle(seeding, person));
    await offerGigs(seeding, (alias) => known(people, alias));
    await workOnOrders(seeding, (alias) => known(people, alias));
    for (const story of stories) await tell(seeding, story, people);
    await readyLink(seeding, known(people, 'demo_seller'));
    return true;
  });

async function settle({ tx, services, password, now }: Seeding, person: SeedPerson): Promise<Known> {
  const { alias, seller = false, locale = 'en', level = 'new', roles = ['member'] } = person;
  const since = new Date(now.getTime() - person.daysHere * dayMs);
  const account = { alias, seller, locale, roles, password, email: `${alias}@example.com`, emailVerified: true };
  const { accountId } = await services.identity.signUp(tx, account, { ip: '127.0.0.1', userAgent: undefined }, since);
  await sql`update accounts set level = ${level} where id = ${accountId}`.execute(tx);
  return { id: accountId, alias, seller, locale };
}

async function tell(seeding: Seeding, story: Story, people: ReadonlyMap<string, Known>): Promise<void> {
  const { tx, ids, services } = seeding;
  const sides = { buyer: known(people, story.buyer), seller: known(people, story.seller) };
  const pair = { buyer: sides.buyer.id, seller: sides.seller.id };
  const at = (minutesAgo: number) => new Date(seeding.now.getTime() - minutesAgo * minuteMs);
  const opener = sides[story.openedBy];
  const other = sides[story.openedBy === 'buyer' ? 'seller' : 'buyer'];
  const first = story.lines[0]?.minutesAgo ?? 0;
  const { id: conversation } = await openConversation({ tx, ids, now: at(first + 1) }, opener, other);
  if (story.origin) await setOrigin(tx, pair, story.origin);
  if (story.order) await setOrder(tx, pair, story.order);

  const sent: string[] = [];
  for (const line of story.lines) {
    const writer = { ...sides[line.by], rulebookOf: services.rulebooks.byHash };
    const ctx = { tx, ids, services, now: at(line.minutesAgo) };
    sent.push((await sendMessage(ctx, writer, { conversation, text: line.text })).id);
  }
  if (story.offersAgain) await waitingOffer(seeding, sides.seller, conversation);
  for (const side of ['buyer', 'seller'] as const) {
    const upTo = sent[story.read[side] - 1];
    const readAt = at(story.lines.at(-1)?.minutesAgo ?? 0);
    if (upTo) await markRead(tx, { account: sides[side].id, conversation, upTo, now: readAt });
  }
}

function known(people: ReadonlyMap<string, Known>, alias: string): Known {
  const found = people.get(alias);
  if (!found) throw new Error(`the demo world names ${alias}, who is not among its people`);
  return found;
}
