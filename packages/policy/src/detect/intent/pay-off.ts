import type { Found } from '../detector.js';
import { cover, hitOf, spanOf, type Clause } from './clause.js';
import type { Frame } from './frame.js';
import { intent, type IntentRule } from './rule.js';
import { appsIn, around, hasData, isNear, sentenceOf } from './targets.js';
import type { Span } from './split.js';
import { byCheaper, byGreed } from './pay-off-cheaper.js';
import type { PayOffCue } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/lexicon.js';
import { inWords } from '../lexicon/patterns.js';

/** Proposes to pay elsewhere, or to dodge the platform's fee. The way the platform pays its people is not meant. */
export const findPayOff: IntentRule = (frame, clause, at) => {
  if (frame.sight.has('payout') && sentenceOf(frame, at).some((c) => c.has('payout'))) return undefined;
  const strong = hitOf(clause, 'off_pay');
  if (strong !== undefined && !clause.has('named') && !isOfWork(clause))
    return say(
      frame,
      at,
      clause.has('fee_word', 'avoid') ? 'pay_off:fee' : 'pay_off:direct',
      strong,
      0.85,
      'proposes to deal without the platform',
    );
  if (clause.has('named') || isFeeAsked(clause)) return undefined;
  return (
    byContract(frame, clause, at) ??
    byMeans(frame, clause, at) ??
    byWay(frame, clause, at) ??
    byFee(frame, clause, at) ??
    byOurselves(frame, clause, at) ??
    byExclusion(frame, clause, at) ??
    byCheaper(frame, clause, at) ??
    byGreed(frame, clause, at) ??
    byDetails(frame, clause, at)
  );
};

/** "Is the fee in the price, or does it come on top?" asks what there is to pay here. */
const isFeeAsked = (clause: Clause): boolean =>
  clause.asked &&
  clause.has('fee_word') &&
  clause.has('separately') &&
  !clause.has('my', 'you', 'your', 'give_me', 'avoid', 'without', 'cash', 'app', 'pay_verb');

/** "How buyers avoid fees, in the article": nobody here is to do it. */
const isOfWork = (clause: Clause): boolean =>
  clause.has('work_noun', 'work_verb') &&
  !clause.has('middleman') &&
  !clause.has('me', 'my', 'we', 'our', 'lets', 'you', 'your', 'direct', 'outside');

/** An honest reason or a question does not undo the proposal, but is to be seen by the judge. */
function say(frame: Frame, at: number, cue: PayOffCue, span: Span, confidence: number, how: string): Found {
  const near = around(frame, at);
  if (near.some((c) => c.has('allowed')))
    return intent('pay_off', 'pay_off:question', span, confidence, `${how}; asks whether it is allowed`);
  if (near.some((c) => c.has('ignorance', 'refund_word')))
    return intent('pay_off', 'pay_off:honest', span, confidence, `${how}; names a reason that may be honest`);
  return intent('pay_off', cue, span, confidence, how);
}

function byContract(frame: Frame, clause: Clause, at: number): Found | undefined {
  const own = hitOf(clause, 'own_contract');
  return own && say(frame, at, 'pay_off:contract', own, 0.75, 'proposes a contract elsewhere');
}

/** An app for payments, else a bank, cash or coins. */
const meansOf = (frame: Frame, clause: Clause): Hit | undefined =>
  appsIn(frame, clause, ['payment'])[0] ?? hitOf(clause, 'bank', 'cash', 'crypto');

