import './theme/mantine.css';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createCache } from './api/cache.js';
import { activateLocale, i18n, preferredLocale } from './i18n/i18n.js';
import { createAppRouter } from './router.js';
import { theme, themeStorage } from './theme/theme.js';

const cache = createCache();
const router = createAppRouter(cache);
const storage = themeStorage(localStorage);

await activateLocale(preferredLocale());
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={cache}>
        <I18nProvider i18n={i18n}>
          <MantineProvider
            theme={theme}
            defaultColorScheme="auto"
            colorSchemeManager={storage}
            withCssVariables={false}
            withGlobalClasses={false}
          >
            <RouterProvider router={router} />
          </MantineProvider>
        </I18nProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
