import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { keys } from '../../api/keys.js';
import { useLocale, useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { theJudge } from '../../judge/judge-client.js';
import type { DescribedException } from '../../judge/protocol.js';
import { rulebookQuery } from '../../judge/use-verdict.js';
import { CanI } from '../../parts/can-i.js';
import { Page } from '../../parts/page.js';
import { Failed } from '../../parts/states.js';
import { ClauseSection } from './clause-section.js';
import classes from './rulebook.module.css';

type ExceptionsProps = { readonly id: string; readonly title: string; readonly list: readonly DescribedException[] };

function Exceptions({ id, title, list }: ExceptionsProps) {
  return (
    <section aria-labelledby={id} className={classes.section}>
      <h2 id={id} className={classes.heading}>
        {title}
      </h2>
      <ul className={classes.exceptions}>
        {list.map((exception) => (
          <li key={exception.id} id={`exception-${exception.id}`} className={classes.exception}>
            <h3 className={classes.exceptionTitle}>{exception.title}</h3>
            <p>{exception.sentence}</p>
            <ul className={classes.rules}>
              {exception.grants.map((grant) => (
                <li key={grant}>{grant}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rulebook in force, in plain sentences, and a box to try a text on top. */
export function RulebookPage() {
  const t = useT();
  const locale = useLocale();
  const hash = useRouterState({ select: (state) => state.location.hash });
  const { data: live, error, refetch } = useQuery(rulebookQuery);
  const { data: words, error: unreadable } = useQuery({
    queryKey: [...keys.clauses(locale), live?.hash],
    queryFn: () => {
      theJudge().use(live?.json);
      return theJudge().describe(locale);
    },
    enabled: live !== undefined,
    staleTime: Infinity,
  });

  useEffect(() => {
    if (words && hash) document.getElementById(hash)?.scrollIntoView();
  }, [words, hash]);

  const intro = live && (
    <p>
      {t('rulebook.intro')}{' '}
      <span className={classes.version}>
        {t('rulebook.version', { name: live.name, version: live.version })} <Time at={live.since} format="date" /> ·{' '}
        <code title={live.hash}>{live.hash.slice(0, 8)}</code>
      </span>
    </p>
  );
  return (
    <Page title={t('rulebook.title')} intro={intro ?? <Skeleton height={14} width="min(420px, 100%)" mt={8} />}>
      <section aria-labelledby="can-i" className={classes.canI}>
        <h2 id="can-i" className={classes.heading}>
          {t('can_i.title')}
        </h2>
        <CanI />
      </section>
      {(error && !live) || unreadable ? (
        <Failed error={error ?? unreadable} onRetry={() => void refetch()} />
      ) : !words ? (
        <div role="status" aria-label={t('common.loading')}>
          {Array.from({ length: 5 }, (_, index) => (
            <Skeleton key={index} height={96} radius={12} mt={16} />
          ))}
        </div>
      ) : (
        <>
          <h2 className={classes.heading}>{t('rulebook.clauses')}</h2>
          <ol className={classes.clauses}>
            {words.clauses.map((clause) => (
              <ClauseSection key={clause.id} clause={clause} isCited={hash === `clause-${clause.id}`} />
            ))}
          </ol>
          <Exceptions id="exceptions" title={t('rulebook.exceptions')} list={words.exceptions} />
          <Exceptions id="needs" title={t('rulebook.needs')} list={words.needs} />
        </>
      )}
    </Page>
  );
}
