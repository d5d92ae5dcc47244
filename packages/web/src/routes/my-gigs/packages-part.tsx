import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { useT } from '../../i18n/i18n.js';
import { readMinor } from '../../i18n/money.js';
import { Icon } from '../../parts/icon.js';
import classes from './edit-gig.module.css';
import { emptyPackage, type PackageForm } from './form.js';

const most = 5;

type Props = {
  readonly packages: readonly PackageForm[];
  readonly currency: string;
  readonly onChange: (packages: readonly PackageForm[]) => void;
};

/** What can be bought: each package with its price, days and revisions. */
export function PackagesPart({ packages, currency, onChange }: Props) {
  const t = useT();
  const set = (at: number, change: Partial<PackageForm>): void =>
    onChange(packages.map((each, index) => (index === at ? { ...each, ...change } : each)));
  return (
    <section className={classes.part} aria-labelledby="packages">
      <h2 id="packages" className={classes.heading}>
        {t('edit_gig.packages')}
      </h2>
      {packages.map((each, at) => {
        const isWrong = each.price !== '' && Number(readMinor(each.price, currency) ?? 0) === 0;
        return (
          <fieldset key={at} className={classes.card}>
            <legend className={classes.legend}>{t('edit_gig.package', { number: at + 1 })}</legend>
            <div className={classes.four}>
              <TextInput
                label={t('edit_gig.name')}
                value={each.name}
                maxLength={60}
                required
                dir="auto"
                onChange={(event) => set(at, { name: event.currentTarget.value })}
              />
              <TextInput
                label={t('edit_gig.price', { currency })}
                inputMode="decimal"
                value={each.price}
                required
                error={isWrong ? t('gigs.price_wrong') : undefined}
                onChange={(event) => set(at, { price: event.currentTarget.value })}
              />
              <TextInput
                label={t('edit_gig.days')}
                inputMode="numeric"
                value={each.days}
                required
                onChange={(event) => set(at, { days: event.currentTarget.value })}
              />
              <TextInput
                label={t('edit_gig.revisions')}
                inputMode="numeric"
                value={each.revisions}
                required
                onChange={(event) => set(at, { revisions: event.currentTarget.value })}
              />
            </div>
            <div className={classes.withButton}>
              <Textarea
                className={classes.grow ?? ''}
                label={t('edit_gig.package_text')}
                value={each.description}
                rows={2}
                maxLength={1000}
                dir="auto"
                onChange={(event) => set(at, { description: event.currentTarget.value })}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={t('edit_gig.remove_package', { name: each.name || String(at + 1) })}
                onClick={() => onChange(packages.filter((_, index) => index !== at))}
              >
                <Icon name="bin" />
              </ActionIcon>
            </div>
          </fieldset>
        );
      })}
      {packages.length < most && (
        <Button
          variant="default"
          leftSection={<Icon name="plus" size={16} />}
          className={classes.add ?? ''}
          onClick={() => onChange([...packages, emptyPackage])}
        >
          {t('edit_gig.add_package')}
        </Button>
      )}
    </section>
  );
}
