import { Menu, UnstyledButton } from '@mantine/core';
import type { Me } from '@parley/contract';
import { useNavigate } from '@tanstack/react-router';
import { useT, type Key } from '../i18n/i18n.js';
import { Avatar } from './avatar.js';
import classes from './account-menu.module.css';
import { Icon, type IconName } from './icon.js';
import { phonePlaces, placesOf, type Place } from './places.js';
import { useSignOut } from '../api/use-sign-out.js';

type Item = {
  readonly to: Place['to'] | '/my/profile' | '/relationships' | '/statements' | '/settings';
  readonly icon: IconName;
  readonly name: Key;
};

const itemsOf = (me: Me): readonly Item[] => [
  ...(me.seller ? [{ to: '/my/profile', icon: 'pen', name: 'nav.profile' } as const] : []),
  { to: '/relationships', icon: 'people', name: 'nav.relationships' },
  { to: '/statements', icon: 'scale', name: 'nav.statements' },
  // What a phone's bar has no room for.
  ...placesOf(me).filter(({ to }, index) => index >= phonePlaces || to === '/rulebook'),
  { to: '/settings', icon: 'cog', name: 'nav.settings' },
];

export function AccountMenu({ me }: { readonly me: Me }) {
  const t = useT();
  const navigate = useNavigate();
  const signOut = useSignOut();
  return (
    <Menu
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      position="bottom-end"
      width={220}
      transitionProps={{ duration: 100 }}
    >
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={t('account.menu', { alias: me.alias })}>
          <Avatar alias={me.alias} />
          <span className={classes.alias}>{me.alias}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {itemsOf(me).map(({ to, icon, name }) => (
          <Menu.Item key={to} leftSection={<Icon name={icon} size={16} />} onClick={() => void navigate({ to })}>
            {t(name)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="exit" size={16} />} onClick={() => void signOut()}>
          {t('nav.sign_out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
