import { Button, Checkbox, Input, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Place } from '@parley/policy';
import { useState } from 'react';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { useT } from '../i18n/i18n.js';
import classes from './clearance-form.module.css';
import type { Kind } from './decision-words.js';
import { Dialog } from './dialog.js';
import { Icon } from './icon.js';
import { useProblemText } from './states.js';

const askable = [
  'phone',
  'email',
  'messenger',
  'social',
  'link',
  'meeting_link',
  'file_link',
  'address',
  'credentials',
] as const satisfies readonly Kind[];

type Props = {
  /** Empty where the person is still to be named. */
  readonly alias: string;
  /** What was found in the text that brought the writer here. */
  readonly kinds: readonly Kind[];
  /** Where it was written; both the inbox and the order page where nobody says. */
  readonly place?: Place;
  /** The order that it is for. */
  readonly order?: string;
  readonly onClose: () => void;
};

/** Asks support for a permission that the judge reads. It is recorded; a person decides. */
export function ClearanceForm({ alias: given, kinds: found, place, order, onClose }: Props) {
  const t = useT();
  const textOf = useProblemText();
  const cache = useQueryClient();
  const [alias, setAlias] = useState(given);
  const [kinds, setKinds] = useState<string[]>(askable.filter((kind) => found.includes(kind)));
  const [purpose, setPurpose] = useState('');
  const [until, setUntil] = useState('');
  const chosen = askable.filter((kind) => kinds.includes(kind));
  const isComplete = alias.trim() !== '' && chosen.length > 0 && purpose.trim() !== '';

  const ask = useMutation({
    mutationFn: () =>
      call('requestClearance', {
        body: {
          with: alias.trim().toLowerCase(),
          kinds: chosen,
          places: place && place !== 'inbox' ? [...new Set<Place>([place, 'order'])] : ['inbox', 'order'],
          purpose: purpose.trim(),
          ...(order ? { order } : {}),
          // The whole of the chosen day, where the asker is.
          ...(until ? { until: new Date(`${until}T23:59:59`).toISOString() } : {}),
        },
      }),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.clearances }),
  });

  if (ask.isSuccess) {
    return (
      <Dialog
        title={t('clearance.asked_title')}
        onClose={onClose}
        footer={<Button onClick={onClose}>{t('common.done')}</Button>}
      >
        <p className={classes.done} role="status">
          <Icon name="check" size={20} />
          <span>{t(ask.data.joined ? 'clearance.joined' : 'clearance.asked', { alias })}</span>
        </p>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('clearance.title')} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete && !ask.isPending) ask.mutate();
        }}
      >
        <p className={classes.intro}>
          {t('clearance.intro')} {t('why_here.title')}.
        </p>
        {given === '' && (
          <TextInput
            label={t('clearance.with')}
            value={alias}
            onChange={(event) => setAlias(event.currentTarget.value)}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
        {order && <p className={classes.intro}>{t('clearance.for_order')}</p>}
        <Checkbox.Group label={t('clearance.kinds')} value={kinds} onChange={setKinds}>
          <div className={classes.kinds}>
            {askable.map((kind) => (
              <Checkbox key={kind} value={kind} label={t(`kind.${kind}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <Textarea
          label={t('clearance.purpose')}
          description={t('clearance.purpose_help')}
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value)}
          placeholder={t('clearance.purpose_hint')}
          rows={3}
          maxLength={2000}
          dir="auto"
        />
        <TextInput
          type="date"
          label={t('clearance.until_field')}
          description={t('clearance.until_help')}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        {ask.error && <Input.Error role="alert">{textOf(ask.error)}</Input.Error>}
        <Button type="submit" loading={ask.isPending} disabled={!isComplete}>
          {t('clearance.send')}
        </Button>
      </form>
    </Dialog>
  );
}
