import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useT } from '../../i18n/i18n.js';
import { Dialog } from '../../parts/dialog.js';
import { useProblemText } from '../../parts/states.js';

/** Opens the conversation with somebody by their alias; the same one again if there is one. */
export function NewConversation({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const textOf = useProblemText();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [alias, setAlias] = useState('');
  const clean = alias.trim().replace(/^@/, '').toLowerCase();

  const open = useMutation({
    mutationFn: () => call('openConversation', { body: { with: clean } }),
    onSuccess: () => void cache.invalidateQueries({ queryKey: keys.conversations }),
  });
  const submit = () => {
    if (!clean || open.isPending) return;
    open.mutate(undefined, {
      // Who has closed this meanwhile stays where they are.
      onSuccess: ({ id }) => {
        onClose();
        void navigate({ to: '/inbox/$id', params: { id } });
      },
    });
  };

  return (
    <Dialog title={t('inbox.new_title')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput
          label={t('inbox.new_alias')}
          description={t('inbox.new_alias_help')}
          value={alias}
          onChange={(event) => setAlias(event.currentTarget.value)}
          error={open.error ? textOf(open.error) : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          data-autofocus
          autoFocus
        />
        <Button type="submit" mt={16} fullWidth loading={open.isPending} disabled={!clean}>
          {t('inbox.new_open')}
        </Button>
      </form>
    </Dialog>
  );
}
