import sharp from 'sharp';
import type { SeedGig } from './gigs.js';

type Wanted = NonNullable<SeedGig['picture']>;

const shapes: Record<Wanted['shape'], (ink: string) => string> = {
  cards: (ink) =>
    [-14, 0, 14]
      .map(
        (turn, at) => `<g transform="translate(480 320) rotate(${turn}) translate(${(at - 1) * 40} 0)">
          <rect x="-190" y="-115" width="380" height="230" rx="14" fill="#fffdf8" stroke="${ink}" stroke-opacity=".18" stroke-width="2"/>
          <rect x="-150" y="-70" width="120" height="18" rx="9" fill="${ink}"/><rect x="-150" y="-36" width="200" height="10" rx="5" fill="${ink}" opacity=".35"/>
          <rect x="-150" y="58" width="150" height="10" rx="5" fill="${ink}" opacity=".35"/></g>`,
      )
      .join(''),
  waves: (ink) =>
    [0, 1, 2, 3, 4, 5, 6]
      .map(
        (at) =>
          `<path d="M120 ${170 + at * 50} C 260 ${90 + at * 50}, 340 ${250 + at * 50}, 480 ${170 + at * 50} S 700 ${90 + at * 50}, 840 ${170 + at * 50}" fill="none" stroke="${ink}" stroke-width="${10 - at}" opacity="${0.95 - at * 0.11}" stroke-linecap="round"/>`,
      )
      .join(''),
  grid: (ink) =>
    Array.from(
      { length: 12 },
      (_, at) =>
        `<rect x="${180 + (at % 4) * 156}" y="${116 + Math.floor(at / 4) * 142}" width="132" height="118" rx="12" fill="${at % 5 === 0 ? ink : '#fffdf8'}" opacity="${at % 5 === 0 ? 0.9 : 0.85}"/>`,
    ).join(''),
  page: (ink) =>
    `<rect x="300" y="70" width="360" height="500" rx="10" fill="#fffdf8"/><circle cx="480" cy="250" r="86" fill="none" stroke="${ink}" stroke-width="8"/>
     <path d="M360 470 C 380 360, 580 360, 600 470" fill="none" stroke="${ink}" stroke-width="8" stroke-linecap="round"/>`,
  frame: (ink) =>
    `<rect x="170" y="130" width="620" height="380" rx="20" fill="${ink}"/><rect x="210" y="180" width="540" height="280" rx="8" fill="#fffdf8" opacity=".92"/>
     <path d="M440 250 L560 320 L440 390 Z" fill="${ink}"/>`,
  rings: (ink) =>
    [150, 90, 44]
      .map(
        (r, at) =>
          `<circle cx="${330 + at * 190}" cy="320" r="${r}" fill="none" stroke="${ink}" stroke-width="${r / 4}"/>`,
      )
      .join(''),
};

/** A quiet drawing of our own, so that a demo gig has something to show. PNG. */
export function drawDemoPicture({ hue, shape }: Wanted): Promise<Buffer> {
  const ink = `hsl(${hue} 45% 32%)`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640" viewBox="0 0 960 640">
    <defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 55% 90%)"/>
    <stop offset="1" stop-color="hsl(${(hue + 24) % 360} 48% 80%)"/></linearGradient></defs>
    <rect width="960" height="640" fill="url(#g)"/>${shapes[shape](ink)}</svg>`;
  return sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer();
}
