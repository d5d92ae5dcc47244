import { Button, Skeleton, TextInput } from '@mantine/core';
import type { MyGig } from '@parley/contract';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useSignedIn } from '../../api/me-context.js';
import { GigPicture } from '../../gigs/gig-picture.js';
import { myGigsQuery } from '../../gigs/queries.js';
import { useT } from '../../i18n/i18n.js';
import { Note } from '../../parts/note.js';
import { Page } from '../../parts/page.js';
import { SellingTabs } from '../../parts/selling-tabs.js';
import { Empty, Failed, useProblemText } from '../../parts/states.js';
import { GigState } from './gig-state.js';
import classes from './my-gigs.module.css';

function NewGig() {
  const t = useT();
  const textOf = useProblemText();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const create = useMutation({
    mutationFn: () => call('createGig', { body: { title: title.trim(), publish: false } }),
    onSuccess: (gig) => {
      cache.setQueryData(keys.myGig(gig.id), gig);
      void cache.invalidateQueries({ queryKey: keys.myGigs });
      void cache.invalidateQueries({ queryKey: keys.me });
      return navigate({ to: '/my/gigs/$id', params: { id: gig.id } });
    },
  });
  return (
    <form
      className={classes.create}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '' && !create.isPending) create.mutate();
      }}
    >
      {create.error && <Note tone="bad">{textOf(create.error)}</Note>}
      <div className={classes.createRow}>
        <TextInput
          className={classes.createField ?? ''}
          label={t('my_gigs.new')}
          placeholder={t('my_gigs.new_hint')}
          value={title}
          maxLength={120}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Button type="submit" loading={create.isPending} disabled={title.trim() === ''}>
          {t('my_gigs.create')}
        </Button>
      </div>
    </form>
  );
}

function Row({ gig }: { readonly gig: MyGig }) {
  const t = useT();
  return (
    <li className={classes.row}>
      <div className={classes.thumb}>
        <GigPicture picture={gig.pictures[0]} category={gig.category} size="small" />
      </div>
      <div className={classes.what}>
        <Link to="/my/gigs/$id" params={{ id: gig.id }} className={classes.link} dir="auto">
          {gig.title}
        </Link>
        <span className={classes.quiet}>
          {t(`category.${gig.category}`)} · {t('my_gigs.packages', { count: gig.packages.length })}
          {gig.unpublished && gig.on_show && ` · ${t('my_gigs.unpublished')}`}
        </span>
      </div>
      <GigState gig={gig} />
    </li>
  );
}

/** What somebody offers, in every state, and the way to offer more. */
export function MyGigs() {
  const t = useT();
  const me = useSignedIn();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(myGigsQuery);
  const gigs = data?.pages.flatMap((page) => page.items);
  return (
    <Page
      title={t('my_gigs.title')}
      intro={t('my_gigs.intro')}
      action={
        <Link to="/sellers/$alias" params={{ alias: me.alias }}>
          {t('my_gigs.my_page')}
        </Link>
      }
    >
      <SellingTabs />
      <NewGig />
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !gigs ? (
        <div role="status" aria-label={t('common.loading')}>
          {[1, 2, 3].map((each) => (
            <Skeleton key={each} height={72} mt={8} radius={12} />
          ))}
        </div>
      ) : gigs.length === 0 ? (
        <Empty icon="shop" title={t('my_gigs.none')}>
          {t('my_gigs.none_text')}
        </Empty>
      ) : (
        <ul className={classes.rows}>
          {gigs.map((gig) => (
            <Row key={gig.id} gig={gig} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" mt={16} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('search.more')}
        </Button>
      )}
    </Page>
  );
}
