import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { MyProfile } from '@parley/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { myGigsQuery } from '../../gigs/queries.js';
import { useT } from '../../i18n/i18n.js';
import { Icon } from '../../parts/icon.js';
import classes from '../my-gigs/edit-gig.module.css';
import type { ProfileForm } from './profile-form.js';

const most = 12;

type Props = {
  readonly pieces: ProfileForm['portfolio'];
  readonly known: MyProfile['portfolio'];
  readonly onChange: (pieces: ProfileForm['portfolio']) => void;
};

/** Pieces of earlier work, each with a picture of one of the seller's gigs where there is one. */
export function PortfolioPart({ pieces, known, onChange }: Props) {
  const t = useT();
  const { data } = useInfiniteQuery(myGigsQuery);
  const gigs = data?.pages.flatMap(({ items }) => items) ?? [];
  const ofGigs = gigs.flatMap(({ title, pictures }) =>
    pictures.map(({ id, alt }, index) => ({ value: id, label: alt || `${title} ${index + 1}` })),
  );
  const ofPieces = known.flatMap(({ title, picture }) => (picture ? { value: picture.id, label: title } : []));
  const pictures = [...ofGigs, ...ofPieces.filter(({ value }) => !ofGigs.some((each) => each.value === value))];
  const change = (at: number, fields: Partial<ProfileForm['portfolio'][number]>) =>
    onChange(pieces.map((piece, index) => (index === at ? { ...piece, ...fields } : piece)));
  return (
    <section className={classes.part} aria-labelledby="portfolio">
      <h2 id="portfolio" className={classes.heading}>
        {t('seller.portfolio')}
      </h2>
      <p className={classes.quiet}>{t('profile.portfolio_help')}</p>
      {pieces.map(({ title, text, picture }, at) => (
        <fieldset key={at} className={classes.card}>
          <legend className={classes.legend}>{t('profile.piece', { number: at + 1 })}</legend>
          <TextInput
            label={t('profile.piece_title')}
            value={title}
            maxLength={120}
            dir="auto"
            onChange={(event) => change(at, { title: event.currentTarget.value })}
          />
          <Textarea
            label={t('profile.piece_text')}
            value={text}
            rows={3}
            maxLength={1000}
            dir="auto"
            onChange={(event) => change(at, { text: event.currentTarget.value })}
          />
          {pictures.length > 0 && (
            <NativeSelect
              label={t('profile.piece_picture')}
              value={picture ?? ''}
              data={[{ value: '', label: t('profile.no_picture') }, ...pictures]}
              onChange={(event) => change(at, { picture: event.currentTarget.value || null })}
            />
          )}
          <Button
            variant="subtle"
            color="gray"
            className={classes.add ?? ''}
            leftSection={<Icon name="bin" size={16} />}
            onClick={() => onChange(pieces.filter((_, index) => index !== at))}
          >
            {t('profile.remove_piece')}
          </Button>
        </fieldset>
      ))}
      {pieces.length < most && (
        <Button
          variant="default"
          className={classes.add ?? ''}
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => onChange([...pieces, { title: '', text: '', picture: null }])}
        >
          {t('profile.add_piece')}
        </Button>
      )}
    </section>
  );
}
