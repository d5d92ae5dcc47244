import { Skeleton } from '@mantine/core';
import type { Gig } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useContext, useState } from 'react';
import { MeContext } from '../../api/me-context.js';
import { TakeBackNeed } from '../../desk/take-back-need.js';
import { GigPicture } from '../../gigs/gig-picture.js';
import { gigQuery } from '../../gigs/queries.js';
import { useVia } from '../../gigs/via.js';
import { useLocale, useT } from '../../i18n/i18n.js';
import { languageName } from '../../i18n/language-name.js';
import { Avatar } from '../../parts/avatar.js';
import { Icon } from '../../parts/icon.js';
import { Failed } from '../../parts/states.js';
import { useTitle } from '../../parts/use-title.js';
import classes from './gig.module.css';
import { PriceBox } from './price-box.js';

function Pictures({ gig }: { readonly gig: Gig }) {
  const t = useT();
  const [at, setAt] = useState(0);
  const { pictures, category } = gig;
  if (pictures.length === 0) return null;
  return (
    <section aria-label={t('gig.pictures')}>
      <div className={classes.picture}>
        <GigPicture picture={pictures[at]} category={category} size="large" isFirst />
      </div>
      {pictures.length > 1 && (
        <div className={classes.thumbs}>
          {pictures.map((picture, index) => (
            <button
              key={picture.id}
              type="button"
              className={classes.thumb}
              aria-pressed={index === at}
              aria-label={picture.alt || t('gig.picture', { number: index + 1 })}
              onClick={() => setAt(index)}
            >
              <img src={picture.urls.small} alt="" loading="lazy" />
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

function Needs({ gig: { id, needs, seller } }: { readonly gig: Gig }) {
  const t = useT();
  const me = useContext(MeContext);
  const judges = me?.alias !== seller.alias && me?.roles.some((role) => role === 'agent' || role === 'lead');
  if (needs.length === 0) return null;
  return (
    <section className={classes.needs} aria-labelledby="needs">
      <h2 id="needs" className={classes.heading}>
        {t('gig.needs')}
      </h2>
      <ul>
        {needs.map(({ need, why, allows }) => (
          <li key={need} className={classes.need}>
            <Icon name="check" />
            <div className={classes.needText}>
              <p dir="auto">{why}</p>
              <p className={classes.quiet}>{allows}</p>
              {judges && <TakeBackNeed gig={id} need={need} isInForce />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneGig({ gig }: { readonly gig: Gig }) {
  const t = useT();
  const locale = useLocale();
  const { title, description, requirements, seller, category, language } = gig;
  return (
    <main className={classes.page}>
      <nav className={classes.trail} aria-label={t('gig.trail')}>
        <Link to="/search">{t('search.all')}</Link>
        <span aria-hidden="true">/</span>
        <Link to="/search" search={{ category }}>
          {t(`category.${category}`)}
        </Link>
      </nav>
      <div className={classes.panes}>
        <div className={classes.head}>
          <h1 className={classes.title} dir="auto">
            {title}
          </h1>
          <p className={classes.by}>
            <Avatar alias={seller.alias} />
            <span>
              <Link to="/sellers/$alias" params={{ alias: seller.alias }} state={{ via: 'listing' }}>
                {seller.alias}
              </Link>
              <span className={classes.quiet}>
                {t(`level.${seller.level}`)}: {t(`level_means.${seller.level}`)}
              </span>
            </span>
            <span className={classes.language}>{languageName(language, locale)}</span>
          </p>
          <Pictures gig={gig} />
        </div>
        <PriceBox gig={gig} />
        <div className={classes.rest}>
          <section aria-labelledby="about">
            <h2 id="about" className={classes.heading}>
              {t('gig.about')}
            </h2>
            <p className={classes.description} dir="auto">
              {description}
            </p>
          </section>
          <Needs gig={gig} />
          {requirements.length > 0 && (
            <section aria-labelledby="asked">
              <h2 id="asked" className={classes.heading}>
                {t('gig.asked')}
              </h2>
              <p className={classes.quiet}>{t('gig.asked_text')}</p>
              <ol className={classes.questions}>
                {requirements.map(({ id, label, kind, required }) => (
                  <li key={id}>
                    <span dir="auto">{label}</span>
                    <span className={classes.quiet}>
                      {t(`question.${kind}`)} · {t(required ? 'question.required' : 'question.optional')}
                    </span>
                  </li>
                ))}
              </ol>
            </section>
          )}
        </div>
      </div>
    </main>
  );
}

/** A gig: what one gets, for how much and until when, and what the service cannot be done without. */
export function GigPage() {
  const t = useT();
  const { id } = useParams({ from: '/open/gigs/$id' });
  const { data, error, refetch } = useQuery(gigQuery(id, useVia()));
  useTitle(data?.title ?? t('gig.gig'));
  if (error && !data)
    return (
      <main className={classes.page}>
        <Failed isPage error={error} onRetry={() => void refetch()} />
      </main>
    );
  if (!data)
    return (
      <main className={classes.page} role="status" aria-label={t('common.loading')}>
        <div className={classes.panes}>
          <div className={classes.main}>
            <Skeleton height={32} width="70%" />
            <Skeleton height={40} width="40%" mt={16} />
            <Skeleton height={360} radius={14} mt={24} />
          </div>
          <Skeleton height={320} radius={14} />
        </div>
      </main>
    );
  return <OneGig gig={data} />;
}
