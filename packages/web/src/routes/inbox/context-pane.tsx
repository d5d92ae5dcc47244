import { Skeleton, UnstyledButton } from '@mantine/core';
import type { ConversationDetail } from '@parley/contract';
import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { Avatar } from '../../parts/avatar.js';
import { Icon } from '../../parts/icon.js';
import { OriginBadge } from '../../parts/origin-badge.js';
import classes from './context-pane.module.css';

type Props = { readonly detail: ConversationDetail | undefined; readonly onReturned: () => void };

/** Who it is, how you came together, and what is allowed here. */
export function ContextPane({ detail, onReturned }: Props) {
  const t = useT();
  if (!detail) {
    return (
      <div className={classes.pane} aria-hidden="true">
        <Skeleton height={56} width={56} radius={16} />
        <Skeleton height={12} width="60%" mt={16} />
        <Skeleton height={12} width="90%" mt={32} />
        <Skeleton height={12} width="80%" mt={8} />
      </div>
    );
  }
  const { with: other, origin, facts, what_is_allowed: allowed, my_side: side } = detail;
  const clearances = facts.clearances ?? [];
  return (
    <div className={classes.pane}>
      <div className={classes.who}>
        <Avatar alias={other.alias} size="l" online={detail.online} onlineText={t('presence.online')} />
        <div>
          <p className={classes.alias}>{other.alias}</p>
          <p className={classes.quiet}>
            {t(`level.${other.level}`)} · {t('context.since')} <Time at={other.since} format="date" />
          </p>
        </div>
      </div>
      <section className={classes.part}>
        <h2 className={classes.heading}>{t('context.origin')}</h2>
        <p>
          <OriginBadge alias={other.alias} origin={origin} />
        </p>
        <p className={classes.origin}>
          {t(`origin.${origin}`)} {t(side === 'buyer' ? 'context.you_buy' : 'context.you_sell')}
        </p>
      </section>
      {allowed.length > 0 && (
        <section className={classes.part}>
          <h2 className={classes.heading}>{t('context.allowed')}</h2>
          <ul className={classes.allowed}>
            {allowed.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={classes.part}>
        <h2 className={classes.heading}>{t('context.clearances')}</h2>
        {clearances.length === 0 ? (
          <p className={classes.quiet}>{t('context.no_clearances')}</p>
        ) : (
          <ul className={classes.clearances}>
            {clearances.map((clearance, index) => (
              <li key={clearance.id ?? index} className={classes.clearance}>
                <Icon name="key" size={16} />
                <span>
                  {clearance.kinds === 'any'
                    ? t('clearance.any')
                    : clearance.kinds.map((kind) => t(`kind.${kind}`)).join(', ')}
                  {clearance.purpose && <span className={classes.quiet}> · {clearance.purpose}</span>}
                  {clearance.until && (
                    <span className={classes.quiet}>
                      {' '}
                      · {t('clearance.until')} <Time at={clearance.until} format="date" />
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <nav className={classes.links} aria-label={t('context.more')}>
        <UnstyledButton className={classes.link} onClick={onReturned}>
          <Icon name="returned" size={16} />
          {t('returned.open')}
        </UnstyledButton>
        <Link to="/rulebook" className={classes.link}>
          <Icon name="book" size={16} />
          {t('context.rulebook')}
        </Link>
      </nav>
    </div>
  );
}
