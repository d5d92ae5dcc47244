import { Button, NativeSelect, Skeleton, Textarea, TextInput } from '@mantine/core';
import type { MyGig } from '@parley/contract';
import { categories, gigLanguages } from '@parley/contract/paths';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { myGigQuery } from '../../gigs/queries.js';
import { currencyChoices } from '../../gigs/wanted.js';
import { useLocale, useT } from '../../i18n/i18n.js';
import { languageName } from '../../i18n/language-name.js';
import { Note } from '../../parts/note.js';
import { Page } from '../../parts/page.js';
import { Failed, useProblemText } from '../../parts/states.js';
import classes from './edit-gig.module.css';
import { bodyOf, canSend, formOf, withTyped, type GigForm } from './form.js';
import { GigState } from './gig-state.js';
import { LastSubmitted } from './last-submitted.js';
import { NeedsPart } from './needs-part.js';
import { PackagesPart } from './packages-part.js';
import { PicturesPart } from './pictures-part.js';
import { QuestionsPart } from './questions-part.js';

/** Saves and publishes what stands in the fields, in one request where both are wanted. */
function useSave(gig: MyGig, form: GigForm, isChanged: boolean) {
  const cache = useQueryClient();
  const put = (next: MyGig): void => {
    cache.setQueryData(keys.myGig(next.id), next);
    for (const queryKey of [keys.myGigs, keys.gig(next.id), ['gigs'], keys.categories])
      void cache.invalidateQueries({ queryKey });
  };
  const save = useMutation({
    mutationFn: (publish: boolean) =>
      call('updateGig', { params: { id: gig.id }, body: { ...bodyOf(form), publish }, ifMatch: gig.version }),
    onSuccess: put,
    // It was changed in another tab, or what was sent did arrive: what stands there now is the ground of the next try.
    onError: () => void cache.invalidateQueries({ queryKey: keys.myGig(gig.id) }),
  });
  const fire = useMutation({
    mutationFn: (event: 'pause' | 'resume') => call('setGigState', { params: { id: gig.id }, body: { event } }),
    onSuccess: put,
  });
  return { save, fire, put, canPublish: isChanged || gig.unpublished || gig.state === 'draft' };
}

function Editor({ gig }: { readonly gig: MyGig }) {
  const t = useT();
  const locale = useLocale();
  const textOf = useProblemText();
  const [form, setForm] = useState(() => formOf(gig));
  const [base, setBase] = useState({ version: gig.version, from: formOf(gig) });
  // What the server answers stands in the fields from then on, but for what was typed since it was asked.
  if (base.version !== gig.version) {
    setBase({ version: gig.version, from: formOf(gig) });
    setForm(withTyped(formOf(gig), base.from, form));
  }
  const isChanged = JSON.stringify(form) !== JSON.stringify(formOf(gig));
  const { save, fire, put, canPublish } = useSave(gig, form, isChanged);
  const send = (publish: boolean): void => {
    if (!canSend(form) || save.isPending) return;
    setBase({ ...base, from: form });
    save.mutate(publish, { onError: () => setBase((now) => ({ ...now, from: formOf(gig) })) });
  };
  const set = (change: Partial<GigForm>): void => setForm((before) => ({ ...before, ...change }));
  const mayFinish = form.description.trim() !== '' && form.packages.length > 0;
  const error = save.error ?? fire.error;

  return (
    <Page
      title={t('edit_gig.title')}
      action={<GigState gig={gig} />}
      intro={
        <>
          <Link to="/my/gigs">{t('my_gigs.title')}</Link>
          {gig.on_show && (
            <>
              {' · '}
              <Link to="/gigs/$id" params={{ id: gig.id }}>
                {t('edit_gig.see')}
              </Link>
            </>
          )}
        </>
      }
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          send(false);
        }}
      >
        <LastSubmitted gig={gig} />
        <section className={classes.part} aria-label={t('edit_gig.about')}>
          <TextInput
            label={t('edit_gig.gig_title')}
            description={t('edit_gig.gig_title_help')}
            value={form.title}
            maxLength={120}
            required
            dir="auto"
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
          <Textarea
            label={t('edit_gig.description')}
            description={t('edit_gig.description_help')}
            value={form.description}
            rows={9}
            maxLength={12_000}
            dir="auto"
            onChange={(event) => set({ description: event.currentTarget.value })}
          />
          <div className={classes.three}>
            <NativeSelect
              label={t('gigs.category')}
              value={form.category}
              data={categories.map((value) => ({ value, label: t(`category.${value}`) }))}
              onChange={(event) =>
                set({ category: categories.find((each) => each === event.currentTarget.value) ?? 'other' })
              }
            />
            <NativeSelect
              label={t('gigs.language')}
              value={form.language}
              data={gigLanguages.map((value) => ({ value, label: languageName(value, locale) }))}
              onChange={(event) =>
                set({ language: gigLanguages.find((each) => each === event.currentTarget.value) ?? 'en' })
              }
            />
            <NativeSelect
              label={t('gigs.currency')}
              value={form.currency}
              data={[...new Set([form.currency, ...currencyChoices])]}
              onChange={(event) => set({ currency: event.currentTarget.value })}
            />
          </div>
        </section>
        <PackagesPart packages={form.packages} currency={form.currency} onChange={(packages) => set({ packages })} />
        <PicturesPart
          gig={gig}
          kept={form.pictures}
          isChanged={isChanged}
          onChange={(pictures) => set({ pictures })}
          onAdded={put}
        />
        <QuestionsPart questions={form.requirements} onChange={(requirements) => set({ requirements })} />
        <NeedsPart needs={form.needs} known={gig.needs} onChange={(needs) => set({ needs })} />
        {error && <Note tone="bad">{textOf(error)}</Note>}
        <div className={classes.bar}>
          <Button
            type="button"
            loading={save.isPending && save.variables}
            disabled={!canSend(form) || !mayFinish || !canPublish}
            onClick={() => send(true)}
          >
            {t(gig.on_show ? 'edit_gig.publish_changes' : 'edit_gig.publish')}
          </Button>
          <Button type="submit" variant="default" disabled={!canSend(form) || !isChanged}>
            {t('edit_gig.save')}
          </Button>
          {gig.may.includes('pause') && (
            <Button variant="subtle" color="gray" disabled={isChanged} onClick={() => fire.mutate('pause')}>
              {t('edit_gig.pause')}
            </Button>
          )}
          {gig.may.includes('resume') && (
            <Button variant="subtle" color="gray" disabled={isChanged} onClick={() => fire.mutate('resume')}>
              {t('edit_gig.resume')}
            </Button>
          )}
          <span className={classes.quiet} role="status">
            {t(isChanged ? 'edit_gig.not_saved' : mayFinish ? 'edit_gig.saved' : 'edit_gig.unfinished')}
          </span>
        </div>
      </form>
    </Page>
  );
}

/** One gig as its seller writes it. */
export function EditGig() {
  const t = useT();
  const { id } = useParams({ from: '/signed-in/my/gigs/$id' });
  const { data, error, refetch } = useQuery(myGigQuery(id));
  if (error && !data)
    return (
      <main>
        <Failed isPage error={error} onRetry={() => void refetch()} />
      </main>
    );
  if (!data)
    return (
      <Page title={t('edit_gig.title')}>
        <div role="status" aria-label={t('common.loading')}>
          <Skeleton height={280} radius={14} />
          <Skeleton height={200} mt={16} radius={14} />
        </div>
      </Page>
    );
  return <Editor key={id} gig={data} />;
}
