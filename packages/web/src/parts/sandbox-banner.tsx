import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { useT } from '../i18n/i18n.js';
import { Icon } from './icon.js';
import classes from './sandbox-banner.module.css';

/** How one pays here, in which currencies, and what the marketplace keeps; it changes only when the server restarts. */
export const paymentOptionsQuery = {
  queryKey: keys.paymentOptions,
  queryFn: () => call('getPaymentOptions', {}),
  staleTime: 10 * 60_000,
};

/** On every page that shows money while the sandbox runs, so that nobody takes its figures for theirs. */
export function SandboxBanner() {
  const t = useT();
  const { data } = useQuery(paymentOptionsQuery);
  if (!data || data.moves_money) return null;
  return (
    <p className={classes.banner} role="note">
      <Icon name="info" size={16} />
      <span>
        <strong>{t('money.sandbox')}</strong> {t('money.sandbox_text')}
      </span>
    </p>
  );
}
