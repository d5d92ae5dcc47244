import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { useT, type Key } from '../i18n/i18n.js';
import type { ThemeChoice } from '../theme/theme.js';
import { Icon, type IconName } from './icon.js';

const choices: readonly { readonly value: ThemeChoice; readonly icon: IconName; readonly text: Key }[] = [
  { value: 'light', icon: 'sun', text: 'theme.light' },
  { value: 'dark', icon: 'moon', text: 'theme.dark' },
  { value: 'auto', icon: 'system', text: 'theme.auto' },
];

export function ThemeSwitch() {
  const t = useT();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const current = choices.find((choice) => choice.value === colorScheme);
  return (
    <Menu
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      position="bottom-end"
      width={180}
      transitionProps={{ duration: 100 }}
    >
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('theme.label')}>
          <Icon name={current?.icon ?? 'system'} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ value, icon, text }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon name={icon} size={16} />}
            rightSection={value === colorScheme ? <Icon name="check" size={16} /> : undefined}
            onClick={() => setColorScheme(value)}
          >
            {t(text)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
