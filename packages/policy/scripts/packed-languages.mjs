// A plugin for esbuild and for Vite: in a build each file of `src/detect/lexicon` that holds a language becomes its packed form,
// which is smaller and folded already. The sources stay as people write them.
import { build } from 'esbuild';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const lexicon = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'detect', 'lexicon');
const languageFile = /[\\/]detect[\\/]lexicon[\\/](?:names|[a-z]{2}(?:-latn)?)\.ts$/;

/** Every file that holds a language, by its name without the ending. */
export const languageFiles = async () =>
  (await readdir(lexicon))
    .map((file) => ({ name: basename(file, '.ts'), path: join(lexicon, file) }))
    .filter(({ path }) => languageFile.test(path));

/** Packs every language once. */
const packAll = async () => {
  const contents = `
    import { languages } from './languages.js';
    import { packLanguage } from './source.js';
    export const packed = languages.map(packLanguage);
  `;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: lexicon, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'warning',
  });
  const { packed } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return new Map(packed.map((language) => [language.lang.toLowerCase() || 'names', language]));
};

/** What a language's file becomes; packs anew for every build. */
const newPacker = () => {
  let packing;
  return {
    begin: () => {
      packing = undefined;
    },
    load: async (path) => {
      packing ??= packAll();
      const name = /export const (\w+): Language\b/.exec(await readFile(path, 'utf8'))[1];
      const language = (await packing).get(basename(path, '.ts'));
      if (language === undefined) throw new Error(`${path} holds a language that languages.ts does not list`);
      return `export const ${name} = ${JSON.stringify(language)};`;
    },
  };
};

/** For esbuild. */
export const packedLanguages = () => ({
  name: 'packed-languages',
  setup(esbuild) {
    const { begin, load } = newPacker();
    esbuild.onStart(begin);
    esbuild.onLoad({ filter: languageFile }, async ({ path }) => ({ contents: await load(path), loader: 'js' }));
  },
});

/** For Vite, whose development server serves the languages as they are written. */
export const packedLanguagesInVite = () => {
  const { begin, load } = newPacker();
  return {
    name: 'packed-languages',
    apply: 'build',
    enforce: 'pre',
    buildStart: begin,
    load: (id) => (languageFile.test(id) ? load(id) : undefined),
  };
};
