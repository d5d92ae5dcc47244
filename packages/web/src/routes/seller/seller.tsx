import { Skeleton } from '@mantine/core';
import type { Seller } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { GigGrid } from '../../gigs/gig-grid.js';
import { sellerQuery } from '../../gigs/queries.js';
import { useVia } from '../../gigs/via.js';
import { useLocale, useT } from '../../i18n/i18n.js';
import { languageName } from '../../i18n/language-name.js';
import { Time } from '../../i18n/time.js';
import { Avatar } from '../../parts/avatar.js';
import { Empty, Failed } from '../../parts/states.js';
import { useTitle } from '../../parts/use-title.js';
import classes from './seller.module.css';

function OneSeller({ seller }: { readonly seller: Seller }) {
  const t = useT();
  const locale = useLocale();
  const { account, headline, bio, languages, portfolio, gigs } = seller;
  return (
    <main className={classes.page}>
      <header className={classes.header}>
        <Avatar alias={account.alias} size="l" />
        <div>
          <h1 className={classes.title}>{account.alias}</h1>
          {headline && <p dir="auto">{headline}</p>}
          <p className={classes.quiet}>
            {t(`level.${account.level}`)}: {t(`level_means.${account.level}`)} · {t('seller.since')}{' '}
            <Time at={account.since} format="date" />
          </p>
          {languages.length > 0 && (
            <p className={classes.quiet}>
              {t('seller.speaks', { languages: languages.map((code) => languageName(code, locale)).join(', ') })}
            </p>
          )}
        </div>
      </header>
      {bio && (
        <p className={classes.bio} dir="auto">
          {bio}
        </p>
      )}
      <section aria-labelledby="gigs" className={classes.section}>
        <h2 id="gigs" className={classes.heading}>
          {t('seller.gigs')}
        </h2>
        {gigs.length > 0 ? (
          <GigGrid gigs={gigs} via="listing" />
        ) : (
          <Empty icon="shop" title={t('seller.no_gigs')}>
            {t('seller.no_gigs_text')}
          </Empty>
        )}
      </section>
      {portfolio.length > 0 && (
        <section aria-labelledby="portfolio" className={classes.section}>
          <h2 id="portfolio" className={classes.heading}>
            {t('seller.portfolio')}
          </h2>
          <ul className={classes.pieces}>
            {portfolio.map(({ title, text, picture }, index) => (
              <li key={index} className={classes.piece}>
                {picture && <img src={picture.urls.medium} alt="" loading="lazy" />}
                <h3 dir="auto">{title}</h3>
                <p dir="auto">{text}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

/** Who somebody is as a seller, what they offer and what they have made. */
export function SellerPage() {
  const t = useT();
  const { alias } = useParams({ from: '/open/sellers/$alias' });
  const { data, error, refetch } = useQuery(sellerQuery(alias, useVia()));
  useTitle(alias);
  if (error && !data)
    return (
      <main className={classes.page}>
        <Failed isPage error={error} onRetry={() => void refetch()} />
      </main>
    );
  if (!data)
    return (
      <main className={classes.page} role="status" aria-label={t('common.loading')}>
        <Skeleton height={56} width="40%" />
        <Skeleton height={96} mt={24} />
        <Skeleton height={280} radius={14} mt={32} />
      </main>
    );
  return <OneSeller seller={data} />;
}
