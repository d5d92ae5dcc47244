import type { Figures } from '@parley/contract';
import { useLocale, useT } from '../../i18n/i18n.js';
import classes from './figures.module.css';

const columns = ['links_made', 'links_opened', 'claims', 'claims_refused', 'orders', 'orders_brought'] as const;

/** The numbers of the charts, newest day first. */
export function DayTable({ days }: Pick<Figures, 'days'>) {
  const t = useT();
  const format = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <details className={classes.part}>
      <summary>{t('figures.table')}</summary>
      <div className={classes.tableBox} tabIndex={0} role="region" aria-label={t('figures.table')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('figures.day')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`figures.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map((row) => (
              <tr key={row.day}>
                <th scope="row">{format.format(new Date(row.day))}</th>
                {columns.map((column) => (
                  <td key={column}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
