import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import type { Figures } from '@parley/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useLocale, useT } from '../../i18n/i18n.js';
import { formatMoney } from '../../i18n/money.js';
import { Page } from '../../parts/page.js';
import { Failed } from '../../parts/states.js';
import { Chart, type Line } from './chart.js';
import { csvOf } from './csv.js';
import { DayTable } from './day-table.js';
import { Defined } from './defined.js';
import classes from './figures.module.css';

const spans = ['7', '30', '90', '365'] as const;
const dayMs = 86_400_000;

const counts = [
  'links_made',
  'links_opened',
  'claims',
  'claims_refused',
  'claims_in_doubt',
  'revocations',
  'orders',
  'orders_brought',
  'orders_kept',
  'clearances_asked',
  'clearances_granted',
  'clearances_denied',
] as const satisfies readonly (keyof Figures['totals'])[];

const charts = [
  { name: 'links', lines: ['links_made', 'links_opened', 'claims', 'claims_refused'] },
  { name: 'orders', lines: ['orders', 'orders_brought'] },
] as const;

/** Two numbers as a share of one in the other; nothing of nothing is no share. */
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);

function Totals({ figures }: { readonly figures: Figures }) {
  const t = useT();
  const locale = useLocale();
  const { totals, money, refused_by: refused } = figures;
  const minutes = totals.clearance_median_minutes;
  const tiles = [
    ...counts.map((name) => [name, String(totals[name])] as const),
    ['brought_share', percent(totals.orders_brought, totals.orders)] as const,
    ['clearance_time', minutes === null ? '–' : t('figures.minutes', { count: minutes })] as const,
  ];
  return (
    <>
      <dl className={classes.tiles}>
        {tiles.map(([name, value]) => (
          <div key={name} className={classes.tile}>
            <dt>
              <Defined term={t(`figures.${name}`)} definition={t(`figures.${name}_means`)} />
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
        {money.map(({ currency, orders, brought, fee_given_up: given }) => (
          <div key={currency} className={classes.tile} data-wide>
            <dt>
              <Defined term={t('figures.money', { currency })} definition={t('figures.money_means')} />
            </dt>
            <dd>
              {formatMoney(locale, { amount: orders, currency })}
              <span className={classes.quiet}>
                {t('figures.money_brought', {
                  amount: formatMoney(locale, { amount: brought, currency }),
                  share: percent(Number(brought), Number(orders)),
                  given: formatMoney(locale, { amount: given, currency }),
                })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {refused.length > 0 && (
        <section className={classes.part}>
          <h2 className={classes.heading}>{t('figures.refused_by')}</h2>
          <ul className={classes.refused}>
            {refused.map(({ guard, count }) => (
              <li key={guard}>
                <code>{guard}</code> {count}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Days({ days }: Pick<Figures, 'days'>) {
  const t = useT();
  const drawn = useMemo(() => {
    const line = (name: Line['name']): Line => ({
      name,
      label: t(`figures.${name}`),
      values: days.map((day) => day[name]),
    });
    return charts.map(({ name, lines }) => ({ name, lines: lines.map(line) }));
  }, [days, t]);
  const at = useMemo(() => days.map(({ day }) => Date.parse(day) / 1000), [days]);
  return (
    <>
      {drawn.map(({ name, lines }) => (
        <section key={name} className={classes.part}>
          <h2 className={classes.heading}>
            <Defined term={t(`figures.chart_${name}`)} definition={t(`figures.chart_${name}_means`)} />
          </h2>
          <Chart at={at} lines={lines} />
        </section>
      ))}
      <DayTable days={days} />
    </>
  );
}

/** What brought clients, their guards and clearances did: few numbers, each with what it counts. */
export function OperatorFigures() {
  const t = useT();
  const [span, setSpan] = useState<(typeof spans)[number]>('30');
  const { data, error, refetch } = useQuery({
    queryKey: keys.figures(Number(span)),
    queryFn: () =>
      call('getFigures', { query: { from: new Date(Date.now() - (Number(span) - 1) * dayMs).toISOString() } }),
    placeholderData: keepPreviousData,
  });
  const save = () => {
    if (!data) return;
    const url = URL.createObjectURL(new Blob([csvOf(data.days)], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `parley-figures-${data.from.slice(0, 10)}-${data.to.slice(0, 10)}.csv`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Page title={t('figures.title')} intro={t('figures.intro')} width="wide">
      <div className={classes.tools}>
        <SegmentedControl
          aria-label={t('figures.span')}
          value={span}
          onChange={(value) => setSpan(spans.find((one) => one === value) ?? '30')}
          data={spans.map((value) => ({ value, label: t('figures.days', { count: Number(value) }) }))}
        />
        <Button variant="default" disabled={!data} onClick={save}>
          {t('figures.csv')}
        </Button>
      </div>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <div role="status" aria-label={t('common.loading')}>
          <Skeleton height={180} radius={14} />
          <Skeleton height={240} radius={14} mt={16} />
        </div>
      ) : (
        <>
          <Totals figures={data} />
          <Days days={data.days} />
        </>
      )}
    </Page>
  );
}
