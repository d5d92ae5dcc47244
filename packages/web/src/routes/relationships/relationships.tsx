import { Button, Skeleton } from '@mantine/core';
import type { ClearanceView, RelationshipView } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { Avatar } from '../../parts/avatar.js';
import { ClearanceForm } from '../../parts/clearance-form.js';
import { Icon } from '../../parts/icon.js';
import { Page } from '../../parts/page.js';
import { Empty, Failed } from '../../parts/states.js';
import { WhyHere } from '../../parts/why-here.js';
import { PriorSection } from './prior-section.js';
import classes from './relationships.module.css';

function Relationship({ relationship }: { readonly relationship: RelationshipView }) {
  const t = useT();
  const { with: other, origin, since, what_it_allows: allows } = relationship;
  return (
    <li className={classes.card}>
      <Avatar alias={other.alias} />
      <div className={classes.words}>
        <h3 className={classes.name}>
          <Link to="/relationships/$alias" params={{ alias: other.alias }}>
            {other.alias}
          </Link>
        </h3>
        <p className={classes.quiet}>
          {t(`origin.${origin}`)} · {t('context.since')} <Time at={since} format="date" />
        </p>
        {allows.length > 0 && (
          <ul className={classes.allows}>
            {allows.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function Clearance({ clearance }: { readonly clearance: ClearanceView }) {
  const t = useT();
  return (
    <li className={classes.card} id={`clearance-${clearance.id}`}>
      <span className={classes.key} data-state={clearance.state}>
        <Icon name={clearance.state === 'granted' ? 'check' : 'key'} />
      </span>
      <div className={classes.words}>
        <h3 className={classes.name}>
          {t('clearance.row', {
            alias: clearance.with,
            kinds: clearance.kinds.map((kind) => t(`kind.${kind}`)).join(', '),
          })}
        </h3>
        <p className={classes.quiet}>
          {t(`clearance.state.${clearance.state}`)} · <Time at={clearance.at} format="date" />
          {clearance.until && (
            <>
              {' '}
              · {t('clearance.until')} <Time at={clearance.until} format="date" />
            </>
          )}
        </p>
        {clearance.due_at && (
          <p className={classes.quiet}>
            {t('clearance.answer_by')} <Time at={clearance.due_at} format="full" />
          </p>
        )}
        {clearance.scope !== 'contact' && <p className={classes.quiet}>{t(`clearance.scope.${clearance.scope}`)}</p>}
        {clearance.purpose && <p dir="auto">{clearance.purpose}</p>}
        {clearance.reason && (
          <p dir="auto">
            <strong>{t('clearance.reason')}</strong> {clearance.reason}
          </p>
        )}
      </div>
    </li>
  );
}

type ListProps<T> = {
  readonly query: {
    readonly data: { readonly items: readonly T[] } | undefined;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  readonly empty: ReactNode;
  readonly row: (item: T) => ReactNode;
};

function List<T>({ query, empty, row }: ListProps<T>) {
  const t = useT();
  if (query.error && !query.data) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) {
    return (
      <div role="status" aria-label={t('common.loading')}>
        <Skeleton height={72} radius={12} />
        <Skeleton height={72} radius={12} mt={8} />
      </div>
    );
  }
  if (query.data.items.length === 0) return empty;
  return <ul className={classes.list}>{query.data.items.map(row)}</ul>;
}

/** Whom you deal with, where each relationship began, and what support has permitted. */
export function RelationshipsPage() {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  const relationships = useQuery({ queryKey: keys.relationships, queryFn: () => call('listRelationships', {}) });
  const clearances = useQuery({ queryKey: keys.clearances, queryFn: () => call('listClearances', {}) });
  return (
    <Page title={t('relationships.title')} intro={t('relationships.intro')}>
      <section aria-labelledby="relationships">
        <h2 id="relationships" className={classes.heading}>
          {t('relationships.people')}
        </h2>
        <List
          query={relationships}
          empty={
            <Empty icon="people" title={t('relationships.none')}>
              {t('relationships.none_text')}
            </Empty>
          }
          row={(item) => <Relationship key={item.with.alias} relationship={item} />}
        />
      </section>
      <section aria-labelledby="clearances" className={classes.second}>
        <div className={classes.top}>
          <h2 id="clearances" className={classes.heading}>
            {t('relationships.clearances')}
          </h2>
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {t('clearance.ask')}
          </Button>
        </div>
        <List
          query={clearances}
          empty={
            <Empty icon="key" title={t('clearance.none')}>
              {t('clearance.none_text')}
            </Empty>
          }
          row={(item) => <Clearance key={item.id} clearance={item} />}
        />
      </section>
      <PriorSection />
      <WhyHere />
      {isAsking && <ClearanceForm alias="" kinds={[]} onClose={() => setAsking(false)} />}
    </Page>
  );
}
