export type Fields = Readonly<Record<string, string>>;
export type Answer = { readonly status: number; readonly json: object };
type Kept = { readonly id: string; readonly [field: string]: unknown };

/** What the fake has been asked to make. */
export type Books = {
  readonly intents: Map<string, Kept & { status: string; amount: number; currency: string; metadata: object }>;
  readonly refunds: Map<string, Kept & { amount: number; payment_intent: string }>;
  readonly transfers: Map<string, Kept & { amount: number; destination: string }>;
  readonly accounts: Map<string, Kept & { payouts_enabled: boolean }>;
  readonly pages: Map<string, Kept & { status: string; metadata: object }>;
  /** What can be transferred, in minor units; Stripe refuses more. */
  balance: number;
};

export const emptyBooks = (): Books => ({
  intents: new Map(),
  refunds: new Map(),
  transfers: new Map(),
  accounts: new Map(),
  pages: new Map(),
  balance: 1_000_000,
});

export const refuse = (status: number, error: object): Answer => ({ status, json: { error } });
const unfit = (message: string, more: object = {}) => refuse(400, { type: 'invalid_request_error', message, ...more });
const found = (json: object): Answer => ({ status: 200, json });

/** `metadata[a]=b` as `{a: b}`. */
const metadataOf = (fields: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const key = /^metadata\[(\w+)\]$/.exec(name)?.[1];
      return key === undefined ? [] : [[key, value]];
    }),
  );

/** Parameters that each call may have; Stripe refuses what it does not know. */
const allowed: Readonly<Record<string, RegExp>> = {
  'POST /v1/payment_intents':
    /^(amount|currency|payment_method|confirm|return_url|transfer_group|metadata\[\w+\]|automatic_payment_methods\[enabled\]|expand\[0\])$/,
  'POST /v1/payment_intents/{id}/cancel': /^$/,
  'POST /v1/refunds': /^(payment_intent|amount|metadata\[\w+\])$/,
  'POST /v1/transfers': /^(amount|currency|destination|transfer_group|metadata\[\w+\])$/,
  'POST /v1/accounts': /^(type|capabilities\[transfers\]\[requested\]|metadata\[\w+\])$/,
  'GET /v1/accounts/{id}': /^$/,
  'POST /v1/account_links': /^(account|type|refresh_url|return_url)$/,
  'POST /v1/checkout/sessions':
    /^(mode|line_items\[0\]\[.+\]|payment_intent_data\[.+\]|metadata\[\w+\]|success_url|cancel_url)$/,
  'POST /v1/checkout/sessions/{id}/expire': /^$/,
};

const statusOf: Readonly<Record<string, string>> = {
  pm_card_visa: 'succeeded',
  pm_card_declined: 'requires_payment_method',
  pm_card_challenge: 'requires_action',
  pm_bank_debit: 'processing',
};

const createIntent = (books: Books, fields: Fields): Answer => {
  const status = statusOf[fields['payment_method'] ?? ''];
  const amount = Number(fields['amount']);
  if (!Number.isSafeInteger(amount) || amount <= 0) return unfit('Invalid integer', { param: 'amount' });
  if (!/^[a-z]{3}$/.test(fields['currency'] ?? '')) return unfit('Invalid currency', { param: 'currency' });
  if (status === undefined)
    return unfit('No such PaymentMethod', { param: 'payment_method', code: 'resource_missing' });
  const intent = {
    id: `pi_${books.intents.size + 1}`,
    object: 'payment_intent',
    status,
    amount,
    currency: fields['currency']!,
    metadata: metadataOf(fields),
    payment_method: {
      id: 'pm_1',
      object: 'payment_method',
      card: { fingerprint: `print_of_${fields['payment_method']}` },
    },
    next_action:
      status === 'requires_action' ? { redirect_to_url: { url: 'https://hooks.example.com/3d_secure' } } : null,
    last_payment_error: null,
  };
  books.intents.set(intent.id, intent);
  if (status !== 'requires_payment_method') return found(intent);
  return refuse(402, { type: 'card_error', code: 'card_declined', message: 'Declined.', payment_intent: intent });
};

