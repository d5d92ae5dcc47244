import type { Body, MyGig } from '@parley/contract';
import { decimalOf, readMinor } from '../../i18n/money.js';

type Question = MyGig['requirements'][number];
type Need = MyGig['needs'][number]['need'];

/** What stands in the fields of the editor; prices as they are typed. */
export type GigForm = {
  readonly title: string;
  readonly description: string;
  readonly category: MyGig['category'];
  readonly language: MyGig['language'];
  readonly currency: string;
  readonly packages: readonly PackageForm[];
  readonly requirements: readonly Question[];
  readonly needs: readonly { readonly need: Need; readonly why: string }[];
  readonly pictures: readonly string[];
};

export type PackageForm = {
  readonly name: string;
  readonly description: string;
  readonly price: string;
  readonly days: string;
  readonly revisions: string;
};

export const emptyPackage: PackageForm = { name: '', description: '', price: '', days: '3', revisions: '1' };

/** A question with a name that none of the others has. */
export function newQuestion(questions: readonly Question[], kind: Question['kind']): Question {
  let number = questions.length + 1;
  while (questions.some(({ id }) => id === `q${number}`)) number += 1;
  return {
    id: `q${number}`,
    kind,
    label: '',
    help: '',
    required: false,
    options: kind === 'choice' ? ['', ''] : [],
    multiple: false,
  };
}

export const formOf = (gig: MyGig): GigForm => ({
  title: gig.title,
  description: gig.description,
  category: gig.category,
  language: gig.language,
  currency: gig.packages[0]?.price.currency ?? 'EUR',
  packages: gig.packages.map(({ name, description = '', price, days, revisions }) => ({
    name,
    description,
    price: decimalOf(price).replace(/\.0+$/, ''),
    days: String(days),
    revisions: String(revisions),
  })),
  requirements: gig.requirements,
  needs: gig.needs.map(({ need, why }) => ({ need, why })),
  pictures: gig.pictures.map(({ id }) => id),
});

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What the server says now, but for the fields that were typed into since `from`: those stay as they are. */
export function withTyped(next: GigForm, from: GigForm, typed: GigForm): GigForm {
  const fields = Object.keys(next) as (keyof GigForm)[];
  const kept = fields.filter((field) => !isSame(typed[field], from[field]));
  return { ...next, ...Object.fromEntries(kept.map((field) => [field, typed[field]])) };
}

const whole = (typed: string) => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : NaN);

/** Whether a package can be sent as it stands; the fields say what is wrong. */
export const isPackage = ({ name, price, days, revisions }: PackageForm, currency: string): boolean =>
  name.trim() !== '' &&
  Number(readMinor(price, currency) ?? 0) > 0 &&
  whole(days) >= 1 &&
  whole(days) <= 365 &&
  whole(revisions) <= 99;

export const canSend = ({ title, packages, currency, requirements }: GigForm): boolean =>
  title.trim() !== '' &&
  packages.every((each) => isPackage(each, currency)) &&
  requirements.every(
    ({ label, kind, options }) =>
      label.trim() !== '' && (kind !== 'choice' || options.filter((option) => option.trim() !== '').length >= 2),
  );

/** The fields as the server takes them; call it where `canSend` is true. */
export const bodyOf = (form: GigForm): Body<'updateGig'> => ({
  title: form.title,
  description: form.description,
  category: form.category,
  language: form.language,
  packages: form.packages.map(({ name, description, price, days, revisions }) => ({
    name: name.trim(),
    ...(description.trim() ? { description: description.trim() } : {}),
    price: { amount: readMinor(price, form.currency) ?? '0', currency: form.currency },
    days: whole(days),
    revisions: whole(revisions),
  })),
  requirements: form.requirements.map((question) => ({
    ...question,
    options: question.options.filter((option) => option.trim() !== ''),
  })),
  needs: form.needs.map((each) => ({ ...each })),
  pictures: [...form.pictures],
});
