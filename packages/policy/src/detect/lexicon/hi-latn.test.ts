import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): string => [...new Set(detect(text).map((signal) => signal.kind))].sort().join(' ');

const proposals: readonly (readonly [text: string, kind: string])[] = [
  ['whatsapp no share kro pls', 'ask_contact'],
  ['kal phone pe jo rate bola tha wahi final na?', 'ref_off'],
  ['phone pe samjha deta hu likhne me time lagega', 'call'],
  ['office aa jaiye coffee bhi ho jayegi', 'meet'],
  ['bhai apna number dedo jaldi samjha dunga', 'ask_contact'],
  ['aapki email id mil sakti hai kya?', 'ask_contact'],
  ['no. do na yaar, baat karni hai', 'ask_contact'],
  ['apse contact kaise karun?', 'ask_contact'],
  ['whatsapp number kya hai aapka?', 'ask_contact'],
  ['chalo telegram pe baat karte hai', 'move_off'],
  ['wa pe aajao bro, yaha msg late aata h', 'move_off'],
  ['skype use krte ho kya?', 'move_off'],
  ['platform ke bahar baat kar lete hain, easy rahega', 'move_off'],
  ['insta pe dm kardo details', 'move_off'],
  ['aage ki baat whatsapp par krte h', 'move_off'],
  ['paise direct mere account me daal do', 'pay_off'],
  ['gpay se payment kar do na, commission bach jayega', 'pay_off'],
  ['bahar hi deal kar lete hai, site 20% kaat leti hai', 'pay_off'],
  ['order cancel karke paytm kar do', 'pay_off'],
  ['seedha upi pe bhej dena payment', 'pay_off'],
  ['kal phone pe jo baat hui thi usi hisab se banaya hai', 'ref_off'],
  ['maine whatsapp par file bheji thi', 'ref_off'],
  ['call pe aapne bola tha blue color chahiye', 'ref_off'],
  ['kya 5 min call pe baat kar sakte hai?', 'call'],
  ['ek choti si call kar le?', 'call'],
  ['kal cp me coffee pe milte hai?', 'meet'],
  ['mere office aa jao, aamne samne baith ke baat karenge', 'meet'],
  ['kab mil sakte ho', 'meet'],
  ['upi se bhej dijiye', 'pay_off'],
  ['dm karo', 'move_off'],
  ['mera mail mila?', 'ref_off'],
  ['call karein?', 'call'],
  ['apna number dena', 'ask_contact'],
];

test.each(proposals)('romanised Hindi "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});

const nearMisses: readonly (readonly [text: string, kind: string])[] = [
  ['kitni baar bolu, telegram pe nahi aaunga', 'refuse'],
  ['cold calling ki script english me likh do', ''],
  ['sorry bhai number nahi de sakta, rules ke khilaf hai', 'refuse'],
  ['yahi pe baat karte hai please, bahar allowed nahi', 'refuse'],
  ['bahar payment nahi leta, order yahi place karo', 'refuse'],
  ['whatsapp pe nahi aa sakta, account ban ho jayega', 'refuse'],
  ['apna number delete kar do please', 'refuse'],
  ['sab kuch yahin rakhte hain, safe rahega', 'refuse'],
  ['whatsapp bot banana hai jo customers ko reply kare', ''],
  ['logo me blue color chahiye aur naam bada ho', ''],
  ['website me upi payment gateway lagana hai', ''],
  ['kal tak file bhej dena', ''],
  ['ek page ka kitna loge?', ''],
  ['bahut accha kaam kiya hai, dhanyawad', ''],
  ['maine upar likha tha ki background white ho', ''],
  ['insta reel ke liye 3 caption likhna hai', ''],
  ['order number 4471029 ka kya hua?', ''],
  ['koi baat nahi, aaram se karo', ''],
  ['ye possible nahi hai', 'refuse'],
  ['sirf yahan', 'refuse'],
  ['file bhej dijiye', ''],
  ['phir milte hain', ''],
];

test.each(nearMisses)('romanised Hindi "%s" proposes nothing: [%s]', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});
