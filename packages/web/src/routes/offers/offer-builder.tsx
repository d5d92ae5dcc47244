import { Button } from '@mantine/core';
import type { ConversationDetail } from '@parley/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useRepeatable } from '../../api/use-repeatable.js';
import { useT } from '../../i18n/i18n.js';
import type { Setting } from '../../judge/use-verdict.js';
import { applyMessage } from '../../live/apply-frame.js';
import { Dialog } from '../../parts/dialog.js';
import { Note } from '../../parts/note.js';
import { useProblemText } from '../../parts/states.js';
import { readDraft, textOf, type Faults, type Terms } from './offer-draft.js';
import { clientOf } from './fee-line.js';
import { OfferFields } from './offer-fields.js';
import { useOfferDraft } from './use-offer-draft.js';

type Props = { readonly detail: ConversationDetail; readonly onClose: () => void };

/** Makes an offer in a conversation. A draft that comes back stays here, with the words and the clause. */
export function OfferBuilder({ detail, onClose }: Props) {
  const t = useT();
  const cache = useQueryClient();
  const problemOf = useProblemText();
  const { draft, setDraft, currencies } = useOfferDraft();
  const [faults, setFaults] = useState<Faults>({});
  const setting = useMemo<Setting>(() => ({ place: 'offer', side: 'seller', facts: detail.facts }), [detail.facts]);
  const { keyOf, isAnswered } = useRepeatable();
  const send = useMutation({
    mutationFn: async (terms: Terms) => ({
      text: textOf(terms),
      sent: await call('sendOffer', { params: { id: detail.id }, body: terms, key: keyOf(terms) }),
    }),
    onSuccess: ({ sent }) => {
      isAnswered();
      applyMessage(cache, sent.message, true);
      if (!sent.offer) return;
      cache.setQueryData(keys.offer(sent.offer.id), sent.offer);
      onClose();
    },
  });
  const back = send.data?.sent.state === 'bounced' ? send.data : undefined;
  const submit = () => {
    const read = readDraft(draft, new Date());
    setFaults('faults' in read ? read.faults : {});
    if ('terms' in read && !send.isPending) send.mutate(read.terms);
  };
  return (
    <Dialog
      title={t('offer.make_for', { alias: detail.with.alias })}
      onClose={onClose}
      wide
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button onClick={submit} loading={send.isPending}>
            {t('offer.send')}
          </Button>
        </>
      }
    >
      {send.error && <Note tone="bad">{problemOf(send.error)}</Note>}
      <OfferFields
        draft={draft}
        onDraft={setDraft}
        faults={faults}
        currencies={currencies}
        alias={detail.with.alias}
        client={clientOf(detail.origin)}
        mostDays={90}
        setting={setting}
        returned={back && back.text === textOf(draft) ? back.sent.decision : undefined}
      />
    </Dialog>
  );
}
