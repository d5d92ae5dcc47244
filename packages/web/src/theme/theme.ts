import { createTheme, type MantineColorSchemeManager } from '@mantine/core';

const key = 'parley.theme';
const choices = ['light', 'dark', 'auto'] as const;
export type ThemeChoice = (typeof choices)[number];

export const isThemeChoice = (value: unknown): value is ThemeChoice => choices.some((choice) => choice === value);

/** The same storage key as public/theme.js, which sets the scheme before the first paint. */
export function themeStorage(storage: Storage): MantineColorSchemeManager {
  let listener: ((event: StorageEvent) => void) | undefined;
  return {
    get: (fallback) => {
      const stored = storage.getItem(key);
      return isThemeChoice(stored) ? stored : fallback;
    },
    set: (value) => storage.setItem(key, value),
    subscribe: (onUpdate) => {
      listener = (event) => {
        if (event.key === key && isThemeChoice(event.newValue)) onUpdate(event.newValue);
      };
      window.addEventListener('storage', listener);
    },
    unsubscribe: () => {
      if (listener) window.removeEventListener('storage', listener);
    },
    clear: () => storage.removeItem(key),
  };
}

export const theme = createTheme({
  primaryColor: 'blue',
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'var(--sans)',
});
