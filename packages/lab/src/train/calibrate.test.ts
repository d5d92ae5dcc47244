import { describe, expect, it } from 'vitest';
import { calibrationSource, lineFor } from './calibrate.js';

const claims = (confidence: number, right: number, of: number) =>
  Array.from({ length: of }, (_, i) => ({ kind: 'phone', confidence, right: i < right }));
const said = ([stretch, shift]: readonly [number, number], confidence: number) =>
  1 / (1 + Math.exp(-(stretch * Math.log(confidence / (1 - confidence)) + shift)));

describe('a line', () => {
  it('makes what is said what was right', () => {
    const line = lineFor([...claims(0.7, 200, 400), ...claims(0.9, 380, 400)]);
    expect(said(line, 0.7)).toBeCloseTo(0.5, 1);
    expect(said(line, 0.9)).toBeCloseTo(0.95, 1);
  });
  it('hardly moves for a few finds', () => {
    expect(Math.abs(said(lineFor(claims(0.8, 1, 2)), 0.8) - 0.8)).toBeLessThan(0.15);
  });
  it('never makes the surer find the less sure one', () => {
    const line = lineFor([...claims(0.6, 100, 100), ...claims(0.95, 10, 100)]);
    expect(said(line, 0.95)).toBeGreaterThanOrEqual(said(line, 0.6));
  });
});

it('is written kind by kind', () => {
  expect(calibrationSource(new Map([['phone', [1, 0.5]]]))).toContain('\n  phone: [1.0000, 0.5000],\n');
});
