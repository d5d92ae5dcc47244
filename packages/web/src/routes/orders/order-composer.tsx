import { Button } from '@mantine/core';
import type { OrderDetail } from '@parley/contract';
import { useState } from 'react';
import { useT } from '../../i18n/i18n.js';
import { Note } from '../../parts/note.js';
import { useProblemText } from '../../parts/states.js';
import { useDraft } from '../inbox/use-draft.js';
import { JudgedField, type Returned } from './judged-field.js';
import { useSay } from './queries.js';
import { useSetting } from './use-setting.js';

/** The order's own talk: what is said here is judged with what the order needs, and is part of its record. */
export function OrderComposer({ order }: { readonly order: OrderDetail }) {
  const t = useT();
  const textOf = useProblemText();
  const draft = `order.${order.id}`;
  const [text, setText] = useDraft(draft);
  const [returned, setReturned] = useState<Returned>();
  const setting = useSetting(order, 'order');
  const say = useSay(order.id, draft);
  const { alias } = order.with;

  const send = (): void => {
    if (text.trim() === '' || say.isPending) return;
    say.mutate(text, {
      onSuccess: ({ state, decision }) => {
        // What came back stays where it was written, with why.
        if (state === 'bounced') setReturned({ text, decision });
      },
    });
  };

  return (
    <section aria-label={t('orders.say')}>
      <JudgedField
        text={text}
        onText={setText}
        setting={setting}
        label={t('composer.field', { alias })}
        placeholder={t('orders.say_placeholder', { alias })}
        alias={alias}
        order={order.id}
        returned={returned}
        onSend={send}
        footer={
          <Button size="compact-md" onClick={send} loading={say.isPending} disabled={text.trim() === ''}>
            {t('composer.send')}
          </Button>
        }
      />
      {say.error && <Note tone="bad">{textOf(say.error)}</Note>}
    </section>
  );
}
