/** `in_review`: a person looks at its text or its needs before it goes live. `paused`: not found and not for sale for now. */
export const gigStates = ['draft', 'in_review', 'live', 'paused'] as const;
/** `submit`: publish what is written. `pause`, `resume`: take it off sale and put it back. */
export const gigEvents = ['submit', 'pause', 'resume'] as const;
export const categories = [
  'design',
  'writing',
  'video',
  'audio',
  'programming',
  'marketing',
  'business',
  'teaching',
  'lifestyle',
  'other',
] as const;
/** Languages that a service can be given in: ISO 639-1. */
export const gigLanguages = [
  ...['en', 'es', 'de', 'fr', 'it', 'pt', 'nl', 'pl', 'tr', 'ru', 'uk'],
  ...['ar', 'he', 'fa', 'hi', 'bn', 'ur', 'zh', 'ja', 'ko', 'vi', 'id', 'th'],
] as const;
/** Kinds of a question that the seller asks a buyer. `contact`: contact data that is the work itself, such as what a card says. */
export const questionKinds = ['text', 'choice', 'file', 'link', 'contact'] as const;
/** How somebody came to look at a gig or a seller. */
export const vias = ['search', 'listing', 'community', 'direct', 'outside', 'offer_link'] as const;
export const gigSorts = ['best', 'newest', 'price_up', 'price_down', 'quickest'] as const;
export const needStates = ['pending', 'approved', 'refused', 'revoked'] as const;
export const pictureSizes = ['small', 'medium', 'large', 'preview'] as const;
