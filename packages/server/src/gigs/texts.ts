import { cover, type HiddenSpan } from '../publishing/hidden-spans.js';
import type { GigContent } from './gigs.js';

type Change = (text: string) => string;

/** The content with every text that a person reads changed, always in the same order. */
export const mapTexts = (content: GigContent, change: Change): GigContent => ({
  ...content,
  title: change(content.title),
  description: change(content.description),
  packages: content.packages.map(({ name, description, ...rest }) => ({
    name: change(name),
    ...(description === undefined ? {} : { description: change(description) }),
    ...rest,
  })),
  requirements: content.requirements.map((question) => ({
    ...question,
    label: change(question.label),
    help: change(question.help),
    options: question.options.map(change),
  })),
  needs: content.needs.map(({ need, why }) => ({ need, why: change(why) })),
  pictures: content.pictures.map(({ id, alt }) => ({ id, alt: change(alt) })),
});

/** Between two texts, so that no signal is found where one ends and the next begins. */
const gap = '\n\n';

/** Parts one below the other, as the gate reads them: a number split over two fields is read whole. */
export const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(gap);

/** Gives each part back with the words of the whole that are hidden covered; parts as `joined` put them together. */
export function coveredParts(whole: string, hidden: readonly HiddenSpan[]): Change {
  const covered = cover(whole, hidden);
  let at = 0;
  return (part) => {
    if (part === '') return part;
    const shown = covered.slice(at, at + part.length);
    at += part.length + gap.length;
    return shown;
  };
}

/** All that is published with a gig, as one text. */
export function textOf(content: GigContent): string {
  const parts: string[] = [];
  mapTexts(content, (text) => {
    parts.push(text);
    return text;
  });
  return joined(parts);
}

/** The content as others see it. */
export const publicContent = (content: GigContent, hidden: readonly HiddenSpan[]): GigContent =>
  mapTexts(content, coveredParts(textOf(content), hidden));
