import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): string => [...new Set(detect(text).map((signal) => signal.kind))].sort().join(' ');

const proposals: readonly (readonly [text: string, kind: string])[] = [
  ['bang bagi nomor hp dong biar gampang', 'ask_contact'],
  ['emailnya apa ya kak?', 'ask_contact'],
  ['boleh minta kontak WA nya?', 'ask_contact'],
  ['gimana cara hubungi kakak selain lewat sini?', 'ask_contact'],
  ['lanjut di telegram aja yuk', 'move_off'],
  ['chat WA aja kak, di sini lemot', 'move_off'],
  ['kita ngobrol di luar platform aja lebih enak', 'move_off'],
  ['DM ig saya ya kak', 'move_off'],
  ['pakai skype gak?', 'move_off'],
  ['transfer langsung ke rekening BCA saya aja kak', 'pay_off'],
  ['bayar via dana aja biar ga kena potongan', 'pay_off'],
  ['cancel ordernya terus bayar lewat gopay', 'pay_off'],
  ['sisanya bayar di luar aja ya', 'pay_off'],
  ['kemarin di telepon kan udah sepakat warnanya biru', 'ref_off'],
  ['filenya udah saya kirim lewat WA tadi malam', 'ref_off'],
  ['bisa telponan bentar gak kak?', 'call'],
  ['boleh video call 10 menit buat bahas konsep?', 'call'],
  ['ketemuan di kafe besok yuk bahas desainnya', 'meet'],
  ['kakak bisa mampir ke kantor saya?', 'meet'],
  ['kalau akunku ke-lock, aku nyari kakaknya di mana', 'ask_contact'],
  ['geser ke sebelah yuk, di sini suka disensor', 'move_off'],
  ['daripada dimakan platform, kita atur sendiri aja', 'pay_off'],
  ['tadi saya misscall 2x kak', 'ref_off'],
  ['capek ngetik, ngomong langsung aja yuk', 'call'],
  ['sabtu sekalian mampir boleh? aku traktir makan siang', 'meet'],
  ['boleh saya tahu alamat email Anda?', 'ask_contact'],
  ['dm aja kak', 'move_off'],
  ['minta norek dong, nanti aku transfer', 'pay_off'],
  ['wa saya kok ga dibales', 'ref_off'],
  ['telpon aku dong', 'call'],
  ['kapan bisa ketemu?', 'meet'],
];

test.each(proposals)('Indonesian "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});

const nearMisses: readonly (readonly [text: string, kind: string])[] = [
  ['maaf kak saya gak bisa kasih nomor, melanggar aturan', 'refuse'],
  ['di sini aja ya kak ngobrolnya, biar aman', 'refuse'],
  ['pembayaran lewat platform saja ya, tidak terima di luar', 'refuse'],
  ['tolong hapus nomornya dari chat ya kak', 'refuse'],
  ['saya gak bisa pindah ke WA, takut akun kena banned', 'refuse'],
  ['ga usah telponan ya, ketik aja semua di sini', 'refuse'],
  ['mau bikin bot telegram buat toko online', ''],
  ['tombol chat WA di landing page tolong dibikin hijau', ''],
  ['harga per halaman berapa ya?', ''],
  ['integrasi pembayaran gopay di website bisa gak?', ''],
  ['makasih kak hasilnya bagus banget', ''],
  ['nomor pesanan 4471029 statusnya gimana?', ''],
  ['gak masalah, santai aja', ''],
  ['tadi di chat ini saya bilang backgroundnya putih', ''],
  ['bikin desain feed instagram 9 slide', ''],
  ['kenapa harus pindah ke WA? di sini juga bisa kok', 'refuse'],
  ['slide pitch deck soal transfer antar bank, grafiknya salah skala', ''],
  ['maaf kak ga bisa', 'refuse'],
  ['saya menolak', 'refuse'],
  ['ga mau pindah aplikasi', 'refuse'],
  ['sampai ketemu lagi', ''],
  ['chat aja kalau ada pertanyaan', ''],
];

test.each(nearMisses)('Indonesian "%s" proposes nothing: [%s]', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});
