import { useMemo } from 'react';
import { useT } from '../i18n/i18n.js';
import classes from './lit-text.module.css';
import { paint, type Span } from './paint.js';

/** A text with its judged words lit. The tone is also said, for those who do not see the colour. */
export function LitText({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  const t = useT();
  const segments = useMemo(() => paint(text, spans), [text, spans]);
  return (
    <span className={classes.text} dir="auto">
      {segments.map((segment) =>
        segment.tone && segment.tone !== 'seen' ? (
          <mark key={segment.start} className={classes.mark} data-tone={segment.tone} title={t(`tone.${segment.tone}`)}>
            {segment.text}
          </mark>
        ) : (
          segment.text
        ),
      )}
    </span>
  );
}
