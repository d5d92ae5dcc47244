import { Button, Input, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useT } from '../../i18n/i18n.js';
import { Dialog } from '../../parts/dialog.js';
import { Note } from '../../parts/note.js';
import { useProblemText } from '../../parts/states.js';
import { KnownFromField, saidOf, unsaid } from '../offers/known-from.js';
import classes from './relationships.module.css';

/** "We knew each other before": asks the other side, and then support. */
export function PriorForm({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const textOf = useProblemText();
  const cache = useQueryClient();
  const [alias, setAlias] = useState('');
  const [known, setKnown] = useState(unsaid);
  const [evidence, setEvidence] = useState('');
  const knownFrom = saidOf(known);
  const isComplete = alias.trim() !== '' && knownFrom !== undefined && evidence.trim() !== '';
  const ask = useMutation({
    mutationFn: (said: string) =>
      call('askPrior', {
        body: { with: alias.trim().toLowerCase(), known_from: said, evidence: evidence.trim() },
      }),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.prior }),
  });
  if (ask.isSuccess) {
    return (
      <Dialog
        title={t('prior.asked_title')}
        onClose={onClose}
        footer={<Button onClick={onClose}>{t('common.done')}</Button>}
      >
        <Note tone="good">{t(`prior.asked.${ask.data.state}`, { alias: ask.data.with })}</Note>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('prior.ask_title')} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete && !ask.isPending) ask.mutate(knownFrom);
        }}
      >
        <p className={classes.intro}>{t('prior.intro')}</p>
        <TextInput
          label={t('clearance.with')}
          value={alias}
          onChange={(event) => setAlias(event.currentTarget.value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <KnownFromField label={t('prior.known_from')} value={known} onValue={setKnown} error={undefined} />
        <Textarea
          label={t('prior.evidence')}
          description={t('prior.words_help')}
          value={evidence}
          onChange={(event) => setEvidence(event.currentTarget.value)}
          rows={4}
          maxLength={4000}
          dir="auto"
        />
        {ask.error && <Input.Error role="alert">{textOf(ask.error)}</Input.Error>}
        <Button type="submit" loading={ask.isPending} disabled={!isComplete}>
          {t('prior.send')}
        </Button>
      </form>
    </Dialog>
  );
}
