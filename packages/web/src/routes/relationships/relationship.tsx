import { Skeleton } from '@mantine/core';
import type { RelationshipDetail } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { FeeByOrigin } from '../../parts/fee-by-origin.js';
import { Icon } from '../../parts/icon.js';
import { Page } from '../../parts/page.js';
import { relationshipQuery } from '../../parts/relationship-query.js';
import { Failed } from '../../parts/states.js';
import { WhyHere } from '../../parts/why-here.js';
import { ClearancesBetween } from './clearances-between.js';
import classes from './relationship.module.css';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2 className={classes.heading}>{title}</h2>
      {children}
    </section>
  );
}

/** What it is, since when and by what, and what stands in its way. */
function Record({ relationship }: { readonly relationship: RelationshipDetail }) {
  const t = useT();
  const { with: other, my_side: side, origin, since, link, order, refused, questioned, revoked } = relationship;
  return (
    <>
      <p className={classes.lead}>
        {t(`relationship.is.${origin}.${side}`, { alias: other.alias })}{' '}
        <span className={classes.quiet}>
          {t('relationship.since')} <Time at={since} format="date" />
        </span>
      </p>
      {order && (
        <p>
          {t('relationship.by_order')}{' '}
          <Link to="/orders/$id" params={{ id: order }}>
            {t('relationship.see_order')}
          </Link>
        </p>
      )}
      {link && side === 'seller' && (
        <p>
          {t('relationship.by_link')} <Link to="/offers/links">{t('relationship.see_links')}</Link>
        </p>
      )}
      {questioned && <p className={classes.waits}>{t('relationship.questioned')}</p>}
      {refused && (
        <p className={classes.waits}>
          {t('relationship.refused')} {refused.why}{' '}
          <span className={classes.quiet}>
            <Time at={refused.at} format="date" />
          </span>
        </p>
      )}
      {revoked && (
        <p className={classes.waits}>
          {t('relationship.revoked')} <Link to="/statements">{t('relationship.see_statement')}</Link>
        </p>
      )}
    </>
  );
}

function Sentences({ of, icon }: { readonly of: readonly string[]; readonly icon: 'check' | 'close' }) {
  return (
    <ul className={classes.sentences} data-icon={icon}>
      {of.map((sentence) => (
        <li key={sentence}>
          <Icon name={icon} size={16} />
          {sentence}
        </li>
      ))}
    </ul>
  );
}

/** All that the record says of two people, in sentences for one of them. */
export function RelationshipPage() {
  const t = useT();
  const { alias } = useParams({ from: '/signed-in/relationships/$alias' });
  const { data, error, refetch } = useQuery(relationshipQuery(alias));
  return (
    <Page title={t('relationship.title', { alias })}>
      <Link to="/relationships" className={classes.back}>
        <Icon name="back" size={15} />
        {t('relationships.title')}
      </Link>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <div role="status" aria-label={t('common.loading')}>
          <Skeleton height={48} radius={12} />
          <Skeleton height={160} radius={12} mt={16} />
        </div>
      ) : (
        <>
          <Record relationship={data} />
          <Part title={t('relationship.allows')}>
            <Sentences of={data.what_it_allows} icon="check" />
          </Part>
          <Part title={t('relationship.never')}>
            <Sentences of={data.what_it_never_allows} icon="close" />
          </Part>
          <Part title={t('context.clearances')}>
            <ClearancesBetween clearances={data.clearances} />
          </Part>
          <Part title={t('relationship.fee')}>
            <FeeByOrigin alias={alias} byLink={data.link !== undefined} />
          </Part>
          <WhyHere />
        </>
      )}
    </Page>
  );
}
