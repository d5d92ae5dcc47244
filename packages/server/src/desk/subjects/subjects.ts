import type { SubjectKind } from '../../publishing/publish.js';
import { claim } from './claim.js';
import { clearance } from './clearance.js';
import { gigNeeds } from './gig-needs.js';
import { priorRelationship } from './prior-relationship.js';
import { statement } from './statement.js';
import type { Subject } from './subject.js';
import { gig, message, offer, offerLink, orderText, profile } from './texts.js';

/** Everything that a case can be about, with what answers for it. */
export const subjects: Readonly<Record<SubjectKind, Subject>> = {
  message,
  offer,
  offer_link: offerLink,
  order_text: orderText,
  gig,
  gig_needs: gigNeeds,
  profile,
  statement,
  clearance,
  prior_relationship: priorRelationship,
  claim,
};
