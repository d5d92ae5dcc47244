import { Checkbox, Textarea } from '@mantine/core';
import type { DeclaredNeed } from '@parley/contract';
import { useT } from '../../i18n/i18n.js';
import classes from './edit-gig.module.css';
import type { GigForm } from './form.js';

const all: readonly DeclaredNeed['need'][] = [
  'contact_content',
  'site_access',
  'live_session',
  'in_person',
  'shipping',
  'large_files',
  'account_invite',
];

type Props = {
  readonly needs: GigForm['needs'];
  /** As the server has them, with what was decided. */
  readonly known: readonly DeclaredNeed[];
  readonly onChange: (needs: GigForm['needs']) => void;
};

/** What the service cannot be done without, each with a sentence why. An agent looks at each once. */
export function NeedsPart({ needs, known, onChange }: Props) {
  const t = useT();
  return (
    <section className={classes.part} aria-labelledby="needs">
      <h2 id="needs" className={classes.heading}>
        {t('edit_gig.needs')}
      </h2>
      <p className={classes.quiet}>{t('edit_gig.needs_help')}</p>
      <ul className={classes.needs}>
        {all.map((need) => {
          const declared = needs.find((each) => each.need === need);
          const state = known.find((each) => each.need === need)?.state;
          return (
            <li key={need}>
              <div className={classes.needTop}>
                <Checkbox
                  label={t(`need_name.${need}`)}
                  checked={declared !== undefined}
                  onChange={(event) =>
                    onChange(
                      event.currentTarget.checked
                        ? [...needs, { need, why: '' }]
                        : needs.filter((each) => each.need !== need),
                    )
                  }
                />
                {declared && state && <span className={classes.quiet}>{t(`need_state.${state}`)}</span>}
              </div>
              {declared && (
                <Textarea
                  className={classes.why ?? ''}
                  label={t('edit_gig.why')}
                  value={declared.why}
                  rows={2}
                  maxLength={500}
                  dir="auto"
                  onChange={(event) => {
                    const why = event.currentTarget.value;
                    onChange(needs.map((each) => (each.need === need ? { need, why } : each)));
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
