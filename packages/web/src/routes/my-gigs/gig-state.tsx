import type { MyGig } from '@parley/contract';
import { useT } from '../../i18n/i18n.js';
import classes from './my-gigs.module.css';

/** Where a gig stands, in a word; colour only where somebody waits or may be found. */
export function GigState({ gig }: { readonly gig: Pick<MyGig, 'state'> }) {
  const t = useT();
  return (
    <span className={classes.state} data-state={gig.state}>
      {t(`gig_state.${gig.state}`)}
    </span>
  );
}
