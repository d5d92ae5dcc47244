import { ActionIcon, Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { AskedQuestion } from '@parley/contract';
import { questionKinds } from '@parley/contract/paths';
import { useT } from '../../i18n/i18n.js';
import { Icon } from '../../parts/icon.js';
import classes from './edit-gig.module.css';
import { newQuestion } from './form.js';

const most = 30;

type Props = {
  readonly questions: readonly AskedQuestion[];
  readonly onChange: (questions: readonly AskedQuestion[]) => void;
};

type OneProps = {
  readonly question: AskedQuestion;
  readonly number: number;
  readonly isLast: boolean;
  readonly onChange: (change: Partial<AskedQuestion>) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
};

function Question({ question, number, isLast, onChange, onMove, onRemove }: OneProps) {
  const t = useT();
  const { kind, label, help, required, options, multiple } = question;
  const name = label || String(number);
  return (
    <li className={classes.card}>
      <div className={classes.questionTop}>
        <NativeSelect
          label={t('edit_gig.kind')}
          value={kind}
          data={questionKinds.map((value) => ({ value, label: t(`question.${value}`) }))}
          onChange={(event) => {
            const next = questionKinds.find((each) => each === event.currentTarget.value) ?? 'text';
            onChange({ kind: next, options: next === 'choice' && options.length === 0 ? ['', ''] : options });
          }}
        />
        <TextInput
          className={classes.grow ?? ''}
          label={t('edit_gig.question', { number })}
          value={label}
          maxLength={300}
          required
          dir="auto"
          onChange={(event) => onChange({ label: event.currentTarget.value })}
        />
      </div>
      {kind === 'choice' && (
        <Textarea
          label={t('edit_gig.options')}
          description={t('edit_gig.options_help')}
          value={options.join('\n')}
          rows={Math.max(3, options.length)}
          dir="auto"
          onChange={(event) => onChange({ options: event.currentTarget.value.split('\n').slice(0, 30) })}
        />
      )}
      <TextInput
        label={t('edit_gig.help')}
        value={help}
        maxLength={500}
        dir="auto"
        onChange={(event) => onChange({ help: event.currentTarget.value })}
      />
      <div className={classes.questionFoot}>
        <Checkbox
          label={t('question.required')}
          checked={required}
          onChange={(event) => onChange({ required: event.currentTarget.checked })}
        />
        {kind === 'choice' && (
          <Checkbox
            label={t('edit_gig.multiple')}
            checked={multiple}
            onChange={(event) => onChange({ multiple: event.currentTarget.checked })}
          />
        )}
        <span className={classes.grow} />
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={number === 1}
          aria-label={t('edit_gig.earlier', { name })}
          onClick={() => onMove(-1)}
        >
          <Icon name="up" size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={isLast}
          aria-label={t('edit_gig.later', { name })}
          onClick={() => onMove(1)}
        >
          <Icon name="down" size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('edit_gig.remove_question', { name })}
          onClick={onRemove}
        >
          <Icon name="bin" size={16} />
        </ActionIcon>
      </div>
    </li>
  );
}

/** What the buyer is asked after paying: typed questions, in order. */
export function QuestionsPart({ questions, onChange }: Props) {
  const t = useT();
  const move = (at: number, by: number): void => {
    const next = [...questions];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + by, 0, moved);
    onChange(next);
  };
  return (
    <section className={classes.part} aria-labelledby="questions">
      <h2 id="questions" className={classes.heading}>
        {t('edit_gig.questions')}
      </h2>
      <p className={classes.quiet}>{t('edit_gig.questions_help')}</p>
      {questions.length > 0 && (
        <ol className={classes.list}>
          {questions.map((question, at) => (
            <Question
              key={question.id}
              question={question}
              number={at + 1}
              isLast={at === questions.length - 1}
              onChange={(change) =>
                onChange(questions.map((each, index) => (index === at ? { ...each, ...change } : each)))
              }
              onMove={(by) => move(at, by)}
              onRemove={() => onChange(questions.filter((_, index) => index !== at))}
            />
          ))}
        </ol>
      )}
      {questions.length < most && (
        <div className={classes.kinds} role="group" aria-label={t('edit_gig.add_question')}>
          {questionKinds.map((kind) => (
            <Button
              key={kind}
              variant="default"
              size="xs"
              leftSection={<Icon name="plus" size={14} />}
              onClick={() => onChange([...questions, newQuestion(questions, kind)])}
            >
              {t(`question.${kind}`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
