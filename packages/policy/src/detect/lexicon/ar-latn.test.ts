import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): string => [...new Set(detect(text).map((signal) => signal.kind))].sort().join(' ');

const proposals: readonly (readonly [text: string, kind: string])[] = [
  ['momken ra2mak 3ashan awsallak?', 'ask_contact'],
  ['sho emailak?', 'ask_contact'],
  ['3tini raqmak w ana b7kik', 'ask_contact'],
  ['keef fini etwasal ma3ak ghair hon, 3andak ra2am?', 'ask_contact'],
  ['ta3ala 3al whats ya basha', 'move_off'],
  ['kalemni telegram ya 7abibi', 'move_off'],
  ['yalla nkamel kalamna 3ala whatsapp', 'move_off'],
  ['khalina ne7ki barra el site', 'move_off'],
  ['difni 3al imo', 'move_off'],
  ['7awelli el flous vodafone cash', 'pay_off'],
  ['net3amel barra w newaffar el 3omola', 'pay_off'],
  ['edfa3li cash w ha3mellak khasm', 'pay_off'],
  ['zay ma oltelak fel telefon embare7', 'ref_off'],
  ['ba3atlak el tafasil 3al whatsapp embare7', 'ref_off'],
  ['momken ne3mel call saree3 bokra?', 'call'],
  ['net2abel fi cafe bokra w netfahem', 'meet'],
  ['wa7ad yes2al, awsalak ezay?', 'ask_contact'],
  ['khallina netla3 mn hena w nkamel', 'move_off'],
  ['balash el order w edfa3li cash', 'pay_off'],
  ['lamma 2a3adna fel cafe 2oltely keda', 'ref_off'],
  ['n7aded mokalma bel leil?', 'call'],
  ['ntla9aw f rabat ghedda', 'meet'],
  ['momken number?', 'ask_contact'],
  ['ta3al khas', 'move_off'],
  ['hakalmak whats', 'move_off'],
  ['bte2bal cash?', 'pay_off'],
  ['shoof emailak', 'ref_off'],
  ['emta netkalem?', 'call'],
  ['ettesel fiyi', 'call'],
  ['net2abel bokra?', 'meet'],
  ['te2dar tigi hena?', 'meet'],
];

test.each(proposals)('Arabizi "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});

const nearMisses: readonly (readonly [text: string, kind: string])[] = [
  ['ma2darsh adeek ra2my ma3lesh', 'refuse'],
  ['khalina hena fel chat a7san', 'refuse'],
  ['asef, msh bat3amel barra el site', 'refuse'],
  ['el daf3 3an tari2 el site bas', 'refuse'],
  ['3ayez design logo le matgar kahwa', ''],
  ['e3melli button whatsapp fel saf7a', ''],
  ['shokran, el sho3l gamil gedan', ''],
  ['momken te5allas el logo bokra?', ''],
  ['salam, 3ayez bot telegram yerod 3ala el nas', ''],
  ['sm7 liya khoya man9derch n3tik ra9mi', 'refuse'],
  ['ma b7eb el mokalmat, ekteb hena', 'refuse'],
  ['el zorar da mesh shaghal 3al mobile', ''],
  ['la shokran', 'refuse'],
  ['hayda mamnou3', 'refuse'],
  ['batal tes2al 3an ra2mi', 'refuse'],
  ['netkalem ba3dein', ''],
  ['hab3atlak offer', ''],
  ['se3r shamel el 3omola?', ''],
];

test.each(nearMisses)('Arabizi "%s" proposes nothing: [%s]', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});
