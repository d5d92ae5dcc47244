import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useT } from '../i18n/i18n.js';
import { feeWordsOf } from './fee-words.js';
import { relationshipQuery } from './relationship-query.js';
import classes from './panel.module.css';

type Props = {
  readonly alias: string;
  /** What is paid came by an offer link: paid, it makes a claimed client a brought one. */
  readonly byLink: boolean;
};

/** What the marketplace keeps of an order, and because of what: “5 %, because your client came by your link”. */
export function FeeByOrigin({ alias, byLink }: Props) {
  const t = useT();
  const { data } = useQuery(relationshipQuery(alias));
  if (!data) return null;
  const { key, percent } = feeWordsOf(data, byLink);
  return (
    <p className={classes.fee}>
      {t(key, { percent })}{' '}
      <Link to="/relationships/$alias" params={{ alias }}>
        {t('fee.why')}
      </Link>
    </p>
  );
}
