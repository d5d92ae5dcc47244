import { useComputedColorScheme } from '@mantine/core';
import type { Figures } from '@parley/contract';
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { useLocale } from '../../i18n/i18n.js';
import classes from './figures.module.css';

export type Line = {
  readonly name: Exclude<keyof Figures['days'][number], 'day'>;
  readonly label: string;
  readonly values: readonly number[];
};

const height = 220;
const colours = ['--accent-text', '--green', '--amber', '--red'] as const;
// Lines are told apart without their colour too.
const dashes = [[], [8, 4], [2, 3], [10, 3, 2, 3]];

type Props = {
  /** Beginnings of days in UTC, in seconds. */
  readonly at: readonly number[];
  readonly lines: readonly Line[];
};

/** Lines over days, drawn on a canvas. The same numbers stand in a table below, which is what a screen reader reads. */
export function Chart({ at, lines }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const locale = useLocale();
  const scheme = useComputedColorScheme('light');

  useEffect(() => {
    const parent = box.current;
    if (!parent) return;
    const style = getComputedStyle(parent);
    const colour = (name: string) => style.getPropertyValue(name).trim();
    const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    const whole = (_: uPlot, values: readonly number[]) =>
      values.map((value) => (Number.isInteger(value) ? String(value) : ''));
    const axis = { stroke: colour('--ink-3'), grid: { stroke: colour('--line'), width: 1 }, ticks: { show: false } };
    const plot = new uPlot(
      {
        width: parent.clientWidth,
        height,
        tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'UTC'),
        scales: { y: { range: (_, __, max) => [0, Math.max(4, max * 1.1)] } },
        axes: [
          { ...axis, gap: 10, values: (_, values) => values.map((seconds) => day.format(seconds * 1000)) },
          { ...axis, values: whole },
        ],
        series: [
          { label: '', value: (_, seconds) => (seconds === null ? '' : day.format(seconds * 1000)) },
          ...lines.map(({ label }, index) => ({
            label,
            stroke: colour(colours[index % colours.length]!),
            dash: dashes[index % dashes.length]!,
            width: 2,
            points: { show: at.length < 32 },
          })),
        ],
      },
      [[...at], ...lines.map(({ values }) => [...values])],
      parent,
    );
    const fit = new ResizeObserver(() => plot.setSize({ width: parent.clientWidth, height }));
    fit.observe(parent);
    return () => {
      fit.disconnect();
      plot.destroy();
    };
  }, [at, lines, locale, scheme]);

  return <div ref={box} className={classes.chart} aria-hidden="true" />;
}
