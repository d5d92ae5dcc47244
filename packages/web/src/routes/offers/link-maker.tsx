import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useRepeatable } from '../../api/use-repeatable.js';
import { useT } from '../../i18n/i18n.js';
import type { Setting } from '../../judge/use-verdict.js';
import { Dialog } from '../../parts/dialog.js';
import { Note } from '../../parts/note.js';
import { useProblemText } from '../../parts/states.js';
import fields from './offer-fields.module.css';
import { KnownFromField, saidOf, unsaid } from './known-from.js';
import { readDraft, textOf, type Faults, type Terms } from './offer-draft.js';
import { OfferFields } from './offer-fields.js';
import { useOfferDraft } from './use-offer-draft.js';
import { ShareLink } from './share-link.js';

/** As the gate judges the words of a link: both say that they know each other from outside. */
const setting: Setting = {
  place: 'offer',
  side: 'seller',
  facts: { relationship: { origin: 'claimed', messages: 0, orders: 0 }, order: { state: 'none' } },
};

/** Makes an offer link, and then shows how to hand it over. */
export function LinkMaker({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const cache = useQueryClient();
  const problemOf = useProblemText();
  const { draft, setDraft, currencies } = useOfferDraft();
  const [faults, setFaults] = useState<Faults>({});
  const [known, setKnown] = useState(unsaid);
  const [email, setEmail] = useState('');
  const [uses, setUses] = useState('1');
  const [confirms, setConfirms] = useState(false);
  const [wasTried, setTried] = useState(false);
  const said = saidOf(known);
  const emailIsFine = email.trim() === '' || /^\S+@\S+\.\S+$/.test(email.trim());
  // An address is one person's.
  const usesAre = email.trim() !== '' ? 1 : /^\d{1,3}$/.test(uses.trim()) ? Number(uses.trim()) : NaN;
  const usesAreFine = usesAre >= 1 && usesAre <= 100;
  const { keyOf, isAnswered } = useRepeatable();
  const make = useMutation({
    mutationFn: async (asked: { readonly text: string; readonly body: Parameters<typeof bodyOf>[0] }) => {
      const body = bodyOf(asked.body);
      return { text: asked.text, made: await call('createOfferLink', { body, key: keyOf(body) }) };
    },
    onSuccess: () => {
      isAnswered();
      return cache.invalidateQueries({ queryKey: keys.offerLinks });
    },
  });
  const made = make.data?.made;
  const submit = () => {
    setTried(true);
    const read = readDraft(draft, new Date());
    setFaults('faults' in read ? read.faults : {});
    if (!('terms' in read) || said === undefined || !emailIsFine || !usesAreFine || !confirms || make.isPending) return;
    make.mutate({ text: textOf(draft), body: { terms: read.terms, said, email: email.trim(), uses: usesAre } });
  };

  if (made?.link)
    return (
      <Dialog
        title={t(made.state === 'held' ? 'links.made_held' : 'links.made')}
        onClose={onClose}
        footer={<Button onClick={onClose}>{t('common.done')}</Button>}
      >
        <div className={fields.form}>
          {made.state === 'held' && <Note>{t('links.held_help')}</Note>}
          <ShareLink url={made.link.url} title={made.link.title} />
        </div>
      </Dialog>
    );
  return (
    <Dialog
      title={t('links.make')}
      onClose={onClose}
      wide
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button onClick={submit} loading={make.isPending}>
            {t('links.make_action')}
          </Button>
        </>
      }
    >
      <div className={fields.form}>
        {make.error && <Note tone="bad">{problemOf(make.error)}</Note>}
        <OfferFields
          draft={draft}
          onDraft={setDraft}
          faults={faults}
          currencies={currencies}
          alias=""
          client="link"
          mostDays={180}
          setting={setting}
          returned={made?.state === 'bounced' && make.data?.text === textOf(draft) ? made.decision : undefined}
        />
        <KnownFromField
          label={t('links.known_from')}
          value={known}
          onValue={setKnown}
          error={wasTried && said === undefined ? t('known.missing') : undefined}
        />
        <TextInput
          type="email"
          label={t('links.invitee')}
          description={t('links.invitee_help')}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={wasTried && !emailIsFine ? t('sign_up.email_shape') : undefined}
          autoComplete="off"
        />
        {email.trim() === '' && (
          <TextInput
            label={t('links.uses')}
            description={t('links.uses_help')}
            value={uses}
            onChange={(event) => setUses(event.currentTarget.value)}
            error={wasTried && !usesAreFine ? t('links.uses_fault') : undefined}
            inputMode="numeric"
            autoComplete="off"
          />
        )}
        <Checkbox
          label={t('links.confirm')}
          checked={confirms}
          onChange={(event) => setConfirms(event.currentTarget.checked)}
          error={wasTried && !confirms ? t('links.confirm_missing') : undefined}
        />
      </div>
    </Dialog>
  );
}

type Asked = {
  readonly terms: Terms;
  readonly said: string;
  readonly email: string;
  readonly uses: number;
};

const bodyOf = ({ terms, said, email, uses }: Asked) => ({
  ...terms,
  known_from: said,
  uses,
  ...(email === '' ? {} : { invitee_email: email }),
});