/** "settle by PayPal", "cash in hand", "to my Wise" */
function byMeans(frame: Frame, clause: Clause, at: number): Found | undefined {
  const named = meansOf(frame, clause);
  if (named === undefined || clause.has('work_verb') || isOfOthers(clause)) return undefined;
  if (isAmongOthers(frame, clause, at) || isAtTill(frame, clause, named) || isOwnAccount(frame, clause, named))
    return undefined;
  // "What is the fee for wiring money to a bank?" asks how things are.
  if (clause.has('question') && clause.has('fee_word') && !clause.has(...persons, 'lets', 'could', 'direct', 'outside'))
    return undefined;
  const pays =
    clause.has('pay_verb', 'cancel_verb') ||
    paysByName(frame, named) ||
    (named.concept === 'cash' && clause.asked && clause.has('could', 'lets')) ||
    isGiven(clause, named) ||
    clause.hits.some(
      (hit) =>
        hit.concept === 'pay_noun' &&
        !(hit.start >= named.end && hit.start - named.end <= 1) &&
        // One word for both ("EFT") names the means only; somebody has to propose it.
        (hit.start !== named.start || clause.asked || clause.has(...persons, ...proposing)),
    );
  const beside =
    clause.hits.some((hit) => (hit.concept === 'via' || hit.concept === 'my') && isNear(hit, named, 6)) ||
    hasParticle(frame, named);
  if (clause.has('work_noun') && !(pays && clause.has('me', 'my', 'direct', 'lets'))) return undefined;
  const direct = clause.has('direct', 'discount', 'just') && !clause.has('past_sent', 'past_talk');
  const moves =
    named.value !== '' &&
    (direct || (clause.has('give_verb', 'lets', 'could', 'want', 'there', 'me') && beside)) &&
    !clause.has('work_noun');
  if (!pays && !moves) return undefined;
  if (named.concept === 'cash' && !clause.has('me', 'you', 'we', 'lets', 'direct', 'my', 'your', 'outside'))
    return undefined;
  const cancels = clause.has('cancel_verb') || sentenceOf(frame, at).some((c) => c.has('cancel_verb'));
  return say(
    frame,
    at,
    cancels ? 'pay_off:cancel' : isNaive(frame, clause, at, named) ? 'pay_off:honest' : 'pay_off:direct',
    cover([named, spanOf(clause, 'pay_verb')].filter((s) => s === named || isNear(named, s as typeof named, 40))),
    pays ? 0.8 : 0.7,
    `proposes to pay by ${named.value || named.concept}`,
  );
}

const persons = ['me', 'my', 'you', 'your', 'we'] as const;
const proposing = ['lets', 'could', 'want', 'direct', 'just', 'if_word', 'discount', 'cancel_verb', 'via'] as const;

/** "Can I pay cash at the shop?": the till is somebody else's, unless the verb says whom one pays ("pay you"). */
const isAtTill = (frame: Frame, clause: Clause, named: Hit): boolean =>
  named.concept === 'cash' &&
  clause.has('venue', 'past_place') &&
  !clause.hits.some((hit) => hit.concept === 'pay_verb' && frame.sight.text.slice(hit.start, hit.end).includes(' ')) &&
  !clause.has('you', 'your', 'we', 'my', 'direct', 'outside', 'discount', 'meet_verb', 'meet_strong', 'in_person');

const bareBank = inWords((any) => new RegExp(`^${any('intent_bare_bank')}$`, 'u'));
const from = inWords((any) => {
  const spaced = `(?:^|[^\\p{L}])${any('intent_from')}\\s(?:${any('intent_from_whose')}\\s)?`;
  return new RegExp(`${spaced}$|${any('intent_from_close')}$`, 'u');
});
const inside = inWords((any) => new RegExp(`(?:^|\\s)${any('intent_in')}\\s$`, 'u'));

/** "Transfer it from my account to hers", "the balance in my account": the writer's own business with a bank. */
function isOwnAccount(frame: Frame, clause: Clause, named: Hit): boolean {
  const { text, lexicon } = frame.sight;
  // "My bank needs an invoice", "the site's transfer arrives on Friday"
  const led = clause.hits.some(
    (hit) => hit.concept === 'my' && hit.end === named.start - 1 && hit.start - clause.start <= 1,
  );
  const isBank = bareBank(lexicon).test(text.slice(named.start, named.end));
  if (led && clause.data.length === 0 && (isBank || !clause.has('pay_verb', 'give_verb', 'lets', 'want'))) return true;
  if (named.concept !== 'bank' || clause.has('you', 'your', 'direct', 'outside', 'cancel_verb', 'discount'))
    return false;
  const before = text.slice(Math.max(clause.start, named.start - longestFrom), named.start);
  if (from(lexicon).test(before)) return true;
  return inside(lexicon).test(before) && !clause.has('pay_verb', 'give_verb', 'give_me');
}

const longestFrom = 16;

/** "I give you the cash at the door" */
const isGiven = (clause: Clause, named: Hit): boolean =>
  named.concept === 'cash' &&
  clause.has('me', 'you', 'we') &&
  !clause.has('refund_word', 'past_sent', 'past_talk') &&
  clause.hits.some((hit) => (hit.concept === 'give_verb' || hit.concept === 'give_me') && isNear(hit, named, 16));

/** "you just venmo me": the wallet is the verb. */
const paysByName = ({ sight }: Frame, named: Hit): boolean =>
  named.value !== '' && paid(sight.lexicon).test(sight.text.slice(named.end, named.end + 8));
const paid = inWords((any) => new RegExp(`^ ${any('intent_paid')}`, 'u'));

