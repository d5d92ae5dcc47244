import { expect, it } from 'vitest';
import { signalKinds } from '../../signal.js';
import { detect } from '../detect.js';
import { calibrated } from './calibrate.js';

const shares = [0.51, 0.55, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

it('keeps the order of finds, and every find above what the rulebook reads', () => {
  for (const kind of signalKinds) {
    const said = shares.map((share) => calibrated(kind, share));
    expect(said).toEqual([...said].sort((a, b) => a - b));
    for (const share of said) {
      expect(share).toBeGreaterThanOrEqual(0.5);
      expect(share).toBeLessThanOrEqual(1);
    }
  }
});

it('changes how sure a signal is and nothing else of it', () => {
  const text = 'write to mona@example.com or let us talk on telegram, @mona_reels';
  const bare = (calibrated: boolean) => detect(text, { calibrated }).map(({ confidence: _, ...rest }) => rest);
  expect(bare(true)).toEqual(bare(false));
  expect(bare(true).length).toBeGreaterThan(1);
});
