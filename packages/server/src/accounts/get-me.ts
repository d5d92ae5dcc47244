import { endpoint } from '../platform/http/endpoint.js';
import { loadMe } from './me.js';

export const getMe = endpoint('getMe', async ({ tx, actor }) => ({ status: 200, body: await loadMe(tx, actor.id) }));
