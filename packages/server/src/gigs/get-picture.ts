import { openEndpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { pictureBytes } from './pictures-store.js';

export const getPictureEndpoint = openEndpoint('getPicture', async ({ tx }, { params: { id, size } }) => {
  const bytes = await pictureBytes(tx, id, size);
  if (!bytes) throw problem('not_found');
  return {
    status: 200,
    body: bytes,
    headers: {
      'content-type': size === 'preview' ? 'image/jpeg' : 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      // A preview is shown by other sites and apps.
      'cross-origin-resource-policy': 'cross-origin',
    },
  };
});
