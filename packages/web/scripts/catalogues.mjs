import { compileMessage } from '@lingui/message-utils/compileMessage';

/** Compiles the ICU messages of src/i18n/<locale>.json while building, so that no message parser reaches the browser. */
export function catalogues() {
  return {
    name: 'parley-catalogues',
    enforce: 'pre',
    transform: {
      filter: { id: /\/i18n\/[a-z]{2}\.json$/ },
      handler(code) {
        const compiled = Object.entries(JSON.parse(code)).map(([key, message]) => [key, compileMessage(message)]);
        return {
          code: `export default ${JSON.stringify(Object.fromEntries(compiled))}`,
          map: null,
          moduleType: 'js',
        };
      },
    },
  };
}
