import { Button, UnstyledButton } from '@mantine/core';
import type { OrderDetail } from '@parley/contract';
import { useId, useState } from 'react';
import { useT } from '../../i18n/i18n.js';
import { Dialog } from '../../parts/dialog.js';
import { Note } from '../../parts/note.js';
import { useProblemText } from '../../parts/states.js';
import { useDraft } from '../inbox/use-draft.js';
import { DeclareFile, isUrl, type DeclaredDraft } from './declare-file.js';
import classes from './forms.module.css';
import { JudgedField, type Returned } from './judged-field.js';
import { LinksField } from './links-field.js';
import { returnedOf, useFire } from './queries.js';
import { useSetting } from './use-setting.js';

type Props = { readonly order: OrderDetail; readonly onClose: () => void };

/** Hands work over: a note, links, and a file that lies elsewhere where it cannot be brought here. */
export function DeliveryForm({ order, onClose }: Props) {
  const t = useT();
  const textOf = useProblemText();
  const formId = useId();
  const draftName = `order.${order.id}.delivery`;
  const [note, setNote] = useDraft(draftName);
  const fire = useFire(order.id, { draft: draftName, text: note });
  const [links, setLinks] = useState<readonly string[]>(['']);
  const [draft, setDraft] = useState<DeclaredDraft>();
  const [returned, setReturned] = useState<Returned>();
  const setting = useSetting(order, 'delivery');

  const given = links.map((link) => link.trim()).filter((link) => link !== '');
  const declared = draft?.complete;
  const isComplete =
    given.every(isUrl) &&
    (draft === undefined || declared !== undefined) &&
    (note.trim() !== '' || given.length > 0 || declared);

  const deliver = (): void => {
    if (!isComplete || fire.isPending) return;
    const body = {
      event: 'deliver' as const,
      ...(note.trim() !== '' && { note }),
      ...(given.length > 0 && { links: given }),
      ...(declared && { declared }),
    };
    fire.mutate(body, {
      onSuccess: (answer) => {
        const back = returnedOf(answer);
        if (back?.decision) {
          setReturned({ text: note, decision: back.decision });
          return;
        }
        onClose();
      },
    });
  };

  return (
    <Dialog
      title={t('orders.do.deliver')}
      onClose={onClose}
      wide
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" form={formId} loading={fire.isPending} disabled={!isComplete}>
            {t('orders.deliver_now')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          deliver();
        }}
      >
        <JudgedField
          text={note}
          onText={setNote}
          setting={setting}
          label={t('orders.note')}
          showsLabel
          placeholder={t('orders.note_placeholder', { alias: order.with.alias })}
          alias={order.with.alias}
          order={order.id}
          returned={returned}
          onSend={deliver}
        />
        <LinksField links={links} onLinks={setLinks} />
        {draft === undefined ? (
          <UnstyledButton className={classes.link} onClick={() => setDraft({})}>
            {t('orders.declared.offer')}
          </UnstyledButton>
        ) : (
          <DeclareFile draft={draft} onDraft={setDraft} />
        )}
        <p className={classes.quiet}>{t('orders.deliver_means')}</p>
        {fire.error && <Note tone="bad">{textOf(fire.error)}</Note>}
      </form>
    </Dialog>
  );
}
