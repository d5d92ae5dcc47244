import type { CaseDetail } from '@parley/contract';
import { useT } from '../i18n/i18n.js';
import classes from './case-about.module.css';
import pane from './case-pane.module.css';

/** What a case without a judged text is about, and what to look at before deciding. */
export function CaseAbout({ about }: { readonly about: NonNullable<CaseDetail['about']> }) {
  const t = useT();
  return (
    <>
      <section className={pane.part}>
        <h2 className={pane.heading}>{about.title}</h2>
        <dl className={classes.facts}>
          {about.facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {about.checklist.length > 0 && (
        <section className={pane.part}>
          <h2 className={pane.heading}>{t('desk.checklist')}</h2>
          <ul className={classes.checklist}>
            {about.checklist.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
