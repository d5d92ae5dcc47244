import type { Clock } from '../clock.js';

export type RateLimit = {
  /** Seconds to wait, or 0 when this one may pass, which then counts. */
  readonly take: (name: string, who: string, perMinute: number, cost?: number) => number;
  /** Seconds until `take` would pass; counts nothing. */
  readonly peek: (name: string, who: string, perMinute: number, cost?: number) => number;
};

const maxBuckets = 50_000;

/** Buckets that refill evenly over a minute, in this process's memory. */
export const createRateLimit = (clock: Clock): RateLimit => {
  const buckets = new Map<string, { left: number; at: number }>();
  const fill = (key: string, perMinute: number, now: number) => {
    const { left, at } = buckets.get(key) ?? { left: perMinute, at: now };
    return Math.min(perMinute, left + (Math.max(0, now - at) / 60_000) * perMinute);
  };
  const waitFor = (left: number, cost: number, perMinute: number) =>
    left >= cost ? 0 : Math.max(1, Math.ceil(((cost - left) / perMinute) * 60));
  return {
    take: (name, who, perMinute, cost = 1) => {
      const now = clock.now().getTime();
      const key = `${name} ${who}`;
      const left = fill(key, perMinute, now);
      buckets.delete(key); // set again below: the map's order is that of the last use
      buckets.set(key, { left: left >= cost ? left - cost : left, at: now });
      if (buckets.size > maxBuckets) buckets.delete(buckets.keys().next().value!);
      return waitFor(left, cost, perMinute);
    },
    peek: (name, who, perMinute, cost = 1) =>
      waitFor(fill(`${name} ${who}`, perMinute, clock.now().getTime()), cost, perMinute),
  };
};

export const noRateLimit: RateLimit = { take: () => 0, peek: () => 0 };

/** One household shares an IPv6 prefix of 64 bits, so that is who is counted. */
export const networkOf = (ip: string): string => {
  if (!ip.includes(':')) return ip;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped) return mapped[1]!;
  const [head = '', rest] = ip.split('::');
  const groups = head === '' ? [] : head.split(':');
  while (rest !== undefined && groups.length < 4) groups.push('0');
  return `${groups.slice(0, 4).join(':')}::/64`;
};
