import { Button } from '@mantine/core';
import type { PriorView } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { Icon } from '../../parts/icon.js';
import { Failed } from '../../parts/states.js';
import { PriorAnswer } from './prior-answer.js';
import { PriorForm } from './prior-form.js';
import classes from './relationships.module.css';

function Record({ prior }: { readonly prior: PriorView }) {
  const t = useT();
  const { with: alias, state, asked_by_you: isMine, answer_by: answerBy, confirms } = prior;
  const isQuestion = !isMine && state === 'asked';
  return (
    <li className={classes.card}>
      <span className={classes.key} data-state={state === 'granted' ? 'granted' : answerBy ? 'requested' : undefined}>
        <Icon name={state === 'granted' ? 'check' : 'people'} />
      </span>
      <div className={classes.words}>
        <h3 className={classes.name}>
          {t(isQuestion ? 'prior.question' : isMine ? 'prior.row' : 'prior.row_theirs', { alias })}
        </h3>
        <p className={classes.quiet}>
          {isQuestion ? t('prior.your_turn') : t(`prior.state.${state}`, { alias })}
          {answerBy && (
            <>
              {' '}
              · {t('prior.answer_by')} <Time at={answerBy} format="date" />
            </>
          )}
        </p>
        {confirms === false && <p className={classes.quiet}>{t('prior.disputed')}</p>}
        {prior.words && <p dir="auto">{prior.words}</p>}
        {prior.reason && (
          <p dir="auto">
            <strong>{t('clearance.reason')}</strong> {prior.reason}
          </p>
        )}
        {isQuestion && <PriorAnswer prior={prior} />}
      </div>
    </li>
  );
}

/** What is to be on record of a time before this platform: asked, answered, decided. */
export function PriorSection() {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  const { data, error, refetch } = useQuery({ queryKey: keys.prior, queryFn: () => call('listPrior', {}) });
  return (
    <section aria-labelledby="prior" className={classes.second}>
      <div className={classes.top}>
        <h2 id="prior" className={classes.heading}>
          {t('prior.title')}
        </h2>
        <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
          {t('prior.ask')}
        </Button>
      </div>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className={classes.quiet}>{t('prior.none')}</p>}
      {data && data.items.length > 0 && (
        <ul className={classes.list}>
          {data.items.map((prior) => (
            <Record key={prior.id} prior={prior} />
          ))}
        </ul>
      )}
      {isAsking && <PriorForm onClose={() => setAsking(false)} />}
    </section>
  );
}
