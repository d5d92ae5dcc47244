import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): readonly string[] => detect(text).map((signal) => signal.kind);

test.each([
  ['a branch of the post', 'Нова Пошта, Одеса, відділення 61, Петренко Ганна'],
  ['a house and the office in it', 'наша мастерская: Тула, Садовая 31, офис 9, заезжайте'],
  ['a Korean road', '샘플은 인천 연수구 송도과학로 51, 704호로 보내주세요'],
  ['a Japanese ward', '札幌市中央区大通西8-2-39に持ってきてください'],
  ['a Chinese compound', '地址 武汉市洪山区珞喻路95号，过来拿'],
  ['a shop and its market', 'دکان نمبر 31، صدر بازار، ملتان آ جائیں'],
  ['a shop on a road', 'meri dukaan 31/2 Station Road, Nagpur par hai, aa jao'],
  ['a road behind its number', 'दुकान पर आ जाइए: 31, गांधी रोड, कानपुर'],
  ['a flat in a numbered block', 'flat 9, 3rd floor, Lake Plaza, Multan bhijwa dein'],
  ['a branch by its number', 'відправ на Нову пошту 31, Суми, отримувач Ганна'],
  ['a house with a name', 'post the copies to The Old Mill, Church Lane, Ambleside LA22 9DN'],
  ['a room, a house and a town', 'send it over to Apt 9C, 3100 Meridian, Dayton 45402'],
  ['a box at the post office', 'PO Box 9310, Nelson 7042'],
  ['a street that is a number', 'Calle 31 #9-42, Cali'],
  ['a studio that it is at', "swing by our studio, it's at 31 Banksia Rd, Leura 2780"],
  ['a labelled workshop', 'Werkstatt: Am Alten Markt 9, 2. Hof, 18055 Rostock'],
  ['a number behind a slash', '寄來台南市中西區民權路31之9號'],
  ['a place for the parcel', 'Die Kiste geht an: Weberei Kern, Industriestr. 9-11, 99817 Eisenach'],
  ['a square, shortened', 'te lo recojo en Pza. de la Encina 9, local 2, León'],
  ['a house by its district', 'tiệm em ở 9 Bis Trần Phú, Q3, chị ghé lấy nghen'],
  ['a district and its lane', '원단은 서대문구 연희로 31길 9로 갖다주세요'],
  ['a village', 'приезжай забирать: посёлок Светлый, Полевая 9'],
  ['what nobody else is said to own', "we're above the bakery, 31 King St West, 2nd floor, Hamilton, just come up"],
  ['a town with its code', 'मेरा घर सी-31, गांधी पार्क, भोपाल 462010 में है'],
  ['a Bengali house', 'বাড়ি ৩১, সেক্টর ৯, উত্তরা, ঢাকা ১২৩০ এ পাঠিয়ে দিন'],
])('%s is an address where somebody is to come or send', (_, text) => {
  expect(kindsIn(text)).toContain('address');
});

test.each([
  'подключить новая почта api 2.0 на сайт',
  'квартира 61 м, 2 комнаты, дом 2015 года',
  '新宿区の3LDK、95平米の図面です',
  'dukaan ke liye logo chahiye, 3 concept, 12 din me',
  'we have 31 banners, 12 posts, order 462010 in total',
  'the venue: its at 31 Banksia Rd, tickets at the door',
  'the letterhead says 31 Banksia Rd, Leura for now',
  'we need a cab to 31 Banksia Road',
  '价格是899元，地址在北京朝阳区将台路6号',
  'El apartado 4.2 dice lo mismo',
  'the villa on the 3rd floor, block 4 of the text, page 12',
  '서울 지도 일러스트 12장 필요해요',
])('"%s" names no place', (text) => {
  expect(kindsIn(text)).not.toContain('address');
});
