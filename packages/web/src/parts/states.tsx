import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { ApiProblem, NoAnswer } from '../api/call.js';
import { useT } from '../i18n/i18n.js';
import { Icon, type IconName } from './icon.js';
import classes from './states.module.css';

type EmptyProps = {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
};

/** Nothing here yet, and what to do first. */
export function Empty({ icon, title, children, action }: EmptyProps) {
  return (
    <div className={classes.state}>
      <span className={classes.icon}>
        <Icon name={icon} size={24} />
      </span>
      <h2 className={classes.title}>{title}</h2>
      {children && <div className={classes.text}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}

/** What happened, in the reader's words. */
export function useProblemText(): (error: unknown) => string {
  const t = useT();
  return (error) => {
    if (error instanceof NoAnswer) return t('error.no_answer');
    if (error instanceof ApiProblem) {
      switch (error.code) {
        case 'wrong_login':
          return t('error.wrong_login');
        case 'email_taken':
          return t('error.email_taken');
        case 'alias_taken':
          return t('error.alias_taken');
        case 'not_found':
          return t('error.not_found');
        case 'not_allowed':
          return t('error.not_allowed');
        case 'with_yourself':
          return t('error.with_yourself');
        case 'gone':
          return t('error.gone');
        case 'too_many':
          return t('error.too_many');
        case 'text_too_long':
          return t('error.text_too_long');
        case 'bad_characters':
          return t('error.bad_characters');
        case 'empty_text':
          return t('error.empty_text');
        case 'stale_version':
          return t('error.stale_version');
        case 'not_claimed':
          return t('error.not_claimed');
        case 'case_closed':
          return t('error.case_closed');
        case 'reason_required':
          return t('error.reason_required');
        case 'invalid_input':
          return error.places.map((place) => place.reason).join(' ') || error.message;
        default:
          return t('error.ours');
      }
    }
    return t('error.ours');
  };
}

type FailedProps = {
  readonly error: unknown;
  /** What is safe in spite of it. */
  readonly safe?: string;
  readonly onRetry?: () => void;
};

/** What happened, what is safe, and a way to try again. */
export function Failed({ error, safe, onRetry }: FailedProps) {
  const t = useT();
  const textOf = useProblemText();
  const isGone = error instanceof ApiProblem && (error.code === 'not_found' || error.code === 'not_allowed');
  return (
    <div className={classes.state} role="alert">
      <span className={classes.icon}>
        <Icon name={error instanceof NoAnswer ? 'offline' : 'alert'} size={24} />
      </span>
      <h2 className={classes.title}>{t(isGone ? 'error.gone_title' : 'error.title')}</h2>
      <div className={classes.text}>
        {textOf(error)} {safe}
      </div>
      {onRetry && !isGone && (
        <Button variant="default" className={classes.action} onClick={onRetry}>
          {t('common.try_again')}
        </Button>
      )}
    </div>
  );
}
