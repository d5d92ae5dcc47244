import type { OrderEntry } from '@parley/contract';
import { useT, type Translate } from '../../i18n/i18n.js';
import { Icon } from '../../parts/icon.js';
import classes from './timeline.module.css';

type Declared = NonNullable<OrderEntry['declared']>;

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** Bytes in the unit that people use for as many. */
export function fileSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size < 10 && unit > 0 ? size.toFixed(1) : Math.round(size)} ${units[unit] ?? ''}`;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

type Props = { readonly links: readonly string[]; readonly declared: Declared | undefined };

/** What was handed over as links; they open apart, and tell their hosts nothing of this page. */
export function Links({ links, declared }: Props) {
  return (
    <ul className={classes.links}>
      {links
        .filter((link) => link !== declared?.url)
        .map((link) => (
          <li key={link}>
            <a href={link} target="_blank" rel="noopener noreferrer nofollow" className={classes.link}>
              <Icon name="link" size={15} />
              <span>{link}</span>
            </a>
          </li>
        ))}
    </ul>
  );
}

const why = (declared: Declared, t: Translate): string =>
  t(declared.reason === 'too_large' ? 'orders.declared.too_large' : 'orders.declared.technical');

/** A file that lies elsewhere: where, how large, why, and the sum by which it is known. */
export function DeclaredFile({ declared }: { readonly declared: Declared }) {
  const t = useT();
  return (
    <div className={classes.declared}>
      <a href={declared.url} target="_blank" rel="noopener noreferrer nofollow" className={classes.link}>
        <Icon name="box" size={16} />
        <span>{t('orders.declared.file', { host: hostOf(declared.url), size: fileSize(declared.size) })}</span>
      </a>
      <p className={classes.quiet}>{why(declared, t)}</p>
      {declared.sha256 && (
        <p className={classes.sum}>
          SHA-256 <code>{declared.sha256}</code>
        </p>
      )}
    </div>
  );
}
