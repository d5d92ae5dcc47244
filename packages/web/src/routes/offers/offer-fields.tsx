import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { DecisionView } from '@parley/contract';
import { useId, useState } from 'react';
import { useT } from '../../i18n/i18n.js';
import { useVerdict, type Setting } from '../../judge/use-verdict.js';
import { DecisionCard } from '../../parts/decision-card.js';
import { Dialog } from '../../parts/dialog.js';
import { spansOf, without } from '../../parts/paint.js';
import { VerdictLine } from '../inbox/verdict-line.js';
import { textOf, type Faults, type OfferDraft } from './offer-draft.js';
import classes from './offer-fields.module.css';

const currencies = ['EUR', 'USD', 'GBP', 'INR', 'JPY'];

type Props = {
  readonly draft: OfferDraft;
  readonly onDraft: (draft: OfferDraft) => void;
  readonly faults: Faults;
  readonly setting: Setting | undefined;
  /** What the server said when this very draft came back. */
  readonly returned: DecisionView | undefined;
};

/** What an offer says, with what will become of its words under it while they are typed. */
export function OfferFields({ draft, onDraft, faults, setting, returned }: Props) {
  const t = useT();
  const verdictId = useId();
  const [isWhy, setWhy] = useState(false);
  const text = textOf(draft);
  const verdict = useVerdict(text, setting);
  const decision = returned ?? verdict?.decision;
  const set = (field: keyof OfferDraft) => (event: { readonly currentTarget: { readonly value: string } }) =>
    onDraft({ ...draft, [field]: event.currentTarget.value });
  const fault = (field: keyof Faults) => (faults[field] ? t(faults[field]) : undefined);
  const removeWords = () => {
    if (!decision) return;
    const spans = spansOf(decision).filter(({ tone }) => tone !== 'seen' && tone !== 'excused');
    const from = draft.description.trim();
    const offset = text.length - from.length;
    const inText = spans
      .map((span) => ({ ...span, start: span.start - offset, end: span.end - offset }))
      .filter(({ start }) => start >= 0);
    const title = without(
      draft.title.trim(),
      spans.filter(({ end }) => end <= draft.title.trim().length),
    );
    onDraft({ ...draft, title, description: without(from, inText) });
  };
  return (
    <div className={classes.form}>
      <TextInput
        label={t('offer.title')}
        placeholder={t('offer.title_example')}
        value={draft.title}
        onChange={set('title')}
        error={fault('title')}
        maxLength={120}
        data-autofocus
      />
      <Textarea
        label={t('offer.description')}
        description={t('offer.description_help')}
        value={draft.description}
        onChange={set('description')}
        error={fault('description')}
        autosize
        minRows={4}
        maxRows={12}
        maxLength={10_000}
        aria-describedby={verdictId}
      />
      <div className={classes.verdict}>
        <VerdictLine
          id={verdictId}
          decision={decision}
          instead={returned ? undefined : verdict?.instead}
          isReturned={returned !== undefined}
          onWay={(way) => {
            if (way === 'remove_words') removeWords();
          }}
          onWhy={() => setWhy(true)}
        />
      </div>
      <div className={classes.row}>
        <div className={classes.price}>
          <TextInput
            label={t('offer.price')}
            value={draft.price}
            onChange={set('price')}
            error={fault('price')}
            inputMode="decimal"
            autoComplete="off"
          />
          <NativeSelect
            label={t('offer.currency')}
            data={currencies}
            value={draft.currency}
            onChange={set('currency')}
          />
        </div>
        <div className={classes.small}>
          <TextInput
            label={t('offer.days_label')}
            value={draft.days}
            onChange={set('days')}
            error={fault('days')}
            inputMode="numeric"
          />
          <TextInput
            label={t('offer.revisions')}
            value={draft.revisions}
            onChange={set('revisions')}
            error={fault('revisions')}
            inputMode="numeric"
          />
        </div>
      </div>
      {isWhy && decision && (
        <Dialog title={t('decision.title')} onClose={() => setWhy(false)} wide>
          <DecisionCard text={verdict?.text ?? text} decision={decision} />
        </Dialog>
      )}
    </div>
  );
}
