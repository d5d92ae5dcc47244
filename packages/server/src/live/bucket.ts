/** How much somebody may do: a store that fills with time. `take` is false when it is empty. */
export type Bucket = { readonly take: (nowMs: number, cost?: number) => boolean };

export const createBucket = ({ size, perSecond }: { size: number; perSecond: number }, startMs: number): Bucket => {
  let left = size;
  let at = startMs;
  return {
    take: (nowMs, cost = 1) => {
      left = Math.min(size, left + (Math.max(0, nowMs - at) / 1000) * perSecond);
      at = nowMs;
      if (left < cost) return false;
      left -= cost;
      return true;
    },
  };
};
