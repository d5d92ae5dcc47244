import { Link } from '@tanstack/react-router';
import { useContext } from 'react';
import { MeContext } from '../../api/me-context.js';
import { useT, type Key } from '../../i18n/i18n.js';
import { CanI } from '../../parts/can-i.js';
import { Icon, type IconName } from '../../parts/icon.js';
import { useTitle } from '../../parts/use-title.js';
import classes from './start.module.css';

const lines: readonly {
  readonly icon: IconName;
  readonly title: Key;
  readonly text: Key;
  readonly clause: string;
  readonly link: Key;
}[] = [
  { icon: 'lock', title: 'start.contact.title', text: 'start.contact.text', clause: '1', link: 'start.contact.link' },
  { icon: 'shield', title: 'start.money.title', text: 'start.money.text', clause: '4', link: 'start.money.link' },
  { icon: 'scale', title: 'start.fair.title', text: 'start.fair.text', clause: '11', link: 'start.fair.link' },
];

export function Start() {
  const t = useT();
  const me = useContext(MeContext);
  useTitle(t('start.title'));
  return (
    <main className={classes.start}>
      <section className={classes.hero}>
        <h1 className={classes.title}>{t('start.headline')}</h1>
        <p className={classes.lead}>{t('start.lead')}</p>
        <div className={classes.actions}>
          {me ? (
            <Link to="/inbox" className={classes.primary}>
              {t('start.to_inbox')}
            </Link>
          ) : (
            <>
              <Link to="/sign-up" className={classes.primary}>
                {t('start.sign_up')}
              </Link>
              <Link to="/sign-in" className={classes.secondary}>
                {t('nav.sign_in')}
              </Link>
            </>
          )}
        </div>
      </section>
      <section className={classes.try} aria-labelledby="try">
        <h2 id="try" className={classes.heading}>
          {t('start.try')}
        </h2>
        <CanI />
      </section>
      <section className={classes.lines} aria-label={t('start.how')}>
        {lines.map(({ icon, title, text, clause, link }) => (
          <article key={title} className={classes.line}>
            <span className={classes.icon}>
              <Icon name={icon} size={20} />
            </span>
            <h2 className={classes.lineTitle}>{t(title)}</h2>
            <p className={classes.lineText}>{t(text)}</p>
            <Link to="/rulebook" hash={`clause-${clause}`}>
              {t(link)}
            </Link>
          </article>
        ))}
      </section>
    </main>
  );
}
