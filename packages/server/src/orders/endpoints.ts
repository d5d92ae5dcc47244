import type { Endpoint } from '../platform/http/endpoint.js';
import { fireOrderEventEndpoint } from './fire-order-event.js';
import { getOrderEndpoint } from './get-order.js';
import { listOrderEntriesEndpoint } from './list-order-entries.js';
import { listOrdersEndpoint } from './list-orders.js';
import { sendOrderMessageEndpoint } from './send-order-message.js';

export const orderEndpoints: readonly Endpoint[] = [
  listOrdersEndpoint,
  getOrderEndpoint,
  listOrderEntriesEndpoint,
  sendOrderMessageEndpoint,
  fireOrderEventEndpoint,
];
