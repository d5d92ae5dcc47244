import type { MyGig } from '@parley/contract';
import { useT } from '../../i18n/i18n.js';
import { DecisionCard } from '../../parts/decision-card.js';
import { Note } from '../../parts/note.js';

/** What became of the text when it was last submitted, where the seller has something to do or to wait for. */
export function LastSubmitted({ gig }: { readonly gig: MyGig }) {
  const t = useT();
  const { last, state, needs } = gig;
  const refused = needs.find((each) => each.state === 'refused');
  const needsWait = state === 'in_review' && needs.some((each) => each.state === 'pending');
  return (
    <>
      {last && last.outcome !== 'published' && (
        <>
          <Note tone={last.outcome === 'held' ? 'plain' : 'bad'}>
            {t(`edit_gig.outcome.${last.outcome}`)}
            {last.decided && <p dir="auto">{last.decided.reason}</p>}
          </Note>
          <DecisionCard text={last.text} decision={last.decision} />
        </>
      )}
      {needsWait && last?.outcome === 'published' && <Note>{t('edit_gig.needs_wait')}</Note>}
      {refused && (
        <Note tone="bad">
          {t('edit_gig.need_refused', { need: t(`need.${refused.need}`) })}
          <p dir="auto">{refused.reason}</p>
        </Note>
      )}
    </>
  );
}
