import { Button, Input, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { randomKey } from '../../api/random-key.js';
import { useT } from '../../i18n/i18n.js';
import { useProblemText } from '../../parts/states.js';
import classes from './statements.module.css';

/** What the person has to say against a decision; an agent who did not make it reads it. */
export function AppealForm({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const t = useT();
  const textOf = useProblemText();
  const cache = useQueryClient();
  const [text, setText] = useState('');
  const [key] = useState(randomKey);
  const appeal = useMutation({
    mutationFn: () => call('appealStatement', { params: { id }, body: { text: text.trim() }, key }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: keys.statements });
      onDone();
    },
  });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() && !appeal.isPending) appeal.mutate();
      }}
    >
      <Textarea
        label={t('statements.your_words')}
        description={t('statements.your_words_help')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={12}
        dir="auto"
        autoFocus
      />
      {appeal.error && <Input.Error role="alert">{textOf(appeal.error)}</Input.Error>}
      <div className={classes.buttons}>
        <Button type="submit" loading={appeal.isPending} disabled={!text.trim()}>
          {t('statements.send')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
