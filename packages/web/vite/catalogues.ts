import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** Compiles the ICU messages of src/i18n/<locale>.json while building, so that no message parser reaches the browser. */
export function catalogues(): Plugin {
  return {
    name: 'parley-catalogues',
    enforce: 'pre',
    transform: {
      filter: { id: /\/i18n\/[a-z]{2}\.json$/ },
      handler(code) {
        const messages = JSON.parse(code) as Record<string, string>;
        const compiled = Object.entries(messages).map(([key, message]) => [key, compileMessage(message)] as const);
        return { code: `export default ${JSON.stringify(Object.fromEntries(compiled))}`, map: null, moduleType: 'js' };
      },
    },
  };
}
