import { Skeleton } from '@mantine/core';
import type { Answer } from '@parley/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { useT } from '../i18n/i18n.js';
import { Time } from '../i18n/time.js';
import { Dialog } from '../parts/dialog.js';
import { Empty, Failed } from '../parts/states.js';
import { EmergencyForm } from './emergency-form.js';
import classes from './in-force.module.css';
import { DoneNote } from './done-note.js';
import { ReasonedButton } from './reasoned-button.js';
import type { Ruled } from './reasoned-form.js';

type InForce = Answer<'listClearancesInForce'>['items'][number];

type RowProps = { readonly clearance: InForce; readonly onRevoked: () => void };

function Row({ clearance, onRevoked }: RowProps) {
  const t = useT();
  const cache = useQueryClient();
  const { id, asked_by: asker, with: other, scope, kinds, until, purpose } = clearance;
  const revoke = useMutation({
    mutationFn: ({ clause, reason, key }: Ruled) =>
      call('revokeClearance', { params: { id }, body: { clause, reason }, key }),
    onSuccess: () => {
      onRevoked();
      return cache.invalidateQueries({ queryKey: keys.inForce });
    },
  });
  return (
    <li className={classes.row}>
      <h3 className={classes.name}>{t('in_force.between', { one: asker, other })}</h3>
      <p className={classes.quiet}>
        {t(`in_force.scope.${scope}`)} · {kinds.map((kind) => t(`kind.${kind}`)).join(', ')} ·{' '}
        {until ? (
          <>
            {t('clearance.until')} <Time at={until} format="full" />
          </>
        ) : (
          t('in_force.no_end')
        )}
      </p>
      {purpose && <p dir="auto">{purpose}</p>}
      <ReasonedButton
        label={t('in_force.revoke')}
        about={t('in_force.between', { one: asker, other })}
        confirm={t('in_force.revoke_confirm')}
        act={revoke}
      />
    </li>
  );
}

/** Every permission that the judge reads now, how the platform's own tools are, and what to do when one of them fails. */
export function InForce({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const { data, error, refetch } = useQuery({
    queryKey: keys.inForce,
    queryFn: () => call('listClearancesInForce', {}),
  });
  const health = useQuery({ queryKey: keys.health, queryFn: () => call('getToolHealth', {}) });
  const [revoked, setRevoked] = useState<string>();
  const failing = health.data?.items.filter(({ ok }) => !ok) ?? [];
  return (
    <Dialog title={t('in_force.title')} onClose={onClose} wide>
      <div className={classes.whole}>
        <section aria-labelledby="tools">
          <h3 id="tools" className={classes.heading}>
            {t('in_force.tools')}
          </h3>
          <ul className={classes.tools}>
            {health.data?.items.map(({ tool, ok, since }) => (
              <li key={tool} data-ok={ok}>
                {t(`tool.${tool}`)}: {t(ok ? 'in_force.ok' : 'in_force.failing')}{' '}
                {since && <Time at={since} format="full" />}
              </li>
            ))}
          </ul>
          {failing.map(({ tool }) => (
            <EmergencyForm key={tool} tool={tool} />
          ))}
        </section>
        <section aria-labelledby="in-force">
          <h3 id="in-force" className={classes.heading}>
            {t('in_force.list')}
          </h3>
          {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Skeleton height={96} radius={10} />}
          {revoked !== undefined && <DoneNote key={revoked}>{t('in_force.revoked')}</DoneNote>}
          {data?.items.length === 0 && (
            <Empty icon="key" title={t('in_force.none')}>
              {t('in_force.none_text')}
            </Empty>
          )}
          <ul>
            {data?.items.map((clearance) => (
              <Row key={clearance.id} clearance={clearance} onRevoked={() => setRevoked(clearance.id)} />
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
