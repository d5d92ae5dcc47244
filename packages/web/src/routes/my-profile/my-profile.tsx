import { Button, Chip, Skeleton, Textarea, TextInput } from '@mantine/core';
import type { MyProfile } from '@parley/contract';
import { gigLanguages } from '@parley/contract/paths';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useSignedIn } from '../../api/me-context.js';
import { myProfileQuery } from '../../gigs/queries.js';
import { useLocale, useT } from '../../i18n/i18n.js';
import { languageName } from '../../i18n/language-name.js';
import { useVerdict, type Setting } from '../../judge/use-verdict.js';
import { DecisionCard } from '../../parts/decision-card.js';
import { Dialog } from '../../parts/dialog.js';
import { Note } from '../../parts/note.js';
import { Page } from '../../parts/page.js';
import { spansOf } from '../../parts/paint.js';
import { SellingTabs } from '../../parts/selling-tabs.js';
import { Failed, useProblemText } from '../../parts/states.js';
import { VerdictLine } from '../inbox/verdict-line.js';
import classes from '../my-gigs/edit-gig.module.css';
import { PortfolioPart } from './portfolio-part.js';
import { bodyOf, formOf, textOf, withoutWords, type ProfileForm } from './profile-form.js';

/** As the gate judges it: for everybody to read, in no conversation. */
const setting: Setting = { place: 'profile', side: 'seller', facts: {} };

const mostLanguages = 12;

function Editor({ profile }: { readonly profile: MyProfile }) {
  const t = useT();
  const locale = useLocale();
  const cache = useQueryClient();
  const problemOf = useProblemText();
  const { alias } = useSignedIn();
  const verdictId = useId();
  const [form, setForm] = useState(() => formOf(profile));
  const [isWhy, setWhy] = useState(false);
  const set = (change: Partial<ProfileForm>) => setForm((before) => ({ ...before, ...change }));
  const isFull = form.languages.length >= mostLanguages;
  const text = textOf(form);
  const verdict = useVerdict(text, setting);
  const { last } = profile;
  const returned = last?.outcome === 'returned' && last.text === text ? last.decision : undefined;
  const decision = returned ?? verdict?.decision;
  const save = useMutation({
    mutationFn: () => call('updateProfile', { body: bodyOf(form), ifMatch: profile.version }),
    onSuccess: (next) => {
      cache.setQueryData(keys.myProfile, next);
      void cache.invalidateQueries({ queryKey: keys.seller(alias) });
    },
    onError: () => void cache.invalidateQueries({ queryKey: keys.myProfile }),
  });
  const isChanged = JSON.stringify(bodyOf(form)) !== JSON.stringify(bodyOf(formOf(profile)));
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      {last && last.outcome !== 'published' && <Note>{t(`profile.outcome.${last.outcome}`)}</Note>}
      <section className={classes.part} aria-label={t('profile.about')}>
        <TextInput
          label={t('profile.headline')}
          description={t('profile.headline_help')}
          value={form.headline}
          maxLength={120}
          dir="auto"
          onChange={(event) => set({ headline: event.currentTarget.value })}
        />
        <Textarea
          label={t('profile.bio')}
          description={t('profile.bio_help')}
          value={form.bio}
          rows={8}
          maxLength={4000}
          dir="auto"
          aria-describedby={verdictId}
          onChange={(event) => set({ bio: event.currentTarget.value })}
        />
        <div role="group" aria-labelledby="languages">
          <p id="languages" className={classes.label}>
            {t('profile.languages')}
          </p>
          <Chip.Group
            multiple
            value={[...form.languages]}
            onChange={(values) => set({ languages: gigLanguages.filter((code) => values.includes(code)) })}
          >
            <div className={classes.kinds}>
              {gigLanguages.map((code) => (
                <Chip key={code} value={code} disabled={isFull && !form.languages.includes(code)}>
                  {languageName(code, locale)}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        </div>
      </section>
      <PortfolioPart pieces={form.portfolio} known={profile.portfolio} onChange={(portfolio) => set({ portfolio })} />
      {save.error && <Note tone="bad">{problemOf(save.error)}</Note>}
      <VerdictLine
        id={verdictId}
        decision={decision}
        instead={returned ? undefined : verdict?.instead}
        isReturned={returned !== undefined}
        offers={['remove_words']}
        onWay={() => {
          if (decision)
            set(
              withoutWords(
                form,
                spansOf(decision).filter(({ tone }) => tone !== 'seen' && tone !== 'excused'),
              ),
            );
        }}
        onWhy={() => setWhy(true)}
      />
      <div className={classes.bar}>
        <Button type="submit" loading={save.isPending} disabled={!isChanged && !profile.unpublished}>
          {t('profile.publish')}
        </Button>
        <span className={classes.quiet} role="status">
          {isChanged ? t('edit_gig.not_saved') : save.isSuccess && t('edit_gig.saved')}
        </span>
      </div>
      {isWhy && decision && (
        <Dialog title={t('decision.title')} onClose={() => setWhy(false)} wide>
          <DecisionCard text={returned ? text : (verdict?.text ?? text)} decision={decision} />
        </Dialog>
      )}
    </form>
  );
}

/** Who somebody is as a seller, as they write it, with what will become of their words. */
export function MyProfilePage() {
  const t = useT();
  const { alias } = useSignedIn();
  const { data, error, refetch } = useQuery(myProfileQuery);
  return (
    <Page
      title={t('profile.title')}
      intro={t('profile.intro')}
      action={
        <Link to="/sellers/$alias" params={{ alias }}>
          {t('my_gigs.my_page')}
        </Link>
      }
    >
      <SellingTabs />
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Editor profile={data} />
      ) : (
        <div role="status" aria-label={t('common.loading')}>
          <Skeleton height={320} radius={14} />
        </div>
      )}
    </Page>
  );
}
