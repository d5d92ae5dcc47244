import { Button, VisuallyHidden } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { GigGrid, GigGridPending } from '../../gigs/gig-grid.js';
import { gigsQuery } from '../../gigs/queries.js';
import { SearchBox } from '../../gigs/search-box.js';
import { toWanted, type WantedSearch } from '../../gigs/wanted.js';
import { useT } from '../../i18n/i18n.js';
import { Empty, Failed } from '../../parts/states.js';
import { useTitle } from '../../parts/use-title.js';
import { Filters } from './filters.js';
import classes from './search.module.css';

function Results({ wanted }: { readonly wanted: WantedSearch }) {
  const t = useT();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    gigsQuery(toWanted(wanted)),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <GigGridPending count={9} />;
  const gigs = data.pages.flatMap((page) => page.items);
  if (gigs.length === 0)
    return (
      <Empty
        icon="search"
        title={t('search.none')}
        action={
          <Link to="/search" search={wanted.q ? { q: wanted.q } : {}}>
            {t('search.without_filters')}
          </Link>
        }
      >
        {t('search.none_text')}
      </Empty>
    );
  return (
    <>
      <GigGrid gigs={gigs} via="search" />
      {hasNextPage && (
        <div className={classes.more}>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('search.more')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Search: the words on top, what narrows them beside, the gigs that fit. The address says it all. */
export function Search() {
  const t = useT();
  const wanted = useSearch({ from: '/open/search' });
  const title = wanted.q ?? (wanted.category ? t(`category.${wanted.category}`) : t('search.all'));
  useTitle(title);
  return (
    <main className={classes.search}>
      <SearchBox wanted={wanted} />
      <h1 className={classes.title} dir="auto">
        {wanted.q ? t('search.title', { q: wanted.q }) : title}
      </h1>
      <div className={classes.panes}>
        <Filters wanted={wanted} />
        <section aria-labelledby="results" className={classes.results}>
          <VisuallyHidden component="h2" id="results">
            {t('search.results')}
          </VisuallyHidden>
          <Results wanted={wanted} />
        </section>
      </div>
    </main>
  );
}
