import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): readonly string[] => detect(text).map((signal) => signal.kind);

test.each([
  ['加深一点蓝色\n微调下字距\n信纸尺寸别变\n聊到这，看每行第一个字', 'move_off'],
  ['らくに進めたいので\nいちど確認します\nんー、悩ましいですね\n縦に読んでください', 'move_off'],
  ['카페 느낌으로 갈게요\n톡톡 튀게요\n세로로 읽어보세요', 'move_off'],
  ['Very nice\nI like it\nBest so far\nEven the sky\nReady to go', 'move_off'],
])('"%s" hides %s in first letters', (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

test.each([
  'the first letter of each slide should be bigger',
  'Wide banner\nIcons in blue\nReady by noon\nEnd card',
  '每行第一个字要加粗\n其他不变\n谢谢',
])('"%s" hides nothing', (text) => {
  expect(kindsIn(text)).toEqual([]);
});
