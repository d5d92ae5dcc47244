import { Button, Input, Textarea } from '@mantine/core';
import type { PriorView } from '@parley/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { randomKey } from '../../api/random-key.js';
import { useT } from '../../i18n/i18n.js';
import { useProblemText } from '../../parts/states.js';
import classes from './relationships.module.css';

/** Yes or no, with words that only support reads. */
export function PriorAnswer({ prior }: { readonly prior: PriorView }) {
  const t = useT();
  const textOf = useProblemText();
  const cache = useQueryClient();
  const [words, setWords] = useState('');
  const [key] = useState(randomKey);
  const answer = useMutation({
    mutationFn: (confirms: boolean) =>
      call('answerPrior', {
        params: { id: prior.id },
        body: { confirms, ...(words.trim() && { words: words.trim() }) },
        // Another answer is another request.
        key: `${key}-${confirms ? 'yes' : 'no'}`,
      }),
    onSettled: () => cache.invalidateQueries({ queryKey: keys.prior }),
  });
  return (
    <div className={classes.answer}>
      <Textarea
        label={t('prior.your_words')}
        description={t('prior.words_help')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        rows={2}
        maxLength={4000}
        dir="auto"
      />
      {answer.error && <Input.Error role="alert">{textOf(answer.error)}</Input.Error>}
      <div className={classes.buttons}>
        <Button onClick={() => answer.mutate(true)} loading={answer.isPending}>
          {t('prior.yes')}
        </Button>
        <Button variant="default" onClick={() => answer.mutate(false)} disabled={answer.isPending}>
          {t('prior.no')}
        </Button>
      </div>
    </div>
  );
}
