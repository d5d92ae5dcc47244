import { NativeSelect, TextInput } from '@mantine/core';
import { useT } from '../../i18n/i18n.js';

export const ways = ['worked_together', 'met_in_person', 'calls', 'recommended', 'other_site', 'social'] as const;
const other = 'other';

export type KnownFrom = { readonly way: string; readonly words: string };
export const unsaid: KnownFrom = { way: '', words: '' };

/** What is sent: one of the known ways, or the person's own words; undefined while nothing is said. */
export const saidOf = ({ way, words }: KnownFrom): string | undefined =>
  (way === other ? words.trim() : way) || undefined;

type Props = {
  readonly label: string;
  readonly value: KnownFrom;
  readonly onValue: (value: KnownFrom) => void;
  readonly error: string | undefined;
};

/** How two people know each other from outside. */
export function KnownFromField({ label, value, onValue, error }: Props) {
  const t = useT();
  return (
    <>
      <NativeSelect
        label={label}
        value={value.way}
        onChange={(event) => onValue({ ...value, way: event.currentTarget.value })}
        error={value.way === other ? undefined : error}
        data={[
          { value: '', label: t('known.choose') },
          ...ways.map((way) => ({ value: way, label: t(`known.${way}`) })),
          { value: other, label: t('known.other') },
        ]}
      />
      {value.way === other && (
        <TextInput
          label={t('known.own_words')}
          description={t('known.own_words_help')}
          value={value.words}
          onChange={(event) => onValue({ ...value, words: event.currentTarget.value })}
          error={error}
          maxLength={200}
        />
      )}
    </>
  );
}
