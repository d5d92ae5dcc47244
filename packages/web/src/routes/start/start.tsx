import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useContext } from 'react';
import { MeContext } from '../../api/me-context.js';
import { GigGrid, GigGridPending } from '../../gigs/gig-grid.js';
import { iconOfCategory } from '../../gigs/gig-picture.js';
import { categoriesQuery, gigsQuery } from '../../gigs/queries.js';
import { SearchBox } from '../../gigs/search-box.js';
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

function Categories() {
  const t = useT();
  const { data } = useQuery(categoriesQuery);
  const items = data?.items.filter(({ gigs }) => gigs > 0) ?? [];
  return (
    <nav className={classes.categories} aria-label={t('gigs.categories')}>
      {items.map(({ id, gigs }) => (
        <Link key={id} to="/search" search={{ category: id }} className={classes.category}>
          <Icon name={iconOfCategory[id]} size={16} />
          {t(`category.${id}`)}
          <span className={classes.count}>{gigs}</span>
        </Link>
      ))}
    </nav>
  );
}

function GoodGigs() {
  const t = useT();
  const { data, error } = useInfiniteQuery(gigsQuery({}, 8));
  const gigs = data?.pages[0]?.items;
  // Where they cannot be had the page has enough besides, and the search says what is wrong.
  if (error || gigs?.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="good">
      <header className={classes.sectionHead}>
        <h2 id="good" className={classes.heading}>
          {t('start.gigs')}
        </h2>
        <Link to="/search">{t('start.all_gigs')}</Link>
      </header>
      {gigs ? <GigGrid gigs={gigs} via="listing" /> : <GigGridPending count={8} />}
    </section>
  );
}

export function Start() {
  const t = useT();
  const me = useContext(MeContext);
  useTitle(t('start.title'));
  return (
    <main className={classes.start}>
      <section className={classes.hero}>
        <h1 className={classes.title}>{t('start.headline')}</h1>
        <p className={classes.lead}>{t('start.lead')}</p>
        <div className={classes.search}>
          <SearchBox size="l" />
        </div>
        <Categories />
      </section>
      <GoodGigs />
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
      <section className={classes.section} aria-labelledby="try">
        <h2 id="try" className={classes.heading}>
          {t('start.try')}
        </h2>
        <CanI />
      </section>
      {!me && (
        <p className={classes.actions}>
          <Link to="/sign-up" className={classes.primary}>
            {t('start.sign_up')}
          </Link>
          <Link to="/sign-in" className={classes.secondary}>
            {t('nav.sign_in')}
          </Link>
        </p>
      )}
    </main>
  );
}
