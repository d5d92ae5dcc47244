import { describe, expect, it } from 'vitest';
import { intentKinds, type SignalKind } from '../../signal.js';
import { detectIn } from '../detect-in.js';
import { everyLanguage } from '../lexicon/every-language.js';

/** What the rules say alone: the scorer may doubt it, and is fitted to them. */
const intents = (text: string): readonly SignalKind[] => {
  const kinds = new Set(detectIn(everyLanguage, text, { learned: false }).map((signal) => signal.kind));
  return intentKinds.filter((kind) => kinds.has(kind));
};

const proposals: readonly (readonly [SignalKind, string])[] = [
  // The work that a talk is about does not make it work.
  ['call', 'Would you be free for a short call about the logo on Tuesday?'],
  ['call', 'I will phone you after lunch and go over the storyboard'],
  ['call', 'hast du zehn Minuten? Mündlich ist das Plakat schnell erklärt'],
  ['call', 'Can we talk the poster over by phone tomorrow?'],
  ['call', '¿tienes un ratito? de viva voz te explico el cartel'],
  ['call', 'Есть минутка? Голосом расскажу быстрее'],
  ['meet', 'Shall we meet near the station on Friday and look at the logo drafts?'],
  ['meet', 'Wir wohnen in der gleichen Stadt, magst du am Samstag auf einen Kaffee vorbeikommen?'],
  ['meet', 'Може, поговоримо наживо в суботу?'],
  // Why one would rather be elsewhere, and what only hints at where.
  ['move_off', 'skype, that would be easier'],
  ['move_off', "let's chat at the paper plane"],
  ['move_off', 'they read everything here, is there a place to talk freely?'],
  ['move_off', 'Snapchat? Nothing ever loads here'],
  // How to reach the other when not here.
  ['ask_contact', 'If this site goes down, where can I find you?'],
  ['ask_contact', 'Wenn die Seite mal abstürzt, wo finde ich dich?'],
  ['ask_contact', 'Please share the Skype ID'],
  ['ask_contact', 'dime tus diez dígitos'],
  // A price for leaving the platform out.
  ['pay_off', 'I can give you the cash at the door'],
  ['pay_off', 'without an order here it would be cheaper for you'],
  ['pay_off', 'wenn keine Gebühr anfällt, mache ich dir einen besseren Preis'],
  ['pay_off', 'what a greedy middleman, can we leave the middleman out? we need no middleman'],
  // What was said or sent elsewhere, whatever it was about.
  ['ref_off', 'as I told you by phone last night, the logo stays blue'],
  ['ref_off', 'did you get my email of yesterday with the lyrics?'],
  ['ref_off', 'you text me yesterday that the blue is too dark'],
  ['ref_off', 'was du mir gestern per Handy gesagt hast, gilt für das Plakat'],
];

/** A refusal is nothing else, whatever it repeats. */
const refusals: readonly string[] = [
  'Telegram? No, the chat on this page does it.',
  'Transfer to your bank? That gets me banned.',
  'Why do you want my phone number?',
  'Wozu brauchst du meine Handynummer?',
  '¿Para qué quieres mi correo?',
  'Зачем вам мой номер телефона?',
  'My private number stays with me, no offence.',
  'I only pay through the platform.',
  'I would gladly call you, but the rules do not allow it.',
  'Your gmail is in the last message. Could you delete it please?',
];

/** None of them says no to leaving. */
const noRefusals: readonly string[] = [
  'lets go on telegram, here nothing loads',
  'whats your email? no rush',
  'why not talk on whatsapp?',
  'delete the phone from the mockup please',
  'is it forbidden to send a phone number here?',
  '能加微信不',
  'can we talk by phone? I cannot type that much',
];

const harmless: readonly string[] = [
  'Please transcribe a 20 minute conference call with three speakers',
  'The call centre of the bank is shown on Monday in the second scene',
  'The voice in the video has to be louder tomorrow',
  'The restaurant menu is due on Friday, the office wants it in green',
  'They read everything aloud in the video, where is the new place?',
  'The paper plane is above the sea in the second picture',
  'Where do you host it, if the server goes down?',
  'Send the order number by Friday, please',
  'Without a border it would be cheaper to print',
  'The email goes out on Friday to all subscribers',
  'Why does the payment page look different on a phone?',
];

describe('rules of intents', () => {
  it.each(proposals)('find %s in: %s', (kind, text) => expect(intents(text)).toContain(kind));
  it.each(refusals)('find only a refusal in: %s', (text) => expect(intents(text)).toEqual(['refuse']));
  it.each(noRefusals)('find no refusal in: %s', (text) => expect(intents(text)).not.toContain('refuse'));
  it.each(harmless)('find nothing in: %s', (text) => expect(intents(text)).toEqual([]));
});
