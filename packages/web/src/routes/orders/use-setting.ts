import type { OrderDetail } from '@parley/contract';
import { useMemo } from 'react';
import type { Setting } from '../../judge/use-verdict.js';

type Place = 'order' | 'requirements' | 'delivery';

/** Where a text of this order would be published, by the facts that the server judges with. */
export function useSetting(
  { facts, my_side }: OrderDetail,
  place: Place,
  declared?: Setting['facts']['declared'],
): Setting {
  return useMemo(
    () => ({ place, side: my_side, facts: declared ? { ...facts, declared } : facts }),
    [facts, my_side, place, declared],
  );
}
