/** Every key under which an answer is cached. */
export const keys = {
  me: ['me'],
  conversations: ['conversations'],
  conversation: (id: string) => ['conversation', id],
  thread: (id: string) => ['thread', id],
  returned: (id: string) => ['returned', id],
  rulebook: ['rulebook'],
  clauses: (locale: string) => ['clauses', locale],
  relationships: ['relationships'],
  clearances: ['clearances'],
  cases: (queue: string) => ['cases', queue],
  allCases: ['cases'],
  case: (id: string) => ['case', id],
  outbox: ['outbox'],
  demo: ['demo'],
} as const;
