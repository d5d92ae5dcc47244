import type { Language } from './language.js';

export const id: Language = {
  lang: 'id',
  digits: [
    'nol, kosong, nul, nool, ksong, zero',
    'satu, situ satu, stu',
    'dua',
    'tiga, tigo',
    'empat, ampat',
    'lima, limo',
    'enam, anam, enem',
    'tujuh, tuju, pitu',
    'delapan, lapan',
    'sembilan, semilan',
  ],
  teens: [
    'sepuluh',
    'sebelas',
    'dua belas',
    'tiga belas',
    'empat belas',
    'lima belas',
    'enam belas',
    'tujuh belas',
    'delapan belas',
    'sembilan belas',
  ],
  tens: [
    'dua puluh',
    'tiga puluh',
    'empat puluh',
    'lima puluh',
    'enam puluh',
    'tujuh puluh',
    'delapan puluh',
    'sembilan puluh',
  ],
  double: 'dobel, dabel',
  triple: 'tripel',
  apps: {
    whatsapp:
      'wa, wea, waa, wassap, wasap, watsap, si hijau, aplikasi hijau, app ijo, aplikasi ijo, ijo-ijo, via wa, japri wa, nowa, wa nya, wa-nya, wanya, wa aja, wa saya, wa aku, wa ku, waku, wa ya, wa kak, chat wa, whatsappan, wa-an, waan, no wa, nomor wa, nomer wa, wa pribadi, aplikasi hijau itu, si ijo, kolom hijau',
    telegram: 'tele, teleg, tg, telegraman, tele aja, telegram aja, tele ya, si biru, pesawat kertas',
    instagram: 'ig, insta, dm ig, dm ig saya, dm ig aku, ig saya, ig aku, ig ku, igku, ig nya, ignya, ig-ku',
    facebook: 'fb, efbe, efbi, pesbuk, fb saya, fb aku',
    line: 'line aja, id line, line saya, line aku, id line saya, add line, line ku',
    dana: 'via dana, pake dana, pakai dana, ke dana, lewat dana, dana aja, dana saya, dana ke, nomor dana, no dana, dana aku, transfer dana, e-wallet dana',
    ovo: 'via ovo, pake ovo, pakai ovo, ke ovo, lewat ovo, ovo aja, ovo saya, ovo ku, nomor ovo, no ovo',
    gopay:
      'gopay, shopeepay, shopee pay, linkaja, qris, gopay aja, shopeepay aja, spay, qris saya, qris aja, scan qris',
    signal: 'signal aja',
    discord: 'dc aja, discord aja, dc saya',
    zoom: 'ngezoom, zoom aja, zoom yuk, zoom bentar, nge-zoom',
    google_meet: 'gmeet, g-meet, gmeet aja, google meet',
    paypal: 'pepal, paypalan',
    google_drive: 'gdrive, g drive, link drive',
  },
  tlds: {
    com: 'kom',
  },
  providers: {
    'gmail.com': 'jimel, gimel, g mail',
  },
  looks: {
    whatsapp: 'hijau, ijo, ijau, si hijau, si ijo, ijo-ijo, yang ijo, yang hijau',
    telegram: 'biru, pesawat kertas, pesawat, si biru, pesawat terbang',
    viber: 'ungu',
  },
  words: {
    at_word: 'at, et, ad, a keong, keong',
    dot_word: 'titik, dot, dotcom, tanda titik',
    dash_word: 'strip, setrip',
    underscore_word: 'garis bawah, underscore',
    street_word: `jalan, jl, gang, gg, rt, rw, kecamatan, kelurahan, kode pos, komplek, perumahan, blok, kel, kec, no rumah, jln, kota, desa, dusun, perum, griya, cluster, apartemen,
      lantai, unit, kabupaten, kab, provinsi`,
    password_word: 'kata sandi, sandi, password',
    user_word: 'nama pengguna, username',
    phone_noun:
      'nomor, nomer, no hp, nomor hp, nomer hp, nohp, hp, telepon, telpon, tlp, nomor wa, nomer wa, no wa, nomor telepon, nomorku, nomerku, nomormu*, nomermu*, nomornya, kontak wa, nomor telpon, no telp, no tlp, no telpon, nohpnya, no hp nya, nomor pribadi, nomor kontak, nmr, nmor, nomr, no hape, hape, handphone, ponsel, nomornya kak, nomor hapenya, nope kamu, nope nya, nope kakak, no pe',
    email_noun:
      'email, surel, imel, e-mail, emailku, emailmu, gmail, emailnya, alamat email, email pribadi, e-mailnya, imelnya, gmailnya, alamat surel',
    contact_noun:
      'kontak, kontaknya, kontakmu, kontakku, kontak pribadi, kontak person, cp, contact person, info kontak, narahubung, kontak langsung',
    handle_noun:
      'akun ig, medsos, sosmed, id line, username, ig kakak, akun instagram, akun fb, akun telegram, nama ig, id telegram, id discord, user ig, akun sosmed',
    other_number:
      'nomor pesanan, nomor order, no order, nomor resi, no resi, nomor invoice, nomor halaman, nomor tiket, nomor telepon di footer, kolom nomor, kolom email, nomor rekening di invoice, nomor satu, nomor urut, no urut, versi mobile, nomor seri, tampilan hp, versi hp, layar hp, casing hp, toko hp, konter hp',
    me: 'saya, aku, gue, gw, sy, ku, gua, ane',
    you: 'kamu, anda, kakak, kak, lu, lo, elu, mas, mbak, bang, agan, situ',
    we: 'kita, kami, berdua, kita berdua',
    my: 'saya, ku, aku, gue, punyaku, nomorku, nomerku, emailku, kontakku, punya saya',
    your: 'kamu, anda, mu, kakak, kakaknya, lu, nya, mas, mbak, kak, nomormu*, nomermu*, emailmu, kontakmu, punyamu, nomornya, nomernya',
    third_party:
      'hotel, restoran, toko, klien, pelanggan, dokter, tokohnya, pengguna, perusahaan, mereka, nomor toko, hotelnya, pihak ketiga, customer, pembeli, user',
    negation:
      'tidak, gak, ga, nggak, enggak, ngga, ndak, tak, bukan, jangan, belum, gk, tdk, jgn, ogah, gausah, ga usah, tidak usah',
    without: 'tanpa',
    cannot:
      'tidak boleh, gak boleh, ga boleh, nggak boleh, tidak bisa, gak bisa, ga bisa, nggak bisa, dilarang, melanggar, tidak diperbolehkan, tidak diizinkan, larangan, tdk boleh, tdk bisa, terlarang, gabisa, gaboleh, ngga boleh, ngga bisa, melarang, gk bisa, gk boleh, tak bisa, tak boleh, ndak bisa, ndak boleh, nda bisa, engga bisa, engga boleh, enggak bisa, enggak boleh, belum bisa, tidak dapat, tidak dibolehkan, gak dibolehin, ga dibolehin, nggak dibolehin, gak diizinin, ga diizinin, gak diperbolehkan, bertentangan dengan, menyalahi, menyalahi aturan, kena tegur, haram',
    rule_word: 'aturan, peraturan, kebijakan, ketentuan, syarat, tos, kebijakannya',
    ban_word:
      'banned, ban, diblokir, blokir, kena ban, kena banned, kena suspend, suspend, disuspend, akun saya, akun ditutup, akun hilang, peringatan, sanksi, kena tegur, diban, keblokir, kena suspen, kena blokir, akun bisa hilang, akun kena, akun dibekukan, akun diblokir, akun kebanned, ke-ban, di-ban, di banned, dibanned, kena warning, kena peringatan, kena pinalti, akunku, dibekukan',
    decline:
      'maaf, mohon maaf, sori, sorry, makasih tapi, terima kasih tapi, mending tidak, lebih baik tidak, punten, lebih nyaman, lebih suka, maaf ya kak, maaf kak, mohon maaf kak, mohon pengertiannya, sori ya, maap, mangap, terimakasih tapi, nuwun sewu, lebih prefer',
    refuse_strong:
      'tidak terima transfer, tidak menerima pembayaran, gak terima pembayaran, tidak melayani di luar, tidak melayani transaksi, gak kasih nomor, ga kasih nomor, tidak bisa kasih nomor, tidak bisa memberikan nomor, tidak bisa share nomor, di luar platform tidak, di luar tidak, gak mau di luar, ga mau di luar, jangan di luar, jangan minta, jangan kirim nomor, jangan share, takut kena, takut akun, takut kena ban, takut diblokir, takut kena banned, demi keamanan, biar aman, supaya aman, sama-sama aman, biar sama-sama aman, gak bisa kasih nomor, ga bisa kasih nomor, nggak bisa kasih nomor, gk bisa kasih nomor, gak bisa ngasih nomor, ga bisa ngasih nomor, tidak bisa kasih kontak, gak bisa kasih kontak, ga bisa kasih kontak, gak bisa kasih wa, ga bisa kasih wa, gak bisa share nomor, ga bisa share nomor, gak bisa share kontak, gak bisa bagi nomor, ga bisa bagi nomor, nggak bisa bagi nomor, gak bisa pindah, ga bisa pindah, tidak bisa pindah, gak bisa lanjut di wa, gak bisa di luar, ga bisa di luar, tidak bisa di luar, gak terima di luar, ga terima di luar, tidak terima di luar, tidak terima pembayaran, gak nerima pembayaran, ga nerima pembayaran, gak nerima transfer, ga nerima transfer, gak terima transfer, ga terima transfer, gak transaksi di luar, ga transaksi di luar, tidak transaksi di luar, gak melayani di luar, ga usah telponan, gak usah telponan, gak usah telpon, ga usah telpon, tidak bisa telepon, gak bisa telepon, ga bisa telepon, gak bisa telpon, ga bisa telpon, gak bisa call, ga bisa call, gak bisa ketemu, ga bisa ketemu, tidak bisa ketemu, tidak perlu nomor, gak perlu nomor, ga perlu nomor, gak usah kirim nomor, ga usah kirim nomor, jangan kirim kontak, jangan tulis nomor, jangan kasih nomor, jangan sebar nomor, demi keamanan bersama, sesuai aturan, ikut aturan, ikuti aturan, patuh aturan, takut melanggar, takut kena suspend, takut akun kena, sayang akun',
    stay_verb: 'tetap, tetep, lanjut di sini, terus di sini, biar di sini, sebaiknya di sini',
    stay_strong:
      'di sini saja, di sini aja, disini saja, disini aja, sini aja, lewat sini aja, lewat sini saja, lewat platform, lewat platform saja, lewat platform aja, melalui platform, di platform ini saja, di platform aja, di chat ini saja, di chat ini aja, tetap di sini, tetap di platform, lanjut di sini saja, lanjut di sini aja, ngobrol di sini aja, chat di sini aja, chat di sini saja, via platform, via fiverr saja, cukup di sini, semua di sini, hanya di sini, hanya lewat, lewat aplikasi ini saja, bahas di sini aja, bahas di sini saja, lanjut sini aja, ngobrol sini aja, chat sini aja, di sini dulu, disini dulu, tetap disini, ketik aja di sini, ketik di sini, tulis di sini, semua lewat sini, semuanya di sini, semua disini, bayar lewat sini, bayar lewat platform, pembayaran lewat platform, pembayaran lewat sini, order lewat sini, order lewat platform, pesan lewat sini, transaksi lewat platform, transaksi di sini, via chat sini, komunikasi di sini, komunikasi lewat, bahas sini aja, di chat sini aja, di fastwork aja, lewat fastwork, lewat fiverr aja, lewat upwork aja, cukup di chat, chat ini aja',
    only: 'hanya, cuma, saja, aja, doang, selalu, semua',
    here: 'di sini, disini, sini, chat ini, platform ini, lewat sini, situs ini, aplikasi ini, di chat, di inbox, lewat inbox',
    not_here:
      'jangan di sini, bukan di sini, di sini lemot, di sini suka telat, di sini lambat, sini lemot, jarang buka di sini, jarang buka sini, daripada di sini, di sini telat notif, sini suka error, sini suka lemot, chat di sini lelet, di sini lelet, di sini error, sini error, sini suka telat, di sini notifnya, notif sini, jarang cek sini, jarang online di sini, jarang on di sini, males di sini',
    there: 'di sana, disana, ke sana, situ, di situ, disitu, ke situ, sana',
    platform: 'platform, situs, web, fiverr, aplikasi, sribulancer, projects.co.id',
    outside:
      'di luar, luar, diluar, luar platform, di luar platform, di luar sini, selain di sini, tempat lain, aplikasi lain, jalur pribadi, japri, jalur lain, secara pribadi, luar sistem, pindah lapak, keluar dari sini, luar aplikasi, selain lewat sini, selain sini, selain disini, di luar fiverr, di luar upwork, luar fiverr, di luar aplikasi, aplikasi sebelah, sebelah, apps lain, app lain, tempat sebelah, jalur belakang',
    via: 'di, ke, lewat, via, pakai, pake, melalui, dengan, dari, pk',
    but_word: 'tapi, tetapi, namun, cuma',
    so_word: 'jadi, biar, supaya, soalnya, karena, terus, trus',
    if_word: 'kalau, kalo, jika, bila, klo',
    question:
      'apa, berapa, bagaimana, gimana, di mana, dimana, mana, punya, ada, boleh minta, bisa minta, boleh tau, boleh tahu, brp, apakah',
    lets: 'yuk, ayo, mari, mending, lebih enak, enakan, lebih gampang, lebih cepat, biar cepat, biar cepet, bisa kita, boleh kita, gimana kalau, gimana kalo, kita lanjut, lanjut, lebih baik, boleh, bisa, mau, pengen, ingin, saya mau, kita bisa, aja, langsung, pindah, sebaiknya, kuy, cus, yuk kita, kita lanjutin, mending kita, enaknya, biar enak, biar gampang, biar jelas, gas, gaskeun, cuss, mau ga, mau gak, gimana kak kalau',
    could: 'tolong, bisa, boleh, mohon, coba, silakan, silahkan, bolehkah, bisakah, minta tolong, plis',
    want: 'mau, ingin, pengen, butuh, perlu, minta',
    give_verb:
      'kasih, beri, berikan, kirim, kirimkan, krm, bagi, share, kasi, sebut, sebutin, tulis, tukar, tukeran, simpan, save, catat, infokan',
    give_me:
      'minta, kasih, kasi, bagi, kirim, kirimkan, share, boleh minta, bisa minta, mintain, bagi dong, kasih dong, minta dong, mnta, berikan, spill, spill dong, mintain dong, share dong, drop dong, kirimin, infoin, info dong',
    have_verb: 'punya, ada, pakai, pake, main, aktif di, biasa online',
    talk_verb:
      'ngobrol, bicara, chat, chatan, diskusi, bahas, kontak, hubungi, obrolan, telponan, ngomong, komunikasi, lanjut diskusi, ngobrolin, negosiasi, nego, chattingan, chatting, kontakan, lanjut, jelasin',
    talk_me:
      'hubungi saya, hubungi aku, hubungi, kontak saya, kontak aku, chat saya, chat aku, chat ke, wa saya, wa aku, wa aja, wa ya, telpon saya, telepon saya, telpon aja, japri, japri aja, dm aja, dm aku, dm saya, email saya, email ke, email aja, kirim ke email, kirim ke, kirim aja ke, kirimkan ke, sms aja, sms saya, kabari di, kabarin di, cari aku, cari saya, temui saya di, calling aja, pm aja, inbox aja, dm ig, dm ig saya, dm ig aku, chat wa, chat di wa, chat ke wa, wa-in, waan aja, kontak di, hubungi di, hubungi ke, hubungi nomor, telp aja, tlp aja, telp saya, tlp saya, chat aja di, chat aja ke, chat aja, kirim ke wa, kirim di wa, kirim lewat wa, kirim via wa, japri ya, japri saya, japri aku, colek di, dm ya, dm yuk, japri dong, ping di, cari di ig, search di ig, cari ig, cek ig, cek bio, email ya, email aku, imel aja',
    add_me:
      'add saya, add aku, add aja, add ya, follow saya, follow aku, invite saya, tambahkan saya, save nomor, simpan nomor, gabung di, gabung ke, join di, add line, add wa, follow ig, folow ig, simpan no, save no, save nomer, join grup, masuk grup, gabung grup, scan barcode, scan qr',
    go_verb: 'pindah, lanjut, geser, pindah ke, lanjutkan, terusin, main ke, keluar, lanjutin',
    reach_you:
      'hubungi kamu, hubungi anda, hubungin kamu, kontak kamu, menghubungi kakak, menghubungi anda, hubungi kakak, hubungin kakak, chat kamu, wa kamu, samperin, nyamperin, nemuin kamu, bisa dihubungi, dihubungi, hubungi masnya, hubungi mbak, menghubungi mas, menghubungi mbak, hubungi abang, kontak kakak, kontak anda, chat kakak, chat masnya, nyari kakak, cari kakak, ketemu online',
    remove_verb:
      'hapus, hapuskan, dihapus, hilangkan, edit pesan, delete, hapusin, dihapus ya, apus, tolong hapus, delete aja, didelete, buang nomor, edit pesannya, ilangin',
    fill_verb: 'isi formulir, isi form, lengkapi form, daftar di',
    move_strong:
      'ngobrol di luar, chat di luar, bahas di luar, diskusi di luar, lanjut di luar, kontak di luar, hubungi di luar, pindah ke luar, ngobrol di tempat lain, lanjut di tempat lain, keluar platform, cari nama saya di google, cari namaku di google, namanya sama di sana, nama yang sama di sana, lanjut di wa, lanjut wa, lanjut ke wa, pindah ke wa, pindah wa, pindah ke tele, pindah ke telegram, lanjut di tele, lanjut via wa, obrolan di wa, ngobrol via wa, kita ngobrol di luar, pindah tempat, pindah lapak, cek nama filenya, nomor ada di file, kontak ada di portofolio, kontak di portofolio, nomor di gambar, cek watermark, liat bio, lihat bio, cek bio saya, nama saya di google, nama yang sama, username sama',
    ask_strong:
      'minta nomor, minta nomer, minta no, minta no wa, minta wa, minta kontak, minta email, boleh minta nomor, boleh minta nomer, boleh minta no, boleh minta wa, boleh minta kontak, bisa minta nomor, bisa minta wa, bagi nomor, bagi nomer, bagi no, bagi wa, kasih nomor, kasih nomer, nomor wa berapa, nomornya berapa, no wa nya, no hp nya, no hpnya, no wanya, wa nya berapa, ada wa, ada wa ga, ada wa gak, ada nomor wa, ada telegram, punya wa, punya telegram, ada ig, ig nya apa, emailnya apa, email nya apa, cara menghubungi, gimana cara menghubungi, biasa online di mana, online di mana selain, bisa dihubungi di mana, bisa dihubungi dimana, ada kontak lain, kontak lain, bisa hubungi ke mana, sebelum @, cara hubungi kakak, cara menghubungi kakak, gimana hubungi, gimana cara hubungi, gimana menghubungi, cara kontak kakak, bagi nomor hp, bagi nomor wa, kasih nomor wa, boleh tau nomor, boleh tahu nomor, boleh tau no, boleh tau wa, boleh tau email, boleh minta email, bisa minta email, bisa minta no, bisa minta kontak, tukeran nomor, tukeran nomer, tukeran kontak, tukeran wa, tuker nomor, tukar kontak, tukar nomor, spill nomor, spill wa, spill ig, wa dong, nomor dong, nomernya dong, nomornya dong, email dong, kontak dong, wa kakak berapa, nomor kakak berapa, no kakak berapa, nomernya berapa, wa berapa, punya nomor wa, ada nomor, ada nomor hp, ada no hp, bisa dikontak di mana, kontaknya apa, sosmednya apa, ig kakak apa',
    pay_verb:
      'bayar, bayarnya, dibayar, membayar, pembayaran, transfer, tf, trf, kirim uang, setor, transferan, terima, tagih, saya bayar, bayarin, bayarkan, kirim duit, nitip, tfin, ditransfer, transfernya, bayarannya, bayar aja, tf aja, transferin, bayar pake, bayar pakai, bayar via, bayar lewat, kirim pembayaran, dibayarkan, nransfer',
    pay_noun: 'uang, duit, dp, pelunasan, sisa, sisanya, uang muka, biaya, pembayaran, bayaran, upah',
    bank: 'bank, rekening, rek, norek, no rek, bca, mandiri, bri, bni, rekening saya, rekeningku, rekening bca, seabank, jago, bsi, rek bca, bca saya, rekening mandiri, no rekening, nomor rekening, transfer bank, kartu kredit, kartu debit, cimb, blu, jenius, rekening pribadi',
    cash: 'tunai, cash, kontan, cod',
    crypto: 'kripto, wallet',
    direct: 'langsung, secara langsung, pribadi, antar kita, direct, langsung ke saya',
    separately: 'terpisah, sisanya di luar, belakangan di luar',
    fee_word:
      'komisi, potongan, fee, biaya admin, biaya platform, admin 20%, 20%, 20 persen, jatah admin, jatah, pajak, potongannya, biaya layanan, dipotong, kepotong, kepotong fee, persenan, biaya jasa, biaya aplikasi, potongan platform, potongan admin, potongan 20, fee platform, fee 20%, komisi platform, komisi 20%, pihak ketiga, perantara',
    avoid:
      'hemat, menghindari, hindari, biar ga kena, biar gak kena, supaya gak kena, tanpa, tanpa kena, irit, lolos, ga kepotong, gak kepotong, tidak kepotong, kena, bagi dua, sayang, ngakalin, ngindarin, menghemat, ngehemat, biar hemat, biar irit, lebih hemat, ga kena, gak kena, nggak kena, tidak kena, tanpa dipotong, ga dipotong, gak dipotong, biar utuh, utuh, dapet full, dapat full, bisa dihemat',
    off_pay:
      'bayar di luar, pembayaran di luar, transaksi di luar, transaksi langsung, deal di luar, order di luar, di luar platform lebih murah, bayar langsung, bayar langsung ke, transfer langsung, langsung transfer, langsung ke rekening, langsung aja ke rekening, tanpa potongan, tanpa komisi, tanpa fee, tanpa biaya admin, biar gak kena potongan, biar ga kena potongan, biar ga kepotong, biar gak kepotong, supaya tidak kena potongan, gak kena fee, ga kena fee, ga kena potongan, hemat fee, hemat komisi, hemat potongan, main belakang, lewat belakang, jalur belakang, bawah meja, bawah tangan, di bawah tangan, tanpa lewat platform, ga usah lewat platform, gak usah lewat platform, tanpa perantara, tanpa pihak ketiga, cancel order terus, cancel aja terus, cancel dulu terus, batalin order terus, batalkan pesanan lalu, kerja di luar, kerja langsung, sisanya transfer, sisanya di luar, lebih murah kalau langsung, lebih murah di luar, bagi dua fee, bayar diluar, pembayaran diluar, transaksi diluar, order diluar, deal diluar, deal langsung, deal-dealan langsung, order langsung ke saya, pesan langsung ke saya, kerjasama langsung, kerja sama langsung, langsung transfer aja, langsung tf, tf langsung, transfer ke rekening pribadi, gak kena potongan, nggak kena potongan, tanpa dipotong, ga dipotong, gak dipotong fee, bebas potongan, bebas fee, bebas komisi, sisa di luar, sisanya diluar, sisanya tf, sisanya cash, setengah di luar, setengah sini setengah, cancel ordernya, cancel aja ordernya, batalin ordernya, batalkan ordernya, batalin terus bayar, cancel terus bayar, harga lebih murah kalau langsung, lebih murah kalo langsung, diskon kalau langsung, diskon kalo langsung, diskon kalau bayar langsung, ga perlu order, gak perlu order, tanpa order, tanpa orderan, ga usah order, gak usah order',
    own_contract: 'kontrak sendiri, kontrak langsung, invoice langsung, rekber',
    payout:
      'tarik uang, tarik dana, penarikan, withdraw, tarik saldo, pencairan, cairin, wd, narik saldo, tarik earnings, cairkan, mencairkan',
    cancel_verb: 'batal, batalkan, batalin, cancel',
    order_word: 'order, pesanan, orderan, proyek, project',
    refund_word: 'refund, kembalikan, pengembalian, balikin',
    allowed: 'apakah boleh, bolehkah, boleh gak sih, apa boleh, diperbolehkan gak, apakah diizinkan',
    ignorance:
      'gak tau, tidak tahu, baru di sini, baru pertama, pertama kali, cara bayarnya, bayarnya gimana, sudah kenal sebelumnya, udah kenal',
    past_talk:
      'kita bicarakan, kita bahas, sepakat, disepakati, bilang, katanya, kata kamu, kata kakak, ngomong, ngobrol, cerita, janji, dibahas, obrolin, kesepakatan, dibicarakan, sepakati, kita sepakati, udah sepakat, sudah sepakat, udah deal, sudah deal, udah dibahas, sudah dibahas, udah ngobrol, sudah ngobrol, tadi bilang, kemarin bilang, sempat bilang, sempat ngobrol, ngomongin',
    past_sent:
      'sudah kirim, udah kirim, sudah kukirim, udah kukirim, sudah saya kirim, udah telpon, sudah telpon, kamu kirim, telepon tadi, baca emailmu, terima emailmu, telponku, panggilan tak terjawab, udah saya kirim, saya kirim lewat, saya kirim via, saya kirim di, aku kirim lewat, aku kirim via, udah aku kirim, sudah aku kirim, udah dikirim, sudah dikirim, udah tak kirim, udah gue kirim, udah gw kirim, udah di-wa, sudah di wa, udah di email, saya telpon, aku telpon, saya email, saya wa kemarin, udah chat, sudah chat, udah saya chat, udah saya telpon, kamu telpon, kakak telpon, kakak kirim, kakak email',
    past_off:
      'waktu telponan, pas telponan, waktu telpon, pas telpon, waktu kita telponan, di wa kemarin, di wa tadi, di wa semalam, lewat wa kemarin, via wa kemarin, sudah saya wa, udah aku wa, sudah saya email, udah aku email, udah kuemail, sudah kirim email, udah kirim email, kirim email kemarin, di email kemarin, emailmu kemarin, waktu ketemu, pas ketemu, waktu kita ketemu, pas kita ketemu, pas ngopi, waktu ngopi, di zoom kemarin, pas zoom, waktu zoom, pas meeting kemarin, waktu meeting, di kantor kemarin, di kafe kemarin, pas makan siang, video call kemarin, pas vidcall, telponan kemarin, kemarin di telepon, kemarin di telpon, tadi di telepon, tadi di telpon, kemarin pas call, pas call kemarin, di call kemarin, kemarin di call, di gmeet kemarin, pas gmeet, di zoom tadi, waktu zoom kemarin, di meeting kemarin, kemarin di meeting, kemarin di wa, tadi di wa, semalam di wa, chat wa kemarin, obrolan wa, obrolan di wa kemarin, lewat wa tadi, lewat wa semalam, via wa tadi, via wa semalam, pas ngobrol di telpon, pas kopdar, waktu kopdar, ketemu kemarin, pas di kantor',
    off_channel: 'telepon, telpon, wa, email, zoom, meeting, kafe, kantor, vidcall, ketemu',
    past_place: 'di kafe, di kantor, di warung, di acara',
    time_past:
      'kemarin, tadi, semalam, minggu lalu, kemaren, kmrn, dulu, waktu itu, senin, selasa, rabu, kamis, jumat, udah, sudah',
    call_noun:
      'telepon, telpon, video call, vidcall, vc, panggilan, telponan, call, telfon, telfonan, meeting, meeting online, voice call, panggilan video',
    call_verb: 'telepon, telpon, nelpon, menelepon, telponan, vc-an',
    call_strong:
      'telponan, telepon sebentar, telpon sebentar, telpon bentar, bisa telpon, boleh telpon, bisa telepon, boleh telepon, bisa call, boleh call, video call, vidcall, call sebentar, call bentar, ngobrol lewat telepon, bicara lewat telepon, lewat suara, teleponan, telponan bentar, telponan aja, telponan dulu, telfonan, telfon bentar, ngobrol by phone, call dulu, call aja, nelpon bentar, nelfon, bisa nelpon, boleh nelpon, ditelpon, ditelepon, saya telpon ya, saya telepon ya, zoom call, meeting online, meeting sebentar, voice call, panggilan suara, panggilan video',
    meet_verb: 'ketemu, ketemuan, bertemu, jumpa, mampir, temu, kopdar, ngopi',
    in_person: 'tatap muka, langsung ketemu, offline, secara langsung ketemu',
    venue:
      'kafe, cafe, kantor, rumah, mall, mal, warung, kopi, studio, stasiun, restoran, coffee shop, starbuck, starbucks, resto, kosan, kampus, mol, alun-alun, kopitiam, janji jiwa',
    meet_strong:
      'ketemu langsung, ketemuan, ketemuan di, ketemu di, ngopi bareng, ngopi yuk, ngopi dulu, sambil ngopi, tatap muka, kopdar, mampir ke, datang ke kantor, main ke rumah, satu kota, sekota, kita ketemu, bertemu langsung, bertemu di, ketemuan yuk, ketemuan aja, ketemu aja, ketemu yuk, ketemu besok, meet up yuk, meetup yuk, mampir ke kantor, mampir ke kantor saya, main ke kantor, datang ke studio, ke kantor saya, ke rumah saya, ke kantor kakak, ketemu di kafe, sambil makan, makan siang bareng, ngopi-ngopi, nongkrong, sama-sama di jakarta, sama-sama di bandung, satu daerah, cod aja, cod-an, serah terima langsung',
    work_noun:
      'bot, logo, desain, template, tombol, iklan, banner, skrip, naskah, stiker, landing page, plugin, api, integrasi, checkout, halaman, toko online, artikel, poster, brosur, kartu nama, tokoh, karakter, cerita, video, konten, feed, caption, ikon, buku, bab, undangan, kemasan, label, website, aplikasi kasir, tombol chat, tombol wa, tombol chat wa, tombol whatsapp, tombol telepon, tombol cta, fitur, fitur chat, integrasi pembayaran, payment gateway, gateway, katalog, mockup, ui, ux, prototype, konten ig, feed ig, reels, story ig, template wa, broadcast, blast, chatbot, sistem, widget, formulir, form, pop up, subtitle, dubbing, voice over, podcast, jingle, lagu, puisi, novel, ppt, slide, presentasi, skripsi, makalah',
    work_verb: 'buat, bikin, buatkan, bikinin, desain, terjemahkan, tulis artikel, edit, integrasi, gambar, ngoding',
    named: 'namanya, judul, judulnya, berjudul, tulisan, teks, dialog, bernama',
    scam_strong:
      'biaya pendaftaran, biaya verifikasi, uang jaminan, deposit dulu, biaya pelatihan, biaya registrasi, kode otp, verifikasi akun, akun anda akan ditangguhkan, selamat anda terpilih, gaji harian, penghasilan tanpa modal, sewa akun, voucher hadiah, biaya administrasi dulu, bayar admin dulu, uang pendaftaran, uang pelatihan, deposit terlebih dahulu, kode yang masuk, kode verifikasi yang, kirim kode otp, share otp, akun anda akan diblokir, akun anda dibekukan, verifikasi data anda, kerja paruh waktu like, like dan subscribe dibayar, dapat uang dari like, investasi pasti untung, pasti untung, untung pasti, sewa akun upwork, sewa akun fiverr, jual akun, beli akun, pinjam akun, foto ktp, kirim foto ktp, selfie ktp, anda terpilih, kamu terpilih, undian, pulsa gratis',
    pressure_strong:
      'atau bintang satu, atau saya kasih bintang 1, kalau tidak bintang 1, kalo gak bintang satu, nanti saya kasih bintang 1, atau review jelek, atau ulasan jelek, atau saya cancel, kalo ga saya cancel, atau saya laporkan, kalau tidak saya laporkan, bintang 5 kalau, kasih bintang 1, kasih bintang satu, kasih rating 1, kasih rating jelek, rating jelek kalau, rating jelek kalo, saya kasih jelek, atau rating, kalo gak saya report, kalau tidak saya report, saya report, saya laporin, kalo ga refund, refund atau, refund sekarang atau, kalo mau bintang 5, kalau mau bintang 5, kalau mau bintang lima, rusak rating, jatuhin rating',
    review_bad:
      'bintang satu, bintang 1, ulasan buruk, review jelek, review buruk, rating jelek, rating buruk, ulasan jelek, ulasan negatif',
    threat: 'kalau tidak, kalo gak, kalo ga, atau saya, jika tidak, kalau gak, kalo tidak',
    idiom:
      'tidak apa-apa, gak apa-apa, gapapa, ga papa, tidak masalah, ga masalah, gak masalah, jangan khawatir, jangan lupa, kenapa tidak, tanpa latar, tanpa background, tanpa teks, bukan hanya, tidak hanya, huruf depannya, di atas, di bawah, bawah sendiri, sama dengan, nggak masalah, ga apa-apa, gpp, gak papa, tanpa musik, luar biasa, di luar negeri, luar negeri, luar kota, warna luar, bagian luar, gak buru-buru, ga buru-buru',
    filler:
      'yang, dan, untuk, ini, itu, dengan, pada, juga, sudah, udah, akan, ada, adalah, dari, ya, yg, dgn, utk, terima kasih, makasih, halo, selamat, pagi, siang, malam, bagus, sekali, banget, nih, sih, dong, deh, kok, lagi, bisa, atau, sama, nanti, hari, besok, lebih, baik, kan',
    scam_weak: 'selamat, lowongan, loker, admin, hrd, paruh waktu, gaji, deposit, tugas, komisi harian',
    app_noun: 'aplikasi, app, apps, apk, messenger, sebelah, logonya, aplikasi chat, icon',
    besides: 'selain, selain di, di luar sini, kecuali, selain lewat',
    just: 'aja, ajah, saja, aj, ae, aja yuk, aja ya, wae',
    discount: `diskon, lebih murah, murahin, saya kasih murah, potong harga, saya kasih diskon, dikasih diskon, kasih potongan, harga temen, murah, diskon 10%, lebih hemat, saya diskon,
      harga nego, dapet diskon, harga bisa kurang, aku diskon`,
    translate_verb:
      'terjemahin, terjemahkan, tolong terjemah*, translate-in, translatein, tulis di popup, ubah jadi, bahasa inggrisnya',
    other_word: 'lain, yang lain, lainnya, pribadi, sebelah, laen',
    place_word: 'tempat, aplikasi, app, jalur, jalur pribadi, platform, media, cara',
  },
};
