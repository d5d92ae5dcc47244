import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): readonly string[] => detect(text).map((signal) => signal.kind);

test.each([
  '去那个绿色的聊天软件聊吧',
  '緑のアイコンのアプリのほうで話しませんか',
  '노란 앱으로 얘기하면 안 될까요?',
  'hare rang wali app par aa jao, wahan baat karte hain',
  'उस हरे रंग वाले ऐप पर आ जाइए',
  'اس سبز رنگ والی ایپ پر آ جائیں',
  'pindah ke aplikasi ijo aja yuk',
  'qua app màu xanh nói chuyện nha anh',
])('"%s" names an app by its looks', (text) => {
  expect(kindsIn(text)).toContain('move_off');
});

test.each([
  '绿色的按钮再大一点',
  'app ka logo hara rakhna',
  '이 앱은 노란 배경이 좋아요',
  'aplikasi kasirnya warna hijau',
])('"%s" speaks of a colour', (text) => {
  expect(kindsIn(text)).toEqual([]);
});
