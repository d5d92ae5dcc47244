import type { Body, MyProfile } from '@parley/contract';
import { without, type Span } from '../../parts/paint.js';

/** A profile as it stands in the fields. Pictures of pieces are kept as they are. */
export type ProfileForm = {
  readonly headline: string;
  readonly bio: string;
  readonly languages: MyProfile['languages'];
  readonly portfolio: readonly { readonly title: string; readonly text: string; readonly picture: string | null }[];
};

export const formOf = ({ headline, bio, languages, portfolio }: MyProfile): ProfileForm => ({
  headline,
  bio,
  languages,
  portfolio: portfolio.map(({ title, text, picture }) => ({ title, text, picture: picture?.id ?? null })),
});

const mapTexts = (form: ProfileForm, change: (text: string) => string): ProfileForm => ({
  ...form,
  headline: change(form.headline.trim()),
  bio: change(form.bio.trim()),
  portfolio: form.portfolio.map(({ title, text, picture }) => ({
    title: change(title.trim()),
    text: change(text.trim()),
    picture,
  })),
});

const gap = '\n\n';

/** All its words as the gate reads them: one text, a field below the other. */
export function textOf(form: ProfileForm): string {
  const parts: string[] = [];
  mapTexts(form, (text) => {
    if (text !== '') parts.push(text);
    return text;
  });
  return parts.join(gap);
}

/** The profile without words that were found in its text, each taken out of the field where it stands. */
export function withoutWords(form: ProfileForm, spans: readonly Span[]): ProfileForm {
  let at = 0;
  return mapTexts(form, (text) => {
    if (text === '') return text;
    const from = at;
    at += text.length + gap.length;
    const here = spans
      .map((span) => ({ ...span, start: span.start - from, end: span.end - from }))
      .filter(({ start, end }) => end > 0 && start < text.length);
    return without(text, here);
  });
}

/** What is sent; a piece without a title is none yet. */
export const bodyOf = (form: ProfileForm): Body<'updateProfile'> => {
  const { headline, bio, languages, portfolio } = mapTexts(form, (text) => text);
  return {
    headline,
    bio,
    languages: [...languages],
    portfolio: portfolio.filter(({ title }) => title !== '').map((piece) => ({ ...piece })),
  };
};
