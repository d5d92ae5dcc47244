import type { DeclaredNeed, MyGig, Picture } from '@parley/contract';
import type { Ctx } from '../platform/http/endpoint.js';
import { viewDecision } from '../publishing/decision-view.js';
import { missingIn } from './check-content.js';
import { gigGraph, type GigContent, type GigPicture } from './gigs.js';
import { picturesById, type PictureRow } from './pictures-store.js';
import { lastVersions, type GigRow, type VersionRow } from './store.js';

type Viewing = Pick<Ctx, 'tx' | 'locale' | 'services'>;

const url = (id: string, size: string) => `/v1/pictures/${id}/${size}`;

export const viewPicture = ({ id, width, height }: PictureRow, alt: string): Picture => ({
  id,
  alt,
  width,
  height,
  urls: { small: url(id, 'small'), medium: url(id, 'medium'), large: url(id, 'large'), preview: url(id, 'preview') },
});

/** Pictures as they are shown; one that is gone is left out. */
export const viewPictures = (pictures: readonly GigPicture[], known: ReadonlyMap<string, PictureRow>): Picture[] =>
  pictures.flatMap(({ id, alt }) => {
    const row = known.get(id);
    return row ? [viewPicture(row, alt)] : [];
  });

const outcomes = { passed: 'published', held: 'held', returned: 'returned', withheld: 'withheld' } as const;
export const outcomeOf = (state: VersionRow['state']) => outcomes[state];

const viewLast = (
  { locale, services }: Viewing,
  { state, text, decision_id, decision, at, ...decided }: VersionRow,
): MyGig['last'] => ({
  outcome: outcomes[state],
  text,
  decision: viewDecision(decision_id, decision, locale, services.rulebooks.byHash(decision.rulebook)),
  at: at.toISOString(),
  decided:
    decided.decided_at === null
      ? null
      : {
          clause: decided.decided_clause,
          reason: decided.decided_reason ?? '',
          at: decided.decided_at.toISOString(),
        },
});

const isSame = (a: GigContent, b: GigContent | null) => b !== null && JSON.stringify(a) === JSON.stringify(b);

const viewNeeds = ({ written, needs }: GigRow): DeclaredNeed[] =>
  written.needs.map(({ need, why }) => {
    const row = needs.find((each) => each.need === need);
    const isNew = !row || ((row.state === 'refused' || row.state === 'revoked') && row.why !== why);
    return { need, why, state: isNew ? 'pending' : row.state, reason: isNew ? null : row.reason };
  });

/** Gigs as their seller works on them. */
export async function viewMine(ctx: Viewing, rows: readonly GigRow[]): Promise<MyGig[]> {
  const { tx } = ctx;
  const last = await lastVersions(
    tx,
    rows.map(({ id }) => id),
  );
  const pictures = await picturesById(
    tx,
    rows.flatMap(({ written }) => written.pictures.map(({ id }) => id)),
  );
  return rows.map((row) => {
    const { written } = row;
    const version = last.get(row.id);
    return {
      id: row.id,
      version: row.version,
      state: row.state,
      ...written,
      packages: [...written.packages],
      requirements: written.requirements.map((question) => ({ ...question, options: [...question.options] })),
      needs: viewNeeds(row),
      pictures: viewPictures(written.pictures, pictures),
      unpublished: !isSame(written, row.shown_content),
      on_show: row.state === 'live',
      missing: missingIn(written),
      last: version ? viewLast(ctx, version) : null,
      may: [...gigGraph[row.state]],
      updated_at: row.updated_at.toISOString(),
    };
  });
}

export async function viewMyGig(ctx: Viewing, row: GigRow | undefined): Promise<MyGig> {
  const [view] = row ? await viewMine(ctx, [row]) : [];
  if (!view) throw new Error('a gig that was just there is gone');
  return view;
}
