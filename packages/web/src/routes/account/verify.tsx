import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useT } from '../../i18n/i18n.js';
import { Note } from '../../parts/note.js';
import { Page } from '../../parts/page.js';
import panel from '../../parts/panel.module.css';
import { useProblemText } from '../../parts/states.js';

/** One press confirms: mail scanners open links, and they must not use this one up. */
export function Verify() {
  const t = useT();
  const textOf = useProblemText();
  const cache = useQueryClient();
  const { token } = useSearch({ from: '/open/verify' });
  const verify = useMutation({
    mutationFn: () => call('verifyEmail', { body: { token: token ?? '' } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.me }),
  });
  return (
    <Page title={t('verify.title')} width="narrow">
      <div className={`${panel.panel} ${panel.form}`}>
        {!token && <Note tone="bad">{t('verify.no_token')}</Note>}
        {verify.error && <Note tone="bad">{textOf(verify.error)}</Note>}
        {verify.isSuccess ? (
          <Note tone="good">
            {t('verify.done')} <Link to="/inbox">{t('verify.go_on')}</Link>
          </Note>
        ) : (
          token && (
            <>
              <p>{t('verify.text')}</p>
              <Button size="md" loading={verify.isPending} onClick={() => verify.mutate()}>
                {t('verify.action')}
              </Button>
            </>
          )
        )}
      </div>
    </Page>
  );
}
