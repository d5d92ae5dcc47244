import type { Language } from './language.js';

export const vi: Language = {
  lang: 'vi',
  digits: ['không, ko, hông', 'một, mốt', 'hai', 'ba', 'bốn, tư', 'năm, lăm', 'sáu', 'bảy, bẩy', 'tám', 'chín'],
  teens: [
    'mười',
    'mười một',
    'mười hai',
    'mười ba',
    'mười bốn',
    'mười lăm',
    'mười sáu',
    'mười bảy',
    'mười tám',
    'mười chín',
  ],
  tens: ['hai mươi', 'ba mươi', 'bốn mươi', 'năm mươi', 'sáu mươi', 'bảy mươi', 'tám mươi', 'chín mươi'],
  apps: {
    zalo: 'zalo, za lo, dalo, zép lào, zep lao, app xanh, da lô, zl, zalo em, zalo mình, số zalo, gia lô, da lo, zalô, zalo nhé, zl em, add zalo em, add zalo',
    facebook:
      'fb, phây, phở bò, phở bò fb, fây búc, face, fb em, fb mình, phây búc, phây em, nhắn fb, add facebook em, add fb em, add facebook, add fb',
    messenger: 'mess, messenger, inbox fb, ib fb, mess em, nhắn mess, qua mess',
    telegram: 'tele, tê lê, tele em, qua tele, nhắn tele, tê lê gram',
    momo: 'momo, mô mô, ví momo, qua momo, momo em, số momo, mo mo, zalopay, zalo pay, viettelpay, viettel money, shopeepay',
    whatsapp: 'whatsapp',
    viber: 'vai bơ',
    zoom: 'zoom đi, họp zoom, qua zoom, lên zoom',
    google_meet: 'gg meet, google meet, ggmeet, qua meet',
    google_drive: 'gg drive, google drive, link drive',
  },
  looks: {
    zalo: 'xanh, màu xanh, xanh dương, xanh xanh, chữ z, chữ Z, xanh lam, màu xanh dương, có chữ z',
    whatsapp: 'xanh lá, màu xanh lá, xanh lá cây',
    telegram: 'máy bay giấy, máy bay',
    viber: 'tím, màu tím',
  },
  words: {
    at_word: 'a còng, a móc, a vòng, @ còng, a còng gmail, a-còng, a cong, a moc',
    dot_word: 'chấm, cham, dấu chấm',
    dash_word: 'gạch ngang, gạch nối',
    underscore_word: 'gạch dưới',
    street_word: `đường, phường, quận, ngõ, hẻm, số nhà, huyện, thôn, toà nhà, tổ dân phố, ngách, tổ, ấp, xã, thị trấn, tp, thành phố, tp.hcm, chung cư, tầng, căn hộ, lô, khu phố, kp, phố,
      p., q., toà`,
    password_word: 'mật khẩu, pass',
    user_word: 'tên đăng nhập, tài khoản đăng nhập',
    phone_noun:
      'số điện thoại, sđt, sdt, điện thoại, số đt, số phone, số zalo, số di động, số máy, số dt, sđt zalo, số của em, số của mình, số liên hệ, số liên lạc, đt, số cá nhân, số riêng, sdt zalo, hotline, số bạn, số anh, số chị',
    email_noun:
      'email, mail, thư điện tử, gmail, địa chỉ email, địa chỉ mail, mail cá nhân, email cá nhân, mail của, email bạn, mail bạn, email anh, mail anh',
    contact_noun:
      'liên lạc, liên hệ, thông tin liên hệ, thông tin liên lạc, cách liên lạc, info liên hệ, thông tin cá nhân, cách liên hệ, phương thức liên lạc',
    handle_noun: 'nick, nick facebook, link fb, link facebook, tài khoản facebook',
    other_number: 'mã đơn, số đơn hàng, mã đơn hàng, mã vận đơn, số hóa đơn, số trang',
    me: 'mình, tôi, em, anh, tui, tớ, cho em, cho mình',
    you: 'bạn, anh, chị, em, ban, chi, sếp, shop',
    we: 'chúng ta, tụi mình, bọn mình, hai bên, hai đứa, mình với nhau, chúng mình, với nhau',
    my: 'của mình, của tôi, của em, của anh, em, mình, tôi, bên em',
    your: 'của bạn, của anh, của chị, của em, bạn, anh, chị, bên anh, bên chị, email bạn, mail bạn, số bạn',
    third_party: 'khách sạn, nhà hàng, bác sĩ, khách hàng, cửa hàng, người dùng, nhân vật, công ty họ, của họ',
    negation: 'không, ko, khong, kh, chẳng, đừng, chưa, hông, hong, hem, không có, k, chả, khỏi',
    without: 'không qua, không cần qua, khỏi qua, miễn',
    cannot:
      'không được, ko được, không thể, cấm, bị cấm, không cho phép, không cho, không được phép, vi phạm, trái quy định, ko dc, không dc, ko thể, k được, trái luật, hông được, k dc, k đc, ko đc, không đc, hong được, hổng được, không thể cho, bị nghiêm cấm, nghiêm cấm, sai quy định, phạm quy, phạm luật, vi phạm quy định, vi phạm chính sách, không tiện, ko tiện, hong tiện',
    rule_word: 'quy định, nội quy, chính sách, điều khoản, luật, quy tắc',
    ban_word:
      'khóa tài khoản, khoá tài khoản, bị khóa, bị khoá, khóa nick, bị ban, bị phạt, cảnh cáo, bay nick, bay acc, mất tài khoản, khóa acc, bị cảnh cáo, đình chỉ, khoá acc, khoá nick, bị khóa tài khoản, bị khoá tài khoản, bị sàn khóa, sàn khóa, sàn phạt, bị cấm tài khoản, bay tài khoản, bay màu, mất nick, sập acc, so bi khoa',
    decline:
      'xin lỗi, rất tiếc, cảm ơn nhưng, dạ thôi, thôi ạ, sorry, ngại quá, em xin phép, thông cảm, em xin lỗi, dạ xin lỗi, mong anh thông cảm, mong chị thông cảm, mong bạn thông cảm, anh thông cảm, chị thông cảm, dạ em xin phép, e xin lỗi, tiếc quá',
    refuse_strong:
      'không nhận chuyển khoản ngoài, không giao dịch ngoài, em không giao dịch ngoài, không làm ngoài, không nhận ngoài, chuyển khoản ngoài không, ngoài sàn không, không cho số, không gửi số, không tiện cho số, không trao đổi ngoài, không liên hệ ngoài, không nói chuyện ngoài, không add, không kết bạn, đừng gửi số, đừng để số, không gọi điện, em không gọi, không nghe điện thoại, không gặp trực tiếp, sợ bị khóa, sợ bay nick, sợ bị phạt, sợ vi phạm, an toàn cho cả hai, an toàn cho hai bên, cho an toàn, đảm bảo cho hai bên, không cho số được, ko cho số được, không cho số đt, không cho sđt, không gửi sđt, không thể cho số, không thể cho sđt, không thể gửi số, không thể cung cấp số, không thể chia sẻ số, không chia sẻ số, không chia sẻ thông tin, không qua zalo được, ko qua zalo được, không qua zalo đâu, không dùng zalo, ko dùng zalo, không nhắn zalo, không trao đổi bên ngoài, không trao đổi qua zalo, không giao dịch bên ngoài, không nhận chuyển khoản, ko nhận chuyển khoản, không nhận tiền ngoài, không nhận thanh toán ngoài, không thanh toán ngoài, không làm việc ngoài, không làm bên ngoài, không ra ngoài, không gọi điện đâu, không gọi được, không nghe máy, không gặp được, không gặp ngoài, không cần số, ko cần số, không cần sđt, đừng gửi sđt, đừng gửi zalo, đừng để sđt, đừng ghi số, theo quy định, đúng quy định, tuân thủ quy định, giữ an toàn, an toàn cho mình, đảm bảo quyền lợi, bảo vệ quyền lợi, sợ mất tài khoản, sợ mất nick, không muốn bị khóa, không muốn mất',
    stay_verb: 'ở lại, giữ, tiếp tục ở đây',
    stay_strong:
      'nhắn ở đây, nhắn trên đây, nói ở đây, trao đổi ở đây, trao đổi trên đây, trao đổi tại đây, trao đổi trong này, ở đây thôi, trên đây thôi, trong này thôi, qua sàn thôi, qua sàn, trên sàn thôi, chỉ qua sàn, chỉ trên sàn, chỉ trên đây, chỉ ở đây, nhắn trong này, nói trong này, cứ nhắn ở đây, cứ nhắn trên đây, cứ nhắn trong này, làm việc trên đây, làm việc qua sàn, thanh toán qua sàn, thanh toán trên sàn, thanh toán qua nền tảng, trên nền tảng, qua nền tảng, đặt đơn trên đây, chat ở đây, chat trên đây, ở đây là được, trao đổi ở đây thôi, nhắn hết ở đây, nhắn ở đây giúp, cứ nhắn ở đây giúp, nói hết ở đây, trao đổi luôn ở đây, nói luôn ở đây, chat luôn ở đây, cứ chat ở đây, ở đây cho an toàn, ở đây cho tiện, ở lại đây, giữ liên lạc ở đây, thanh toán ở đây, thanh toán trên đây, thanh toán trong này, chỉ nhận thanh toán qua sàn, nhận qua sàn, đặt trên này, đặt hàng trên này, mọi thứ ở đây, trong chat này thôi, trên app này thôi, trên web này thôi, qua fiverr thôi, trên fiverr thôi, qua vlance, trên vlance',
    only: 'chỉ, thôi, luôn, mọi thứ',
    here: 'ở đây, đây, trên này, trong này, trên đây, tại đây, chat này, trong chat này, khung chat này, trên sàn, nền tảng này',
    not_here:
      'không phải ở đây, ở đây lag, đây chậm, trên này lag, trên này chậm, ít vào đây, ít lên đây, ít online ở đây, ở đây bất tiện, trên này bất tiện',
    there: 'bên đó, ở đó, bên ấy, qua đó, bển, bên kia, bên đấy, trên đó',
    platform: 'sàn, nền tảng, trang này, web này, fiverr, vlance',
    outside:
      'bên ngoài, ngoài, ở ngoài, ra ngoài, ngoài sàn, ngoài nền tảng, chỗ khác, app khác, ứng dụng khác, kênh khác, riêng, nơi khác, ngoài này, cách khác, ngoài trang này, ngoài đây, ngoài web, ngoài app, ngoài fiverr, ngoài upwork, bên khác, trang khác, kênh riêng, chỗ riêng, ngoài luồng',
    via: 'qua, bằng, trên, ở, vào, sang, tới, với, vô',
    but_word: 'nhưng, tuy nhiên, chứ',
    so_word: 'nên, vì, để, cho, rồi, thì, tại',
    if_word: 'nếu, khi, trừ khi',
    question:
      'gì, bao nhiêu, sao, thế nào, đâu, nào, có không, ko ạ, không ạ, là gì, mấy, cho em xin, cho mình xin, xin, có dùng',
    lets: 'mình qua, chúng ta, hay là, hay mình, tiện hơn, nhanh hơn, dễ hơn, cho tiện, cho nhanh, cho dễ, muốn, được không, nha, nhé, đi, mình nói chuyện, mình trao đổi, có thể, tốt hơn, em muốn, nên, rủ, chuyển qua, để em, cho lẹ, cho gọn, hay thôi, hay qua, qua đi, đi anh, đi chị, đi bạn, cho dễ nói, được ko, đc không, dc ko, đc ko, được hông, nhen, nghen, nhá, hen, ok không, ok ko',
    could: 'làm ơn, vui lòng, giúp, có thể, được không, giùm, dùm, nhé, cứ, cho',
    want: 'muốn, cần, xin',
    give_verb: 'cho, gửi, đưa, để lại, chia sẻ, nhắn, gởi, báo, cung cấp, trao đổi số, lưu, nhận, để',
    give_me:
      'cho em xin, cho mình xin, cho tôi xin, cho xin, xin, gửi em, gửi mình, gửi cho em, gửi cho mình, cho em, cho mình, để lại, cung cấp, đưa em, gửi giúp, cho e xin, cho m xin, xin số, gửi e, nhắn em số, cho em số, cho mình số, cho số, để lại số',
    have_verb: 'có, dùng, xài, có dùng, có xài, có chơi',
    talk_verb:
      'nói chuyện, trao đổi, nhắn tin, nhắn, chat, liên hệ, liên lạc, thảo luận, tư vấn, bàn bạc, trò chuyện, bàn tiếp, trao đổi tiếp, nói tiếp, bàn thêm, bàn chi tiết, bàn việc, bàn công việc, nói chuyện tiếp, nhắn tin riêng, chat riêng, tâm sự, nói rõ hơn, nói cho rõ, thương lượng, deal giá',
    talk_me:
      'nhắn em, nhắn mình, nhắn tôi, nhắn cho em, nhắn cho mình, nhắn qua, nhắn vào, gọi em, gọi mình, gọi cho em, gọi cho mình, gọi số, gọi vào số, liên hệ em, liên hệ mình, liên hệ qua, liên lạc qua, liên hệ số, inbox em, ib em, ib mình, alo em, mail cho em, mail cho mình, email cho em, gửi qua mail, gửi vào mail, gửi về mail, gửi qua email, gửi vào email, gửi về email, tìm em, tìm mình, tìm em trên, nhắn zalo, gọi zalo, nhá máy, nhắn qua zalo, nhắn zalo em, nhắn zalo cho em, gọi zalo em, ib zalo, ib fb, inbox fb, inbox qua, ib qua, alo cho em, alo số, gọi số này, nhắn số này, liên hệ số này, nhắn vào số, kb zalo, tìm nick, tìm fb em, tìm facebook em, tìm trên fb, search tên em, search fb, mail em, mail mình, email em, nhắn tele, nhắn mess, ib e, ib m, nhắn ở đó',
    add_me:
      'kết bạn, add em, add mình, add zalo, add nick, thêm em, theo dõi em, lưu số em, lưu số mình, quét mã, add giúp em, kết bạn với em, kết bạn zalo, add facebook em, add fb em, add facebook, add fb, kết bạn fb, kết bạn facebook, kb fb, add zalo em, quét mã qr, quét qr zalo, lưu sđt, lưu số, thêm zalo, tham gia nhóm, vào nhóm, join nhóm, follow em',
    go_verb: 'qua, sang, chuyển qua, chuyển sang, tiếp tục, ra, vào, vô, dời',
    reach_you:
      'liên hệ với bạn, liên hệ với anh, liên hệ với chị, liên lạc với bạn, liên lạc với anh, liên lạc với chị, gọi cho bạn, gọi cho anh, gọi cho chị, nhắn cho bạn, nhắn cho anh, nhắn cho chị, tìm bạn, liên hệ bạn, add bạn, liên hệ anh, liên hệ chị, liên hệ a, liên lạc a, tìm anh, tìm chị, nhắn anh, nhắn chị, gọi anh, gọi chị, add anh, add chị, liên hệ shop',
    remove_verb:
      'xóa, xoá, gỡ, bỏ số, xóa giúp, xoá giúp, bỏ bớt, xoá số, xóa số, xóa sđt, xoá sđt, gỡ số, gỡ bỏ, xóa đi, xoá đi, xóa dùm, xóa giùm, ẩn số, che số, sửa tin nhắn',
    fill_verb: 'điền form, điền vào form, điền thông tin, đăng ký theo form',
    move_strong:
      'ra ngoài nói chuyện, nói chuyện bên ngoài, trao đổi bên ngoài, trao đổi ngoài, nói chuyện ngoài, nói chuyện riêng, trao đổi riêng, chat riêng bên ngoài, liên hệ bên ngoài, liên hệ ngoài, qua chỗ khác, sang chỗ khác, qua app khác, tìm tên em trên google, tên y chang bên đó, tên giống vậy, qua zalo nói chuyện, qua zalo nói, qua zalo nhắn, qua zalo trao đổi, qua zalo bàn, qua zalo đi, qua zalo nha, qua zalo nhé, sang zalo, chuyển qua zalo, chuyển sang zalo, nhắn qua zalo, qua fb nói, qua mess nói, qua mess nhé, qua tele nói, ra ngoài trao đổi, ra ngoài bàn, ra ngoài nói, trao đổi ở ngoài, nói chuyện ở ngoài, nói riêng bên ngoài, cùng tên trên, tên giống trên, tên y vậy trên, google tên em, search google tên em, số em trong file, số trong file, sđt trong file, số trong ảnh, xem bio, coi bio, trong portfolio có số',
    ask_strong:
      'cho em xin số, cho mình xin số, cho xin số, xin số, xin sđt, xin sdt, xin zalo, cho em xin zalo, cho mình xin zalo, cho xin zalo, xin facebook, xin fb, xin mail, xin email, xin liên hệ, cho em xin liên hệ, số zalo của, zalo bạn, zalo anh, zalo chị, có zalo không, có zalo ko, có dùng zalo, có xài zalo, có whatsapp không, có telegram không, có fb không, số điện thoại của bạn, số điện thoại của anh, số điện thoại của chị, sđt của bạn, sđt của anh, sđt của chị, liên hệ bạn bằng cách nào, liên lạc bằng cách nào, liên hệ thế nào, làm sao liên hệ, số của bạn là, số bạn bao nhiêu, số anh bao nhiêu, số chị bao nhiêu, trước @, trước a còng, cho em xin số điện thoại, cho mình xin số điện thoại, xin số điện thoại, cho xin số đt, cho xin sđt, cho xin sdt, cho em sđt, cho em sdt, cho mình sđt, cho mình sdt, cho em số, cho mình số zalo, sđt bao nhiêu, sdt bao nhiêu, số bao nhiêu, số mấy vậy, zalo số mấy, zalo là gì, fb là gì, nick gì, mail là gì, email là gì, có zalo k, có zalo hông, có face không, có telegram ko, có whatsapp ko, có dùng telegram, có xài whatsapp, trao đổi số, trao đổi sđt, liên hệ với anh ngoài, liên hệ với bạn ngoài, liên hệ với chị ngoài, làm sao để liên hệ, làm sao liên lạc, liên hệ kiểu gì, liên hệ ở đâu, nhắn ở đâu được, tìm anh ở đâu, tìm bạn ở đâu, để lại sđt, để lại số, để lại zalo, gửi em sđt, gửi em số, gửi mình sđt, inbox số, ib số',
    pay_verb:
      'thanh toán, trả, chuyển khoản, chuyển tiền, ck, gửi tiền, trả tiền, đặt cọc, cọc, nhận chuyển khoản, nhận tiền, trả thẳng, chuyển thẳng, bắn tiền, bank qua, chuyển cho em, ck cho em, tính với nhau, chuyển momo, ck momo, trả qua, chuyển qua momo, gửi qua momo, thanh toán qua momo, trả em, trả mình, chuyển khoản qua, chuyển vào tài khoản, ck qua, ck vào, bank cho em, bank em, bắn qua, quét mã chuyển',
    pay_noun: 'tiền, thanh toán, cọc, tiền cọc, phần còn lại, một nửa, còn lại, phí làm, thù lao',
    bank: 'ngân hàng, số tài khoản, stk, tài khoản ngân hàng, vietcombank, vcb, techcombank, mb bank, mbbank, acb, bidv, agribank, tpbank, số tk, tk ngân hàng, chuyển khoản',
    cash: 'tiền mặt, tiền tươi',
    crypto: 'tiền ảo, ví điện tử',
    direct: 'trực tiếp, thẳng, riêng, với nhau, tự tính, trực tiếp cho em',
    separately: 'riêng, tách riêng',
    fee_word:
      'phí, phí sàn, hoa hồng, chiết khấu, 20%, phí dịch vụ, phần trăm, bên thứ ba, trung gian, tiền sàn, phí nền tảng, phí 20%, mất 20%, hoa hồng sàn, phí trung gian, phí app, phí web',
    avoid:
      'khỏi mất, đỡ mất, tránh, né, đỡ, tiết kiệm, không mất, ko mất, đỡ tốn, không bị trừ, khỏi bị trừ, lách, khỏi tốn, bị trừ, đỡ mất phí, khỏi mất phí, không mất phí, bị mất phí, mất 20%, sàn ăn, sàn cắt, sàn trừ, bị sàn trừ, bị cắt, cho đỡ, ăn mất, mất phí',
    off_pay:
      'thanh toán ngoài, thanh toán bên ngoài, trả ngoài, giao dịch ngoài, giao dịch bên ngoài, làm ngoài, làm bên ngoài, giao dịch trực tiếp, thanh toán trực tiếp, trả trực tiếp, chuyển khoản trực tiếp, chuyển thẳng, chuyển khoản thẳng, khỏi qua sàn, không qua sàn, không cần qua sàn, khỏi mất phí, đỡ mất phí, khỏi phí, né phí, tránh phí, lách phí, không mất phí sàn, khỏi mất phần, đỡ phí sàn, tiết kiệm phí, không qua trung gian, khỏi trung gian, tự tính với nhau, tính riêng với nhau, mình tự tính, làm riêng, làm riêng với em, hủy đơn rồi, huỷ đơn rồi, hủy đơn đi rồi, phần còn lại chuyển, còn lại chuyển khoản, còn lại trả ngoài, rẻ hơn nếu làm ngoài, giảm giá nếu làm ngoài, hai bên cùng lợi, dưới gầm bàn, thanh toán riêng, thanh toán thẳng, thanh toán riêng bên ngoài, trả riêng, trả tiền ngoài, trả tiền trực tiếp, trả tiền mặt trực tiếp, ck trực tiếp, ck thẳng, ck ngoài, ck riêng, chuyển riêng, chuyển khoản riêng, chuyển khoản ngoài cho, làm trực tiếp, làm thẳng với em, làm việc trực tiếp không qua, deal ngoài, deal riêng, đặt ngoài, đặt riêng, order ngoài, cho đỡ mất phí, cho đỡ phí, đỡ tốn phí, đỡ phí, khỏi tốn phí, né phí sàn, tránh phí sàn, lách phí sàn, không mất phí, không tốn phí, sàn ăn 20, sàn cắt 20, sàn trừ 20, hủy đơn rồi chuyển, huỷ đơn rồi chuyển, hủy đơn rồi ck, hủy đơn trả, hủy đơn em, phần còn lại ck, phần còn lại chuyển khoản, còn lại ck ngoài, một nửa ở ngoài, giảm giá nếu trả trực tiếp, giảm nếu chuyển khoản, rẻ hơn nếu trực tiếp, khỏi đặt đơn, không cần đặt đơn, khỏi tạo đơn',
    own_contract: 'hợp đồng riêng, hợp đồng trực tiếp, ký hợp đồng riêng',
    payout: 'rút tiền, rút về',
    cancel_verb: 'hủy, huỷ, hủy đơn, huỷ đơn',
    order_word: 'đơn, đơn hàng, dự án, đặt đơn',
    refund_word: 'hoàn tiền, trả lại tiền',
    allowed: 'có được phép, được phép không, có được không theo quy định, có vi phạm không',
    ignorance:
      'em không biết, mình không biết, mới dùng, lần đầu, mới vào, thanh toán thế nào, thanh toán sao, quen từ trước',
    past_talk:
      'đã nói, đã bàn, thống nhất, hẹn, chốt, hứa, đã trao đổi, có nói, đã chốt, đã hẹn, mình bàn, mình có bàn, đã nói rồi, anh nói là, chị nói là, anh nói màu, mình nói là, có trao đổi, đã thống nhất, như đã nói, như đã bàn, như đã trao đổi, như đã thống nhất, anh bảo, chị bảo, anh có bảo, anh đã hứa, hôm qua nói, hôm trước nói, đã kể, mình nói qua, mình đã nói',
    past_sent:
      'đã gửi, gửi rồi, em đã gửi, mình đã gửi, đã gọi, em gọi, đã nhắn, nhận được mail, đọc mail, cuộc gọi nhỡ, có gọi, em gửi rồi, đã gửi file, đã gửi qua, gửi qua zalo rồi, em nhắn rồi, em nhắn hôm qua, anh gửi hôm qua, đã email, đã mail, em có gọi, anh có gọi, hôm qua em gọi, em mail rồi, đã nhắn zalo, em có nhắn, em đã gửi file qua',
    past_off:
      'nói qua điện thoại, trong cuộc gọi, lúc gọi điện, hôm gọi điện, khi gọi điện, lúc gọi, hôm qua gọi, gọi hôm qua, cuộc gọi hôm qua, cuộc gọi hôm, qua zalo hôm qua, trên zalo hôm qua, nhắn zalo hôm qua, nói trên zalo, nói qua zalo, đã nhắn zalo, đã gửi zalo, đã gửi mail, đã gửi email, gửi mail rồi, gửi email rồi, em gửi mail, trong email hôm, mail hôm, email hôm, hôm gặp, lúc gặp, khi gặp, bữa gặp, hôm mình gặp, hôm đi cà phê, bữa cà phê, lúc cà phê, uống cà phê hôm, ở quán cà phê hôm, họp zoom hôm, trong zoom hôm, buổi họp hôm, hôm họp, ở văn phòng hôm, sau khi cúp máy, bữa nhậu, hôm qua mình nói qua điện thoại, hôm qua nói qua điện thoại, nói qua điện thoại là, hôm qua gọi điện, hôm trước gọi điện, trong cuộc gọi hôm qua, cuộc gọi lúc nãy, nói trong cuộc gọi, lúc call hôm qua, hôm qua call, hôm call, bữa call, trong buổi họp hôm, họp zoom hôm qua, hôm họp zoom, bữa họp, nhắn qua zalo hôm qua, chat zalo hôm qua, gửi qua zalo hôm qua, trong zalo em có, anh nói trong zalo, hôm qua gặp, bữa gặp nhau, lúc mình gặp, hôm cà phê',
    off_channel: 'điện thoại, zalo, mail, email, zoom, cuộc gọi, cà phê, văn phòng, gặp mặt',
    past_place: 'ở quán, ở văn phòng, ở quán cà phê',
    time_past: 'hôm qua, hôm trước, tuần trước, hôm nọ, bữa trước, bữa nọ, hồi nãy, lúc nãy, tối qua, sáng nay, rồi',
    call_noun: 'cuộc gọi, gọi video, video call, gọi điện, call',
    call_verb: 'gọi, gọi điện, alo',
    call_strong:
      'gọi điện được không, gọi video, gọi một chút, gọi nhanh, em gọi được không, gọi cho bạn được không, gọi cho anh được không, gọi cho chị được không, nói chuyện qua điện thoại, trao đổi qua điện thoại, call một chút, call nhanh, video call, gọi 5 phút, gọi 10 phút, họp online, gọi điện trao đổi, gọi điện nói, gọi điện nói chuyện, gọi được không, gọi được ko, gọi cho em được không, em gọi anh nhé, em gọi nhé, để em gọi, gọi 5p, gọi 10p, gọi tí, gọi chút, gọi lẹ, call tí, call chút, call được không, call được ko, call nhé, mình call, gọi video được không, họp nhanh, họp online nhé, meeting nhanh, nói chuyện điện thoại, gọi thoại, alo nói chuyện, alo tí',
    meet_verb: 'gặp, gặp mặt, ghé, hẹn gặp, đến',
    in_person: 'trực tiếp gặp, gặp mặt, mặt đối mặt, ngoài đời',
    venue: 'cà phê, cafe, quán, văn phòng, nhà em, nhà anh, công ty em, highlands',
    meet_strong:
      'gặp trực tiếp, gặp mặt, gặp nhau, gặp ở, hẹn gặp, hẹn cà phê, đi cà phê, uống cà phê, cà phê nói chuyện, cafe nói chuyện, ngồi cà phê, ghé văn phòng, ghé công ty, ghé nhà, qua văn phòng, gặp ngoài, cùng thành phố, ra quán, gặp nhau ở quán, gặp nhau ở, gặp nhau bàn, mình gặp nhau, gặp trực tiếp nói, gặp nói chuyện, đi cafe nói chuyện, đi cf, cafe bàn, cf bàn, hẹn gặp ở, hẹn cafe, qua nhà em, qua nhà anh, qua công ty, ghé quán, ghé studio, đến văn phòng, tới văn phòng, lên văn phòng, em qua gặp, anh qua gặp, cùng ở hà nội, cùng ở sài gòn, ở gần nhau, gần chỗ em, gần nhà em',
    work_noun:
      'bot, logo, thiết kế, banner, quảng cáo, kịch bản, template, plugin, nút, website, trang web, bài viết, bài đăng, landing page, cổng thanh toán, tích hợp, poster, tờ rơi, danh thiếp, nhân vật, video, sticker, app bán, giao diện, bao bì, truyện, nhãn mác, nhãn dán, tem nhãn, bao bì nhãn, nút gọi, nút chat, nút zalo, nút gọi ngay, chatbot, zalo mini app, zalo oa, bài đăng facebook, bài post, bài quảng cáo, fanpage, page facebook, trang facebook, mockup, slide, powerpoint, luận văn, phụ đề, lồng tiếng, thuyết minh, bài hát, kênh youtube, video tiktok, menu, catalogue, ấn phẩm, tem, icon, biểu tượng, form đăng ký, giỏ hàng, tính năng',
    work_verb: 'thiết kế, làm bot, viết bài, lập trình, dịch, vẽ, dựng, tích hợp, cài đặt, tạo',
    named: 'tên là, tiêu đề, câu thoại, dòng chữ, nội dung chữ',
    scam_strong:
      'phí đăng ký, phí xác minh, tiền đặt cọc giữ chỗ, phí đào tạo, mã otp, gửi mã otp, xác minh tài khoản, tài khoản sẽ bị khóa, việc nhẹ lương cao, thẻ cào, thẻ quà tặng, thuê tài khoản, cho thuê acc, nhiệm vụ hoa hồng, làm nhiệm vụ nhận hoa hồng, đóng phí trước, phí hồ sơ, phí giữ chỗ, phí bảo đảm, phí kích hoạt, đặt cọc trước khi làm, nạp tiền trước, nạp tiền để, gửi mã xác nhận, đọc mã otp, cho em mã otp, mã vừa gửi về, tài khoản của bạn sẽ bị khóa, tài khoản của bạn bị khóa, xác thực tài khoản, đăng nhập để xác minh, chúc mừng bạn đã trúng, bạn đã trúng tuyển, trúng thưởng, lãi suất cao cam kết, cam kết lợi nhuận, thuê nick, mua tài khoản, bán tài khoản, mượn tài khoản, like video kiếm tiền, việc online tại nhà lương, chụp cccd, gửi ảnh cccd, ảnh chụp căn cước',
    pressure_strong:
      'không thì 1 sao, không là 1 sao, không thì đánh giá xấu, đánh giá 1 sao nếu, cho 1 sao, cho 1 sao nếu, không thì hủy đơn, không thì báo cáo, không hoàn tiền thì, 5 sao nếu, em cho 1 sao, tôi cho 1 sao, mình cho 1 sao, đánh giá 1 sao nếu không, không thì report, ko thì 1 sao, ko thì report, không thì tôi báo cáo, tôi sẽ báo cáo, hoàn tiền không thì, hoàn tiền đi không, muốn 5 sao thì, muốn 5* thì, cho 5 sao nếu',
    review_bad: 'đánh giá xấu, một sao, 1 sao, đánh giá 1 sao',
    threat: 'không thì, nếu không, bằng không, không là',
    idiom:
      'không sao, không sao đâu, không vấn đề, không có gì, không chỉ, ko sao, đừng lo, sao không, tại sao không, không nền, không chữ, không phải, không những, không khí, không gian, bên ngoài hộp, mặt ngoài, ngoài trời, bìa ngoài, ngoài ra, nước ngoài, ở nước ngoài, khách nước ngoài, không cần gấp, không gấp, không hẳn, sau đó, năm nay, ba mẹ, hai màu, một chút, một cái, không lời, hôm nay, mẹ nhé',
    filler:
      'là, và, của, có, được, này, đó, một, các, những, cho, với, rất, quá, ạ, dạ, vâng, ơi, cảm ơn, chào, đã, đang, sẽ, lại, cũng, thì, mà, nhé, nha, rồi, làm, nghe, thấy, xong, hay, đẹp, hôm nay, ngày mai, hả, luôn',
    app_noun: 'app, ứng dụng, phần mềm, apps, cái app, ap',
    besides: 'ngoài, ngoài ra, ngoài chỗ, trừ, bên ngoài, ngoài đây',
    discount:
      'giảm, giảm giá, rẻ hơn, bớt, chiết khấu, giảm cho, em bớt, lấy rẻ, giá tốt hơn, em giảm, giảm 10%, khuyến mãi riêng',
    translate_verb: 'dịch giúp, dịch câu, dịch sang, dịch hộ, dịch ra, viết thông báo, dịch đoạn',
    other_word: 'khác, chỗ khác, app khác, riêng, kênh khác, nơi khác, app gì, nào khác',
    place_word: 'chỗ, app, nơi, kênh, ứng dụng, chỗ khác, nơi khác, kênh khác, app khác, app gì',
  },
};
