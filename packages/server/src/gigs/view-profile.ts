import type { MyProfile, PortfolioPiece } from '@parley/contract';
import type { Tx } from '../platform/database/connect.js';
import type { Ctx } from '../platform/http/endpoint.js';
import { viewDecision } from '../publishing/decision-view.js';
import { picturesById } from './pictures-store.js';
import type { ProfileContent } from './profiles.js';
import type { ProfileRow } from './profiles-store.js';
import { outcomeOf, viewPicture } from './view.js';

/** The portfolio with its pictures; the title says what a picture shows. */
export async function viewPortfolio(tx: Tx, { portfolio }: ProfileContent): Promise<PortfolioPiece[]> {
  const known = await picturesById(
    tx,
    portfolio.flatMap(({ picture }) => picture ?? []),
  );
  return portfolio.map(({ title, text, picture }) => {
    const row = picture === null ? undefined : known.get(picture);
    return { title, text, picture: row ? viewPicture(row, title) : null };
  });
}

export async function viewMyProfile(
  { tx, locale, services }: Pick<Ctx, 'tx' | 'locale' | 'services'>,
  { version, written, shown_content, last }: ProfileRow,
): Promise<MyProfile> {
  const { headline, bio, languages } = written;
  return {
    version,
    ...{ headline, bio, languages: [...languages] },
    portfolio: await viewPortfolio(tx, written),
    unpublished: JSON.stringify(written) !== JSON.stringify(shown_content),
    last: last && {
      outcome: outcomeOf(last.state),
      text: last.text,
      decision: viewDecision(
        last.decision_id,
        last.decision,
        locale,
        services.rulebooks.byHash(last.decision.rulebook),
      ),
      at: new Date(last.at).toISOString(),
    },
  };
}
