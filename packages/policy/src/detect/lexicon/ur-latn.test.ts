import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): string => [...new Set(detect(text).map((signal) => signal.kind))].sort().join(' ');

const proposals: readonly (readonly [text: string, kind: string])[] = [
  ['bhai apna number de dein takay baat ho sakay', 'ask_contact'],
  ['ap se rabta kaise karun?', 'ask_contact'],
  ['ap ka email address mil sakta hai?', 'ask_contact'],
  ['ap ka whatsapp number kia hai?', 'ask_contact'],
  ['chalein telegram par baat kartay hain', 'move_off'],
  ['whatsapp par ajayen, yahan msg dair se ata hai', 'move_off'],
  ['platform se bahar baat kar letay hain', 'move_off'],
  ['mujhay facebook par msg kar dein', 'move_off'],
  ['paisay direct meray account mein bhej dein', 'pay_off'],
  ['jazzcash par payment kar dein, commission bach jaye ga', 'pay_off'],
  ['order cancel kar ke easypaisa par raqam bhej dein', 'pay_off'],
  ['kal phone par jo baat hoi thi usi ke mutabiq banaya hai', 'ref_off'],
  ['mein ne whatsapp par file bheji thi', 'ref_off'],
  ['kia hum call par baat kar saktay hain?', 'call'],
  ['kal kahin chai par miltay hain?', 'meet'],
  ['meray daftar ajayen, beth kar baat kar lain gay', 'meet'],
  ['koi number hai jis pe baat ho jaye', 'ask_contact'],
  ['is site se hat ke baat karein', 'move_off'],
  ['dallal ko beech se nikalo, order k baghair kar lein', 'pay_off'],
  ['mehfil mein aap ne kaha tha do din lagein ge', 'ref_off'],
  ['typing se thak gaya, zubani baat kar lein?', 'call'],
  ['itwar ko dukan pe aa kar dekh lein', 'meet'],
  ['number to de dein', 'ask_contact'],
  ['email kar dein', 'move_off'],
  ['dm karo', 'move_off'],
  ['jazzcash chalega?', 'pay_off'],
  ['cash le lein', 'pay_off'],
  ['ap ki email mil gayi', 'ref_off'],
  ['mujhe phone karein', 'call'],
  ['kab baat ho sakti hai?', 'call'],
  ['kab mil sakte hain?', 'meet'],
];

test.each(proposals)('romanised Urdu "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});

const nearMisses: readonly (readonly [text: string, kind: string])[] = [
  ['mazrat, mein apna number nahi de sakta', 'refuse'],
  ['yahin baat kartay hain, bahir ki ijazat nahi', 'refuse'],
  ['bahir paisay nahi leti, order yahin lagayen', 'refuse'],
  ['whatsapp par baat karna qawaneen ke khilaf hai', 'refuse'],
  ['apna number message se hata dein please', 'refuse'],
  ['call par nahi aa sakta, sab kuch yahin likh dein', 'refuse'],
  ['whatsapp bot banana hai jo customers ko jawab de', ''],
  ['logo mein neela rang chahiye', ''],
  ['website mein jazzcash payment gateway lagana hai', ''],
  ['kal tak file bhej dein', ''],
  ['aik page ke kitnay paisay lagein gay?', ''],
  ['bohat acha kaam kia hai, shukriya', ''],
  ['order number 4471029 ka kia hua?', ''],
  ['koi baat nahi, aram se karein', ''],
  ['g nahi, sirf yahan kaam hota hai', 'refuse'],
  ['search wala button kaam nahi kar raha', ''],
  ['nahi shukriya', 'refuse'],
  ['ye usoolon ke khilaf hai', 'refuse'],
  ['mera account band ho jayega', 'refuse'],
  ['kal baat karte hain', ''],
  ['rabta karne ka shukriya', ''],
  ['site kitni fee leti hai?', ''],
];

test.each(nearMisses)('romanised Urdu "%s" proposes nothing: [%s]', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});
