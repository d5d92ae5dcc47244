import type { Need, OrderState, Origin, Place, SignalKind } from '@parley/policy';
import type { Generated } from 'kysely';

export type RelationshipTables = {
  relationships: {
    id: string;
    buyer: string;
    seller: string;
    origin: Generated<Origin>;
    since: Date;
    messages: Generated<number>;
    orders: Generated<number>;
    order_state: Generated<OrderState | null>;
    needs: Generated<Need[]>;
  };
  clearances: {
    id: string;
    requester: string;
    other: string;
    /** Sorted; null means any kind. */
    kinds: SignalKind[] | null;
    /** null means every place. */
    places: Place[] | null;
    purpose: string;
    order_id: string | null;
    until: Date | null;
    state: 'requested' | 'granted' | 'denied' | 'revoked' | 'expired';
    at: Date;
  };
};
