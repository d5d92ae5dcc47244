import { useT } from '../../i18n/i18n.js';
import type { DescribedClause, DescribedExample } from '../../judge/protocol.js';
import { Icon } from '../../parts/icon.js';
import { toneOfEffect } from '../../parts/paint.js';
import classes from './rulebook.module.css';

function Examples({ title, examples }: { readonly title: string; readonly examples: readonly DescribedExample[] }) {
  const t = useT();
  if (examples.length === 0) return null;
  return (
    <div>
      <h4 className={classes.examplesTitle}>{title}</h4>
      <ul className={classes.examples}>
        {examples.map((example, index) => (
          <li key={index} className={classes.example} data-tone={toneOfEffect[example.effect]}>
            <q dir="auto">{example.text}</q>
            <span className={classes.effect}>
              {t(`place.${example.where}`)} · {t(`effect.${example.effect}`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Props = { readonly clause: DescribedClause; readonly isCited: boolean };

export function ClauseSection({ clause, isCited }: Props) {
  const t = useT();
  const count = clause.passes.length + clause.comesBack.length;
  return (
    <li id={`clause-${clause.id}`} className={classes.clause} data-cited={isCited || undefined}>
      <span className={classes.number} aria-hidden="true">
        {clause.id}
      </span>
      <div className={classes.words}>
        <h3 className={classes.title}>
          <span className={classes.spoken}>{t('clause.link', { id: clause.id })}: </span>
          {clause.title}
          <a
            href={`#clause-${clause.id}`}
            className={classes.anchor}
            aria-label={t('rulebook.anchor', { id: clause.id })}
          >
            <Icon name="link" size={14} />
          </a>
        </h3>
        <p className={classes.lead}>{clause.sentence}</p>
        <ul className={classes.rules}>
          {clause.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p className={classes.sentence}>
          {clause.exceptions} {clause.unknown}
        </p>
        {count > 0 && (
          <details className={classes.more} open={isCited || undefined}>
            <summary>{t('rulebook.examples', { count })}</summary>
            <Examples title={t('rulebook.passes')} examples={clause.passes} />
            <Examples title={t('rulebook.comes_back')} examples={clause.comesBack} />
          </details>
        )}
      </div>
    </li>
  );
}
