import type { DeclaredNeed } from '@parley/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { useT } from '../i18n/i18n.js';
import { DoneNote } from './done-note.js';
import classes from './in-force.module.css';
import { ReasonedButton } from './reasoned-button.js';
import type { Ruled } from './reasoned-form.js';

type Props = {
  readonly gig: string;
  readonly need: DeclaredNeed['need'];
  /** False where it is not in force: then only what was just done here is said. */
  readonly isInForce: boolean;
};

/** An agent takes an approved need of a gig back for the orders to come. */
export function TakeBackNeed({ gig, need, isInForce }: Props) {
  const t = useT();
  const cache = useQueryClient();
  const revoke = useMutation({
    mutationFn: ({ clause, reason, key }: Ruled) =>
      call('revokeNeed', { params: { id: gig }, body: { need, clause, reason }, key }),
    onSuccess: async () => {
      // Its page says what was done until it is left.
      await cache.invalidateQueries({ queryKey: keys.gig(gig), refetchType: 'none' });
      await cache.invalidateQueries({ queryKey: keys.anyCase });
    },
  });
  if (revoke.isSuccess) return <DoneNote>{t('take_back_need.done')}</DoneNote>;
  if (!isInForce) return null;
  return (
    <ReasonedButton
      label={t('in_force.revoke')}
      about={t(`need.${need}`)}
      confirm={t('in_force.revoke_confirm')}
      act={revoke}
      reasonHelp={t('take_back_need.reason_help')}
    >
      <p className={classes.quiet}>{t('take_back_need.intro')}</p>
    </ReasonedButton>
  );
}
