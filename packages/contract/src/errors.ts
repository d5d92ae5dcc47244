/** Every problem the API can answer with: RFC 9457 `type` and `title`, status, and what the caller can do about it. */
export const errors = {
  invalid_input: {
    status: 400,
    title: 'Something in the request is not as it should be',
    cure: 'See `errors` for each place, what is wrong there and how to mend it.',
  },
  invalid_json: {
    status: 400,
    title: 'The body is not valid JSON in UTF-8',
    cure: 'Send one JSON object encoded as UTF-8 with content type application/json.',
  },
  empty_text: { status: 400, title: 'The text is empty', cure: 'Write at least one visible character.' },
  text_too_long: {
    status: 400,
    title: 'The text is too long',
    cure: 'Shorten it to 20,000 characters, or send it in parts.',
  },
  bad_characters: {
    status: 400,
    title: 'The text holds characters that cannot be stored',
    cure: 'Remove NUL characters and half surrogate pairs; everything else may stay.',
  },
  bad_cursor: {
    status: 400,
    title: 'The cursor is not one of ours',
    cure: 'Use `next` from the previous page as it is, or leave the cursor out to begin anew.',
  },
  bad_signature: {
    status: 400,
    title: 'The signature does not fit what was sent',
    cure: 'Sign the body byte for byte with the secret of this address, and send it within five minutes.',
  },
  not_signed_in: { status: 401, title: 'You are not signed in', cure: 'Sign in, or send a bearer token.' },
  wrong_login: {
    status: 401,
    title: 'Name or password is wrong',
    cure: 'Check both, or ask for a new password by mail.',
  },
  payment_declined: {
    status: 402,
    title: 'The payment was declined',
    cure: 'Nothing was taken. Pay in another way, or ask your bank; the offer stays as it was.',
  },
  not_allowed: {
    status: 403,
    title: 'This is not yours to do',
    cure: 'Sign in with an account that has the role for it.',
  },
  wrong_invitee: {
    status: 403,
    title: 'This link is for somebody else',
    cure: 'Sign in with the account whose e-mail address the seller invited, or ask them for a link of your own.',
  },
  not_found: {
    status: 404,
    title: 'There is nothing here',
    cure: 'Check the address. What belongs to others is not shown either.',
  },
  method_not_allowed: {
    status: 405,
    title: 'This address does not take that method',
    cure: 'See /openapi.json for what it takes.',
  },
  email_taken: {
    status: 409,
    title: 'There is an account with this e-mail already',
    cure: 'Sign in, or ask for a new password by mail.',
  },
  alias_taken: { status: 409, title: 'This alias is taken', cure: 'Choose another one.' },
  with_yourself: { status: 409, title: 'A conversation needs two people', cure: 'Name the alias of somebody else.' },
  not_claimed: {
    status: 409,
    title: 'Another agent has this case',
    cure: 'Take another case, or ask them to hand it over.',
  },
  stale_version: {
    status: 409,
    title: 'It has changed since you looked',
    cure: 'Load it again and decide on what it says now.',
  },
  case_closed: {
    status: 409,
    title: 'This case is decided already',
    cure: 'Nothing is left to do; the person can appeal.',
  },
  event_not_allowed: {
    status: 409,
    title: 'This cannot be done to the order now',
    cure: 'Do one of the things that `may` of the order lists; `detail` names them.',
  },
  key_reused: {
    status: 409,
    title: 'This Idempotency-Key was used for another request',
    cure: 'Use a new key for a new request; repeat a request with its own body.',
  },
  offer_closed: {
    status: 409,
    title: 'This offer is not open any more',
    cure: 'Ask the seller for a new offer; `detail` says what became of this one.',
  },
  offer_being_paid: {
    status: 409,
    title: 'This offer is being paid just now',
    cure: 'Wait until the payment has come or failed, then look at the offer again.',
  },
  own_offer: {
    status: 409,
    title: 'This offer is your own',
    cure: 'Send the link to the person it is for; they claim and pay with their own account.',
  },
  sides_fixed: {
    status: 409,
    title: 'Between you two the other one sells',
    cure: 'In one relationship one person sells and the other buys; ask them to make the offer.',
  },
  not_enough_money: {
    status: 409,
    title: 'There is not that much money',
    cure: 'See the balance; ask for less, or wait until more has cleared.',
  },
  payment_not_waiting: {
    status: 409,
    title: 'This payment waits for no answer',
    cure: 'Look at the payment again; its state says what became of it.',
  },
  payouts_not_ready: {
    status: 409,
    title: 'There is no account yet that your money could go to',
    cure: 'Set up where it goes first, then withdraw.',
  },
  not_completed: {
    status: 409,
    title: 'This order is not completed',
    cure: 'Tip the seller once the order is completed.',
  },
  refund_too_large: {
    status: 409,
    title: 'More would go back than is left of the payment',
    cure: 'Give back at most what is left; `detail` says how much.',
  },
  not_confirmed: {
    status: 409,
    title: 'Only one of the two says so',
    cure: 'A relationship is put on record when both say it; deny it with a reason, or wait for the other side.',
  },
  prior_answered: {
    status: 409,
    title: 'This was answered already, or too late',
    cure: 'Nothing is left to answer; either of you may ask anew.',
  },
  tools_well: {
    status: 409,
    title: 'This tool is well',
    cure: 'An emergency is for tools of the platform that fail; see `GET /v1/desk/health`.',
  },
  need_not_in_force: {
    status: 409,
    title: 'This need is not in force',
    cure: 'Look at the gig again: what was never approved, or was taken back, needs nothing more.',
  },
  appeal_late: {
    status: 409,
    title: 'The six months for an appeal are over',
    cure: 'Write to support if something new has come up.',
  },
  appealed_already: {
    status: 409,
    title: 'There is an appeal against this already',
    cure: 'Its answer comes to the same place; one appeal is looked at once.',
  },
  link_held: {
    status: 409,
    title: 'The offer of this link is still being checked',
    cure: 'Open the link again in an hour; its seller is told when it is open.',
  },
  gone: { status: 410, title: 'This link is used up or expired', cure: 'Ask for a new one.' },
  link_expired: { status: 410, title: 'This offer link is over', cure: 'Ask the seller for a new one.' },
  link_used_up: {
    status: 410,
    title: 'This offer link is used up',
    cure: 'Who claimed it finds the offer in their account. Ask the seller for a link of your own.',
  },
  link_revoked: {
    status: 410,
    title: 'The seller has taken this offer link back',
    cure: 'Ask the seller for a new one.',
  },
  too_large: {
    status: 413,
    title: 'The request is too large',
    cure: 'Send less at once; the limit stands in `limit`.',
  },
  unsupported_type: { status: 415, title: 'This content type is not understood', cure: 'Send application/json.' },
  reason_required: {
    status: 422,
    title: 'A decision needs a clause and a reason',
    cure: 'Name the clause ("1" to "13") and write the reason that the person will read.',
  },
  unknown_action: {
    status: 422,
    title: 'This action is not open to you on this case',
    cure: 'Choose one of `actions`.',
  },
  gig_incomplete: {
    status: 422,
    title: 'The gig cannot be published yet',
    cure: 'See `errors` for what it lacks; until then it can be kept with `publish: false`.',
  },
  need_refused: {
    status: 422,
    title: 'A need of this gig was refused',
    cure: 'Take the need away, or say anew why the service cannot be done without it.',
  },
  not_now: {
    status: 409,
    title: 'That cannot happen in its present state',
    cure: '`may` lists what can happen now.',
  },
  not_a_picture: {
    status: 422,
    title: 'This is no picture we can show',
    cure: 'Send a JPEG, PNG, WebP, AVIF or GIF of at most 10 MB and 50 megapixels.',
  },
  too_many_pictures: {
    status: 409,
    title: 'The gig has as many pictures as it can have',
    cure: 'Take one away first: a gig shows up to eight.',
  },
  too_many: { status: 429, title: 'Too many requests', cure: 'Wait as long as Retry-After says.' },
  internal: {
    status: 500,
    title: 'Something went wrong on our side',
    cure: 'Try again with the same Idempotency-Key: nothing is done twice. The log names the request id.',
  },
  payments_away: {
    status: 503,
    title: 'The payment provider does not answer',
    cure: 'Try again in a minute with the same Idempotency-Key: nothing is paid twice.',
  },
  not_ready: { status: 503, title: 'The server is starting or stopping', cure: 'Try again in a few seconds.' },
} as const satisfies Record<string, { status: number; title: string; cure: string }>;

export type ErrorCode = keyof typeof errors;
