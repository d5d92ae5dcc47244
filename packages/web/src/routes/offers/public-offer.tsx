import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { Avatar } from '../../parts/avatar.js';
import { Icon, type IconName } from '../../parts/icon.js';
import { OfferTerms } from '../../parts/offer-terms.js';
import { OfferDescription, OfferTitle } from '../../parts/offer-words.js';
import { Failed } from '../../parts/states.js';
import { useTitle } from '../../parts/use-title.js';
import { ClaimBox } from './claim-box.js';
import classes from './public-offer.module.css';

/** Whence this page was reached, as far as the browser says. */
function arrival(): 'direct' | 'outside' | 'inside' {
  if (document.referrer === '' || !URL.canParse(document.referrer)) return 'direct';
  return new URL(document.referrer).host === location.host ? 'inside' : 'outside';
}

const icons: readonly IconName[] = ['people', 'shield', 'check', 'lock'];

/** An offer for somebody who may never have heard of this place: who offers what, for how much, what it means, one button. */
export function PublicOfferPage() {
  const t = useT();
  const { token } = useParams({ from: '/open/o/$token' });
  const { data, error, refetch } = useQuery({
    queryKey: keys.offerLink(token),
    queryFn: () => call('getOfferLink', { params: { token }, query: { via: arrival() } }),
  });
  useTitle(data?.title);
  if (error && !data)
    return (
      <main>
        <Failed
          isPage
          error={error}
          goneTitle={t('public_offer.gone_title')}
          goneText={t('public_offer.gone_text')}
          onRetry={() => void refetch()}
        />
      </main>
    );
  if (!data)
    return (
      <main className={classes.page} aria-busy="true">
        <div role="status" aria-label={t('common.loading')}>
          <Skeleton height={40} width="50%" />
          <Skeleton height={32} mt={24} />
          <Skeleton height={160} mt={16} />
        </div>
        <Skeleton height={260} radius={16} />
      </main>
    );
  const { seller } = data;
  return (
    <main className={classes.page}>
      <article>
        <div className={classes.seller}>
          <Avatar alias={seller.alias} size="l" />
          <div>
            <p className={classes.alias}>{t('public_offer.by', { alias: seller.alias })}</p>
            <p className={classes.quiet}>
              {t(`level.${seller.level}`)} · {t('context.since')} <Time at={seller.since} format="date" />
            </p>
          </div>
        </div>
        <h1 className={classes.title} dir="auto">
          <OfferTitle offer={data} mine={data.own} />
        </h1>
        <p className={classes.text} dir="auto">
          <OfferDescription offer={data} mine={data.own} />
        </p>
        <section className={classes.means}>
          <h2>{t('public_offer.means')}</h2>
          {data.what_it_means.map((sentence, index) => (
            <p key={sentence} className={classes.mean}>
              <Icon name={icons[index] ?? 'info'} />
              <span>{sentence}</span>
            </p>
          ))}
        </section>
      </article>
      <aside className={classes.box} aria-label={t('public_offer.box')}>
        <OfferTerms offer={data} size="l" />
        <ClaimBox link={data} token={token} />
      </aside>
    </main>
  );
}
