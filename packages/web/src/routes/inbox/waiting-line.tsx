import { UnstyledButton } from '@mantine/core';
import { useT } from '../../i18n/i18n.js';
import { useConnection, useLive } from '../../live/live.js';
import type { Waiting } from '../../live/outbox.js';
import { Icon } from '../../parts/icon.js';
import { useProblemText } from '../../parts/states.js';
import classes from './message-line.module.css';
import { ApiProblem } from '../../api/call.js';

/** A text on its way: sending, waiting for the connection, or refused with the reason and a way to try again. */
export function WaitingLine({ entry }: { readonly entry: Waiting }) {
  const t = useT();
  const live = useLive();
  const connection = useConnection();
  const textOf = useProblemText();
  const problem =
    entry.problem &&
    new ApiProblem({
      type: '',
      title: '',
      cure: '',
      status: 400,
      code: entry.problem.code,
      detail: entry.problem.text,
    });
  const takeBack = () => {
    live.outbox.done(entry.key);
    live.drafts.restore(entry.conversation, entry.text);
  };
  return (
    <article className={`${classes.message} ${classes.waiting}`} data-mine aria-label={t('message.label_mine')}>
      <div className={classes.bubble} dir="auto">
        {entry.text}
      </div>
      {entry.state === 'failed' ? (
        <p className={classes.note} data-tone="failed" role="alert">
          <Icon name="alert" size={14} />
          <span>
            {t('message.failed', { why: problem ? textOf(problem) : '' })}{' '}
            <UnstyledButton className={classes.why} onClick={() => live.retry(entry.key)}>
              {t('common.try_again')}
            </UnstyledButton>{' '}
            ·{' '}
            <UnstyledButton className={classes.why} onClick={takeBack}>
              {t('message.take_back')}
            </UnstyledButton>
          </span>
        </p>
      ) : (
        <p className={classes.meta} role="status">
          {t(connection === 'open' || entry.tries <= 1 ? 'message.sending' : 'message.waiting')}
        </p>
      )}
    </article>
  );
}
