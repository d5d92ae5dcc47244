import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/call.js';
import { useT } from '../../i18n/i18n.js';
import { Note } from '../../parts/note.js';
import { Page } from '../../parts/page.js';
import panel from '../../parts/panel.module.css';
import { useProblemText } from '../../parts/states.js';

const leastPassword = 10;

export function Reset() {
  const t = useT();
  const textOf = useProblemText();
  const { token } = useSearch({ from: '/open/reset' });
  const [password, setPassword] = useState('');
  const [wasTried, setTried] = useState(false);
  const isFine = password.length >= leastPassword;
  const reset = useMutation({ mutationFn: () => call('resetPassword', { body: { token: token ?? '', password } }) });
  return (
    <Page title={t('reset.title')} width="narrow">
      <div className={panel.panel}>
        {!token ? (
          <Note tone="bad">
            {t('verify.no_token')} <Link to="/forgotten">{t('reset.again')}</Link>
          </Note>
        ) : reset.isSuccess ? (
          <Note tone="good">
            {t('reset.done')} <Link to="/sign-in">{t('sign_in.action')}</Link>
          </Note>
        ) : (
          <form
            className={panel.form}
            onSubmit={(event) => {
              event.preventDefault();
              setTried(true);
              if (isFine && !reset.isPending) reset.mutate();
            }}
          >
            {reset.error && (
              <Note tone="bad">
                {textOf(reset.error)} <Link to="/forgotten">{t('reset.again')}</Link>
              </Note>
            )}
            <PasswordInput
              label={t('reset.password')}
              description={t('sign_up.password_help')}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              error={wasTried && !isFine ? t('sign_up.password_short') : undefined}
              autoComplete="new-password"
              visibilityToggleButtonProps={{ 'aria-label': t('sign_in.show_password') }}
            />
            <Button type="submit" size="md" loading={reset.isPending}>
              {t('reset.action')}
            </Button>
          </form>
        )}
      </div>
    </Page>
  );
}
