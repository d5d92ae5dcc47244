import { Button, Checkbox, Radio } from '@mantine/core';
import type { OrderDetail } from '@parley/contract';
import { useState } from 'react';
import { useT } from '../../i18n/i18n.js';
import { Note } from '../../parts/note.js';
import { useProblemText } from '../../parts/states.js';
import classes from './forms.module.css';
import { JudgedField, type Returned } from './judged-field.js';
import { useFire } from './queries.js';
import { useAnswers } from './use-answers.js';
import { useSetting } from './use-setting.js';

type Question = OrderDetail['questions'][number];

type AnswerProps = {
  readonly question: Question;
  readonly order: OrderDetail;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly returned: Returned;
};

function Choice({ question, value, onValue }: AnswerProps) {
  const t = useT();
  const { label, help, options, multiple, required } = question;
  const title = required ? label : t('orders.optional', { label });
  if (!multiple)
    return (
      <Radio.Group label={title} description={help || undefined} value={value} onChange={onValue}>
        <div className={classes.choices}>
          {options.map((option) => (
            <Radio key={option} value={option} label={option} />
          ))}
        </div>
      </Radio.Group>
    );
  const chosen = value === '' ? [] : value.split('\n');
  return (
    <Checkbox.Group
      label={title}
      description={help || undefined}
      value={chosen}
      onChange={(next) => onValue(options.filter((option) => next.includes(option)).join('\n'))}
    >
      <div className={classes.choices}>
        {options.map((option) => (
          <Checkbox key={option} value={option} label={option} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function Answer(props: AnswerProps) {
  const t = useT();
  const { question, order, value, onValue, returned } = props;
  const setting = useSetting(order, 'requirements');
  if (question.kind === 'choice') return <Choice {...props} />;
  return (
    <JudgedField
      text={value}
      onText={onValue}
      setting={setting}
      label={question.required ? question.label : t('orders.optional', { label: question.label })}
      showsLabel
      help={question.help || undefined}
      placeholder={t(`orders.answer.${question.kind}`)}
      alias={order.with.alias}
      order={order.id}
      returned={returned}
    />
  );
}

/** What the seller asks before work begins. Answers that pass stay; what came back is answered anew. */
export function RequirementForm({ order }: { readonly order: OrderDetail }) {
  const t = useT();
  const textOf = useProblemText();
  const fire = useFire(order.id);
  const open = order.questions.filter(({ answered }) => !answered);
  const { answers, setAnswer, forget } = useAnswers(order.id);
  const [returned, setReturned] = useState<ReadonlyMap<string, Returned>>(new Map());
  const given = open.filter(({ id }) => (answers[id] ?? '').trim() !== '');
  const missing = open.filter(({ id, required }) => required && (answers[id] ?? '').trim() === '');

  const submit = (): void => {
    const sent = given.map(({ id }) => ({ question: id, text: (answers[id] ?? '').trim() }));
    fire.mutate(
      { event: 'submit_requirements', answers: sent },
      {
        onSuccess: ({ entries }) => {
          const came = new Map<string, Returned>();
          entries.forEach((entry, index) => {
            const answer = sent[index];
            if (!answer) return;
            if (entry.state === 'bounced' && entry.decision)
              came.set(answer.question, { text: answer.text, decision: entry.decision });
            else forget(answer.question);
          });
          setReturned(came);
        },
      },
    );
  };

  return (
    <section className={classes.panel} aria-labelledby="requirements">
      <h2 id="requirements" className={classes.title}>
        {t('orders.requirements')}
      </h2>
      <p className={classes.intro}>{t('orders.requirements_intro', { alias: order.with.alias })}</p>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {open.map((question) => (
          <Answer
            key={question.id}
            question={question}
            order={order}
            value={answers[question.id] ?? ''}
            onValue={(value) => setAnswer(question.id, value)}
            returned={returned.get(question.id)}
          />
        ))}
        {fire.error && <Note tone="bad">{textOf(fire.error)}</Note>}
        {fire.data && !fire.data.fired && !fire.isPending && (
          <Note tone="bad">{t(returned.size > 0 ? 'orders.answers_returned' : 'orders.answers_waiting')}</Note>
        )}
        <div className={classes.actions}>
          <Button type="submit" loading={fire.isPending} disabled={given.length === 0 || missing.length > 0}>
            {t('orders.do.submit_requirements')}
          </Button>
          {missing.length > 0 && (
            <span className={classes.quiet} role="status">
              {t('orders.missing', { count: missing.length })}
            </span>
          )}
        </div>
      </form>
    </section>
  );
}