/** "The shop has to take PayPal, Bizum and transfers": a list in a sentence about something else. */
const isAmongOthers = (frame: Frame, clause: Clause, at: number): boolean =>
  !clause.has('me', 'my', 'you', 'your', 'we', 'lets', 'could', 'direct', 'outside', 'pay_verb') &&
  sentenceOf(frame, at).some((c) => c !== clause && c.has('work_noun', 'work_verb', 'third_party'));

/** Japanese and Korean say "by" behind the name, as a part of the word. */
const hasParticle = ({ sight }: Frame, named: Hit): boolean =>
  by(sight.lexicon).test(sight.text.slice(named.end, named.end + 2));
const by = inWords((any) => new RegExp(`^${any('intent_by_behind')}`, 'u'));

/** Who pays is the last one named before the paying: "once they are ready, I settle by PayPal". */
function isOfOthers(clause: Clause): boolean {
  const pays = hitOf(clause, 'pay_verb');
  if (pays === undefined || !clause.has('third_party')) return clause.has('third_party');
  let others = false;
  for (const hit of clause.hits) {
    if (hit.start > pays.start) break;
    if (hit.concept === 'third_party') others = true;
    else if (hit.concept === 'me' || hit.concept === 'we' || hit.concept === 'you') others = false;
  }
  return others || clause.hits.some((hit) => hit.concept === 'third_party' && hit.start > pays.start);
}

/** Wallets that checkouts offer as well. */
const tills: ReadonlySet<string> = new Set(['paypal', 'stripe', 'gpay', 'applepay', 'alipay', 'mercadopago']);

/** Who only names a wallet that checkouts take, may not know that it means leaving. */
const isNaive = (frame: Frame, clause: Clause, at: number, named: Hit): boolean =>
  tills.has(named.value) &&
  clause.has('pay_verb') &&
  !sentenceOf(frame, at).some(
    (c) =>
      c.data.length > 0 ||
      c.has('direct', 'outside', 'my', 'your', 'fee_word', 'avoid', 'separately', 'cancel_verb', 'without', 'there'),
  ) &&
  !paidMe(frame.sight.lexicon).test(frame.sight.text.slice(clause.start, clause.end));
const paidMe = inWords((any) => new RegExp(`\\b${any('intent_me')}\\b`, 'u'));

/** "pay outside", "transfer the rest separately" */
function byWay(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (clause.has('work_noun', 'work_verb')) return undefined;
  if (!clause.has('pay_verb', 'pay_noun')) return byBargain(frame, clause, at);
  if (clause.has('outside', 'direct'))
    return say(
      frame,
      at,
      'pay_off:direct',
      spanOf(clause, 'outside', 'direct', 'pay_verb', 'pay_noun'),
      0.8,
      'proposes to pay outside',
    );
  if (clause.has('separately') && clause.has('pay_verb'))
    return say(
      frame,
      at,
      'pay_off:split',
      spanOf(clause, 'separately', 'pay_verb'),
      0.7,
      'proposes to pay a part elsewhere',
    );
  return byBargain(frame, clause, at);
}

/** "cancel the order, then it gets cheaper", "straight to me and I take 10 % off" */
function byBargain(frame: Frame, clause: Clause, at: number): Found | undefined {
  const { sight } = frame;
  // A long sentence is not to be asked again for every clause what the text has no word for.
  if (!sight.has('discount') && !sight.has('outside') && !sight.has('direct')) return undefined;
  const sentence = sentenceOf(frame, at);
  const cheaper = sentence.some((c) => c.has('discount'));
  if (!cheaper && !sentence.some((c) => c.has('outside', 'direct'))) return undefined;
  const cancel = clause.has('order_word') ? hitOf(clause, 'cancel_verb') : undefined;
  if (cancel !== undefined && !clause.has('past_sent', 'past_talk'))
    return say(frame, at, 'pay_off:cancel', cancel, 0.8, 'proposes to cancel the order and deal elsewhere');
  // "Book it directly with them, it costs less": whom one pays is somebody else.
  const ours =
    !clause.has('third_party') &&
    (clause.has(...persons, 'lets', 'pay_verb', 'pay_noun', 'discount') ||
      clause.hits.filter((hit) => hit.concept === 'direct').length > 1);
  const direct = cheaper && ours ? hitOf(clause, 'direct', 'outside') : undefined;
  return direct && say(frame, at, 'pay_off:direct', direct, 0.8, 'offers a better price without the platform');
}

