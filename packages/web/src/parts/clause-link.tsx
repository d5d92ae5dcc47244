import { Link } from '@tanstack/react-router';
import { useT } from '../i18n/i18n.js';

/** The way to a clause in the rulebook that is in force. */
export function ClauseLink({ id }: { readonly id: string }) {
  const t = useT();
  return (
    <Link to="/rulebook" hash={`clause-${id}`}>
      {t('clause.link', { id })}
    </Link>
  );
}
