import { expect, it } from 'vitest';
import { intentKinds, type SignalKind } from '../../signal.js';
import { detectIn } from '../detect-in.js';
import { everyLanguage } from '../lexicon/every-language.js';

/** What the rules say alone; a call stays here and a refusal declines, so neither carries anybody away. */
const away = (text: string): readonly SignalKind[] => {
  const kinds = new Set(detectIn(everyLanguage, text, { learned: false }).map((signal) => signal.kind));
  return intentKinds.filter((kind) => kinds.has(kind) && kind !== 'call' && kind !== 'refuse');
};

it.each([
  // The number of a place, and what somebody says they will do with one.
  'Give me the phone number of the restaurant',
  'Gib mir bitte die Telefonnummer von dem Hotel',
  "Donne-moi le numéro du restaurant s'il te plaît",
  'We will contact you at the phone number in your profile',
  'Shall we invite grandma to come over on Sunday?',
  'no deal, the game crashed again',
  // Money of one's own, and money at a till.
  'Transfer it from my account to hers',
  'Quiero transferir dinero de mi cuenta a la de mi hermana',
  '我想从我的账户转钱到另一个账户',
  'Find the balance in my account',
  'What is the fee for wiring money to another bank?',
  'there is no fix until eft lands',
  'On peut payer en espèces à la piscine ?',
  'Can I pay cash at the cafe?',
  'The hotel costs less if you book it directly with them',
  // Apps that fail, or that others use.
  'the message from skype is not received on my laptop',
  'facetime echo is terrible on this tablet',
  'My mother only learned to use Zoom last year',
  'Our students use Teams for the lessons and hate it',
  // Places and people other than the two.
  'How about another place, maybe something cheaper?',
  'I prefer to sit outside if the weather holds',
  '可以去别处逛逛，公园也不错',
  'A diner called Blue Plate is on the corner',
  'My sister and I are meeting our parents for lunch tomorrow',
  'Morgen treffe ich meine Eltern am Bahnhof',
  '我想预约一家便宜的酒店',
  '女朋友周末过来找我玩',
  'Your drink is ready at our coffee bar',
])('nobody is led away by %j', (text) => expect(away(text)).toEqual([]));

it.each([
  ['ask_contact', 'Give me your number, then we meet at the restaurant'],
  ['ask_contact', 'We will contact you, what is your phone number?'],
  ['pay_off', 'Transfer it straight to my account'],
  ['pay_off', 'Can I pay you cash at the cafe?'],
  ['pay_off', 'it costs less if you pay me directly'],
  ['move_off', "let's use Zoom"],
  ['move_off', 'facetime tomorrow?'],
  ['move_off', 'can we talk in another place?'],
  ['ref_off', 'As you called me on the phone, the price stays'],
  ['meet', 'Shall we meet for lunch tomorrow?'],
] as const)('%s is still heard in %j', (kind, text) => expect(away(text)).toContain(kind));
