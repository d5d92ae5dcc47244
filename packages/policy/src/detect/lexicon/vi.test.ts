import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): string => [...new Set(detect(text).map((signal) => signal.kind))].sort().join(' ');

const proposals: readonly (readonly [text: string, kind: string])[] = [
  ['cho em xin số điện thoại của anh với ạ', 'ask_contact'],
  ['bạn có zalo không cho mình xin', 'ask_contact'],
  ['cho minh xin email ban nhe', 'ask_contact'],
  ['làm sao để liên hệ với anh ngoài trang này?', 'ask_contact'],
  ['qua zalo nói chuyện cho tiện nha anh', 'move_off'],
  ['minh nhan tin qua telegram di ban', 'move_off'],
  ['add facebook em rồi nhắn ở đó nhé', 'move_off'],
  ['ra ngoài trao đổi cho nhanh, ở đây lag quá', 'move_off'],
  ['anh chuyển khoản thẳng cho em qua vietcombank nhé', 'pay_off'],
  ['thanh toán ngoài cho đỡ mất phí sàn', 'pay_off'],
  ['hủy đơn rồi chuyển momo cho em, em giảm 10%', 'pay_off'],
  ['tra tien qua momo cho nhanh nha', 'pay_off'],
  ['hôm qua mình nói qua điện thoại là màu xanh mà', 'ref_off'],
  ['em đã gửi file qua zalo cho anh hôm qua rồi', 'ref_off'],
  ['gọi điện nói chuyện 5 phút được không anh?', 'call'],
  ['mình video call một chút nhé?', 'call'],
  ['mai mình gặp nhau ở quán cà phê bàn tiếp nhé', 'meet'],
  ['anh ghé văn phòng em nói chuyện trực tiếp được không?', 'meet'],
  ['web mà sập thì kiếm bạn ở đâu', 'ask_contact'],
  ['qua bên kia nói, trên này hay bị trôi tin', 'move_off'],
  ['sàn ăn hết rồi, hai đứa mình tự tính với nhau đi', 'pay_off'],
  ['gọi mấy cuộc mà không thấy bắt máy', 'ref_off'],
  ['gõ mỏi tay quá, nói miệng cho nhanh', 'call'],
  ['cũng ở Sài Gòn mà, tiện đường ghé em nha', 'meet'],
  ['cho mình mail để mình gửi hợp đồng', 'ask_contact'],
  ['ib mình nhé', 'move_off'],
  ['tiền mặt được không', 'pay_off'],
  ['bạn đọc mail mình chưa?', 'ref_off'],
  ['gọi lại cho mình', 'call'],
  ['đi cafe nhé', 'meet'],
];

test.each(proposals)('Vietnamese "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});

const nearMisses: readonly (readonly [text: string, kind: string])[] = [
  ['xin lỗi anh, em không cho số được vì vi phạm quy định', 'refuse'],
  ['mình trao đổi ở đây thôi ạ', 'refuse'],
  ['em chỉ nhận thanh toán qua sàn thôi', 'refuse'],
  ['bạn xóa số điện thoại trong tin nhắn giúp mình nhé', 'refuse'],
  ['em khong qua zalo duoc, so bi khoa tai khoan', 'refuse'],
  ['không gọi điện đâu ạ, anh nhắn hết ở đây giúp em', 'refuse'],
  ['làm bot zalo cho cửa hàng bao nhiêu tiền?', ''],
  ['thiết kế logo màu xanh giúp em', ''],
  ['tích hợp thanh toán momo vào website mất mấy ngày?', ''],
  ['giá một trang là bao nhiêu ạ?', ''],
  ['cảm ơn anh, sản phẩm đẹp lắm', ''],
  ['mã đơn hàng 4471029 sao rồi ạ?', ''],
  ['không sao đâu, anh cứ từ từ', ''],
  ['viết giúp em 3 bài đăng facebook', ''],
  ['sao phải qua zalo, ở đây vẫn được mà', 'refuse'],
  ['hóa đơn excel thêm cột chuyển khoản giúp mình', ''],
  ['sàn không cho', 'refuse'],
  ['cảm ơn nhưng thôi', 'refuse'],
  ['đừng hỏi số mình nữa', 'refuse'],
  ['hẹn gặp lại bạn', ''],
  ['cho em xin mẫu', ''],
];

test.each(nearMisses)('Vietnamese "%s" proposes nothing: [%s]', (text, kind) => {
  expect(kindsIn(text)).toBe(kind);
});
