import { useT } from '../i18n/i18n.js';
import { Icon } from './icon.js';
import classes from './why-here.module.css';

const gains = ['money', 'fee', 'record', 'standing'] as const;

/** What every page about exceptions, clearances and brought clients says: where protection ends, and why to bring a client. */
export function WhyHere() {
  const t = useT();
  return (
    <aside className={classes.why} aria-labelledby="why-here">
      <h2 id="why-here" className={classes.title}>
        <Icon name="shield" />
        {t('why_here.title')}
      </h2>
      <p>{t('why_here.text')}</p>
      <ul className={classes.gains}>
        {gains.map((gain) => (
          <li key={gain}>
            <Icon name="check" size={16} />
            {t(`why_here.${gain}`)}
          </li>
        ))}
      </ul>
    </aside>
  );
}
