import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { DecisionCard } from '../../parts/decision-card.js';
import classes from './order.module.css';

/** What came back to this person on this order: nothing of it is lost, and nobody else sees it. */
export function ReturnedEntries({ id }: { readonly id: string }) {
  const t = useT();
  const { data } = useQuery({
    queryKey: [...keys.order(id), 'returned'],
    queryFn: () => call('listOrderEntries', { params: { id }, query: { state: 'bounced' } }),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <details className={classes.returned}>
      <summary>{t('orders.returned', { count: data.items.length })}</summary>
      <ul className={classes.returnedList}>
        {data.items.map((entry) => (
          <li key={entry.id}>
            <p className={classes.returnedAt}>
              <Time at={entry.at} format="full" />
            </p>
            {entry.decision && <DecisionCard text={entry.text ?? ''} decision={entry.decision} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
