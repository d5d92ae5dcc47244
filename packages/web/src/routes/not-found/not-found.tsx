import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useT } from '../../i18n/i18n.js';
import { Empty } from '../../parts/states.js';
import { useTitle } from '../../parts/use-title.js';

export function NotFound() {
  const t = useT();
  const navigate = useNavigate();
  useTitle(t('not_found.title'));
  return (
    <main>
      <Empty
        isPage
        icon="search"
        title={t('not_found.title')}
        action={<Button onClick={() => void navigate({ to: '/' })}>{t('not_found.action')}</Button>}
      >
        {t('not_found.text')}
      </Empty>
    </main>
  );
}
