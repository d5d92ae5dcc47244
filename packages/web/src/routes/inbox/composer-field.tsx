import { useMemo, type KeyboardEvent, type Ref } from 'react';
import { paint, type Span } from '../../parts/paint.js';
import classes from './composer-field.module.css';

type Props = {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly label: string;
  readonly placeholder: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onBlur: () => void;
};

/**
 * A textarea over a mirror of itself. The mirror gives the box its height and shows the marks; the textarea stays a plain
 * one for keyboards, input methods, spelling, undo and screen readers.
 */
export function ComposerField({
  ref,
  text,
  spans,
  label,
  placeholder,
  describedBy,
  isInvalid,
  onText,
  onKeyDown,
  onBlur,
}: Props) {
  const segments = useMemo(() => paint(text, spans), [text, spans]);
  return (
    <div className={classes.field}>
      <div className={classes.mirror} aria-hidden="true">
        {segments.map((segment) =>
          segment.tone && segment.tone !== 'excused' ? (
            <mark key={segment.start} className={classes.mark} data-tone={segment.tone}>
              {segment.text}
            </mark>
          ) : (
            <span key={segment.start}>{segment.text}</span>
          ),
        )}
        {/* A line break at the very end has no height without something after it. */}
        {'\u200b'}
      </div>
      <textarea
        ref={ref}
        className={classes.area}
        dir="auto"
        rows={1}
        value={text}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        placeholder={placeholder}
        enterKeyHint="send"
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
    </div>
  );
}
