import { Button, TextInput } from '@mantine/core';
import { create } from 'qrcode';
import { useMemo, useRef, useState } from 'react';
import { useT } from '../../i18n/i18n.js';
import { Icon } from '../../parts/icon.js';
import classes from './share-link.module.css';

/** The dark squares of a QR code as one path on a grid of one unit a square. */
function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let y = 0; y < modules.size; y += 1)
    for (let x = 0; x < modules.size; x += 1) if (modules.get(y, x)) path += `M${x} ${y}h1v1h-1z`;
  return { size: modules.size, path };
}

type Props = { readonly url: string; readonly title: string };

/** A link to hand over by whatever way the two know each other: as an address, by the phone's own share sheet, as a QR code. */
export function ShareLink({ url, title }: Props) {
  const t = useT();
  const [copied, setCopied] = useState<'yes' | 'by hand'>();
  const field = useRef<HTMLInputElement>(null);
  const { size, path } = useMemo(() => qrPath(url), [url]);
  const canShare = typeof navigator.share === 'function';
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setCopied('yes');
    } catch {
      // Not allowed, or not there at all outside of a secure address: a hand can still do it.
      // Focused, it is selected.
      field.current?.focus();
      setCopied('by hand');
    }
  };
  return (
    <div className={classes.share}>
      <span className={classes.code} role="img" aria-label={t('links.qr')}>
        <svg viewBox={`-1 -1 ${size + 2} ${size + 2}`} shapeRendering="crispEdges" aria-hidden="true">
          <path d={path} fill="#000" />
        </svg>
      </span>
      <div className={classes.side}>
        <TextInput
          ref={field}
          label={t('links.address')}
          value={url}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
          spellCheck={false}
        />
        <div className={classes.buttons}>
          <Button
            variant="default"
            leftSection={<Icon name={copied === 'yes' ? 'check' : 'link'} size={16} />}
            onClick={() => void copy()}
          >
            {t(copied === 'yes' ? 'links.copied' : 'links.copy')}
          </Button>
          {canShare && (
            <Button
              variant="default"
              leftSection={<Icon name="send" size={16} />}
              // Whoever closes the sheet has changed their mind; nothing went wrong.
              onClick={() => void navigator.share({ title, url }).catch(() => undefined)}
            >
              {t('links.share')}
            </Button>
          )}
        </div>
        <p role="status">{copied === 'by hand' && t('links.copy_by_hand')}</p>
        <p className={classes.quiet}>{t('links.share_help')}</p>
      </div>
    </div>
  );
}
