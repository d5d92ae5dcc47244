import { Checkbox } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { myGigsQuery } from '../../gigs/queries.js';
import { useT } from '../../i18n/i18n.js';
import classes from './offer-fields.module.css';
import type { Need } from './offer-draft.js';

type Props = { readonly chosen: readonly Need[]; readonly onChange: (chosen: Need[]) => void };

/** What the work cannot be done without, of what an agent has approved on the seller's gigs. Nothing where that is nothing. */
export function OfferNeeds({ chosen, onChange }: Props) {
  const t = useT();
  const { data } = useInfiniteQuery(myGigsQuery);
  const declared = data?.pages.flatMap(({ items }) => items).flatMap(({ needs }) => needs) ?? [];
  const approved = [...new Set(declared.filter(({ state }) => state === 'approved').map(({ need }) => need))];
  if (approved.length === 0) return null;
  return (
    <Checkbox.Group
      label={t('offer.needs')}
      description={t('offer.needs_help')}
      value={[...chosen]}
      onChange={(values) => onChange(approved.filter((need) => values.includes(need)))}
    >
      <div className={classes.needs}>
        {approved.map((need) => (
          <Checkbox key={need} value={need} label={t(`need_name.${need}`)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
