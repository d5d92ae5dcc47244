import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ErrorCode } from '@parley/contract';
import { ApiProblem, NoAnswer } from '../api/call.js';
import { useT, type Key } from '../i18n/i18n.js';
import { Icon, type IconName } from './icon.js';
import classes from './states.module.css';

type EmptyProps = {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** It is all that this page has to say: its title is the page's heading. */
  readonly isPage?: boolean;
};

/** Nothing here yet, and what to do first. */
export function Empty({ icon, title, children, action, isPage }: EmptyProps) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div className={classes.state}>
      <span className={classes.icon}>
        <Icon name={icon} size={24} />
      </span>
      <Heading className={classes.title}>{title}</Heading>
      {children && <div className={classes.text}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}

const texts: Readonly<Record<ErrorCode, Key>> = {
  invalid_input: 'error.ours',
  invalid_json: 'error.ours',
  empty_text: 'error.empty_text',
  text_too_long: 'error.text_too_long',
  bad_characters: 'error.bad_characters',
  bad_cursor: 'error.ours',
  not_signed_in: 'sign_in.ended',
  wrong_login: 'error.wrong_login',
  not_allowed: 'error.not_allowed',
  not_found: 'error.not_found',
  method_not_allowed: 'error.ours',
  email_taken: 'error.email_taken',
  alias_taken: 'error.alias_taken',
  with_yourself: 'error.with_yourself',
  not_claimed: 'error.not_claimed',
  stale_version: 'error.stale_version',
  case_closed: 'error.case_closed',
  event_not_allowed: 'error.event_not_allowed',
  key_reused: 'error.ours',
  offer_closed: 'error.offer_closed',
  offer_being_paid: 'error.offer_being_paid',
  own_offer: 'error.own_offer',
  sides_fixed: 'error.sides_fixed',
  wrong_invitee: 'error.wrong_invitee',
  link_expired: 'error.link_expired',
  link_used_up: 'error.link_used_up',
  link_revoked: 'error.link_revoked',
  bad_signature: 'error.ours',
  payment_declined: 'error.payment_declined',
  payment_not_waiting: 'error.payment_not_waiting',
  payouts_not_ready: 'error.payouts_not_ready',
  not_completed: 'error.not_completed',
  payments_away: 'error.payments_away',
  not_enough_money: 'error.not_enough_money',
  refund_too_large: 'error.refund_too_large',
  not_confirmed: 'error.not_confirmed',
  prior_answered: 'error.prior_answered',
  tools_well: 'error.tools_well',
  need_not_in_force: 'error.need_not_in_force',
  appeal_late: 'error.appeal_late',
  appealed_already: 'error.appealed_already',
  link_held: 'error.link_held',
  gone: 'error.gone',
  too_large: 'error.text_too_long',
  unsupported_type: 'error.ours',
  reason_required: 'error.reason_required',
  unknown_action: 'error.stale_version',
  gig_incomplete: 'error.gig_incomplete',
  need_refused: 'error.need_refused',
  not_now: 'error.not_now',
  not_a_picture: 'error.not_a_picture',
  too_many_pictures: 'error.too_many_pictures',
  too_many: 'error.too_many',
  internal: 'error.ours',
  not_ready: 'error.no_answer',
};

/** What happened, in the reader's words. */
export function useProblemText(): (error: unknown) => string {
  const t = useT();
  return (error) => {
    if (error instanceof NoAnswer) return t('error.no_answer');
    if (!(error instanceof ApiProblem)) return t('error.ours');
    const places = error.places.map((place) => place.reason).join(' ');
    // A server newer than this page may know codes that it does not.
    return error.code === 'invalid_input' && places ? places : t(texts[error.code] ?? 'error.ours');
  };
}

type FailedProps = {
  readonly error: unknown;
  /** What is safe in spite of it. */
  readonly safe?: string;
  readonly onRetry?: () => void;
  readonly isPage?: boolean;
  /** Where to go from a page that has nothing; the start where it is left out. */
  readonly wayOn?: ReactNode;
  /** Where more can be said than that nothing is here. */
  readonly goneTitle?: string;
  readonly goneText?: string;
};

/** What happened, what is safe, and a way to try again. */
export function Failed({ error, safe, onRetry, isPage, wayOn, goneTitle, goneText }: FailedProps) {
  const Heading = isPage ? 'h1' : 'h2';
  const t = useT();
  const textOf = useProblemText();
  const isGone = error instanceof ApiProblem && (error.code === 'not_found' || error.code === 'not_allowed');
  return (
    <div className={classes.state} role="alert">
      <span className={classes.icon}>
        <Icon name={error instanceof NoAnswer ? 'offline' : 'alert'} size={24} />
      </span>
      <Heading className={classes.title}>
        {isGone && goneTitle ? goneTitle : t(isGone ? 'error.gone_title' : 'error.title')}
      </Heading>
      <div className={classes.text}>
        {isGone && goneText ? goneText : textOf(error)} {safe}
      </div>
      {isGone && isPage && <div className={classes.action}>{wayOn ?? <Link to="/">{t('not_found.action')}</Link>}</div>}
      {onRetry && !isGone && (
        <Button variant="default" className={classes.action} onClick={onRetry}>
          {t('common.try_again')}
        </Button>
      )}
    </div>
  );
}
