import { Button } from '@mantine/core';
import type { StatementView } from '@parley/contract';
import { useState } from 'react';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { ClauseLink } from '../../parts/clause-link.js';
import { AppealForm } from './appeal-form.js';
import classes from './statements.module.css';

/** One statement of reasons, with its appeal or the way to one. */
export function StatementCard({ statement }: { readonly statement: StatementView }) {
  const t = useT();
  const [isAppealing, setAppealing] = useState(false);
  const { what, with: other, at, restriction, facts, clause, automated, redress, appeal } = statement;
  // Whether it is too late the server says; here only a button less is shown.
  const [isOpen] = useState(() => Date.parse(redress.appeal_until) > Date.now());
  const rows: readonly (readonly [string, string])[] = [
    [t('statements.facts'), facts],
    [t('statements.why'), clause.why],
    [t('statements.where'), restriction.where],
    [t('statements.how_found'), t(automated.detection ? 'statements.by_machine' : 'statements.by_person')],
    [t('statements.who_decided'), t(automated.decision ? 'statements.rule_decided' : 'statements.person_decided')],
  ];
  return (
    <li className={classes.card}>
      <h2 className={classes.what}>{what}</h2>
      <p className={classes.quiet}>
        {other && <>{t('statements.with', { alias: other })} · </>}
        <Time at={at} format="full" /> · <ClauseLink id={clause.id} />
      </p>
      <dl className={classes.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {appeal ? (
        <div className={classes.appeal} data-state={appeal.state}>
          <h3 className={classes.state}>{t(`statements.appeal.${appeal.state}`)}</h3>
          <p dir="auto" className={classes.said}>
            {appeal.text}
          </p>
          {appeal.answer && (
            <p dir="auto">
              <strong>{t('statements.answer')}</strong> {appeal.answer}
            </p>
          )}
        </div>
      ) : isAppealing ? (
        <AppealForm id={statement.id} onDone={() => setAppealing(false)} />
      ) : (
        <footer className={classes.foot}>
          <p className={classes.quiet}>
            {redress.how} {t('statements.until')} <Time at={redress.appeal_until} format="date" />
          </p>
          {isOpen && (
            <Button variant="default" onClick={() => setAppealing(true)}>
              {t('statements.object')}
            </Button>
          )}
        </footer>
      )}
    </li>
  );
}
