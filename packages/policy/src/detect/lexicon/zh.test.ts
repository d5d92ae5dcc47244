import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): readonly string[] => detect(text).map((signal) => signal.kind);

const hits: readonly (readonly [text: string, kind: string])[] = [
  ['加个V吧，发图方便', 'move_off'],
  ['我們換LINE聊好嗎，這邊訊息常常漏掉', 'move_off'],
  ['你微信多少，我加你', 'ask_contact'],
  ['方便留個電話嗎', 'ask_contact'],
  ['您的邮箱发我一下，我把资料寄过去', 'ask_contact'],
  ['私下转账吧，省点手续费', 'pay_off'],
  ['不要走平台了，支付宝直接转我', 'pay_off'],
  ['照昨天电话里说好的，改成竖版', 'ref_off'],
  ['上次見面時說的那個顏色比較好', 'ref_off'],
  ['方便打个电话说吗，五分钟就好', 'call'],
  ['你也在深圳？要不约个咖啡当面谈', 'meet'],
  ['抱歉，平台不让加微信，就在这里聊吧', 'refuse'],
  ['不好意思，我不方便給電話', 'refuse'],
  ['麻烦把手机号删掉，平台会封号的', 'refuse'],
  ['不退款就给你差评', 'pressure'],
  ['先交押金才能接单，做完退还', 'scam'],
  ['万一网站打不开，我上哪儿找你', 'ask_contact'],
  ['點樣先可以快啲搵到你？', 'ask_contact'],
  ['去别处谈谈吧，这儿说话不方便', 'move_off'],
  ['轉去 WhatsApp 傾啦', 'move_off'],
  ['給我打個折，我走私帳', 'pay_off'],
  ['我入數俾你，唔使經平台', 'pay_off'],
  ['那天喝咖啡你答應多畫一版', 'ref_off'],
  ['打字太慢，我讲给你听吧', 'call'],
  ['明天地铁口见，样品带给你看', 'meet'],
  ['唔好意思，平台唔畀留電話', 'refuse'],
  ['怎么联系您', 'ask_contact'],
  ['加個好友吧', 'move_off'],
  ['给我发短信', 'move_off'],
  ['可以付现金吗', 'pay_off'],
  ['下次直接找我', 'pay_off'],
  ['收到我的邮件了吗', 'ref_off'],
  ['打电话给我', 'call'],
  ['可以见面吗', 'meet'],
  ['不用了谢谢', 'refuse'],
  ['就在平台聊吧，电话就不用了', 'refuse'],
];

test.each(hits)('Chinese "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

const harmless: readonly string[] = [
  '帮我开发一个微信小程序，带支付功能',
  '订单号 48213 麻烦查一下',
  '手机端的按钮再大一点',
  '没问题，明天下午给您初稿',
  '这个颜色不错，不过字体可以再细一点',
  '視訊會議軟體的介面設計，三個頁面',
  '电话客服的话术写五百字',
  '请问这家酒店的电话是多少？',
  '文案里别出现价格',
  '这张图加个边框就行',
  '收银台要能扫码付款，做个立牌',
  '刚发的文件看到没',
  '我打不开文件',
  '明天见',
  '先不要下单，我再改一下',
];

test.each(harmless)('Chinese "%s" is nothing', (text) => {
  expect(kindsIn(text)).toEqual([]);
});
