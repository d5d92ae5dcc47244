import type { CaseDetail } from '@parley/contract';
import { useT } from '../i18n/i18n.js';
import classes from './gig-needs.module.css';
import pane from './case-pane.module.css';
import { TakeBackNeed } from './take-back-need.js';

/** What a gig declares that it needs, why, and what an approval would allow on its orders. */
export function GigNeeds({ gig }: { readonly gig: NonNullable<CaseDetail['gig']> }) {
  const t = useT();
  return (
    <>
      <section className={pane.part}>
        <h2 className={pane.heading}>{t('desk.needs_of')}</h2>
        <ul className={classes.needs}>
          {gig.needs.map(({ need, why, allows, state, reason }) => (
            <li key={need} className={classes.need} data-state={state}>
              <span className={classes.top}>
                <strong>{t(`need.${need}`)}</strong>
                <span className={classes.state}>{t(`need_state.${state}`)}</span>
              </span>
              <span dir="auto">{why}</span>
              <span className={classes.allows}>
                {t('desk.needs_allow')}: {allows}
              </span>
              {state === 'revoked' && reason && (
                <span className={classes.allows} dir="auto">
                  {t('desk.reason')}: {reason}
                </span>
              )}
              <TakeBackNeed gig={gig.id} need={need} isInForce={state === 'approved'} />
            </li>
          ))}
        </ul>
      </section>
      <section className={pane.part}>
        <h2 className={pane.heading}>{t('desk.gig')}</h2>
        <article className={classes.gig}>
          <h3 dir="auto">{gig.title}</h3>
          <p dir="auto" className={classes.description}>
            {gig.description}
          </p>
        </article>
      </section>
    </>
  );
}
