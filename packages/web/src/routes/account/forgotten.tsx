import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/call.js';
import { useT } from '../../i18n/i18n.js';
import { Note } from '../../parts/note.js';
import { Page } from '../../parts/page.js';
import panel from '../../parts/panel.module.css';
import { useProblemText } from '../../parts/states.js';

export function Forgotten() {
  const t = useT();
  const textOf = useProblemText();
  const [email, setEmail] = useState('');
  const ask = useMutation({ mutationFn: () => call('requestPasswordReset', { body: { email: email.trim() } }) });
  return (
    <Page title={t('forgotten.title')} intro={t('forgotten.intro')} width="narrow">
      <div className={panel.panel}>
        {ask.isSuccess ? (
          <Note tone="good">{t('forgotten.sent')}</Note>
        ) : (
          <form
            className={panel.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (!ask.isPending) ask.mutate();
            }}
          >
            {ask.error && <Note tone="bad">{textOf(ask.error)}</Note>}
            <TextInput
              type="email"
              label={t('sign_up.email')}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
              autoComplete="email"
              required
              withAsterisk={false}
            />
            <Button type="submit" size="md" loading={ask.isPending}>
              {t('forgotten.action')}
            </Button>
          </form>
        )}
      </div>
      <p className={panel.under}>
        <Link to="/sign-in">{t('forgotten.back')}</Link>
      </p>
    </Page>
  );
}
