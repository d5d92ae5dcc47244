import { Button, Loader } from '@mantine/core';
import { useT } from '../../i18n/i18n.js';
import classes from './pay-form.module.css';

/** The payer has done what is theirs; the money is still to arrive. */
export function PaymentOnItsWay() {
  const t = useT();
  return (
    <div className={classes.waits} role="status">
      <Loader size="sm" />
      <div>
        <h2 className={classes.title}>{t('pay.on_its_way')}</h2>
        <p className={classes.quiet}>{t('pay.on_its_way_text')}</p>
      </div>
    </div>
  );
}

type Props = {
  readonly isSending: boolean;
  readonly onAnswer: (answer: 'pass' | 'fail') => void;
  readonly onBack: () => void;
};

/** What a bank asks before it lets go of the money, played by the sandbox. */
export function PaymentChallenge({ isSending, onAnswer, onBack }: Props) {
  const t = useT();
  return (
    <section className={classes.form} aria-labelledby="challenge">
      <h2 id="challenge" className={classes.title}>
        {t('pay.challenge')}
      </h2>
      <p className={classes.quiet}>{t('pay.challenge_text')}</p>
      <Button size="md" disabled={isSending} onClick={() => onAnswer('pass')}>
        {t('pay.challenge_pass')}
      </Button>
      <Button variant="default" disabled={isSending} onClick={() => onAnswer('fail')}>
        {t('pay.challenge_fail')}
      </Button>
      <Button variant="subtle" color="gray" disabled={isSending} onClick={onBack}>
        {t('pay.another_way')}
      </Button>
    </section>
  );
}
