import type { Body } from '@parley/contract';
import { coveredParts, joined } from './texts.js';
import type { GigLanguage } from './gigs.js';
import type { HiddenSpan } from '../publishing/hidden-spans.js';

export type Piece = { readonly title: string; readonly text: string; readonly picture: string | null };

/** All that a seller writes about themselves. */
export type ProfileContent = {
  readonly headline: string;
  readonly bio: string;
  readonly languages: readonly GigLanguage[];
  readonly portfolio: readonly Piece[];
};

export const emptyProfile: ProfileContent = { headline: '', bio: '', languages: [], portfolio: [] };

/** What is written after an edit: fields that were left out stay as they are. */
export const writeProfile = (before: ProfileContent, edits: Body<'updateProfile'>): ProfileContent => ({
  headline: edits.headline?.trim() ?? before.headline,
  bio: edits.bio?.trim() ?? before.bio,
  languages: edits.languages ? [...new Set(edits.languages)] : before.languages,
  portfolio:
    edits.portfolio?.map(({ title, text, picture = null }) => ({ title: title.trim(), text: text.trim(), picture })) ??
    before.portfolio,
});

const mapTexts = (content: ProfileContent, change: (text: string) => string): ProfileContent => ({
  ...content,
  headline: change(content.headline),
  bio: change(content.bio),
  portfolio: content.portfolio.map(({ title, text, picture }) => ({
    title: change(title),
    text: change(text),
    picture,
  })),
});

/** All that is published with a profile, as one text; empty where there are no words in it. */
export function profileText(content: ProfileContent): string {
  const parts: string[] = [];
  mapTexts(content, (text) => {
    parts.push(text);
    return text;
  });
  return joined(parts);
}

/** The profile as others see it. */
export const publicProfile = (content: ProfileContent, hidden: readonly HiddenSpan[]): ProfileContent =>
  mapTexts(content, coveredParts(profileText(content), hidden));

/** The chain of events of one profile. */
export const profileStream = (account: string) => `profile:${account}`;
