import type { Language } from './language.js';

export const vi: Language = {
  lang: 'vi',
  digits: [
    'không, ko, hông',
    'một, mốt, mot',
    'hai',
    'ba',
    'bốn, tư',
    'năm, lăm, nam',
    'sáu, sau',
    'bảy, bẩy',
    'tám',
    'chín',
  ],
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
    zalo: 'zalo, za lo, dalo, zép lào, zep lao, app xanh, da lô, zl',
    facebook: 'fb, phây, phở bò, phở bò fb, fây búc, face',
    messenger: 'mess, messenger, inbox fb, ib fb',
    telegram: 'tele, tê lê',
    momo: 'momo, mô mô, ví momo, qua momo',
    whatsapp: 'whatsapp',
    viber: 'vai bơ',
  },
  words: {
    at_word: 'a còng, a móc, a vòng, @ còng',
    dot_word: 'chấm, cham',
    dash_word: 'gạch ngang, gạch nối',
    underscore_word: 'gạch dưới',
    street_word: 'đường, phường, quận, ngõ, hẻm, số nhà, huyện, thôn, toà nhà, tổ dân phố',
    password_word: 'mật khẩu, pass',
    user_word: 'tên đăng nhập, tài khoản đăng nhập',
    phone_noun: 'số điện thoại, sđt, sdt, điện thoại, số đt, số phone, số zalo, số di động, số máy',
    email_noun: 'email, mail, thư điện tử, gmail, địa chỉ email',
    contact_noun: 'liên lạc, liên hệ, thông tin liên hệ, thông tin liên lạc, cách liên lạc',
    handle_noun: 'nick, nick facebook, link fb, link facebook, tài khoản facebook',
    other_number: 'mã đơn, số đơn hàng, mã đơn hàng, mã vận đơn, số hóa đơn, số trang',
    me: 'mình, tôi, em, anh, tui, tớ, cho em, cho mình',
    you: 'bạn, anh, chị, em, ban, chi, sếp, shop',
    we: 'chúng ta, tụi mình, bọn mình, hai bên, hai đứa, mình với nhau, chúng mình, với nhau',
    my: 'của mình, của tôi, của em, của anh, em, mình, tôi, bên em',
    your: 'của bạn, của anh, của chị, của em, bạn, anh, chị, bên anh, bên chị',
    third_party: 'khách sạn, nhà hàng, bác sĩ, khách hàng, cửa hàng, người dùng, nhân vật, công ty họ, của họ',
    negation: 'không, ko, khong, kh, chẳng, đừng, chưa, hông, hong, hem, không có, k, chả, khỏi',
    without: 'không qua, không cần qua, khỏi qua, miễn',
    cannot:
      'không được, ko được, không thể, cấm, bị cấm, không cho phép, không cho, không được phép, vi phạm, trái quy định, ko dc, không dc, ko thể, k được, trái luật, hông được',
    rule_word: 'quy định, nội quy, chính sách, điều khoản, luật, quy tắc',
    ban_word:
      'khóa tài khoản, khoá tài khoản, bị khóa, bị khoá, khóa nick, bị ban, bị phạt, cảnh cáo, bay nick, bay acc, mất tài khoản, mất acc, khóa acc, bị cảnh cáo, đình chỉ',
    decline: 'xin lỗi, rất tiếc, cảm ơn nhưng, dạ thôi, thôi ạ, sorry, ngại quá, em xin phép, thông cảm',
    refuse_strong:
      'không nhận chuyển khoản ngoài, không giao dịch ngoài, em không giao dịch ngoài, không làm ngoài, không nhận ngoài, chuyển khoản ngoài không, ngoài sàn không, không cho số, không gửi số, không tiện cho số, không trao đổi ngoài, không liên hệ ngoài, không nói chuyện ngoài, không add, không kết bạn, đừng gửi số, đừng để số, không gọi điện, em không gọi, không nghe điện thoại, không gặp trực tiếp, sợ bị khóa, sợ bay nick, sợ bị phạt, sợ vi phạm, an toàn cho cả hai, an toàn cho hai bên, cho an toàn, đảm bảo cho hai bên',
    stay_verb: 'ở lại, giữ, tiếp tục ở đây',
    stay_strong:
      'nhắn ở đây, nhắn trên đây, nói ở đây, trao đổi ở đây, trao đổi trên đây, trao đổi tại đây, trao đổi trong này, ở đây thôi, trên đây thôi, trong này thôi, qua sàn thôi, qua sàn, trên sàn thôi, chỉ qua sàn, chỉ trên sàn, chỉ trên đây, chỉ ở đây, nhắn trong này, nói trong này, cứ nhắn ở đây, cứ nhắn trên đây, cứ nhắn trong này, làm việc trên đây, làm việc qua sàn, thanh toán qua sàn, thanh toán trên sàn, thanh toán qua nền tảng, trên nền tảng, qua nền tảng, đặt đơn trên đây, chat ở đây, chat trên đây, ở đây là được',
    only: 'chỉ, thôi, luôn, mọi thứ',
    here: 'ở đây, đây, trên này, trong này, trên đây, tại đây, chat này, trong chat này, khung chat này, trên sàn, nền tảng này',
    not_here:
      'không phải ở đây, ở đây lag, đây chậm, trên này lag, trên này chậm, ít vào đây, ít lên đây, ít online ở đây, ở đây bất tiện, trên này bất tiện',
    there: 'bên đó, ở đó, bên ấy, qua đó, bển, bên kia, bên đấy, trên đó',
    platform: 'sàn, nền tảng, trang này, web này, fiverr, vlance',
    outside:
      'bên ngoài, ngoài, ở ngoài, ra ngoài, ngoài sàn, ngoài nền tảng, chỗ khác, app khác, ứng dụng khác, kênh khác, riêng, nơi khác, ngoài này, cách khác',
    via: 'qua, bằng, trên, ở, vào, sang, tới, với, vô',
    but_word: 'nhưng, tuy nhiên, chứ',
    so_word: 'nên, vì, để, cho, rồi, thì, tại',
    if_word: 'nếu, khi, trừ khi',
    question:
      'gì, bao nhiêu, sao, thế nào, đâu, nào, có không, ko ạ, không ạ, là gì, mấy, cho em xin, cho mình xin, xin, có dùng',
    lets: 'mình qua, chúng ta, hay là, hay mình, tiện hơn, nhanh hơn, dễ hơn, cho tiện, cho nhanh, cho dễ, muốn, được không, nha, nhé, đi, mình nói chuyện, mình trao đổi, có thể, tốt hơn, em muốn, nên, rủ, chuyển qua, để em, cho lẹ, cho gọn, hay thôi',
    could: 'làm ơn, vui lòng, giúp, có thể, được không, giùm, dùm, nhé, cứ, cho',
    want: 'muốn, cần, xin',
    give_verb: 'cho, gửi, đưa, để lại, chia sẻ, nhắn, gởi, báo, cung cấp, trao đổi số, lưu, nhận, để',
    give_me:
      'cho em xin, cho mình xin, cho tôi xin, cho xin, xin, gửi em, gửi mình, gửi cho em, gửi cho mình, cho em, cho mình, để lại, cung cấp, đưa em, gửi giúp',
    have_verb: 'có, dùng, xài, có dùng, có xài, có chơi',
    talk_verb:
      'nói chuyện, trao đổi, nhắn tin, nhắn, chat, bàn, liên hệ, liên lạc, thảo luận, tám, tư vấn, bàn bạc, trò chuyện, bàn tiếp, trao đổi tiếp, nói tiếp',
    talk_me:
      'nhắn em, nhắn mình, nhắn tôi, nhắn cho em, nhắn cho mình, nhắn qua, nhắn vào, gọi em, gọi mình, gọi cho em, gọi cho mình, gọi số, gọi vào số, liên hệ em, liên hệ mình, liên hệ qua, liên lạc qua, liên hệ số, inbox em, ib em, ib mình, alo em, mail cho em, mail cho mình, email cho em, gửi qua mail, gửi vào mail, gửi về mail, gửi qua email, gửi vào email, gửi về email, tìm em, tìm mình, tìm em trên, nhắn zalo, gọi zalo, nhá máy',
    add_me:
      'kết bạn, add em, add mình, add zalo, add nick, thêm em, theo dõi em, lưu số em, lưu số mình, quét mã, add giúp em, kết bạn với em, kết bạn zalo',
    go_verb: 'qua, sang, chuyển qua, chuyển sang, tiếp tục, ra, vào, vô, dời',
    reach_you:
      'liên hệ với bạn, liên hệ với anh, liên hệ với chị, liên lạc với bạn, liên lạc với anh, liên lạc với chị, gọi cho bạn, gọi cho anh, gọi cho chị, nhắn cho bạn, nhắn cho anh, nhắn cho chị, tìm bạn, liên hệ bạn, add bạn, liên hệ anh, liên hệ chị',
    remove_verb: 'xóa, xoá, gỡ, bỏ số, xóa giúp, xoá giúp, bỏ bớt',
    fill_verb: 'điền form, điền vào form, điền thông tin, đăng ký theo form',
    move_strong:
      'ra ngoài nói chuyện, nói chuyện bên ngoài, trao đổi bên ngoài, trao đổi ngoài, nói chuyện ngoài, nói chuyện riêng, trao đổi riêng, chat riêng bên ngoài, liên hệ bên ngoài, liên hệ ngoài, qua chỗ khác, sang chỗ khác, qua app khác, tìm tên em trên google, tên y chang bên đó, tên giống vậy',
    ask_strong:
      'cho em xin số, cho mình xin số, cho xin số, xin số, xin sđt, xin sdt, xin zalo, cho em xin zalo, cho mình xin zalo, cho xin zalo, xin facebook, xin fb, xin mail, xin email, xin liên hệ, cho em xin liên hệ, số zalo của, zalo bạn, zalo anh, zalo chị, có zalo không, có zalo ko, có dùng zalo, có xài zalo, có whatsapp không, có telegram không, có fb không, số điện thoại của bạn, số điện thoại của anh, số điện thoại của chị, sđt của bạn, sđt của anh, sđt của chị, liên hệ bạn bằng cách nào, liên lạc bằng cách nào, liên hệ thế nào, làm sao liên hệ, số của bạn là, số bạn bao nhiêu, số anh bao nhiêu, số chị bao nhiêu, trước @, trước a còng',
    pay_verb:
      'thanh toán, trả, chuyển khoản, chuyển tiền, ck, gửi tiền, trả tiền, đặt cọc, cọc, nhận chuyển khoản, nhận tiền, trả thẳng, chuyển thẳng, bắn tiền, bank qua, chuyển cho em, ck cho em, tính với nhau',
    pay_noun: 'tiền, thanh toán, cọc, tiền cọc, phần còn lại, một nửa, còn lại, phí làm, thù lao',
    bank: 'ngân hàng, số tài khoản, stk, tài khoản ngân hàng, vietcombank, vcb, techcombank, mb bank, mbbank, acb, bidv, agribank, tpbank, số tk, tk ngân hàng, chuyển khoản',
    cash: 'tiền mặt, tiền tươi',
    crypto: 'tiền ảo, ví điện tử',
    direct: 'trực tiếp, thẳng, riêng, với nhau, tự tính, trực tiếp cho em',
    separately: 'riêng, tách riêng',
    fee_word:
      'phí, phí sàn, hoa hồng, chiết khấu, 20%, phí dịch vụ, phần trăm, bên thứ ba, trung gian, tiền sàn, phí nền tảng',
    avoid:
      'khỏi mất, đỡ mất, tránh, né, khỏi, đỡ, tiết kiệm, không mất, ko mất, đỡ tốn, không bị trừ, khỏi bị trừ, lách, khỏi tốn, bị trừ, mất',
    off_pay:
      'thanh toán ngoài, thanh toán bên ngoài, trả ngoài, giao dịch ngoài, giao dịch bên ngoài, làm ngoài, làm bên ngoài, giao dịch trực tiếp, thanh toán trực tiếp, trả trực tiếp, chuyển khoản trực tiếp, chuyển thẳng, chuyển khoản thẳng, khỏi qua sàn, không qua sàn, không cần qua sàn, khỏi mất phí, đỡ mất phí, khỏi phí, né phí, tránh phí, lách phí, không mất phí sàn, khỏi mất phần, đỡ phí sàn, tiết kiệm phí, không qua trung gian, khỏi trung gian, tự tính với nhau, tính riêng với nhau, mình tự tính, làm riêng, làm riêng với em, hủy đơn rồi, huỷ đơn rồi, hủy đơn đi rồi, phần còn lại chuyển, còn lại chuyển khoản, còn lại trả ngoài, rẻ hơn nếu làm ngoài, giảm giá nếu làm ngoài, hai bên cùng lợi, dưới gầm bàn',
    own_contract: 'hợp đồng riêng, hợp đồng trực tiếp, ký hợp đồng riêng',
    payout: 'rút tiền, rút về',
    cancel_verb: 'hủy, huỷ, hủy đơn, huỷ đơn',
    order_word: 'đơn, đơn hàng, dự án, đặt đơn',
    refund_word: 'hoàn tiền, trả lại tiền',
    allowed: 'có được phép, được phép không, có được không theo quy định, có vi phạm không',
    ignorance:
      'em không biết, mình không biết, mới dùng, lần đầu, mới vào, thanh toán thế nào, thanh toán sao, quen từ trước',
    past_talk:
      'nói, đã nói, đã bàn, thống nhất, hẹn, bàn, trao đổi, bảo, kể, chốt, hứa, đã trao đổi, có nói, đã chốt, đã hẹn',
    past_sent:
      'đã gửi, gửi rồi, em đã gửi, mình đã gửi, đã gọi, em gọi, đã nhắn, nhận được mail, đọc mail, cuộc gọi nhỡ, có gọi',
    past_off:
      'qua điện thoại, nói qua điện thoại, trên điện thoại, trong cuộc gọi, lúc gọi điện, hôm gọi điện, khi gọi điện, lúc gọi, hôm qua gọi, gọi hôm qua, cuộc gọi hôm qua, cuộc gọi hôm, qua zalo hôm qua, trên zalo hôm qua, nhắn zalo hôm qua, nói trên zalo, nói qua zalo, đã nhắn zalo, đã gửi zalo, đã gửi mail, đã gửi email, gửi mail rồi, gửi email rồi, em gửi mail, trong mail, trong email hôm, mail hôm, email hôm, hôm gặp, lúc gặp, khi gặp, bữa gặp, hôm mình gặp, hôm đi cà phê, bữa cà phê, lúc cà phê, uống cà phê hôm, ở quán cà phê hôm, họp zoom hôm, trong zoom hôm, buổi họp hôm, hôm họp, ở văn phòng hôm, sau khi cúp máy, bữa nhậu',
    off_channel: 'điện thoại, zalo, mail, email, zoom, cuộc gọi, cà phê, văn phòng, gặp mặt',
    past_place: 'ở quán, ở văn phòng, ở quán cà phê',
    time_past: 'hôm qua, hôm trước, tuần trước, hôm nọ, bữa trước, bữa nọ, hồi nãy, lúc nãy, tối qua, sáng nay, rồi',
    call_noun: 'cuộc gọi, gọi video, video call, gọi điện, call',
    call_verb: 'gọi, gọi điện, alo',
    call_strong:
      'gọi điện được không, gọi video, gọi một chút, gọi nhanh, em gọi được không, gọi cho bạn được không, gọi cho anh được không, gọi cho chị được không, nói chuyện qua điện thoại, trao đổi qua điện thoại, call một chút, call nhanh, video call, gọi 5 phút, gọi 10 phút, họp online, gọi điện trao đổi, gọi điện nói',
    meet_verb: 'gặp, gặp mặt, ghé, hẹn gặp, đến',
    in_person: 'trực tiếp gặp, gặp mặt, mặt đối mặt, ngoài đời',
    venue: 'cà phê, cafe, quán, văn phòng, nhà em, nhà anh, công ty em, highlands',
    meet_strong:
      'gặp trực tiếp, gặp mặt, gặp nhau, gặp ở, hẹn gặp, hẹn cà phê, đi cà phê, uống cà phê, cà phê nói chuyện, cafe nói chuyện, ngồi cà phê, ghé văn phòng, ghé công ty, ghé nhà, qua văn phòng, gặp ngoài, cùng thành phố, ra quán',
    work_noun:
      'bot, logo, thiết kế, banner, quảng cáo, kịch bản, template, plugin, nút, website, trang web, bài viết, bài đăng, landing page, cổng thanh toán, tích hợp, poster, tờ rơi, danh thiếp, nhân vật, video, sticker, app bán, giao diện, nhãn, bao bì, truyện',
    work_verb: 'thiết kế, làm bot, viết bài, lập trình, dịch, vẽ, dựng, tích hợp, cài đặt, tạo',
    named: 'tên là, tiêu đề, câu thoại, dòng chữ, nội dung chữ',
    scam_strong:
      'phí đăng ký, phí xác minh, tiền đặt cọc giữ chỗ, phí đào tạo, mã otp, gửi mã otp, xác minh tài khoản, tài khoản sẽ bị khóa, việc nhẹ lương cao, thẻ cào, thẻ quà tặng, thuê tài khoản, cho thuê acc, nhiệm vụ hoa hồng, làm nhiệm vụ nhận hoa hồng',
    pressure_strong:
      'không thì 1 sao, không là 1 sao, không thì đánh giá xấu, đánh giá 1 sao nếu, cho 1 sao, cho 1 sao nếu, không thì hủy đơn, không thì báo cáo, không hoàn tiền thì, 5 sao nếu',
    review_bad: 'đánh giá xấu, một sao, 1 sao, đánh giá 1 sao',
    threat: 'không thì, nếu không, bằng không, không là',
    idiom:
      'không sao, không sao đâu, không vấn đề, không có gì, không chỉ, ko sao, đừng lo, sao không, tại sao không, không nền, không chữ',
    filler:
      'là, và, của, có, được, này, đó, một, các, những, cho, với, rất, quá, ạ, dạ, vâng, ơi, cảm ơn, chào, đã, đang, sẽ, lại, cũng, thì, mà, nhé, nha, rồi, làm, nghe, thấy, xong, hay, đẹp, hôm nay, ngày mai, hả, luôn',
  },
};
