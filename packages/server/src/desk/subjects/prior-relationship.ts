import { denyPrior, grantPrior } from '../../clearances/prior/decide-prior.js';
import { priorById } from '../../clearances/prior/store.js';
import { answerInWords, wayInWords } from '../../clearances/prior/wording.js';
import { foundHere } from '../../clearances/prior/found-here.js';
import { loadFacts } from '../../relationships/load-facts.js';
import { findBetween } from '../../relationships/store.js';
import { whatIsAllowed } from '../../relationships/what-is-allowed.js';
import { priorWords } from '../prior-words.js';
import { unseen, type Subject } from './subject.js';

/** Two people who say that they knew each other before: what each of them says, and what happened here. */
export const priorRelationship: Subject = {
  view: async ({ tx, now, locale, services }, { subject_id }) => {
    const row = await priorById(tx, subject_id);
    if (!row) throw new Error('the prior relationship that a case is about is gone');
    const words = priorWords[locale];
    const pair = await findBetween(tx, row.asker, row.other);
    const facts =
      pair && (await loadFacts(tx, { ...pair, viewer: row.asker, now, locale, ownHosts: services.ownHosts }));
    const found = await foundHere(tx, row.asker, row.other);
    return {
      ...unseen,
      text: row.evidence,
      about: {
        title: words.title,
        facts: [
          { name: words.askerWay, value: wayInWords(row.known_from, locale) },
          { name: words.askerWords, value: row.evidence },
          { name: words.otherAnswer, value: answerInWords(row.confirms, locale) },
          ...(row.other_known_from ? [{ name: words.otherWay, value: wayInWords(row.other_known_from, locale) }] : []),
          { name: words.otherWords, value: row.other_words || words.silent },
          { name: words.between, value: facts ? whatIsAllowed(facts, locale).join('\n') : words.nothing },
          { name: words.since, value: pair ? pair.since.toISOString().slice(0, 10) : words.never },
          { name: words.messages, value: String(facts?.relationship?.messages ?? 0) },
          { name: words.orders, value: String(facts?.relationship?.orders ?? 0) },
          { name: words.found, value: found ? words.foundAt(found.toISOString().slice(0, 10)) : words.notFound },
        ],
        checklist: [...words.checklist],
      },
    };
  },
  act: (ctx, { subject_id }, { action, clause, reason, by, at }) => {
    const ruling = { prior: subject_id, clause, reason, by, at };
    return action === 'grant' ? grantPrior(ctx, ruling) : denyPrior(ctx, ruling);
  },
};
