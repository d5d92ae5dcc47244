import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { etag } from '../platform/http/version.js';
import { lockedGig } from './create-gig.js';
import { drawPicture, mostPictureBytes } from './draw-picture.js';
import { insertPicture } from './pictures-store.js';
import { changeGig } from './store.js';
import { viewMyGig } from './view.js';

/** Pictures that one gig shows. */
const mostPictures = 8;

export const uploadGigPictureEndpoint = endpoint(
  'uploadGigPicture',
  async (ctx, { params, query, body }) => {
    const { tx, ids, now } = ctx;
    const drawn = await drawPicture(body);
    const gig = await lockedGig(tx, params.id);
    if (gig.written.pictures.length >= mostPictures) throw problem('too_many_pictures');
    const id = ids.next();
    await insertPicture(tx, { id, gig: gig.id, ...drawn }, now);
    const pictures = [...gig.written.pictures, { id, alt: query.alt?.trim() ?? '' }];
    await changeGig(tx, gig.id, { written: { ...gig.written, pictures } }, now);
    const view = await viewMyGig(ctx, await lockedGig(tx, gig.id));
    return { status: 201, body: view, headers: etag(view.version) };
  },
  { perMinute: 60, bodyLimit: mostPictureBytes },
);
