import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useT } from '../../i18n/i18n.js';
import { Icon } from '../../parts/icon.js';
import { isUrl } from './declare-file.js';
import classes from './forms.module.css';

const most = 20;

type Props = { readonly links: readonly string[]; readonly onLinks: (links: readonly string[]) => void };

/** One line per link; one that is none says so. */
export function LinksField({ links, onLinks }: Props) {
  const t = useT();
  return (
    <fieldset className={classes.links}>
      <legend className={classes.legend}>{t('orders.links')}</legend>
      {links.map((link, index) => (
        <TextInput
          key={index}
          type="url"
          inputMode="url"
          aria-label={t('orders.link_number', { number: index + 1 })}
          placeholder="https://"
          value={link}
          error={link.trim() !== '' && !isUrl(link.trim()) ? t('orders.link_wrong') : undefined}
          onChange={(event) => onLinks(links.toSpliced(index, 1, event.currentTarget.value))}
          rightSection={
            links.length > 1 && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('orders.link_remove', { number: index + 1 })}
                onClick={() => onLinks(links.toSpliced(index, 1))}
              >
                <Icon name="close" size={14} />
              </ActionIcon>
            )
          }
        />
      ))}
      {links.length < most && (
        <div>
          <Button variant="default" size="compact-sm" onClick={() => onLinks([...links, ''])}>
            {t('orders.link_add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
