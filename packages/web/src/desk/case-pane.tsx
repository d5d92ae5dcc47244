import { Button, Skeleton } from '@mantine/core';
import { caseActions, type CaseDetail } from '@parley/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem, call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { put } from '../api/refresh.js';
import { useT } from '../i18n/i18n.js';
import { Time } from '../i18n/time.js';
import { DecisionCard } from '../parts/decision-card.js';
import { Icon } from '../parts/icon.js';
import { Note } from '../parts/note.js';
import { Failed, useProblemText } from '../parts/states.js';
import { CaseAbout } from './case-about.js';
import { CaseContext } from './case-context.js';
import classes from './case-pane.module.css';
import { DecideForm } from './decide-form.js';
import { GigNeeds } from './gig-needs.js';
import { actionKeys } from './action-keys.js';
import { caseQuery, workOn, type CaseAction } from './queries.js';
import type { QueueTab } from './queue-tabs.js';
import { SeenByRecipient } from './seen-by-recipient.js';
import { useShortcuts } from './use-shortcuts.js';

type Props = { readonly id: string; readonly tab: QueueTab };

export function CasePane({ id, tab }: Props) {
  const t = useT();
  const { data, error, refetch } = useQuery(caseQuery(id));
  if (error && !data) {
    return (
      <main className={classes.case}>
        <Failed isPage error={error} onRetry={() => void refetch()} />
      </main>
    );
  }
  if (!data) {
    return (
      <main className={classes.case} role="status" aria-label={t('common.loading')}>
        <Skeleton height={20} width="40%" />
        <Skeleton height={120} mt={24} radius={12} />
        <Skeleton height={180} mt={16} radius={12} />
      </main>
    );
  }
  return <OpenCase detail={data} tab={tab} />;
}

function OpenCase({ detail, tab }: { readonly detail: CaseDetail; readonly tab: QueueTab }) {
  const t = useT();
  const textOf = useProblemText();
  const cache = useQueryClient();
  const [action, setAction] = useState<CaseAction>();
  const { id, actions, outcome, claimed_by: agent, subject } = detail;
  const title = t(detail.decision ? 'desk.case' : 'desk.case_about', { alias: subject.writer.alias });
  const canClaim = detail.state === 'open';

  const keep = (next: CaseDetail): void => {
    put(cache, keys.case(id), next);
    void cache.invalidateQueries({ queryKey: keys.allCases });
  };
  const claim = useMutation({
    scope: workOn(id),
    mutationFn: () => call('claimCase', { params: { id }, body: { version: detail.version } }),
    onSuccess: keep,
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 409)
        void cache.invalidateQueries({ queryKey: keys.case(id) });
    },
  });

  const choose = (wanted: CaseAction) => (actions.includes(wanted) ? () => setAction(wanted) : undefined);
  useShortcuts({
    ...Object.fromEntries(caseActions.map((each) => [actionKeys[each], choose(each)])),
    c: canClaim && !claim.isPending ? () => claim.mutate() : undefined,
  });

  return (
    <div className={classes.panes}>
      <main className={classes.case} aria-label={title}>
        <header className={classes.header}>
          <Link
            to="/desk"
            search={tab === 'held' ? {} : { queue: tab }}
            className={classes.back}
            aria-label={t('desk.back')}
          >
            <Icon name="back" />
          </Link>
          <div>
            <h1 className={classes.title}>{title}</h1>
            <p className={classes.quiet}>
              {t('desk.to', { alias: detail.other?.alias ?? t('desk.everybody') })} · {t(`place.${subject.place}`)} ·{' '}
              <Time at={detail.opened_at} format="full" />
            </p>
          </div>
        </header>

        {detail.decision && (
          <>
            <section className={classes.part}>
              <h2 className={classes.heading}>{t('desk.text')}</h2>
              <DecisionCard text={detail.text} decision={detail.decision} />
            </section>
            <section className={classes.part}>
              <h2 className={classes.heading}>{t('desk.seen')}</h2>
              <SeenByRecipient detail={detail} />
            </section>
          </>
        )}
        {detail.gig && <GigNeeds gig={detail.gig} />}
        {detail.about && <CaseAbout about={detail.about} />}

        {detail.history.length > 0 && (
          <section className={classes.part}>
            <h2 className={classes.heading}>{t('desk.before')}</h2>
            <ol className={classes.history}>
              {detail.history.map((line, index) => (
                <li key={index}>
                  <span className={classes.from}>{line.from}</span>
                  <span dir="auto">{line.text ?? <em>{t('message.held.recipient')}</em>}</span>
                </li>
              ))}
            </ol>
          </section>
        )}

        {outcome ? (
          <div className={classes.part}>
            <Note tone="good">
              {t('desk.outcome', { action: t(`desk.done.${outcome.action}`), by: outcome.by, clause: outcome.clause })}{' '}
              <Time at={outcome.at} format="full" />
              <p dir="auto">{outcome.reason}</p>
            </Note>
          </div>
        ) : action ? (
          <DecideForm
            key={action}
            detail={detail}
            action={action}
            onDone={keep}
            onCancel={() => setAction(undefined)}
          />
        ) : (
          <footer className={classes.actions}>
            {claim.error && <Note tone="bad">{textOf(claim.error)}</Note>}
            {canClaim && (
              <Button loading={claim.isPending} onClick={() => claim.mutate()}>
                {t('desk.claim')}
              </Button>
            )}
            {actions.map((each) => (
              <Button key={each} variant="default" onClick={() => setAction(each)}>
                {t(`desk.action.${each}`)}
              </Button>
            ))}
            {agent && actions.length === 0 && <span className={classes.quiet}>{t('desk.with', { alias: agent })}</span>}
          </footer>
        )}
      </main>
      <CaseContext detail={detail} />
    </div>
  );
}
