import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { DecisionView } from '@parley/contract';
import { useId, useState } from 'react';
import { useT } from '../../i18n/i18n.js';
import { readMinor } from '../../i18n/money.js';
import { useVerdict, type Setting } from '../../judge/use-verdict.js';
import { ClearanceForm } from '../../parts/clearance-form.js';
import { DecisionCard } from '../../parts/decision-card.js';
import { Dialog } from '../../parts/dialog.js';
import { spansOf, without } from '../../parts/paint.js';
import { VerdictLine } from '../inbox/verdict-line.js';
import { FeeLine, type Client } from './fee-line.js';
import { textOf, type Faults, type OfferDraft } from './offer-draft.js';
import classes from './offer-fields.module.css';
import { OfferNeeds } from './offer-needs.js';

/** A day so many days from now, as a field for dates takes it. */
const dayIn = (days: number): string => {
  const at = new Date();
  at.setDate(at.getDate() + days);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

type Props = {
  readonly draft: OfferDraft;
  readonly onDraft: (draft: OfferDraft) => void;
  readonly faults: Faults;
  readonly currencies: readonly string[];
  /** Who the offer is for; empty where nobody is named yet. */
  readonly alias: string;
  readonly client: Client | undefined;
  /** For how many days at most it can stand. */
  readonly mostDays: number;
  readonly setting: Setting | undefined;
  /** What the server said when this very draft came back. */
  readonly returned: DecisionView | undefined;
};

/** What an offer says, with what will become of its words under it while they are typed. */
export function OfferFields(props: Props) {
  const { draft, onDraft, faults, currencies, alias, client, mostDays, setting, returned } = props;
  const t = useT();
  const verdictId = useId();
  const [dialog, setDialog] = useState<'why' | 'clearance'>();
  const text = textOf(draft);
  const verdict = useVerdict(text, setting);
  const decision = returned ?? verdict?.decision;
  const set =
    (field: Exclude<keyof OfferDraft, 'needs'>) => (event: { readonly currentTarget: { readonly value: string } }) =>
      onDraft({ ...draft, [field]: event.currentTarget.value });
  const amount = readMinor(draft.price, draft.currency);
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
          offers={['remove_words', 'ask_clearance']}
          onWay={(way) => {
            if (way === 'remove_words') removeWords();
            if (way === 'ask_clearance') setDialog('clearance');
          }}
          onWhy={() => setDialog('why')}
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
            data={[...currencies]}
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
      <FeeLine price={amount === undefined ? undefined : { amount, currency: draft.currency }} client={client} />
      <OfferNeeds chosen={draft.needs} onChange={(needs) => onDraft({ ...draft, needs })} />
      <TextInput
        type="date"
        label={t('offer.until_field')}
        description={t('offer.until_help')}
        value={draft.until}
        onChange={set('until')}
        error={fault('until')}
        min={dayIn(0)}
        max={dayIn(mostDays - 1)}
        className={classes.date ?? ''}
      />
      {dialog === 'clearance' && (
        <ClearanceForm
          alias={alias}
          kinds={[...new Set(decision?.signals.map(({ kind }) => kind))]}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'why' && decision && (
        <Dialog title={t('decision.title')} onClose={() => setDialog(undefined)} wide>
          <DecisionCard text={verdict?.text ?? text} decision={decision} />
        </Dialog>
      )}
    </div>
  );
}
