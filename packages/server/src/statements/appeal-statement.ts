import { append } from '../platform/events/append.js';
import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { checkText } from '../publishing/check-text.js';
import { openCase } from '../publishing/open-case.js';
import { appealUntil, statementStream } from './statements.js';
import { insertAppeal, statementById } from './store.js';
import { viewStatements } from './view.js';

const answerWithinHours = 72;

export const appealStatementEndpoint = endpoint(
  'appealStatement',
  async (ctx, { params, body }) => {
    const { tx, actor, now, locale } = ctx;
    const statement = await statementById(tx, params.id);
    if (!statement || statement.account_id !== actor.id) throw problem('not_found');
    const fault = checkText(body.text);
    if (fault === 'empty_text' || fault === 'bad_characters') throw problem(fault);
    if (appealUntil(statement.at) <= now) throw problem('appeal_late');
    if (!(await insertAppeal(tx, statement.id, body.text, now))) throw problem('appealed_already');
    await openCase(ctx, {
      queue: 'appeals',
      subject: { kind: 'statement', id: statement.id },
      author: actor.id,
      other: statement.other,
      notFor: [statement.decided_by],
      dueAt: new Date(now.getTime() + answerWithinHours * 3_600_000),
    });
    await append(tx, [
      {
        stream: statementStream(statement.id),
        kind: 'statement.appealed',
        data: { statement: statement.id },
        actor: actor.id,
        audience: [actor.id],
        at: now,
      },
    ]);
    const [view] = await viewStatements(tx, [(await statementById(tx, statement.id))!], locale);
    return { status: 201, body: view! };
  },
  { perMinute: 20 },
);
