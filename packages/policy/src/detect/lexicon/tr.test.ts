import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): readonly string[] => detect(text).map((signal) => signal.kind);

const hits: readonly (readonly [text: string, kind: string])[] = [
  ["whatsapp'tan yazışalım, burası çok yavaş", 'move_off'],
  ['telegram kullanıyor musunuz, oradan devam edelim', 'move_off'],
  ['numaranızı alabilir miyim, akşam ararım', 'ask_contact'],
  ['size nasıl ulaşabilirim, telefon var mı?', 'ask_contact'],
  ['mail adresinizi yazar mısınız, brifi yollayayım', 'ask_contact'],
  ['siteye komisyon vermeyelim, ibana atarım', 'pay_off'],
  ['siparişi iptal edip elden ödeme yapsam olur mu', 'pay_off'],
  ['dün telefonda konuştuğumuz gibi, arka plan beyaz olsun', 'ref_off'],
  ['size mail attım, görseller orada', 'ref_off'],
  ['müsaitseniz telefonda konuşalım', 'call'],
  ['kısa bir görüşme yapabilir miyiz yarın', 'call'],
  ["ben de Ankara'dayım, bir kafede buluşalım", 'meet'],
  ['kusura bakmayın, numaramı paylaşamam', 'refuse'],
  ['buradan devam edelim, her şey kayıtlı kalsın', 'refuse'],
  ['site dışında çalışmıyorum, kurallara aykırı', 'refuse'],
  ['ücretsiz yapmazsan tek yıldız veririm', 'pressure'],
  ['size başka nereden ulaşabilirim?', 'ask_contact'],
  ['hesabını yaz da ekleyeyim', 'ask_contact'],
  ['burası kasıyor, discorda geçelim', 'move_off'],
  ['siteye girmesek, aramızda bir indirim yaparım', 'pay_off'],
  ['o gün masada söylediğiniz bütçe başkaydı', 'ref_off'],
  ['beş dakikalığına ararsanız anlatırım', 'call'],
  ['çay benden, dükkanda oturup konuşalım', 'meet'],
  ['siteden çıkmayalım lütfen, ceza yerim', 'refuse'],
  ['buluşabilir miyiz?', 'meet'],
  ['bize gelin', 'meet'],
  ['telefon numaranız nedir', 'ask_contact'],
  ['mailini at', 'ask_contact'],
  ['dm at', 'move_off'],
  ['özelden yaz', 'move_off'],
  ['papara olur mu', 'pay_off'],
  ['havale yapabilirim', 'pay_off'],
  ['mailimi aldınız mı?', 'ref_off'],
  ['seni ararım', 'call'],
  ['ben almayayım', 'refuse'],
  ['kurallara aykırı', 'refuse'],
  ['size gelen kodu bana söyleyin', 'scam'],
  ['fazla gönderdim, farkı iade edin', 'scam'],
  ['düşük puan veririm', 'pressure'],
];

test.each(hits)('Turkish "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

const harmless: readonly string[] = [
  'whatsapp botu için entegrasyon yapıyor musunuz',
  'iletişim formuna telefon alanı ekler misiniz',
  'sipariş numarası 48213, kontrol eder misiniz',
  'logoda yeşil daha güzel duruyor, teşekkürler',
  'sorun değil, acelesi yok',
  'kafe logosu için iki taslak hazırladım',
  'ödeme sayfası tasarımı ne kadar sürer?',
  'görüşmek üzere, kolay gelsin',
  'arama motoru için başlık yazılacak',
  'instagram post tasarımı kaç lira?',
  'kapıda ödeme seçeneği için metin lazım',
  'telegram için bot yapıyor musunuz',
  'sözleşme numarası 4410, bilet numarası 77',
  'aramızda kalsın, eski logo berbattı',
  'hangi boyut lazım yazın',
  'yarın görüşürüz',
  'mavi olsun',
];

test.each(harmless)('Turkish "%s" is nothing', (text) => {
  expect(kindsIn(text)).toEqual([]);
});
