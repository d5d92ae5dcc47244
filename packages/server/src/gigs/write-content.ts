import type { Body } from '@parley/contract';
import type { AskedQuestion, GigContent, GigLanguage, GigPicture, NeedWhy } from './gigs.js';

type Written = Omit<Body<'updateGig'>, 'publish'>;

export const emptyContent = (language: GigLanguage): GigContent => ({
  title: '',
  description: '',
  category: 'other',
  language,
  packages: [],
  requirements: [],
  needs: [],
  pictures: [],
});

type Needs = NonNullable<Written['needs']>;
type Questions = NonNullable<Written['requirements']>;

const needsOf = (needs: Needs, before: readonly NeedWhy[]): NeedWhy[] =>
  needs.map((each) => {
    if (typeof each !== 'string') return { need: each.need, why: (each.why ?? '').trim() };
    return before.find(({ need }) => need === each) ?? { need: each, why: '' };
  });

/** Questions with everything told. One without an id gets the first free of `q1`, `q2` … */
function questionsOf(questions: Questions): AskedQuestion[] {
  const taken = new Set(questions.map(({ id }) => id));
  let last = 0;
  const free = (): string => {
    last += 1;
    return taken.has(`q${last}`) ? free() : `q${last}`;
  };
  return questions.map(({ id, kind, label, help = '', required = false, options = [], multiple = false }) => ({
    id: id ?? free(),
    kind,
    label: label.trim(),
    help: help.trim(),
    required,
    options: kind === 'choice' ? options.map((option) => option.trim()) : [],
    multiple: kind === 'choice' && multiple,
  }));
}

/** Those of the pictures that are named, in that order; a name that is none of theirs is left out. */
const arranged = (ids: readonly string[], pictures: readonly GigPicture[]): GigPicture[] =>
  [...new Set(ids)].flatMap((id) => pictures.find((picture) => picture.id === id) ?? []);

/** What is written after an edit: fields that were left out stay as they are. */
export const writeContent = (before: GigContent, written: Written): GigContent => ({
  title: written.title?.trim() ?? before.title,
  description: written.description?.trim() ?? before.description,
  category: written.category ?? before.category,
  language: written.language ?? before.language,
  packages:
    written.packages?.map((each) => ({
      ...each,
      name: each.name.trim(),
      ...(each.description === undefined ? {} : { description: each.description.trim() }),
    })) ?? before.packages,
  requirements: written.requirements ? questionsOf(written.requirements) : before.requirements,
  needs: written.needs ? needsOf(written.needs, before.needs) : before.needs,
  pictures: written.pictures ? arranged(written.pictures, before.pictures) : before.pictures,
});
