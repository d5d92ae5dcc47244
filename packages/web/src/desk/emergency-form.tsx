import { Button, Checkbox, NativeSelect } from '@mantine/core';
import type { ToolHealth } from '@parley/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { useT } from '../i18n/i18n.js';
import { Note } from '../parts/note.js';
import classes from './in-force.module.css';
import { ReasonedForm, type Ruled } from './reasoned-form.js';

const reachable = ['email', 'phone', 'messenger', 'meeting_link', 'file_link'] as const;
const hours = ['4', '12', '24', '48'] as const;

/** While a tool of ours fails: one click clears what people need to reach each other, for every open order. */
export function EmergencyForm({ tool }: { readonly tool: ToolHealth['tool'] }) {
  const t = useT();
  const cache = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [kinds, setKinds] = useState<string[]>(['email', 'phone']);
  const [last, setLast] = useState<string>('12');
  const grant = useMutation({
    mutationFn: ({ clause, reason, key }: Ruled) =>
      call('grantEmergency', {
        body: {
          tool,
          kinds: reachable.filter((kind) => kinds.includes(kind)),
          until: new Date(Date.now() + Number(last) * 3_600_000).toISOString(),
          ...{ clause, reason },
        },
        key,
      }),
    onSuccess: () => {
      setOpen(false);
      return cache.invalidateQueries({ queryKey: keys.inForce });
    },
  });
  if (!isOpen) {
    return (
      <>
        {grant.isSuccess && <Note tone="good">{t('emergency.granted', { count: grant.data.granted.length })}</Note>}
        <Button color="red" onClick={() => setOpen(true)}>
          {t('emergency.start', { tool: t(`tool.${tool}`) })}
        </Button>
      </>
    );
  }
  return (
    <ReasonedForm
      confirm={t('emergency.confirm')}
      isPending={grant.isPending}
      error={grant.error}
      onSubmit={grant.mutate}
      onCancel={() => setOpen(false)}
    >
      <p className={classes.quiet}>{t('emergency.intro')}</p>
      <Checkbox.Group label={t('emergency.kinds')} value={kinds} onChange={setKinds}>
        <div className={classes.kinds}>
          {reachable.map((kind) => (
            <Checkbox key={kind} value={kind} label={t(`kind.${kind}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <NativeSelect
        label={t('emergency.hours')}
        value={last}
        onChange={(event) => setLast(event.currentTarget.value)}
        data={[...hours]}
      />
    </ReasonedForm>
  );
}
