/** What a page tells of itself where only its link is shown. Addresses are whole. */
export type LinkPreview = {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly image?: string;
};

/** The preview of the page at a path; undefined where it has none of its own. */
export type PreviewOf = (path: string) => Promise<LinkPreview | undefined>;

/** The preview of whichever feature the path belongs to. */
export const firstPreview =
  (all: readonly PreviewOf[]): PreviewOf =>
  async (path) => {
    for (const previewOf of all) {
      const found = await previewOf(path);
      if (found) return found;
    }
    return undefined;
  };

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ');

const mostLetters = 200;
const cut = (text: string) => {
  const letters = Array.from(text);
  return letters.length <= mostLetters
    ? text
    : `${letters
        .slice(0, mostLetters - 1)
        .join('')
        .trimEnd()}…`;
};

/** For pages that are for whoever has their address: no search engine lists, follows or keeps them. */
export const unlisted = 'noindex, nofollow, noarchive';

export const asUnlisted = (html: string): string =>
  html.replace('</head>', () => `  <meta name="robots" content="${unlisted}">\n  </head>`);

/** The app's page with the preview in its head, in place of the title and description it has for every page. */
export function withPreview(html: string, { title, description, url, image }: LinkPreview): string {
  const told = cut(description);
  const metas: readonly (readonly [string, string, string])[] = [
    ['name', 'description', told],
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', 'Parley'],
    ['property', 'og:title', title],
    ['property', 'og:description', told],
    ['property', 'og:url', url],
    ...(image === undefined ? [] : [['property', 'og:image', image] as const]),
    ['name', 'twitter:card', image === undefined ? 'summary' : 'summary_large_image'],
  ];
  const head = [
    `<title>${escaped(title)} · Parley</title>`,
    ...metas.map(([kind, name, content]) => `<meta ${kind}="${name}" content="${escaped(content)}">`),
    `<link rel="canonical" href="${escaped(url)}">`,
  ].join('\n    ');
  return html
    .replace(/<title>[^<]*<\/title>\s*/, '')
    .replace(/<meta\s+name="description"[^>]*>\s*/, '')
    .replace('</head>', () => `  ${head}\n  </head>`);
}
