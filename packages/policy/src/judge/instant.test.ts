import { describe, expect, it } from 'vitest';
import { parseInstant } from './instant.js';

describe('parseInstant', () => {
  it.each([
    ['2027-01-15T12:00:00Z', Date.UTC(2027, 0, 15, 12)],
    ['2027-01-15T12:00:00.250Z', Date.UTC(2027, 0, 15, 12, 0, 0, 250)],
    ['2027-01-15T12:00:00.123456789Z', Date.UTC(2027, 0, 15, 12, 0, 0, 123)],
    ['2027-01-15T12:00:00+05:30', Date.UTC(2027, 0, 15, 6, 30)],
    ['2027-01-15T12:00:00-0800', Date.UTC(2027, 0, 15, 20)],
    ['2027-01-15T12:00', Date.UTC(2027, 0, 15, 12)],
    ['2027-01-15', Date.UTC(2027, 0, 15)],
  ])('reads %s the same in every time zone', (iso, millis) => {
    expect(parseInstant(iso)).toBe(millis);
  });

  it('counts days as calendars do', () => {
    for (let day = -200_000; day < 200_000; day += 97)
      expect(parseInstant(new Date(day * 86_400_000).toISOString())).toBe(day * 86_400_000);
  });

  it.each([
    '',
    'soon',
    '15.01.2027',
    '2027-1-5',
    '2027-13-01',
    '2027-00-10',
    '2027-01-32',
    '2027-01-15T12',
    `2027-01-15T12:00:00.${'1'.repeat(50)}Z`,
  ])('takes %s for no instant', (iso) => {
    expect(parseInstant(iso)).toBeUndefined();
  });
});
