import { accountsById } from '../../accounts/accounts.js';
import { endpoint } from '../../platform/http/endpoint.js';
import { problem } from '../../platform/http/problem.js';
import { checkText } from '../../publishing/check-text.js';
import { answerPrior } from './answer.js';
import { lockPrior } from './store.js';
import { viewPrior } from './view.js';

/** Only who was asked answers, once and in time; for everybody else there is nothing here. */
export const answerPriorEndpoint = endpoint(
  'answerPrior',
  async (ctx, { params, body }) => {
    const { tx, actor, now } = ctx;
    const row = await lockPrior(tx, params.id);
    if (row?.other !== actor.id) throw problem('not_found');
    if (row.state !== 'asked' || row.answer_by <= now) throw problem('prior_answered');
    const fault = body.words === undefined ? undefined : checkText(body.words);
    if (fault === 'empty_text' || fault === 'bad_characters') throw problem(fault);
    const answered = await answerPrior(ctx, row, {
      confirms: body.confirms,
      knownFrom: null,
      words: body.words ?? '',
    });
    const asker = (await accountsById(tx, [row.asker])).get(row.asker);
    if (!asker) throw new Error('the account that asked is gone');
    return { status: 200, body: viewPrior(answered, actor.id, asker.alias, now) };
  },
  { perMinute: 20 },
);
