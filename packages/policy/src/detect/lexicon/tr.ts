import type { Language } from './language.js';

export const tr: Language = {
  lang: 'tr',
  digits: ['sıfır', 'bir, biir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'],
  teens: [
    'on',
    'on bir, onbir',
    'on iki, oniki',
    'on üç, onüç',
    'on dört, ondört',
    'on beş, onbeş',
    'on altı, onaltı',
    'on yedi, onyedi',
    'on sekiz, onsekiz',
    'on dokuz, ondokuz',
  ],
  tens: ['yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'],
  double: 'çift, iki tane',
  triple: 'üç tane',
  apps: {
    whatsapp:
      "whatsapp*, watsap*, vatsap*, vatsapp*, wp, wp'den, wpden, wp'ye, wpye, whatsap*, wapp, yeşil uygulama*, yeşil olan uygulama*, wats, watsaptan",
    telegram: 'telegram*, telgram*, tg, telegramdan',
    instagram: 'insta*, instagram*, ig',
    skype: 'skype*',
    discord: 'discord*, dc den',
    zoom: "zoom'da, zoomda, zoom'dan, zoomdan, zoom'a, zoom üzerinden",
    papara: 'papara*, ininal*, paparaya',
    facebook: 'face, facebook*',
    bip: 'bip, bipten, bip ten',
  },
  words: {
    at_word: 'et, kuyruklu a, at işareti',
    dot_word: 'nokta, nktа',
    dash_word: 'tire, eksi',
    underscore_word: 'alt tire, alt çizgi, alttan tire',
    slash_word: 'slaş, taksim, bölü',
    street_word: 'mahallesi, mah, sokak, sok, cadde, caddesi, cad, daire, kat, apartmanı, apt, bulvarı, posta kodu',
    password_word: 'şifre*, parola*',
    user_word: 'kullanıcı adı, kullanıcı',
    phone_noun: 'telefon*, numara*, numaran*, numaram*, cep, tel, gsm, hat, cep telefonu, telefon numarası, no, hattım',
    email_noun: 'mail*, e-posta*, eposta*, email*, e-mail*, posta adresi, mailin*, mailim*',
    contact_noun: 'iletişim bilgi*, iletişim, irtibat*, iletişim numara*',
    handle_noun: 'kullanıcı adın, sosyal medya*, hesabın*',
    other_number:
      'sipariş numarası, sipariş no, takip numarası, kargo no, fatura no, fatura numarası, sayfa numarası, kat numarası, model numarası',
    me: 'ben, bana, beni, benden, bende, bizi',
    you: 'sen, sana, seni, senden, siz, size, sizi, sizden, sende, sizde, hocam',
    we: 'biz, bize, ikimiz, ikimize, beraber, birlikte, aramızda, kendi aramızda',
    my: "benim, numaram*, mailim*, hesabım*, iban'ım, telefonum*, adresim*, whatsappım, kendi",
    your: 'senin, sizin, numaran, numaranı, numaranız, numaranızı, numaranızı, mailin, mailini, mailiniz*, e-postanız*, telefonun, telefonunu, telefonunuz*, hesabın, hesabını, hesabınız*, adresin, adresiniz*, instan, instanı, whatsappın, whatsappını',
    our: 'bizim',
    third_party:
      'otel*, restoran*, doktor*, müşteri*, mağaza*, şirketin, karakter*, kullanıcıların, kullanıcılar, müşterinin',
    negation:
      'değil, hayır, yok, asla, hiç, yapmıyorum, etmiyorum, vermiyorum, istemiyorum, istemem, almıyorum, olmaz, vermem, yapmam, konuşmam, yazmayalım, paylaşmıyorum, çalışmıyorum, çıkmayalım, çıkmıyorum, etmem, kullanmıyorum, veremem, yapamam, olmasın, yapmayalım, konuşmayalım, paylaşmayalım, geçmeyelim, kabul etmiyorum, yapmayın, etmeyin, vermeyin, göndermeyin, atmayın, paylaşmayın, yazmayın, ne yazık',
    without: 'olmadan, sız, siz, -siz, komisyonsuz',
    cannot:
      'yasak, yasaktır, yasaklı, yasaklıyor, izin vermiyor, izin verilmiyor, izin yok, olmuyor, mümkün değil, yapamıyorum, veremiyorum, yapamam, veremem, paylaşamam, paylaşamıyorum, konuşamam, kurallara aykırı, aykırı, ihlal, ihlali, edemem, edemiyorum, çıkamam, alamıyorum, alamam, olmaz maalesef, yapamayız, paylaşamayız, çıkamayız, konuşamayız',
    rule_word: 'kural*, kurallar*, politika*, şartlar*, sözleşme*, yönetim, koşullar*',
    ban_word:
      'ban, banlan*, ban yer*, ban yiyor*, banlı*, kapatılır, kapatıyorlar, kapanır, hesap kapan*, hesabım kapan*, hesabımız, askıya, uyarı, ceza, engellen*, bloke, hesabımı kaybet*, hesabım gider',
    decline:
      'kusura bakmayın, kusura bakma, üzgünüm, maalesef, özür dilerim, teşekkürler ama, teşekkür ederim ama, tercih ederim, tercih ediyorum, ne yazık ki, almayayım, sağ olun ama, pardon',
    refuse_strong:
      'platform dışında çalışmıyorum, platform dışı çalışmıyorum, site dışında çalışmıyorum, site dışı çalışmıyorum, dışarıdan çalışmıyorum, dışarıdan ödeme almıyorum, dışarıdan ödeme kabul etmiyorum, elden almıyorum, numaramı paylaşmıyorum, numara vermiyorum, numaramı vermiyorum, numara paylaşmıyorum, numara paylaşamıyorum, telefonla görüşmüyorum, görüşme yapmıyorum, aramayın, risk almak istemem, riske atmayalım, riske atamam, riske girmeyelim, hesabımı riske, ban yemek istemiyorum, ban yemeyelim, banlanmak istemiyorum, kurallara uyuyorum, kurallara uyalım, güvenlik için, ikimizin güvenliği, ikimiz için de güvenli, güvenli olsun, güvende olalım',
    stay_verb: 'kalalım, kalsın, kalmak, kalıyorum, devam edelim burada, kalayım',
    stay_strong:
      'buradan devam, buradan devam edelim, burada kalalım, burada konuşalım, buradan konuşalım, buradan yazışalım, buradan yazın, buradan yazabilirsiniz, buraya yazın, buraya yazabilirsiniz, burada devam, burası iyi, burası yeterli, burdan devam, burdan konuşalım, burdan yazışalım, burdan yazın, sadece buradan, sadece burdan, sadece burada, yalnızca buradan, yalnızca platform, sadece platform, sadece site, platform üzerinden, platformdan devam, site üzerinden, siteden devam, platform içinde, site içinde, sohbetten devam, bu sohbette, her şey burada, her şey buradan, buradan ilerleyelim, buradan sipariş, bu platformda kalalım',
    only: 'sadece, yalnız, yalnızca, hep, her zaman, her şey',
    here: 'burada, burda, buradan, burdan, buraya, bu sohbet*, bu site*, bu platform*, sitede, platformda, sohbette, bu sipariş*, chatten',
    not_here:
      'burada değil, burası yavaş, burası kasıyor, burada kasıyor, burayı az, buraya az, burda değil, buraya pek, burası yerine, burada rahat değil',
    there: 'orada, orda, oradan, ordan, oraya, oraya at, şuradan',
    platform: 'platform*, site*, fiverr, bionluk*, armut*',
    outside:
      'dışında, dışarıda, dışarıdan, dışarda, dışardan, platform dışı*, site dışı*, platform dışında, site dışında, başka yer*, başka uygulama*, başka bir yer*, başka bir uygulama*, başka kanal*, başka yol*, özelden, harici, dış, siteden çık*, buradan çık*',
    via: 'üzerinden, ile, yoluyla, den, dan, ten, tan, de, da, e, a, ye, ya, aracılığıyla, ten yaz',
    but_word: 'ama, fakat, ancak, lakin, yoksa',
    so_word: 'o yüzden, çünkü, bu yüzden, diye, hem, öyle',
    if_word: 'eğer, ise, varsa, olursa, müsaitsen',
    question:
      'ne, nedir, hangi, nasıl, nerede, nereden, kaç, var mı, mı, mi, mu, mü, misin, mısın, misiniz, mısınız, musun, musunuz',
    lets: 'hadi, edelim, konuşalım, görüşelim, yazışalım, geçelim, yapalım, devam edelim, olur mu, daha kolay, daha hızlı, daha rahat, daha iyi, isterseniz, istersen, isterim, ne dersiniz, ne dersin, neden olmasın, buluşalım, geçebilir miyiz, konuşabilir miyiz, yapabilir miyiz, edebilir miyiz, görüşebilir miyiz, halledelim, gel, kaptırmayalım, çözelim, anlaşalım, bence, olur',
    could: 'lütfen, rica etsem, zahmet olmazsa, yapar mısın, yapar mısınız, müsait misiniz, mümkün mü, misin, misiniz',
    want: 'istiyorum, isterim, lazım, gerek, ihtiyacım var, istedim',
    give_verb:
      'ver, verin, verir, at, atın, atar, gönder, gönderin, yolla, yollayın, paylaş, paylaşın, bırak, yaz, yazın, iletin, ilet, söyle, söyler, atayım, vereyim, göndereyim, kaydet, değişelim, paylaşalım, atarsan, yazar mısın',
    give_me:
      'verir misin, verir misiniz, verin, ver, atar mısın, atar mısınız, at, atın, gönderir misin, gönderir misiniz, gönder, gönderin, paylaşır mısın, paylaşır mısınız, yazar mısın, yazar mısınız, alabilir miyim, öğrenebilir miyim, rica edebilir miyim, iletir misiniz, yolla, yollar mısın, söyler misin, söyler misiniz, alayım, bana ver, bana at',
    have_verb: 'var mı, kullanıyor musun, kullanıyor musunuz, varmı, kullanıyosan',
    talk_verb:
      'konuşalım, konuşmak, konuşuruz, görüşelim, görüşmek, görüşürüz, yazışalım, yazışmak, yazışırız, iletişim, iletişime, haberleşelim, haberleşiriz, tartışalım, anlatayım, anlatırım, devam, devam edelim, sohbet, mesajlaşalım, mesajlaşırız, konuşabilir, konuşsak, görüşsek, yazışsak, irtibat',
    talk_me:
      'bana yaz, bana yazın, bana yazabilirsin, bana yazabilirsiniz, yazın bana, yaz bana, bana ulaş, bana ulaşın, ulaşın, ulaşabilirsin, ulaşabilirsiniz, beni ara, beni arayın, arayın, ara beni, beni bul, beni bulun, bulabilirsin, bulabilirsiniz, mesaj at, mesaj atın, bana mesaj, mesaj atabilirsin, mail at, mail atın, mail atabilirsin, bana mail, mailime at, mailime atın, mailime gönder, mailime gönderin, adresime gönder, adresine gönder, adresine gönderin, adresine at, adresine atın, oradan yaz, oradan yazın, ordan yaz, ordan yazın, den yazın, den yaz, dan yazın, den yazarsınız, dan yazarsınız, den ulaşın, dan ulaşın, dm at, dm atın, sms at, çaldır, iletişime geç, iletişime geçin, yazarsınız, yazarsın, whatsapptan yaz, whatsapptan yazın, wpden yaz, wpden yazın, katıl, katılın',
    add_me:
      'beni ekle, beni ekleyin, ekle beni, ekleyin, ekle, takip et, takip edin, beni takip, seni ekleyeyim, sizi ekleyeyim, numaramı kaydet, numaramı kaydedin, kaydet beni',
    go_verb:
      'geçelim, geç, geçin, devam, devam edelim, gidelim, gel, gelin, geçebilir, taşıyalım, geçsek, geçiş, buluşalım, çıkalım, geçelim mi',
    reach_you:
      'size ulaşabilirim, sana ulaşabilirim, size nasıl ulaş*, sana nasıl ulaş*, sizi arayabilir, seni arayabilir, sizinle iletişime, seninle iletişime, sizi bulabilirim, seni bulabilirim, size yazabilirim, sana yazabilirim, size yazayım, sana yazayım, size ulaşayım, sizi ekleyeyim, size ulaşmak',
    reach_me: 'bana ulaş*',
    remove_verb: 'sil, siler misin, siler misiniz, silin, kaldır, kaldırır mısınız, kaldırın, çıkar, çıkarın, siliniz',
    fill_verb: 'formu doldur*, form doldur*, doldurun',
    invite_verb: 'davet, davet edeyim, erişim vereyim, erişim ver, paylaşayım klasörü',
    move_strong:
      "platform dışında konuşalım, platform dışından konuşalım, site dışında konuşalım, dışarıda konuşalım, dışarıdan konuşalım, dışarıdan görüşelim, dışarıdan iletişim, başka yerde konuşalım, başka yerden konuşalım, başka yerden devam, özelden konuşalım, aynı isimle orada, orada da aynı isim, adımı google*, google'a adımı, bana oradan yaz, buradan çıkalım, siteden çıkalım",
    ask_strong:
      'numaranı alabilir miyim, numaranızı alabilir miyim, numaranı ver, numaranı verir misin, numaranızı verir misiniz, numaranı at, numaranı atar mısın, numaranızı paylaşır mısınız, numaranız nedir, numaran nedir, numaran ne, numaran kaç, numaranız kaç, numara alabilir miyim, numara ver, numara at, mail adresinizi alabilir miyim, mailinizi alabilir miyim, mailini at, iletişim bilgilerinizi, iletişim bilgilerini, iletişim numarası, iletişim numaranız, size nasıl ulaşabilirim, sana nasıl ulaşabilirim, size nereden ulaşabilirim, sana nereden ulaşabilirim, sana nereden yazabilirim, size nereden yazabilirim, nereden ulaşabilirim, başka iletişim, başka bir iletişim, whatsapp var mı, whatsappın var mı, whatsappınız var mı, wp var mı, telegram var mı, telegramın var mı, insta var mı, instan var mı, instan ne, numara değişelim, @ işaretinden önce, @ten önce',
    pay_verb:
      'öde, ödeyin, ödeme, ödeyeyim, ödeyebilirim, öderim, ödesen, ödeyelim, ödemeyi, gönder parayı, havale, havale yap*, havale et*, eft, eft yap*, yatır, yatırın, yatırayım, para gönder*, parayı gönder*, para at*, parayı at*, alırım, kabul ediyorum, kabul ederim, at parayı, oraya at, transfer, aktar, aktarın',
    pay_noun:
      'para, parayı, paranın, kapora, ön ödeme, kalan, kalanı, yarısı, yarısını, tutar, ücret, bakiye, ödemenin',
    bank: "iban*, iban'a, ibana, banka*, hesaba, banka hesab*, hesabıma, hesap no, havale, eft, ziraat*, garanti*, akbank*, kartıma, kart numarası",
    cash: 'elden, nakit, peşin elden',
    crypto: 'kripto*, cüzdan*',
    direct: 'direkt, doğrudan, aramızda, elden, kendi aramızda, birebir, direk',
    separately: 'ayrı, ayrıca, ayrı olarak',
    fee_word:
      'komisyon*, kesinti*, %20, yüzde 20, yüzde yirmi, 20%, hizmet bedeli, aracı*, pay*ı, ücret kesintisi, vergi',
    avoid:
      'kaptırmayalım, kaptırmadan, vermeden, ödemeden, kurtul*, kurtuluruz, kaçın*, tasarruf, kâr ederiz, kar ederiz, kesilmesin, kesilmeden, gitmesin, olmadan, kesiyor, alıyor, yemesin, boşa gitmesin, vermeyelim, ödemeyelim, cebimizde kals*',
    off_pay:
      'platform dışı ödeme, platform dışında ödeme, site dışı ödeme, site dışından ödeme, dışarıdan ödeme, dışarıdan öde*, dışarıdan yapalım, dışarıdan halledelim, dışarıdan çalışalım, site dışından çalışalım, platform dışı çalışalım, platform dışında çalışalım, elden ödeme, elden öde*, elden veririm, elden verin, elden halledelim, komisyonsuz, komisyon olmadan, komisyon vermeden, komisyon ödemeden, komisyona para vermeyelim, komisyon kaptırmayalım, siteye komisyon, komisyondan kurtul*, komisyon kesilmesin, kesinti olmadan, kesintisiz, aracısız, aracı olmadan, direkt ödeme, direkt öde*, direkt hesaba, direkt iban*, direkt bana, doğrudan ödeme, doğrudan bana, doğrudan çalışalım, direkt çalışalım, direkt anlaşalım, aramızda anlaşalım, aramızda halledelim, kendi aramızda halledelim, kendi aramızda hallederiz, siparişi iptal et*, siparişi iptal edip, iptal edip, iptal edelim, kalanı dışarıdan, kalanı elden, kalanı iban*, kalanını iban*, daha ucuza dışarıdan, dışarıdan daha ucuz, indirim yaparım dışarıdan, site üzerinden olmadan, el altından, masa altından',
    payout: 'para çek*, çekim, çekmek, kazancımı çek*, para çekme',
    cancel_verb: 'iptal, iptal et*, vazgeç*',
    order_word: 'sipariş*, iş, proje*, teklif*',
    refund_word: 'iade, geri ödeme, iade et*',
    allowed: 'izin var mı, serbest mi, yasak mı, caiz mi, kurallara uygun mu, oluyor mu kurallara',
    ignorance: 'bilmiyordum, yeniyim, ilk kez, ilk defa, nasıl ödeyeceğim, nasıl ödeme yapıyoruz, önceden tanışıyoruz',
    past_talk:
      'konuştuk, konuşmuştuk, konuştuğumuz, anlaştık, anlaşmıştık, anlaştığımız, söylemiştin, söylemiştiniz, söylediğin, söylediğiniz, demiştin, demiştiniz, dediğin, dediğiniz, kararlaştırdığımız, görüştük, görüştüğümüz, görüşmüştük, bahsettiğim, bahsettiğin, bahsettiğiniz, bahsetmiştik, yazıştığımız, buluştuğumuz, tanıştık, anlattığım, anlattığınız, söyledim, söylediniz',
    past_sent:
      'göndermiştim, atmıştım, aradım, aramıştım, aramıştınız, mail attım, mail atmıştım, gönderdim, attığım, attığınız, gönderdiğiniz, gönderdiğim, mailinizi, mailini aldım, mesaj attım',
    past_off:
      'telefonda konuştuğumuz, telefonda konuştuk, telefonda konuşmuştuk, telefonda anlaştık, telefonda anlaştığımız, telefonda söylediğiniz, telefonda söylediğin, telefonda söylemiştin, telefonda söylemiştiniz, telefonda dediğiniz, telefonda dediğin, telefonda, telefondaki, dünkü görüşmede, dünkü görüşmemizde, dünkü aramada, görüşmemizde, görüşmede, dünkü toplantıda, toplantıda konuştuğumuz, zoomda konuştuğumuz, zoomda konuştuk, zoom görüşmesinde, zoom toplantısında, zoomda, whatsappta konuştuğumuz, whatsappta yazdığınız, whatsappta yazdığın, whatsapptan gönderdiğim, whatsapptan attığım, whatsapptan yazmıştım, wpde konuştuğumuz, wpden attığım, wpden yazmıştım, mail atmıştım, mail attım, mailinizde, mailinde, maildeki, mailimde, attığım mailde, attığım mail, dün mail, buluştuğumuzda, buluşmamızda, yüz yüze konuştuğumuz, kahve içerken, kafede konuştuğumuz, kafede, ofiste konuştuğumuz, ofisinizde, ofisinde, yemekte konuştuğumuz, beni aradığında, beni aradığınızda, sizi aradığımda, seni aradığımda, telefonu kapattıktan',
    off_channel: 'telefon*, mail*, whatsapp*, zoom*, toplantı*, görüşme*, kafe*, ofis*, yüz yüze',
    time_past:
      'dün, geçen hafta, geçen gün, önceki gün, geçen, az önce, daha önce, pazartesi, salı, çarşamba, perşembe, cuma',
    call_noun: 'arama, görüntülü, sesli görüşme, görüntülü görüşme, telefon görüşmesi, çağrı',
    call_verb: 'arayayım, ararım, arayabilir, görüşelim, sesli, ara',
    call_strong:
      'sesli konuşalım, sesli görüşelim, sesli konuşabilir miyiz, sesli görüşebilir miyiz, sesli anlatayım, sesli görüşme, telefonla konuşalım, telefonla görüşelim, telefonla görüşebilir miyiz, telefonla konuşabilir miyiz, telefonda konuşalım, telefonda görüşelim, telefonda konuşabilir miyiz, telefonda görüşebilir miyiz, arayabilir miyim, sizi arayabilir miyim, seni arayabilir miyim, arayayım mı, görüntülü konuşalım, görüntülü görüşelim, görüntülü görüşebilir miyiz, kısa bir görüşme, kısa görüşme, dk sesli, dakika sesli, 5 dk görüşelim, 10 dk görüşelim',
    meet_verb: 'buluşalım, buluşmak, görüşelim, uğra, uğrayın, gel, gelin, tanışalım, oturalım, içelim, buluşsak',
    in_person: 'yüz yüze, yüzyüze, şahsen, bizzat',
    venue: 'kahve*, kafe*, kafede, ofis*, ofiste, restoran*, ev*, avm*, çay, stüdyo*, yemek*',
    meet_strong:
      'yüz yüze görüşelim, yüz yüze konuşalım, yüz yüze buluşalım, yüz yüze görüşebilir miyiz, yüz yüze görüşsek, kahve içelim, kahve içer miyiz, bir kahve, kahve içerken konuşalım, buluşalım, buluşabilir miyiz, buluşup konuşalım, buluşup, ofise gel*, ofisime gel*, ofise uğra*, ofisime uğra*, ofise bekle*, bir kafede, kafede buluş*, kafede oturalım, aynı şehir*, ben de istanbul*, ben de ankara*, ben de izmir*, elden teslim',
    work_noun:
      'bot*, logo*, tasarım*, banner*, reklam*, senaryo*, şablon*, buton*, düğme*, entegrasyon*, eklenti*, widget*, api*, landing*, afiş*, broşür*, kartvizit*, form*, sayfa*, mağaza*, makale*, seslendirme*, karakter*, sahne*, video*, ikon*, kitap*, bölüm*, kapak*, post*, story*, reels*, çıkartma*, sticker*, ödeme sayfası, ödeme sistemi, ödeme altyapısı, woocommerce*, e-ticaret*',
    work_verb:
      'tasarla*, çevir*, yaz bot, entegre et*, kodla*, çiz*, seslendir*, hazırla*, kur*, geliştir*, entegrasyonu yap*',
    named: 'adlı, isimli, başlık*, diyor, slogan*, cümle*, yazan, yazsın',
    scam_strong:
      'kayıt ücreti, doğrulama ücreti, güvenlik depozitosu, depozito, eğitim ücreti, hesabınızı doğrulayın, hesabınız askıya, sms kodu, onay kodu, doğrulama kodu, gelen kodu, kolay para, garantili kazanç, hediye kartı, hesap kiralama, hesabını kirala*, işe alındınız, seçildiniz',
    pressure_strong:
      'yoksa tek yıldız, yoksa 1 yıldız, yoksa kötü yorum, tek yıldız veririm, 1 yıldız veririm, kötü yorum yaparım, kötü yorum bırakırım, kötü değerlendirme yaparım, yoksa iptal, yoksa şikayet, yoksa iade, 5 yıldız veririm',
    review_bad: 'kötü yorum*, tek yıldız*, 1 yıldız*, olumsuz yorum*, kötü değerlendirme*',
    threat: 'yoksa, aksi halde, aksi takdirde, yapmazsan, yapmazsanız',
    idiom:
      'sorun değil, sorun yok, problem değil, problem yok, önemli değil, acele yok, neden olmasın ki, sadece bu değil, arka plansız, yazısız, iyi günler, var mı yok mu, hiç sorun',
    filler:
      've, bir, bu, şu, o, için, çok, daha, en, gibi, kadar, ile, olarak, olan, evet, tamam, merhaba, selam, teşekkürler, güzel, iyi, bey, hanım, sonra, şimdi, bugün, yarın, oldu, olur, var, işte, yaptın, dahil, gün, tl, den, mi',
  },
};
