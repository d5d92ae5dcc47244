import { accountByAlias } from '../accounts/accounts.js';
import type { Db } from '../platform/database/connect.js';
import type { PreviewOf } from '../platform/http/link-preview.js';
import { viewGig } from './get-gig.js';
import { viewSeller } from './get-seller.js';

const uuid = /^\/gigs\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const alias = /^\/sellers\/([a-z0-9_]{3,30})$/;

/** What the links to a gig and to a seller show of themselves elsewhere: what everybody may see, and nothing else. */
export const gigPreviews =
  (db: Db, publicUrl: string): PreviewOf =>
  async (path) => {
    const gig = uuid.exec(path)?.[1];
    const seller = alias.exec(path)?.[1];
    if (gig === undefined && seller === undefined) return undefined;
    return db.transaction().execute(async (tx) => {
      const url = publicUrl + path;
      if (gig !== undefined) {
        const found = await viewGig({ tx, locale: 'en' }, gig);
        const [picture] = found?.pictures ?? [];
        return found && { title: found.title, description: found.description, url, ...image(publicUrl, picture) };
      }
      const account = await accountByAlias(tx, seller ?? '');
      if (!account?.seller) return undefined;
      const { headline, bio, gigs } = await viewSeller(tx, account);
      const picture = gigs.find((each) => each.picture)?.picture;
      const title = headline ? `${account.alias}: ${headline}` : account.alias;
      return {
        title,
        description: bio || gigs.map((each) => each.title).join(' · '),
        url,
        ...image(publicUrl, picture),
      };
    });
  };

const image = (publicUrl: string, picture: { readonly urls: { readonly preview: string } } | null | undefined) =>
  picture ? { image: publicUrl + picture.urls.preview } : {};
