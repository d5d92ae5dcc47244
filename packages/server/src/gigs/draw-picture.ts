import sharp, { type Sharp } from 'sharp';
import { problem } from '../platform/http/problem.js';
import type { PictureSize } from './pictures-store.js';

export const mostPictureBytes = 10 * 1024 * 1024;
const mostPixels = 50_000_000;
const formats = new Set(['jpeg', 'png', 'webp', 'heif', 'gif']);

export type Drawn = {
  readonly width: number;
  readonly height: number;
  readonly files: Readonly<Record<PictureSize, Buffer>>;
};

const within = (source: Sharp, side: number) =>
  source
    .clone()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer({ resolveWithObject: true });

/**
 * Draws a picture anew in every size it is shown in, upright, in sRGB, without anything the file said besides. Of a moving
 * one the first frame is kept.
 * @throws Problem `not_a_picture`
 */
export async function drawPicture(bytes: Uint8Array): Promise<Drawn> {
  try {
    const source = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });
    const { format } = await source.metadata();
    if (!formats.has(format)) throw problem('not_a_picture');
    const upright = source.rotate().toColourspace('srgb');
    const [small, medium, large, preview] = await Promise.all([
      within(upright, 480),
      within(upright, 960),
      within(upright, 1920),
      upright
        .clone()
        .resize({ width: 1200, height: 630, fit: 'cover', position: 'attention' })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 82, mozjpeg: true })
        .toBuffer(),
    ]);
    const { width, height } = large.info;
    return { width, height, files: { small: small.data, medium: medium.data, large: large.data, preview } };
  } catch (error) {
    // Whatever the file is, it is theirs: what cannot be read is answered, not logged as a fault of ours.
    throw error instanceof Error && error.name === 'Problem' ? error : problem('not_a_picture');
  }
}
