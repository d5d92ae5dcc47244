import type { RelationshipDetail } from '@parley/contract';
import { Link } from '@tanstack/react-router';
import { useLocale, useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { Icon } from '../../parts/icon.js';
import classes from './relationship.module.css';

/** What support has permitted these two, each with where and until when. */
export function ClearancesBetween({ clearances }: Pick<RelationshipDetail, 'clearances'>) {
  const t = useT();
  const list = new Intl.ListFormat(useLocale());
  if (clearances.length === 0) return <p className={classes.quiet}>{t('context.no_clearances')}</p>;
  return (
    <ul className={classes.sentences}>
      {clearances.map(({ id, kinds, places, order, until }) => (
        <li key={id}>
          <Icon name="key" size={16} />
          <span>
            {kinds ? list.format(kinds.map((kind) => t(`kind.${kind}`))) : t('clearance.any')}
            <span className={classes.quiet}>
              {places && (
                <>
                  {' '}
                  · {t('clearance.places')} {list.format(places.map((place) => t(`place.${place}`)))}
                </>
              )}
              {until && (
                <>
                  {' '}
                  · {t('clearance.until')} <Time at={until} format="date" />
                </>
              )}
              {order && (
                <>
                  {' '}
                  ·{' '}
                  <Link to="/orders/$id" params={{ id: order }}>
                    {t('clearance.one_order')}
                  </Link>
                </>
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
