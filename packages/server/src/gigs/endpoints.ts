import type { Endpoint } from '../platform/http/endpoint.js';
import { createGigEndpoint } from './create-gig.js';
import { getGigEndpoint } from './get-gig.js';
import { getMyGigEndpoint } from './get-my-gig.js';
import { getMyProfileEndpoint } from './get-my-profile.js';
import { getPictureEndpoint } from './get-picture.js';
import { getSellerEndpoint } from './get-seller.js';
import { listCategoriesEndpoint } from './list-categories.js';
import { listGigsEndpoint } from './list-gigs.js';
import { listMyGigsEndpoint } from './list-my-gigs.js';
import { setGigStateEndpoint } from './set-gig-state.js';
import { updateGigEndpoint } from './update-gig.js';
import { updateProfileEndpoint } from './update-profile.js';
import { uploadGigPictureEndpoint } from './upload-gig-picture.js';

export const gigEndpoints: readonly Endpoint[] = [
  listCategoriesEndpoint,
  createGigEndpoint,
  listGigsEndpoint,
  getGigEndpoint,
  listMyGigsEndpoint,
  getMyGigEndpoint,
  updateGigEndpoint,
  setGigStateEndpoint,
  uploadGigPictureEndpoint,
  getPictureEndpoint,
  getSellerEndpoint,
  getMyProfileEndpoint,
  updateProfileEndpoint,
];