const createRefund = (books: Books, { payment_intent: of = '', amount: asked }: Fields): Answer => {
  const intent = books.intents.get(of);
  if (intent?.status !== 'succeeded') return unfit('This PaymentIntent has no successful charge.');
  const amount = Number(asked);
  const gone = [...books.refunds.values()].filter(({ payment_intent: from }) => from === of);
  if (gone.reduce((sum, refund) => sum + refund.amount, amount) > intent.amount)
    return unfit('Refund is more than is left.', { code: 'charge_already_refunded' });
  const refund = {
    id: `re_${books.refunds.size + 1}`,
    object: 'refund',
    status: 'succeeded',
    amount,
    payment_intent: of,
  };
  books.refunds.set(refund.id, refund);
  return found(refund);
};

const createTransfer = (books: Books, { destination = '', amount: asked }: Fields): Answer => {
  const amount = Number(asked);
  if (!books.accounts.has(destination)) return unfit('No such destination', { code: 'resource_missing' });
  if (amount > books.balance) return unfit('Not enough', { code: 'balance_insufficient' });
  books.balance -= amount;
  const transfer = { id: `tr_${books.transfers.size + 1}`, object: 'transfer', amount, destination };
  books.transfers.set(transfer.id, transfer);
  return found(transfer);
};

const endPage = (page: (Kept & { status: string }) | undefined): Answer => {
  if (page?.status !== 'open') return unfit('Only an open session can expire.');
  page.status = 'expired';
  return found(page);
};

const cancelIntent = (intent: (Kept & { status: string }) | undefined): Answer => {
  if (intent === undefined || intent.status === 'succeeded')
    return unfit('It cannot be canceled.', { code: 'payment_intent_unexpected_state' });
  intent.status = 'canceled';
  return found(intent);
};

/** Does what a call asks, or refuses it as Stripe does. */
export const answerCall = (books: Books, call: string, fields: Fields): Answer => {
  const [, id = ''] = /\/((?:pi|acct|cs)_\w+)/.exec(call) ?? [];
  const route = call.replace(`/${id}`, id === '' ? '/' : '/{id}').replace(/\/$/, '');
  const stranger = Object.keys(fields).find((name) => !allowed[route]?.test(name));
  if (stranger !== undefined) return unfit(`Received unknown parameter: ${stranger}`, { param: stranger });
  switch (route) {
    case 'POST /v1/payment_intents':
      return createIntent(books, fields);
    case 'POST /v1/payment_intents/{id}/cancel':
      return cancelIntent(books.intents.get(id));
    case 'POST /v1/refunds':
      return createRefund(books, fields);
    case 'POST /v1/transfers':
      return createTransfer(books, fields);
    case 'POST /v1/accounts': {
      const account = { id: `acct_${books.accounts.size + 1}`, object: 'account', payouts_enabled: false };
      books.accounts.set(account.id, { ...account, capabilities: { transfers: 'inactive' } });
      return found({ ...account, capabilities: { transfers: 'inactive' } });
    }
    case 'GET /v1/accounts/{id}':
      return books.accounts.has(id) ? found(books.accounts.get(id)!) : unfit('No such account');
    case 'POST /v1/account_links':
      return found({ object: 'account_link', url: `https://connect.example.com/${fields['account']}` });
    case 'POST /v1/checkout/sessions': {
      const page = { id: `cs_${books.pages.size + 1}`, status: 'open', metadata: metadataOf(fields) };
      books.pages.set(page.id, page);
      return found({ ...page, object: 'checkout.session', url: `https://checkout.example.com/${page.id}` });
    }
    case 'POST /v1/checkout/sessions/{id}/expire':
      return endPage(books.pages.get(id));
    default:
      return refuse(404, { type: 'invalid_request_error', message: `Unrecognized request URL (${call})` });
  }
};