/** "Is the tip cut by the fee as well?", in languages in which what is saved and what is taken share a word. */
const isTakenAsked = (clause: Clause): boolean =>
  clause.asked &&
  (clause.has('question') || clause.hits.some((hit) => hit.concept === 'negation' && hit.lang === 'id')) &&
  !clause.has(...persons, 'our', 'lets', 'could', 'discount', 'without', 'direct', 'outside', 'why') &&
  clause.hits.some((hit) => hit.concept === 'avoid' && taking.has(hit.lang));

const taking: ReadonlySet<string> = new Set(['hi', 'hi-Latn', 'bn', 'bn-Latn', 'ur', 'ur-Latn', 'id', 'vi', 'tl']);

/** "so we both save the 20 %" */
function byFee(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (!clause.has('avoid', 'without') || clause.has('work_noun', 'work_verb')) return undefined;
  if (isTakenAsked(clause)) return undefined;
  const fees = clause.hits.filter((hit) => hit.concept === 'fee_word');
  for (const fee of fees) {
    const way = clause.hits.find(
      (hit) => (hit.concept === 'avoid' || hit.concept === 'without') && isNear(hit, fee, 30),
    );
    if (way !== undefined) return say(frame, at, 'pay_off:fee', cover([way, fee]), 0.75, 'proposes to dodge the fee');
  }
  return undefined;
}

/** "the site takes 20 %, let us settle it among ourselves"; "a part here, the rest in cash" */
function byOurselves(frame: Frame, clause: Clause, at: number): Found | undefined {
  if (clause.has('work_noun', 'work_verb', 'past_talk')) return undefined;
  const ours = hitOf(clause, 'between_us');
  const sentence = ours === undefined ? [] : around(frame, at);
  if (
    ours !== undefined &&
    sentence.some((c) => c.has('fee_word', 'pay_verb', 'pay_noun', 'platform', 'avoid', 'direct'))
  )
    return say(frame, at, 'pay_off:fee', ours, 0.8, 'proposes to deal among themselves');
  const others = hitOf(clause, 'middleman');
  const near = others === undefined ? [] : around(frame, at);
  if (
    others !== undefined &&
    near.some((c) => c.has('avoid', 'without', 'direct', 'between_us', 'outside', 'fee_word'))
  ) {
    const sure = near.some((c) => c.has('avoid')) ? 0.9 : 0.8;
    return say(frame, at, 'pay_off:fee', others, sure, 'proposes to leave the middleman out');
  }
  const straight = clause.has('me', 'my', 'give_me') && !clause.has('order_word') ? hitOf(clause, 'direct') : undefined;
  if (
    straight !== undefined &&
    around(frame, at).some(
      (c) => c.has('fee_word', 'middleman') || (c.has('platform') && c.has('negation', 'without', 'cannot')),
    )
  )
    return say(frame, at, 'pay_off:direct', straight, 0.8, 'wants it straight, without the platform');
  const rest = hitOf(clause, 'separately');
  if (rest === undefined) return undefined;
  const means = meansOf(frame, clause) ?? hitOf(clause, 'direct');
  return means && say(frame, at, 'pay_off:split', cover([rest, means]), 0.8, 'proposes to pay a part elsewhere');
}

/** "If we leave the site out of it I can make a better price" */
function byExclusion(frame: Frame, clause: Clause, at: number): Found | undefined {
  const out = hitOf(clause, 'exclude');
  if (out === undefined || !clause.has('platform', 'here') || clause.has('work_noun')) return undefined;
  if (clause.has('work_verb') && !clause.has('discount')) return undefined;
  if (!sentenceOf(frame, at).some((c) => c.has('discount', 'pay_verb', 'fee_word'))) return undefined;
  return say(
    frame,
    at,
    'pay_off:fee',
    spanOf(clause, 'exclude', 'platform'),
    0.75,
    'proposes to deal without the platform',
  );
}

/** Payment details given as the place to pay. */
function byDetails(frame: Frame, clause: Clause, at: number): Found | undefined {
  const paid = clause.data.find((found) => found.kind === 'payment');
  // "Send it to … and I start with your logo": the work is what is paid for.
  const pays = clause.has('pay_verb') && clause.has('me', 'my', 'you', 'your', 'lets');
  if (clause.has('work_noun', 'work_verb') && !(pays && paid !== undefined)) return undefined;
  if (paid !== undefined) return say(frame, at, 'pay_off:direct', paid, 0.75, 'names where to pay');
  const named = meansOf(frame, clause);
  if (named === undefined || !sentenceOf(frame, at).some((c) => hasData(c, ['phone', 'payment', 'email'])))
    return undefined;
  return say(frame, at, 'pay_off:direct', named, 0.7, 'names where to pay');
}
