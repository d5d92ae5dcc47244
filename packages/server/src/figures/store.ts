import type { Figures } from '@parley/contract';
import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.js';

/** From `from` on, and before `to`. */
export type Span = { readonly from: Date; readonly to: Date };

/** One row per day in UTC that the span touches, days without anything too. */
export async function daysOf(tx: Tx, { from, to }: Span): Promise<Figures['days']> {
  const { rows } = await sql<Figures['days'][number]>`
    with happened as (
      select 'links_made' as what, created_at as at from offer_links where created_at >= ${from} and created_at < ${to}
      union all
      select 'links_opened', at from offer_link_opens where at >= ${from} and at < ${to}
      union all
      select 'claims', at from offer_link_claims where at >= ${from} and at < ${to}
      union all
      select 'claims_refused', at from events
      where kind = 'relationship.claim_refused' and at >= ${from} and at < ${to}
      union all
      select case r.origin when 'brought' then 'orders_brought' else 'orders_other' end, o.created_at
      from orders o join relationships r on r.id = o.relationship_id
      where o.created_at >= ${from} and o.created_at < ${to}
    ), counted as (
      select (at at time zone 'UTC')::date as day, what from happened
    ), days as (
      select generate_series((${from}::timestamptz at time zone 'UTC')::date,
        ((${to}::timestamptz - interval '1 millisecond') at time zone 'UTC')::date, interval '1 day')::date as day
    )
    select to_char(d.day, 'YYYY-MM-DD') as day,
      (count(*) filter (where c.what = 'links_made'))::int as links_made,
      (count(*) filter (where c.what = 'links_opened'))::int as links_opened,
      (count(*) filter (where c.what = 'claims'))::int as claims,
      (count(*) filter (where c.what = 'claims_refused'))::int as claims_refused,
      (count(*) filter (where c.what in ('orders_brought', 'orders_other')))::int as orders,
      (count(*) filter (where c.what = 'orders_brought'))::int as orders_brought
    from days d left join counted c on c.day = d.day
    group by d.day order by d.day`.execute(tx);
  return rows;
}

type RestOfTotals = Omit<Figures['totals'], keyof Figures['days'][number]>;

export async function totalsOf(tx: Tx, { from, to }: Span): Promise<RestOfTotals> {
  const { rows } = await sql<RestOfTotals>`
    with told as (
      select kind, data, at from events
      where kind in ('relationship.claim_refused', 'relationship.claim_questioned', 'relationship.revoked',
        'clearance.requested', 'clearance.granted', 'clearance.denied') and at >= ${from} and at < ${to}
    )
    select
      (select count(*)::int from orders o join relationships r on r.id = o.relationship_id
        where r.origin = 'brought' and o.created_at >= ${from} and o.created_at < ${to}
          and exists (select from orders e where e.relationship_id = o.relationship_id
            and (e.created_at, e.id) < (o.created_at, o.id))) as orders_kept,
      (count(*) filter (where kind = 'relationship.claim_questioned'))::int as claims_in_doubt,
      (count(*) filter (where kind = 'relationship.revoked'))::int as revocations,
      (count(*) filter (where kind = 'clearance.requested'))::int as clearances_asked,
      (count(*) filter (where kind = 'clearance.granted'))::int as clearances_granted,
      (count(*) filter (where kind = 'clearance.denied'))::int as clearances_denied,
      (select round(percentile_cont(0.5) within group (order by extract(epoch from t.at - c.at) / 60))::int
        from told t join clearances c on c.id = (t.data ->> 'clearance')::uuid
        where t.kind in ('clearance.granted', 'clearance.denied')) as clearance_median_minutes
    from told`.execute(tx);
  return rows[0]!;
}

/** How often each guard refused, the most frequent first. */
export async function refusalsOf(tx: Tx, { from, to }: Span): Promise<Figures['refused_by']> {
  const { rows } = await sql<Figures['refused_by'][number]>`
    select data ->> 'code' as guard, count(*)::int as count from events
    where kind = 'relationship.claim_refused' and at >= ${from} and at < ${to}
    group by 1 order by 2 desc, 1`.execute(tx);
  return rows;
}

/**
 * Money by currency. What was given up is counted where the money was released: only there is a fee taken. `usualBps` is
 * the fee of people who met here.
 */
export async function moneyOf(tx: Tx, { from, to }: Span, usualBps: number): Promise<Figures['money']> {
  const { rows } = await sql<Figures['money'][number]>`
    with paid as (
      select o.currency, o.price_minor as minor, r.origin = 'brought' as brought, 0::numeric as given_up
      from orders o join relationships r on r.id = o.relationship_id
      where o.created_at >= ${from} and o.created_at < ${to}
      union all
      select t.currency, 0, false,
        greatest(0, floor((t.amount::numeric * ${usualBps}::int + 5000) / 10000)
          - floor((t.amount::numeric * (t.data ->> 'fee_bps')::int + 5000) / 10000))
      from ledger_transactions t
      where t.kind = 'released' and t.data ->> 'origin' = 'brought' and t.at >= ${from} and t.at < ${to}
    )
    select currency, sum(minor)::text as orders, coalesce(sum(minor) filter (where brought), 0)::text as brought,
      sum(given_up)::bigint::text as fee_given_up
    from paid group by currency order by currency`.execute(tx);
  return rows;
}
