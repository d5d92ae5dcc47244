import type { Language } from './language.js';

export const id: Language = {
  lang: 'id',
  digits: [
    'nol, kosong, nul',
    'satu, situ satu, stu',
    'dua',
    'tiga, tigo',
    'empat, ampat',
    'lima, limo',
    'enam, anam',
    'tujuh, tuju',
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
      'wa, wea, waa, wassap, wasap, watsap, si hijau, aplikasi hijau, app ijo, aplikasi ijo, ijo-ijo, via wa, japri wa, nowa',
    telegram: 'tele, teleg, tg',
    instagram: 'ig, insta',
    facebook: 'fb, efbe',
    line: 'line aja, id line',
    dana: 'via dana, pake dana, pakai dana, ke dana, lewat dana, dana aja, dana saya',
    ovo: 'via ovo, pake ovo, pakai ovo, ke ovo, lewat ovo, ovo aja',
    gopay: 'gopay, shopeepay, shopee pay, linkaja, qris',
  },
  words: {
    at_word: 'at, et',
    dot_word: 'titik, dot',
    dash_word: 'strip, setrip',
    underscore_word: 'garis bawah, underscore',
    street_word: 'jalan, jl, gang, gg, rt, rw, kecamatan, kelurahan, kode pos, komplek, perumahan',
    password_word: 'kata sandi, sandi, password',
    user_word: 'nama pengguna, username',
    phone_noun:
      'nomor, nomer, no hp, nomor hp, nomer hp, nohp, hp, telepon, telpon, tlp, nomor wa, nomer wa, no wa, nomor telepon, nope, nomorku, nomerku, nomormu*, nomermu*, nomornya',
    email_noun: 'email, surel, imel, e-mail, emailku, emailmu, gmail',
    contact_noun: 'kontak, kontaknya, kontakmu, kontakku, kontak pribadi',
    handle_noun: 'akun ig, medsos, sosmed, id line, username',
    other_number: 'nomor pesanan, nomor order, no order, nomor resi, no resi, nomor invoice, nomor halaman',
    me: 'saya, aku, gue, gw, sy, ku, gua, ane',
    you: 'kamu, anda, kakak, kak, lu, lo, elu, mas, mbak, bang, agan, situ',
    we: 'kita, kami, berdua, kita berdua',
    my: 'saya, ku, aku, gue, punyaku, nomorku, nomerku, emailku, kontakku, punya saya',
    your: 'kamu, anda, mu, kakak, kakaknya, lu, nya, mas, mbak, kak, nomormu*, nomermu*, emailmu, kontakmu, punyamu, nomornya, nomernya',
    third_party: 'hotel, restoran, toko, klien, pelanggan, dokter, tokohnya, pengguna, perusahaan, mereka',
    negation:
      'tidak, gak, ga, nggak, enggak, ngga, ndak, tak, bukan, jangan, belum, gk, tdk, jgn, ogah, gausah, ga usah, tidak usah',
    without: 'tanpa',
    cannot:
      'tidak boleh, gak boleh, ga boleh, nggak boleh, tidak bisa, gak bisa, ga bisa, nggak bisa, dilarang, melanggar, tidak diperbolehkan, tidak diizinkan, larangan, tdk boleh, tdk bisa, terlarang, gabisa, gaboleh, ngga boleh, ngga bisa, melarang',
    rule_word: 'aturan, peraturan, kebijakan, ketentuan, syarat, tos, kebijakannya',
    ban_word:
      'banned, ban, diblokir, blokir, kena ban, kena banned, kena suspend, suspend, disuspend, akun saya, akun ditutup, akun hilang, peringatan, sanksi, kena tegur, diban, keblokir',
    decline:
      'maaf, mohon maaf, sori, sorry, makasih tapi, terima kasih tapi, mending tidak, lebih baik tidak, punten, lebih nyaman, lebih suka',
    refuse_strong:
      'tidak terima transfer, tidak menerima pembayaran, gak terima pembayaran, tidak melayani di luar, tidak melayani transaksi, gak kasih nomor, ga kasih nomor, tidak bisa kasih nomor, tidak bisa memberikan nomor, tidak bisa share nomor, di luar platform tidak, di luar tidak, gak mau di luar, ga mau di luar, jangan di luar, jangan minta, jangan kirim nomor, jangan share, takut kena, takut akun, takut kena ban, takut diblokir, takut kena banned, demi keamanan, biar aman, supaya aman, sama-sama aman, biar sama-sama aman',
    stay_verb: 'tetap, tetep, lanjut di sini, terus di sini, biar di sini, sebaiknya di sini',
    stay_strong:
      'di sini saja, di sini aja, disini saja, disini aja, sini aja, lewat sini aja, lewat sini saja, lewat platform, lewat platform saja, lewat platform aja, melalui platform, di platform ini saja, di platform aja, di chat ini saja, di chat ini aja, tetap di sini, tetap di platform, lanjut di sini saja, lanjut di sini aja, ngobrol di sini aja, chat di sini aja, chat di sini saja, via platform, via fiverr saja, cukup di sini, semua di sini, hanya di sini, hanya lewat, lewat aplikasi ini saja, bahas di sini aja, bahas di sini saja',
    only: 'hanya, cuma, saja, aja, doang, selalu, semua',
    here: 'di sini, disini, sini, chat ini, platform ini, lewat sini, situs ini, aplikasi ini, di chat, di inbox, lewat inbox',
    not_here:
      'jangan di sini, bukan di sini, di sini lemot, di sini suka telat, di sini lambat, sini lemot, jarang buka di sini, jarang buka sini, daripada di sini, di sini telat notif',
    there: 'di sana, disana, ke sana, situ, di situ, disitu, ke situ, sana',
    platform: 'platform, situs, web, fiverr, aplikasi, sribulancer, projects.co.id',
    outside:
      'di luar, luar, diluar, luar platform, di luar platform, di luar sini, selain di sini, tempat lain, aplikasi lain, jalur pribadi, japri, jalur lain, secara pribadi, luar sistem, pindah lapak, keluar dari sini, luar aplikasi',
    via: 'di, ke, lewat, via, pakai, pake, melalui, dengan, dari, pk',
    but_word: 'tapi, tetapi, namun, cuma',
    so_word: 'jadi, biar, supaya, soalnya, karena, terus, trus',
    if_word: 'kalau, kalo, jika, bila, klo',
    question:
      'apa, berapa, bagaimana, gimana, di mana, dimana, mana, punya, ada, boleh minta, bisa minta, boleh tau, boleh tahu, brp, apakah',
    lets: 'yuk, ayo, mari, mending, lebih enak, enakan, lebih gampang, lebih cepat, biar cepat, biar cepet, bisa kita, boleh kita, gimana kalau, gimana kalo, kita lanjut, lanjut, lebih baik, boleh, bisa, mau, pengen, ingin, saya mau, kita bisa, aja, langsung, pindah, sebaiknya, kuy, cus',
    could: 'tolong, bisa, boleh, mohon, coba, silakan, silahkan, bolehkah, bisakah, minta tolong, plis',
    want: 'mau, ingin, pengen, butuh, perlu, minta',
    give_verb:
      'kasih, beri, berikan, kirim, kirimkan, krm, bagi, share, kasi, sebut, sebutin, tulis, tukar, tukeran, simpan, save, catat, infokan',
    give_me:
      'minta, kasih, kasi, bagi, kirim, kirimkan, share, boleh minta, bisa minta, mintain, bagi dong, kasih dong, minta dong, mnta, berikan',
    have_verb: 'punya, ada, pakai, pake, main, aktif di, biasa online',
    talk_verb:
      'ngobrol, bicara, chat, chatan, diskusi, bahas, kontak, hubungi, obrolan, telponan, ngomong, komunikasi, lanjut diskusi, ngobrolin, negosiasi, nego, chattingan, chatting, kontakan, lanjut, jelasin',
    talk_me:
      'hubungi saya, hubungi aku, hubungi, kontak saya, kontak aku, chat saya, chat aku, chat ke, wa saya, wa aku, wa aja, wa ya, telpon saya, telepon saya, telpon aja, japri, japri aja, dm aja, dm aku, dm saya, email saya, email ke, email aja, kirim ke email, kirim ke, kirim aja ke, kirimkan ke, sms aja, sms saya, kabari di, kabarin di, cari aku, cari saya, temui saya di, calling aja, pm aja, inbox aja',
    add_me:
      'add saya, add aku, add aja, add ya, follow saya, follow aku, invite saya, tambahkan saya, save nomor, simpan nomor, gabung di, gabung ke, join di',
    go_verb: 'pindah, lanjut, geser, pindah ke, lanjutkan, terusin, main ke, keluar, lanjutin',
    reach_you:
      'hubungi kamu, hubungi anda, hubungin kamu, kontak kamu, menghubungi kakak, menghubungi anda, hubungi kakak, hubungin kakak, chat kamu, wa kamu, samperin, nyamperin, nemuin kamu, bisa dihubungi, dihubungi',
    remove_verb: 'hapus, hapuskan, dihapus, hilangkan, edit pesan, delete',
    fill_verb: 'isi formulir, isi form, lengkapi form, daftar di',
    move_strong:
      'ngobrol di luar, chat di luar, bahas di luar, diskusi di luar, lanjut di luar, kontak di luar, hubungi di luar, pindah ke luar, ngobrol di tempat lain, lanjut di tempat lain, keluar platform, cari nama saya di google, cari namaku di google, namanya sama di sana, nama yang sama di sana',
    ask_strong:
      'minta nomor, minta nomer, minta no, minta no wa, minta wa, minta kontak, minta email, boleh minta nomor, boleh minta nomer, boleh minta no, boleh minta wa, boleh minta kontak, bisa minta nomor, bisa minta wa, bagi nomor, bagi nomer, bagi no, bagi wa, kasih nomor, kasih nomer, nomor wa berapa, nomornya berapa, no wa nya, no hp nya, no hpnya, no wanya, wa nya berapa, ada wa, ada wa ga, ada wa gak, ada nomor wa, ada telegram, punya wa, punya telegram, ada ig, ig nya apa, emailnya apa, email nya apa, cara menghubungi, gimana cara menghubungi, biasa online di mana, online di mana selain, bisa dihubungi di mana, bisa dihubungi dimana, ada kontak lain, kontak lain, bisa hubungi ke mana, sebelum @',
    pay_verb:
      'bayar, bayarnya, dibayar, membayar, pembayaran, transfer, tf, trf, kirim uang, setor, transferan, terima, tagih, saya bayar, bayarin, bayarkan, kirim duit, nitip',
    pay_noun: 'uang, duit, dp, pelunasan, sisa, sisanya, uang muka, biaya, pembayaran, bayaran, upah',
    bank: 'bank, rekening, rek, norek, no rek, bca, mandiri, bri, bni, rekening saya, rekeningku, rekening bca, seabank, jago, bsi',
    cash: 'tunai, cash, kontan, cod',
    crypto: 'kripto, wallet',
    direct: 'langsung, secara langsung, pribadi, antar kita, direct, langsung ke saya',
    separately: 'terpisah, sisanya di luar, belakangan di luar',
    fee_word:
      'komisi, potongan, fee, biaya admin, biaya platform, admin 20%, 20%, 20 persen, jatah admin, jatah, pajak, potongannya, biaya layanan, dipotong, kepotong, kepotong fee, persenan',
    avoid:
      'hemat, menghindari, hindari, biar ga kena, biar gak kena, supaya gak kena, tanpa, tanpa kena, irit, lolos, ga kepotong, gak kepotong, tidak kepotong, kena, bagi dua, sayang, ngakalin, ngindarin, menghemat',
    off_pay:
      'bayar di luar, pembayaran di luar, transaksi di luar, transaksi langsung, deal di luar, order di luar, di luar platform lebih murah, bayar langsung, bayar langsung ke, transfer langsung, langsung transfer, langsung ke rekening, langsung aja ke rekening, tanpa potongan, tanpa komisi, tanpa fee, tanpa biaya admin, biar gak kena potongan, biar ga kena potongan, biar ga kepotong, biar gak kepotong, supaya tidak kena potongan, gak kena fee, ga kena fee, ga kena potongan, hemat fee, hemat komisi, hemat potongan, main belakang, lewat belakang, jalur belakang, bawah meja, bawah tangan, di bawah tangan, tanpa lewat platform, ga usah lewat platform, gak usah lewat platform, tanpa perantara, tanpa pihak ketiga, cancel order terus, cancel aja terus, cancel dulu terus, batalin order terus, batalkan pesanan lalu, kerja di luar, kerja langsung, sisanya transfer, sisanya di luar, lebih murah kalau langsung, lebih murah di luar, bagi dua fee',
    own_contract: 'kontrak sendiri, kontrak langsung, invoice langsung, rekber',
    payout: 'tarik uang, tarik dana, penarikan, withdraw, tarik saldo, pencairan, cairin, wd',
    cancel_verb: 'batal, batalkan, batalin, cancel',
    order_word: 'order, pesanan, orderan, proyek, project',
    refund_word: 'refund, kembalikan, pengembalian, balikin',
    allowed: 'apakah boleh, bolehkah, boleh gak sih, apa boleh, diperbolehkan gak, apakah diizinkan',
    ignorance:
      'gak tau, tidak tahu, baru di sini, baru pertama, pertama kali, cara bayarnya, bayarnya gimana, sudah kenal sebelumnya, udah kenal',
    past_talk:
      'kita bicarakan, kita bahas, sepakat, disepakati, bilang, katanya, kata kamu, kata kakak, ngomong, ngobrol, cerita, janji, dibahas, obrolin, kesepakatan, dibicarakan, sepakati',
    past_sent:
      'sudah kirim, udah kirim, sudah kukirim, udah kukirim, sudah saya kirim, udah telpon, sudah telpon, kamu kirim, telepon tadi, baca emailmu, terima emailmu, telponku, panggilan tak terjawab',
    past_off:
      'di telepon, di telpon, lewat telepon, lewat telpon, via telepon, via telpon, waktu telponan, pas telponan, waktu telpon, pas telpon, waktu kita telponan, di wa kemarin, di wa tadi, di wa semalam, lewat wa kemarin, via wa kemarin, sudah saya wa, udah aku wa, sudah saya email, udah aku email, udah kuemail, sudah kirim email, udah kirim email, kirim email kemarin, di email kemarin, emailmu kemarin, waktu ketemu, pas ketemu, waktu kita ketemu, pas kita ketemu, pas ngopi, waktu ngopi, di zoom kemarin, pas zoom, waktu zoom, pas meeting kemarin, waktu meeting, di kantor kemarin, di kafe kemarin, pas makan siang, video call kemarin, pas vidcall, di video call, telponan kemarin',
    off_channel: 'telepon, telpon, wa, email, zoom, meeting, kafe, kantor, vidcall, ketemu',
    past_place: 'di kafe, di kantor, di warung, di acara',
    time_past:
      'kemarin, tadi, semalam, minggu lalu, kemaren, kmrn, dulu, waktu itu, senin, selasa, rabu, kamis, jumat, udah, sudah',
    call_noun: 'telepon, telpon, video call, vidcall, vc, panggilan, telponan, call',
    call_verb: 'telepon, telpon, nelpon, menelepon, telponan, vc-an',
    call_strong:
      'telponan, telepon sebentar, telpon sebentar, telpon bentar, bisa telpon, boleh telpon, bisa telepon, boleh telepon, bisa call, boleh call, video call, vidcall, call sebentar, call bentar, ngobrol lewat telepon, bicara lewat telepon, lewat suara, teleponan',
    meet_verb: 'ketemu, ketemuan, bertemu, jumpa, mampir, temu, kopdar, ngopi',
    in_person: 'tatap muka, langsung ketemu, offline, secara langsung ketemu',
    venue: 'kafe, cafe, kantor, rumah, mall, mal, warung, kopi, studio, stasiun, restoran',
    meet_strong:
      'ketemu langsung, ketemuan, ketemuan di, ketemu di, ngopi bareng, ngopi yuk, ngopi dulu, sambil ngopi, tatap muka, kopdar, mampir ke, datang ke kantor, main ke rumah, satu kota, sekota, kita ketemu, bertemu langsung, bertemu di',
    work_noun:
      'bot, logo, desain, template, tombol, iklan, banner, skrip, naskah, stiker, landing page, plugin, api, integrasi, checkout, halaman, toko online, artikel, poster, brosur, kartu nama, tokoh, karakter, cerita, video, konten, feed, caption, ikon, buku, bab, undangan, kemasan, label, website, aplikasi kasir',
    work_verb: 'buat, bikin, buatkan, bikinin, desain, terjemahkan, tulis artikel, edit, integrasi, gambar, ngoding',
    named: 'namanya, judul, judulnya, berjudul, tulisan, teks, dialog, bernama',
    scam_strong:
      'biaya pendaftaran, biaya verifikasi, uang jaminan, deposit dulu, biaya pelatihan, biaya registrasi, kode otp, verifikasi akun, akun anda akan ditangguhkan, selamat anda terpilih, gaji harian, penghasilan tanpa modal, sewa akun, voucher hadiah',
    pressure_strong:
      'atau bintang satu, atau saya kasih bintang 1, kalau tidak bintang 1, kalo gak bintang satu, nanti saya kasih bintang 1, atau review jelek, atau ulasan jelek, atau saya cancel, kalo ga saya cancel, atau saya laporkan, kalau tidak saya laporkan, bintang 5 kalau',
    review_bad: 'bintang satu, bintang 1, ulasan buruk, review jelek, review buruk',
    threat: 'kalau tidak, kalo gak, kalo ga, atau saya, jika tidak',
    idiom:
      'tidak apa-apa, gak apa-apa, gapapa, ga papa, tidak masalah, ga masalah, gak masalah, jangan khawatir, jangan lupa, kenapa tidak, tanpa latar, tanpa background, tanpa teks, bukan hanya, tidak hanya, huruf depannya, di atas, di bawah, bawah sendiri, sama dengan',
    filler:
      'yang, dan, untuk, ini, itu, dengan, pada, juga, sudah, udah, akan, ada, adalah, dari, ya, yg, dgn, utk, terima kasih, makasih, halo, selamat, pagi, siang, malam, bagus, sekali, banget, nih, sih, dong, deh, kok, lagi, bisa, atau, sama, nanti, hari, besok, lebih, baik, kan',
  },
};
