import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { asUnlisted, unlisted, withPreview, type PreviewOf } from './link-preview.js';
import { problem } from './problem.js';

type Pages = {
  readonly previewOf?: PreviewOf;
  /** True of an address that is only for whoever was given it. */
  readonly isUnlisted?: (path: string) => boolean;
};

const building = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>Parley</title>
<body>The pages are being built. This page looks again by itself.</body></html>`;

/**
 * Serves the built web app: hashed assets for a year, every other address that a browser asks for as `index.html`, since
 * the app has its own routes. What a page is about is told in its head, for who only looks at the link, and so is that search
 * engines leave it out. A build that appears while the server runs is served from then on.
 */
export const registerWeb = async (
  app: FastifyInstance,
  webDir: string,
  { previewOf = () => Promise.resolve(undefined), isUnlisted = () => false }: Pages = {},
): Promise<void> => {
  await app.register(fastifyStatic, {
    root: webDir,
    serve: false,
    preCompressed: true,
    suppressWarning: true,
  });
  app.get('/*', async (request, reply) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const isOdd = path.split(/[/\\]/).includes('..') || /\p{Cc}/u.test(path);
    if (isOdd || /^\/v1(\/|$)/.test(path)) throw problem('not_found');
    const isFile =
      path !== '/' &&
      (await stat(join(webDir, path)).then(
        (info) => info.isFile(),
        () => false,
      ));
    if (isFile) {
      reply.header('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      return reply.sendFile(path, { cacheControl: false });
    }
    if (/\.\w{1,8}$/.test(path) || !(request.headers.accept ?? 'text/html').includes('html'))
      throw problem('not_found');
    reply.header('cache-control', 'no-store');
    const isBuilt = await stat(join(webDir, 'index.html')).then(
      () => true,
      () => false,
    );
    // A page without its preview is better than none.
    const preview = isBuilt ? await previewOf(path).catch(() => undefined) : undefined;
    const isHidden = isUnlisted(path);
    if (isHidden) reply.header('x-robots-tag', unlisted);
    if (isBuilt && !preview && !isHidden) return reply.sendFile('index.html', { cacheControl: false });
    const page = isBuilt ? await readFile(join(webDir, 'index.html'), 'utf8') : building;
    const told = preview ? withPreview(page, preview) : page;
    return reply.type('text/html; charset=utf-8').send(isHidden ? asUnlisted(told) : told);
  });
};
