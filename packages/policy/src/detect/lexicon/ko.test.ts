import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): readonly string[] => detect(text).map((signal) => signal.kind);

const hits: readonly (readonly [text: string, kind: string])[] = [
  ['카톡으로 이야기하실래요? 답장 빨라요', 'move_off'],
  ['디코로 오세요, 거기서 설명드릴게요', 'move_off'],
  ['번호 좀 알려주세요', 'ask_contact'],
  ['메일 주소 알려주시면 자료 보내드릴게요', 'ask_contact'],
  ['수수료 아까우니 직거래로 하시죠', 'pay_off'],
  ['주문 취소하고 제 계좌로 보내주시면 할인해 드려요', 'pay_off'],
  ['어제 통화에서 말씀드린 대로 배경은 흰색이에요', 'ref_off'],
  ['카톡으로 보내드린 파일 확인하셨나요', 'ref_off'],
  ['잠깐 통화 가능하세요?', 'call'],
  ['화상회의로 설명드려도 될까요', 'call'],
  ['강남역 근처 카페에서 만나서 얘기할까요', 'meet'],
  ['죄송하지만 연락처는 알려드릴 수 없어요', 'refuse'],
  ['여기 채팅으로만 부탁드려요, 기록이 남아서요', 'refuse'],
  ['외부 거래는 규정 위반이라 안 됩니다', 'refuse'],
  ['환불 안 해주면 별점 1점 줄게요', 'pressure'],
  ['제 계정이 막히면 어디서 찾아야 하나요', 'ask_contact'],
  ['여기는 글자가 자꾸 가려져요, 딴 데서 얘기해요', 'move_off'],
  ['중간에 안 끼면 단가 낮춰주시나요', 'pay_off'],
  ['디엠으로 주신 스케치 좋던데요', 'ref_off'],
  ['타자가 느려서 그런데 그냥 말로 하면 안 될까요', 'call'],
  ['점심 한번 하시죠, 제가 살게요', 'meet'],
  ['디엠은 확인 안 해요, 글로 남겨주세요', 'refuse'],
  ['명함 받을 수 있을까요', 'ask_contact'],
  ['디엠 주세요', 'move_off'],
  ['자세한 건 메일로 보내주세요', 'move_off'],
  ['계좌번호 알려주세요', 'pay_off'],
  ['다음부터는 직접 해요', 'pay_off'],
  ['전화했는데 안 받으셨어요', 'ref_off'],
  ['지금 전화돼요?', 'call'],
  ['제가 그쪽으로 갈게요', 'meet'],
  ['거절할게요', 'refuse'],
  ['여기서 물어보세요', 'refuse'],
];

test.each(hits)('Korean "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

const harmless: readonly string[] = [
  '카카오톡 챗봇 개발 견적 문의드립니다',
  '문의 폼에 전화번호 입력 칸 추가해 주세요',
  '주문번호 48213 확인 부탁드립니다',
  '문제없어요, 내일까지 드릴게요',
  '라인 두께를 조금 줄여 주세요',
  '로고 색상이 정말 마음에 들어요',
  '결제 페이지 디자인은 얼마인가요',
  '온라인 강의 대본 작성해 주세요',
  '궁금한 점 있으면 말씀해 주세요',
  '카카오뱅크 로고 같은 느낌으로요',
  '디코딩 오류가 나는데 바로 답해 주실 수 있나요',
  '내일 봐요',
  '파일이 안 열려요',
  '파란색으로 할게요',
];

test.each(harmless)('Korean "%s" is nothing', (text) => {
  expect(kindsIn(text)).toEqual([]);
});
