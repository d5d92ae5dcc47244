import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem, call } from '../../api/call.js';
import { useLocale, useT } from '../../i18n/i18n.js';
import { Note } from '../../parts/note.js';
import { Page } from '../../parts/page.js';
import panel from '../../parts/panel.module.css';
import { useProblemText } from '../../parts/states.js';
import { useEnter } from './use-enter.js';

const leastPassword = 10;
const aliasShape = /^[a-z0-9][a-z0-9_]{1,28}[a-z0-9]$/;

export function SignUp() {
  const t = useT();
  const textOf = useProblemText();
  const locale = useLocale();
  const enter = useEnter();
  const { back } = useSearch({ from: '/open/sign-up' });
  const [email, setEmail] = useState('');
  const [alias, setAlias] = useState('');
  const [password, setPassword] = useState('');
  const [seller, setSeller] = useState(false);
  const [wasTried, setTried] = useState(false);
  const signUp = useMutation({
    mutationFn: () => call('signUp', { body: { email: email.trim(), alias, password, seller, locale } }),
    onSuccess: (me) => enter(me, back),
  });
  const code = signUp.error instanceof ApiProblem ? signUp.error.code : undefined;
  const aliasIsFine = aliasShape.test(alias);
  const passwordIsFine = password.length >= leastPassword;
  const emailIsFine = /^\S+@\S+\.\S+$/.test(email.trim());
  return (
    <Page title={t('sign_up.title')} intro={t('sign_up.intro')} width="narrow">
      <div className={panel.panel}>
        <form
          className={panel.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (aliasIsFine && passwordIsFine && emailIsFine && !signUp.isPending) signUp.mutate();
          }}
        >
          {signUp.error && code !== 'email_taken' && code !== 'alias_taken' && (
            <Note tone="bad">{textOf(signUp.error)}</Note>
          )}
          <TextInput
            label={t('sign_up.alias')}
            description={t('sign_up.alias_help')}
            value={alias}
            onChange={(event) => setAlias(event.currentTarget.value.toLowerCase())}
            error={
              code === 'alias_taken'
                ? textOf(signUp.error)
                : wasTried && !aliasIsFine
                  ? t('sign_up.alias_shape')
                  : undefined
            }
            autoComplete="nickname"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={30}
          />
          <TextInput
            type="email"
            label={t('sign_up.email')}
            description={t('sign_up.email_help')}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={
              code === 'email_taken'
                ? textOf(signUp.error)
                : wasTried && !emailIsFine
                  ? t('sign_up.email_shape')
                  : undefined
            }
            autoComplete="email"
          />
          <PasswordInput
            label={t('sign_up.password')}
            description={t('sign_up.password_help')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={wasTried && !passwordIsFine ? t('sign_up.password_short') : undefined}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': t('sign_in.show_password') }}
          />
          <Checkbox
            label={t('sign_up.seller')}
            description={t('sign_up.seller_help')}
            checked={seller}
            onChange={(event) => setSeller(event.currentTarget.checked)}
          />
          <Button type="submit" size="md" loading={signUp.isPending}>
            {t('sign_up.action')}
          </Button>
        </form>
      </div>
      <p className={panel.under}>
        {t('sign_up.have_one')}{' '}
        <Link to="/sign-in" search={back === undefined ? {} : { back }}>
          {t('sign_in.action')}
        </Link>
      </p>
    </Page>
  );
}
