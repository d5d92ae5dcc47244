import type { Endpoint } from '../platform/http/endpoint.js';
import { getConversationEndpoint } from './get-conversation.js';
import { listConversationsEndpoint } from './list-conversations.js';
import { listMessagesEndpoint } from './list-messages.js';
import { openConversationEndpoint } from './open-conversation.js';
import { readConversationEndpoint } from './read-conversation.js';
import { sendMessageEndpoint } from './send-message.js';

export const conversationEndpoints: readonly Endpoint[] = [
  openConversationEndpoint,
  listConversationsEndpoint,
  getConversationEndpoint,
  sendMessageEndpoint,
  listMessagesEndpoint,
  readConversationEndpoint,
];
