import { Menu, UnstyledButton } from '@mantine/core';
import type { Me } from '@parley/contract';
import { useNavigate } from '@tanstack/react-router';
import { useT } from '../i18n/i18n.js';
import { Avatar } from './avatar.js';
import classes from './account-menu.module.css';
import { Icon } from './icon.js';
import { useSignOut } from '../api/use-sign-out.js';

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
        <Menu.Item leftSection={<Icon name="cog" size={16} />} onClick={() => void navigate({ to: '/settings' })}>
          {t('nav.settings')}
        </Menu.Item>
        <Menu.Item
          leftSection={<Icon name="people" size={16} />}
          onClick={() => void navigate({ to: '/relationships' })}
        >
          {t('nav.relationships')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="scale" size={16} />} onClick={() => void navigate({ to: '/statements' })}>
          {t('nav.statements')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="exit" size={16} />} onClick={() => void signOut()}>
          {t('nav.sign_out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
