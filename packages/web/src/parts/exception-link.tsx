import { Link } from '@tanstack/react-router';
import { useContext } from 'react';
import { useT } from '../i18n/i18n.js';
import { TalkContext } from './talk-context.js';

/** The way from what excused a text to where it is on record, e.g. of `clearance:0199…`; nothing where there is none. */
export function ExceptionLink({ by }: { readonly by: string | undefined }) {
  const t = useT();
  const talk = useContext(TalkContext);
  const [name = '', id] = (by ?? '').split(':');
  if (!talk) return null;
  switch (name) {
    case 'brought_client':
    case 'claimed':
      return (
        <Link to="/relationships/$alias" params={{ alias: talk.alias }}>
          {t('exception.relationship', { alias: talk.alias })}
        </Link>
      );
    case 'clearance':
      return (
        <Link to="/relationships" hash={id ? `clearance-${id}` : 'clearances'}>
          {t('exception.clearance')}
        </Link>
      );
    case 'service_need':
      return talk.gig ? (
        <Link to="/gigs/$id" params={{ id: talk.gig }} hash="needs">
          {t('exception.need')}
        </Link>
      ) : null;
    default:
      return null;
  }
}
