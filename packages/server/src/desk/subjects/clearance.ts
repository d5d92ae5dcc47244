import { accountsById } from '../../accounts/accounts.js';
import { denyClearance, grantClearance } from '../../clearances/decide-clearance.js';
import { clearanceById } from '../../clearances/store.js';
import { factsOfClearance } from '../../clearances/wording.js';
import { orderById } from '../../orders/store.js';
import { loadFacts } from '../../relationships/load-facts.js';
import { findBetween } from '../../relationships/store.js';
import { whatIsAllowed } from '../../relationships/what-is-allowed.js';
import { clearanceWords } from '../wording.js';
import { unseen, type Subject } from './subject.js';

/** A request for a permission that the judge will read. */
export const clearance: Subject = {
  view: async ({ tx, now, locale, services }, row) => {
    const asked = await clearanceById(tx, row.subject_id);
    if (!asked) throw new Error('the clearance that a case is about is gone');
    const words = clearanceWords[locale];
    const pair = await findBetween(tx, asked.requester, asked.other);
    const facts =
      pair && (await loadFacts(tx, { ...pair, viewer: asked.requester, now, locale, ownHosts: services.ownHosts }));
    const order = asked.order_id === null ? undefined : await orderById(tx, asked.order_id);
    return {
      ...unseen,
      text: asked.purpose,
      about: {
        title: words.title,
        facts: [
          { name: words.what, value: factsOfClearance({ ...asked, purpose: '' }, asked.requester, locale) },
          { name: words.purpose, value: asked.purpose },
          {
            name: words.places,
            value: asked.places ? asked.places.map((place) => words.place[place]).join(', ') : words.everywhere,
          },
          { name: words.order, value: order ? order.title : words.noOrder },
          { name: words.until, value: asked.until?.toISOString().slice(0, 10) ?? words.noEnd },
          { name: words.between, value: facts ? whatIsAllowed(facts, locale).join('\n') : words.nothing },
          { name: words.messages, value: String(facts?.relationship?.messages ?? 0) },
        ],
        checklist: [...words.checklist],
      },
    };
  },
  act: async (ctx, row, { action, clause, reason, by, at, scope }) => {
    const ruling = { clearance: row.subject_id, clause, reason, by, at };
    if (action === 'grant') return grantClearance(ctx, { ...ruling, ...(scope && { scope }) });
    const people = await accountsById(ctx.tx, [row.author, ...(row.other === null ? [] : [row.other])]);
    const localeOf = (account: string) => Promise.resolve(people.get(account)?.locale ?? 'en');
    return denyClearance({ ...ctx, localeOf }, ruling);
  },
};
