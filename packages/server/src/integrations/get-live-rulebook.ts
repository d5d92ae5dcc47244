import { openEndpoint } from '../platform/http/endpoint.js';
import '../publishing/rulebooks.js';

export const getLiveRulebookEndpoint = openEndpoint(
  'getLiveRulebook',
  ({ services }) => {
    const { id, hash, name, version, since, rulebook } = services.rulebooks.live();
    return Promise.resolve({
      status: 200,
      body: { id, hash, name, version, since: since.toISOString(), json: rulebook },
    });
  },
  { pure: true },
);
