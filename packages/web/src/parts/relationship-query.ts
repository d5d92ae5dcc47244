import { call } from '../api/call.js';
import { keys } from '../api/keys.js';

export const relationshipQuery = (alias: string) => ({
  queryKey: keys.relationship(alias),
  queryFn: () => call('getRelationship', { params: { alias } }),
});
