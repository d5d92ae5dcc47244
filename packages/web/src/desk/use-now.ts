import { useEffect, useState } from 'react';

const everyMs = 30_000;

/** The time of day, for quiet timers: it moves twice a minute. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
