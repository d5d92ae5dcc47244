import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): readonly string[] => detect(text).map((signal) => signal.kind);

const told: readonly (readonly [text: string, kind: string])[] = [
  ['微 信 聊 吧', 'move_off'],
  ['平台要抽两成，咱俩绕开它，你省我也省', 'pay_off'],
  ['ラ・イ・ンしませんか', 'move_off'],
  ['一度キャンセルして、直接ご依頼いただければその分安くできます', 'pay_off'],
  ['카 톡 으 로 하 실 래 요', 'move_off'],
  ['공1공-5오5오-01칠팔', 'phone'],
  ['nau8saat6 five55 zero1do4 pe call karna', 'phone'],
  ['व्हाट्सअप्प पे बात करें?', 'move_off'],
  ['صفر تین ایک دو، تین بار پانچ، صفر ایک دو چھ', 'phone'],
  ['হোয়াটসএ্যাপ আছে? ওইখানে কথা বলি', 'move_off'],
  ['yang di tengah ini makan duit doang, lain kali kita skip aja', 'pay_off'],
  ['bukod sa site na to saan pa kayo online?', 'ask_contact'],
  ['em làm theo lời anh dặn lúc gọi điện', 'ref_off'],
  ['وا.تس.اب أحسن', 'move_off'],
];

test.each(told)('"%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

test.each([
  '退货单 18955550126 什么时候能处理',
  '追跡070 5555 0188はどこですか',
  '카톡처럼 말풍선 뜨는 애니메이션 원해요',
  'whatsapp jaisa bubble animation chahiye',
  'parcel 03215550193 delivered dikha raha hai',
  'mau animasi balon chat kayak di whatsapp',
  'muốn hiệu ứng bong bóng chat giống zalo',
  'في الديزاين حط رقم وهمي 0500000000',
])('"%s" proposes nothing', (text) => {
  expect(kindsIn(text).filter((kind) => kind !== 'refuse')).toEqual([]);
});

test.each([
  '就免了吧，微信我不加',
  'phone uthana mere liye mushkil hai, chat best hai',
  'em không nghe máy được, anh nhắn ở đây thôi nha',
  'رقمي خاص ما أنشره، اعذرني',
])('"%s" declines and nothing else', (text) => {
  expect(kindsIn(text)).toEqual(['refuse']);
});
