import { ActionIcon, Button, TextInput } from '@mantine/core';
import type { MyGig } from '@parley/contract';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../api/call.js';
import { useT } from '../../i18n/i18n.js';
import { Icon } from '../../parts/icon.js';
import { Note } from '../../parts/note.js';
import { useProblemText } from '../../parts/states.js';
import classes from './edit-gig.module.css';

const most = 8;

type Props = {
  readonly gig: MyGig;
  /** Ids of the pictures to keep, in order. */
  readonly kept: readonly string[];
  /** A picture is added to what is saved: what is not saved yet would be lost under it. */
  readonly isChanged: boolean;
  readonly onChange: (kept: readonly string[]) => void;
  readonly onAdded: (gig: MyGig) => void;
};

/** Pictures: added one by one, put in order, taken away. The first stands for the gig in search. */
export function PicturesPart({ gig, kept, isChanged, onChange, onAdded }: Props) {
  const t = useT();
  const textOf = useProblemText();
  const [alt, setAlt] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = useMutation({
    mutationFn: (file: File) =>
      call('uploadGigPicture', {
        params: { id: gig.id },
        query: alt.trim() ? { alt: alt.trim() } : {},
        body: file,
      }),
    onSuccess: (next) => {
      setAlt('');
      onAdded(next);
    },
  });
  const pictures = kept.flatMap((id) => gig.pictures.find((each) => each.id === id) ?? []);
  const move = (at: number, by: number): void => {
    const next = [...kept];
    const [moved] = next.splice(at, 1);
    if (moved !== undefined) next.splice(at + by, 0, moved);
    onChange(next);
  };
  return (
    <section className={classes.part} aria-labelledby="pictures">
      <h2 id="pictures" className={classes.heading}>
        {t('edit_gig.pictures')}
      </h2>
      <p className={classes.quiet}>{t('edit_gig.pictures_help')}</p>
      {pictures.length > 0 && (
        <ol className={classes.pictures}>
          {pictures.map(({ id, alt: words, urls }, at) => (
            <li key={id} className={classes.picture}>
              <img src={urls.small} alt={words || t('gig.picture', { number: at + 1 })} />
              <div className={classes.pictureButtons}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={at === 0}
                  aria-label={t('edit_gig.earlier', { name: words || String(at + 1) })}
                  onClick={() => move(at, -1)}
                >
                  <Icon name="back" size={16} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={at === pictures.length - 1}
                  aria-label={t('edit_gig.later', { name: words || String(at + 1) })}
                  onClick={() => move(at, 1)}
                >
                  <Icon name="forward" size={16} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('edit_gig.remove_picture', { name: words || String(at + 1) })}
                  onClick={() => onChange(kept.filter((each) => each !== id))}
                >
                  <Icon name="bin" size={16} />
                </ActionIcon>
              </div>
            </li>
          ))}
        </ol>
      )}
      {add.error && <Note tone="bad">{textOf(add.error)}</Note>}
      {kept.length < most && (
        <div className={classes.withButton}>
          <TextInput
            className={classes.grow ?? ''}
            label={t('edit_gig.alt')}
            value={alt}
            maxLength={200}
            dir="auto"
            onChange={(event) => setAlt(event.currentTarget.value)}
          />
          <input
            ref={input}
            type="file"
            hidden
            accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
            aria-label={t('edit_gig.add_picture')}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) add.mutate(file);
            }}
          />
          <Button variant="default" loading={add.isPending} disabled={isChanged} onClick={() => input.current?.click()}>
            {t('edit_gig.add_picture')}
          </Button>
        </div>
      )}
      {isChanged && kept.length < most && <p className={classes.quiet}>{t('edit_gig.save_first')}</p>}
    </section>
  );
}
