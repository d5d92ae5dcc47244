import type { Plugin as EsbuildPlugin } from 'esbuild';

type VitePlugin = {
  name: string;
  apply: 'build';
  enforce: 'pre';
  buildStart: () => void;
  load: (id: string) => Promise<string> | undefined;
};

export declare const languageFiles: () => Promise<readonly { readonly name: string; readonly path: string }[]>;
export declare const packedLanguages: () => EsbuildPlugin;
export declare const packedLanguagesInVite: () => VitePlugin;
