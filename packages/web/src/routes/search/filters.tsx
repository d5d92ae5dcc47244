import { NativeSelect, TextInput } from '@mantine/core';
import { categories, gigLanguages, gigSorts } from '@parley/contract/paths';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { currencyChoices, dayChoices, levelChoices, readWanted, type WantedSearch } from '../../gigs/wanted.js';
import { useLocale, useT } from '../../i18n/i18n.js';
import { languageName } from '../../i18n/language-name.js';
import { decimalOf, readMinor } from '../../i18n/money.js';
import { Icon } from '../../parts/icon.js';
import classes from './search.module.css';

type Field = keyof WantedSearch;
type Choice = { readonly value: string; readonly label: string };

function PriceField({
  wanted,
  field,
  onChange,
}: {
  readonly wanted: WantedSearch;
  readonly field: 'min_price' | 'max_price';
  readonly onChange: (value: string) => void;
}) {
  const t = useT();
  const currency = wanted.currency ?? 'EUR';
  const amount = wanted[field];
  const shown = amount === undefined ? '' : decimalOf({ amount, currency }).replace(/\.0+$/, '');
  const [typed, setTyped] = useState(shown);
  const [before, setBefore] = useState(shown);
  if (before !== shown) {
    setBefore(shown);
    setTyped(shown);
  }
  const units = typed.trim() === '' ? '' : readMinor(typed, currency);
  return (
    <TextInput
      label={t(`search.${field}`)}
      inputMode="decimal"
      value={typed}
      error={units === undefined ? t('gigs.price_wrong') : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => units !== undefined && onChange(units)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && units !== undefined) onChange(units);
      }}
    />
  );
}

/** What narrows a search. Each change is a step one can go back. */
export function Filters({ wanted }: { readonly wanted: WantedSearch }) {
  const t = useT();
  const locale = useLocale();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const set = (field: Field, value: string): void =>
    void navigate({ to: '/search', search: readWanted({ ...wanted, [field]: value }) });
  const choose = (field: Exclude<Field, 'q'>, label: string, any: string | null, choices: readonly Choice[]) => (
    <NativeSelect
      label={label}
      value={wanted[field] ?? ''}
      onChange={(event) => set(field, event.currentTarget.value)}
      data={[...(any === null ? [] : [{ value: '', label: any }]), ...choices]}
    />
  );
  const active = Object.keys(wanted).filter((field) => field !== 'q' && field !== 'sort').length;
  return (
    <>
      <button type="button" className={classes.summary} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="filter" size={16} /> {t('search.filters', { count: active })}
      </button>
      <form
        className={classes.filters}
        data-open={isOpen || undefined}
        aria-label={t('search.narrow')}
        onSubmit={(event) => event.preventDefault()}
      >
        {choose(
          'sort',
          t('search.sort'),
          null,
          gigSorts.map((sort) => ({ value: sort === 'best' ? '' : sort, label: t(`sort.${sort}`) })),
        )}
        {choose(
          'category',
          t('gigs.category'),
          t('search.any'),
          categories.map((value) => ({ value, label: t(`category.${value}`) })),
        )}
        <div className={classes.prices}>
          <PriceField wanted={wanted} field="min_price" onChange={(value) => set('min_price', value)} />
          <PriceField wanted={wanted} field="max_price" onChange={(value) => set('max_price', value)} />
        </div>
        {choose(
          'currency',
          t('gigs.currency'),
          null,
          currencyChoices.map((value) => ({ value: value === 'EUR' ? '' : value, label: value })),
        )}
        {choose(
          'days',
          t('search.days'),
          t('search.any'),
          dayChoices.map((days) => ({ value: String(days), label: t('gigs.in_days', { days }) })),
        )}
        {choose(
          'level',
          t('search.level'),
          t('search.any'),
          levelChoices.map((value) => ({ value, label: t(`level.${value}`) })),
        )}
        {choose(
          'language',
          t('gigs.language'),
          t('search.any'),
          gigLanguages.map((value) => ({ value, label: languageName(value, locale) })),
        )}
        {active > 0 && (
          <Link to="/search" search={wanted.q ? { q: wanted.q } : {}}>
            {t('search.without_filters')}
          </Link>
        )}
      </form>
    </>
  );
}
