import { Button, NumberInput, NativeSelect, TextInput } from '@mantine/core';
import type { Body } from '@parley/contract';
import { useState } from 'react';
import { useT } from '../../i18n/i18n.js';
import { fileSize } from './delivered-links.js';
import { sha256OfFile } from './sha256-of-file.js';
import classes from './forms.module.css';

type Declared = NonNullable<Body<'fireOrderEvent'>['declared']>;

/** What is filled in so far; `complete` once nothing is missing. */
export type DeclaredDraft = {
  readonly url?: string;
  readonly reason?: Declared['reason'];
  readonly size?: number;
  readonly sha256?: string;
  readonly complete?: Declared;
};

export const isUrl = (text: string): boolean => /^https?:\/\/\S{3,2000}$/.test(text) && URL.canParse(text);

function withComplete({ complete: _, ...draft }: DeclaredDraft): DeclaredDraft {
  const { url, reason, size, sha256 } = draft;
  if (!url || !isUrl(url) || !reason || !size || (sha256 && !/^[0-9a-f]{64}$/.test(sha256))) return draft;
  return { ...draft, complete: { url, reason, size, ...(sha256 && { sha256 }) } };
}

type Props = { readonly draft: DeclaredDraft; readonly onDraft: (draft: DeclaredDraft | undefined) => void };

/** A file that is too large or not possible here: where it lies, why, its size, and the sum that proves which file was meant. */
export function DeclareFile({ draft, onDraft }: Props) {
  const t = useT();
  const [sum, setSum] = useState<'idle' | 'working' | 'failed'>('idle');
  const change = (next: DeclaredDraft): void => onDraft(withComplete({ ...draft, ...next }));

  const measure = async (file: File): Promise<void> => {
    setSum('working');
    try {
      const sha256 = await sha256OfFile(file);
      onDraft(withComplete({ ...draft, size: file.size, sha256 }));
      setSum('idle');
    } catch {
      setSum('failed');
    }
  };

  return (
    <fieldset className={classes.declare}>
      <legend className={classes.legend}>{t('orders.declared.title')}</legend>
      <TextInput
        type="url"
        label={t('orders.declared.url')}
        placeholder="https://"
        value={draft.url ?? ''}
        error={draft.url && !isUrl(draft.url) ? t('orders.link_wrong') : undefined}
        onChange={(event) => change({ url: event.currentTarget.value.trim() })}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t('orders.declared.reason')}
          data={[
            { value: '', label: '' },
            { value: 'too_large', label: t('orders.declared.reason_too_large') },
            { value: 'technical', label: t('orders.declared.reason_technical') },
          ]}
          value={draft.reason ?? ''}
          onChange={({ currentTarget: { value } }) =>
            (value === 'too_large' || value === 'technical') && change({ reason: value })
          }
        />
        <NumberInput
          label={t('orders.declared.size')}
          description={draft.size ? fileSize(draft.size) : t('orders.declared.size_help')}
          min={1}
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator=" "
          value={draft.size ?? ''}
          onChange={(value) => {
            const { size: _, ...rest } = draft;
            onDraft(withComplete(typeof value === 'number' && value >= 1 ? { ...draft, size: value } : rest));
          }}
        />
      </div>
      <TextInput
        label={t('orders.declared.sha256')}
        description={t('orders.declared.sha256_help')}
        value={draft.sha256 ?? ''}
        spellCheck={false}
        error={draft.sha256 && !/^[0-9a-f]{64}$/.test(draft.sha256) ? t('orders.declared.sha256_wrong') : undefined}
        onChange={(event) => change({ sha256: event.currentTarget.value.trim().toLowerCase() })}
      />
      <div className={classes.actions}>
        <Button component="label" variant="default" size="compact-sm" loading={sum === 'working'}>
          {t('orders.declared.measure')}
          <input
            type="file"
            className={classes.file}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void measure(file);
            }}
          />
        </Button>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onDraft(undefined)}>
          {t('orders.declared.drop')}
        </Button>
      </div>
      <p className={classes.quiet} role="status">
        {sum === 'failed' ? t('orders.declared.measure_failed') : t('orders.declared.measure_help')}
      </p>
    </fieldset>
  );
}
