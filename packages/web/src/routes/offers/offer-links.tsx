import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '../../i18n/i18n.js';
import { Icon } from '../../parts/icon.js';
import { Page } from '../../parts/page.js';
import { SellingTabs } from '../../parts/selling-tabs.js';
import { Empty, Failed } from '../../parts/states.js';
import { LinkCard } from './link-card.js';
import { LinkMaker } from './link-maker.js';
import { WhyHere } from '../../parts/why-here.js';
import classes from './offer-links.module.css';
import { offerLinksQuery } from './queries.js';

/** A seller's links, newest first. */
export function OfferLinksPage() {
  const t = useT();
  const [isMaking, setMaking] = useState(false);
  const { data, error, refetch } = useQuery(offerLinksQuery);
  const make = (
    <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setMaking(true)}>
      {t('links.make')}
    </Button>
  );
  return (
    <Page title={t('links.page')} intro={t('links.intro')} action={data && data.items.length > 0 ? make : undefined}>
      <SellingTabs />
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <div role="status" aria-label={t('common.loading')}>
          <Skeleton height={220} radius={14} />
        </div>
      ) : data.items.length === 0 ? (
        <Empty icon="link" title={t('links.none')} action={make}>
          {t('links.none_text')}
        </Empty>
      ) : (
        <ul className={classes.list}>
          {data.items.map((link) => (
            <LinkCard key={link.id} link={link} />
          ))}
        </ul>
      )}
      <WhyHere />
      {isMaking && <LinkMaker onClose={() => setMaking(false)} />}
    </Page>
  );
}
