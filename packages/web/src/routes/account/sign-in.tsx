import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/call.js';
import { useT } from '../../i18n/i18n.js';
import { Note } from '../../parts/note.js';
import { Page } from '../../parts/page.js';
import panel from '../../parts/panel.module.css';
import { useProblemText } from '../../parts/states.js';
import { useEnter } from './use-enter.js';

export function SignIn() {
  const t = useT();
  const textOf = useProblemText();
  const enter = useEnter();
  const { back, ended } = useSearch({ from: '/open/sign-in' });
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => call('signIn', { body: { login: login.trim(), password } }),
    onSuccess: (me) => enter(me, back),
  });
  return (
    <Page title={t('sign_in.title')} width="narrow">
      <div className={panel.panel}>
        <form
          className={panel.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!signIn.isPending) signIn.mutate();
          }}
        >
          {ended && <Note>{t('sign_in.ended')}</Note>}
          {signIn.error && <Note tone="bad">{textOf(signIn.error)}</Note>}
          <TextInput
            label={t('sign_in.login')}
            value={login}
            onChange={(event) => setLogin(event.currentTarget.value)}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            withAsterisk={false}
          />
          <PasswordInput
            label={t('sign_in.password')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t('sign_in.show_password') }}
            required
            withAsterisk={false}
          />
          <Button type="submit" size="md" loading={signIn.isPending}>
            {t('sign_in.action')}
          </Button>
        </form>
      </div>
      <p className={panel.under}>
        <Link to="/forgotten">{t('sign_in.forgotten')}</Link> ·{' '}
        <Link to="/sign-up" search={back === undefined ? {} : { back }}>
          {t('sign_in.no_account')}
        </Link>
      </p>
    </Page>
  );
}
