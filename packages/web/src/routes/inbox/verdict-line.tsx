import { Button, UnstyledButton } from '@mantine/core';
import type { DecisionView } from '@parley/contract';
import type { OpenWay } from '@parley/contract/paths';
import { useT } from '../../i18n/i18n.js';
import { useJudgeIsAway } from '../../judge/use-verdict.js';
import { ClauseLink } from '../../parts/clause-link.js';
import { clausesAtWork, exceptionName, excusedClauses, waysOf, whatWasFound } from '../../parts/decision-words.js';
import { Icon, type IconName } from '../../parts/icon.js';
import { toneOfEffect, type Effect } from '../../parts/paint.js';
import classes from './verdict-line.module.css';

const icons: Record<Effect, IconName> = {
  deliver: 'check',
  notice: 'eye',
  mask: 'lock',
  hold: 'clock',
  bounce: 'returned',
};

type Props = {
  readonly id: string;
  readonly decision: DecisionView | undefined;
  readonly instead: string | undefined;
  /** The server has already given it back; otherwise it is what would happen on send. */
  readonly isReturned: boolean;
  /** Only these ways are open here; else all that the decision names. */
  readonly offers?: readonly OpenWay[];
  readonly onWay: (way: OpenWay) => void;
  readonly onWhy: () => void;
};

/** One line under the text: what happens on send, the words, the clause, and the ways on. */
export function VerdictLine({ id, decision, instead, isReturned, offers, onWay, onWhy }: Props) {
  const t = useT();
  const isAway = useJudgeIsAway() && !decision;
  const [clause] = decision ? clausesAtWork(decision).filter((each) => each.effect !== 'deliver') : [];
  const [excused] = decision ? excusedClauses(decision) : [];
  const shown = decision && (clause || excused) ? decision : undefined;
  const tone = shown ? (clause ? toneOfEffect[shown.effect] : 'excused') : undefined;
  const headline = isReturned
    ? t('returned.title')
    : shown && t(clause ? `verdict.${shown.effect}` : 'verdict.excused');
  const isSilent = !shown && !isAway;
  return (
    <div className={classes.verdict} data-tone={tone} data-returned={isReturned || undefined} hidden={isSilent}>
      {/* Only what happens is said aloud, and only when it changes; the rest can be read at leisure. */}
      <p id={id} className={classes.says}>
        {shown && tone && <Icon name={clause ? icons[shown.effect] : 'check'} size={16} />}
        <span>
          <strong role="status">{headline ?? ''}</strong> <span role="status">{isAway ? t('verdict.away') : ''}</span>
          {shown && clause && (
            <>
              {whatWasFound(shown, clause, t)} (<ClauseLink id={clause.id} />
              ).
            </>
          )}
          {shown && !clause && excused && (
            <>
              {t('verdict.because', { by: exceptionName(excused.by, t) })} (<ClauseLink id={excused.id} />
              ).
            </>
          )}
        </span>
      </p>
      {shown && clause && (
        <>
          {instead && <p className={classes.instead}>{instead}</p>}
          <div className={classes.ways}>
            {waysOf(shown)
              .filter((way) => offers?.includes(way) ?? true)
              .map((way) => (
                <Button key={way} size="compact-sm" variant="default" onClick={() => onWay(way)}>
                  {t(`way.${way}`)}
                </Button>
              ))}
            <UnstyledButton className={classes.why} onClick={onWhy}>
              {t('message.why')}
            </UnstyledButton>
          </div>
        </>
      )}
    </div>
  );
}
