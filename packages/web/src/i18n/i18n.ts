import { setupI18n, type Messages } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type en from './en.json';

export type Key = keyof typeof en;
export type Locale = 'en' | 'es';
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: Key, values?: Values) => string;

export const i18n = setupI18n();

// The build compiles the catalogues, so what arrives are Lingui's compiled messages.
const catalogues: Record<Locale, () => Promise<{ default: unknown }>> = {
  en: () => import('./en.json'),
  es: () => import('./es.json'),
};

export const isLocale = (value: unknown): value is Locale => value === 'en' || value === 'es';

const storageKey = 'parley.locale';

/** The language chosen here before, else the first of the browser's that we speak, else English. */
export function preferredLocale(): Locale {
  const stored = localStorage.getItem(storageKey);
  if (isLocale(stored)) return stored;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale) ?? 'en';
}

export async function activateLocale(locale: Locale): Promise<void> {
  if (i18n.locale === locale) return;
  const { default: messages } = await catalogues[locale]();
  i18n.loadAndActivate({ locale, messages: messages as Messages });
  localStorage.setItem(storageKey, locale);
  document.documentElement.lang = locale;
}

export function useT(): Translate {
  const { _ } = useLingui();
  return useCallback((key, values) => _(key, values), [_]);
}

export function useLocale(): Locale {
  const { i18n: active } = useLingui();
  return isLocale(active.locale) ? active.locale : 'en';
}
