import { Button, SegmentedControl, Switch, useMantineColorScheme } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { call } from '../../api/call.js';
import { useSignedIn } from '../../api/me-context.js';
import { keepMe } from '../../api/session.js';
import { useSignOut } from '../../api/use-sign-out.js';
import { activateLocale, isLocale, useT, type Locale } from '../../i18n/i18n.js';
import { Note } from '../../parts/note.js';
import { Page } from '../../parts/page.js';
import { useProblemText } from '../../parts/states.js';
import { useEnterSends } from '../../parts/use-enter-sends.js';
import { isThemeChoice } from '../../theme/theme.js';
import classes from './settings.module.css';

function Row({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes.row}>
      <div>
        <h2 className={classes.title}>{title}</h2>
        <p className={classes.text}>{text}</p>
      </div>
      <div className={classes.control}>{children}</div>
    </div>
  );
}

export function Settings() {
  const t = useT();
  const textOf = useProblemText();
  const me = useSignedIn();
  const cache = useQueryClient();
  const signOut = useSignOut();
  const sellerId = useId();
  const [enterSends, setEnterSends] = useEnterSends();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const update = useMutation({
    mutationFn: (change: { locale?: Locale; seller?: boolean }) => call('updateMe', { body: change }),
    onSuccess: async (next) => {
      await keepMe(cache, next);
      await activateLocale(next.locale);
    },
  });
  return (
    <Page title={t('settings.title')} intro={t('settings.intro', { alias: me.alias })}>
      {!me.email_verified && (
        <div className={classes.note}>
          <Note>{t('settings.unverified')}</Note>
        </div>
      )}
      {update.error && (
        <div className={classes.note}>
          <Note tone="bad">{textOf(update.error)}</Note>
        </div>
      )}
      <div className={classes.rows}>
        <Row title={t('settings.language')} text={t('settings.language_text')}>
          <SegmentedControl
            value={(update.isPending ? update.variables.locale : undefined) ?? me.locale}
            onChange={(value) => isLocale(value) && update.mutate({ locale: value })}
            data={[
              { value: 'en', label: 'English' },
              { value: 'es', label: 'Español' },
            ]}
            aria-label={t('settings.language')}
          />
        </Row>
        <Row title={t('settings.theme')} text={t('settings.theme_text')}>
          <SegmentedControl
            value={colorScheme}
            onChange={(value) => isThemeChoice(value) && setColorScheme(value)}
            data={[
              { value: 'light', label: t('theme.light') },
              { value: 'dark', label: t('theme.dark') },
              { value: 'auto', label: t('theme.auto') },
            ]}
            aria-label={t('settings.theme')}
          />
        </Row>
        <Row title={t('settings.enter')} text={t('settings.enter_text')}>
          <SegmentedControl
            value={enterSends ? 'sends' : 'breaks'}
            onChange={(value) => setEnterSends(value === 'sends')}
            data={[
              { value: 'sends', label: t('settings.enter_sends') },
              { value: 'breaks', label: t('settings.enter_breaks') },
            ]}
            aria-label={t('settings.enter')}
          />
        </Row>
        <Row title={t('settings.seller')} text={t('settings.seller_text')}>
          <Switch
            id={sellerId}
            size="md"
            checked={me.seller}
            disabled={update.isPending}
            onChange={(event) => update.mutate({ seller: event.currentTarget.checked })}
            aria-label={t('settings.seller')}
          />
        </Row>
        <Row title={t('settings.session')} text={t('settings.session_text')}>
          <Button variant="default" onClick={() => void signOut()}>
            {t('nav.sign_out')}
          </Button>
        </Row>
      </div>
    </Page>
  );
}
