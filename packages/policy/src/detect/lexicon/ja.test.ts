import { expect, test } from 'vitest';
import { detect } from '../detect.js';

const kindsIn = (text: string): readonly string[] => detect(text).map((signal) => signal.kind);

const hits: readonly (readonly [text: string, kind: string])[] = [
  ['LINEでやり取りしませんか、そのほうが早いです', 'move_off'],
  ['続きはディスコードで話しましょう', 'move_off'],
  ['連絡先を教えていただけますか', 'ask_contact'],
  ['メアド教えてください、資料を送ります', 'ask_contact'],
  ['サイトを通さず直接取引なら手数料がかかりません', 'pay_off'],
  ['口座に直接振り込みますので、少し安くしてください', 'pay_off'],
  ['先日お電話でお話しした件ですが、赤でお願いします', 'ref_off'],
  ['メールでお送りした資料は見ていただけましたか', 'ref_off'],
  ['少しお電話でお話しできますか', 'call'],
  ['ビデオ通話で打ち合わせできませんか', 'call'],
  ['一度お会いしてお話ししませんか、駅前のカフェで', 'meet'],
  ['申し訳ありませんが、規約で連絡先の交換は禁止されています', 'refuse'],
  ['このままこちらのチャットでお願いします', 'refuse'],
  ['電話番号は削除していただけますか、規約違反になります', 'refuse'],
  ['返金しないなら低評価をつけます', 'pressure'],
  ['急ぎのときはどうやってつかまえたらいいですか', 'ask_contact'],
  ['ここだと伏せ字になるので、別のとこで話しませんか', 'move_off'],
  ['運営に持っていかれるぶん、お安くしますよ', 'pay_off'],
  ['今朝メールした見積、どうでしたか', 'ref_off'],
  ['打つのが遅いので、しゃべったほうが早いです', 'call'],
  ['ご近所ですし、軽く飲みながら決めませんか', 'meet'],
  ['垢BANされるのは嫌なのでやめておきます', 'refuse'],
  ['連絡先お願いします', 'ask_contact'],
  ['LINEしよう', 'move_off'],
  ['詳細はメールで送って', 'move_off'],
  ['現金で払います', 'pay_off'],
  ['次からは直接お願いします', 'pay_off'],
  ['昨日お電話しました', 'ref_off'],
  ['打ち合わせしましょう', 'call'],
  ['会いませんか', 'meet'],
  ['それは無理です', 'refuse'],
  ['支払いはサイトでお願いします', 'refuse'],
];

test.each(hits)('Japanese "%s" is %s', (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

const harmless: readonly string[] = [
  'LINEスタンプのデザインをお願いしたいです',
  '問い合わせフォームに電話番号欄を追加してください',
  '注文番号は48213です',
  '問題ありません、明日までに納品します',
  'デッドラインは金曜日で大丈夫です',
  'ロゴの色をもう少し明るくしてください',
  '決済ページの実装はおいくらですか',
  'オンライン講座の台本を書いてください',
  'ご不明な点があればお知らせください',
  'アウトラインの太さを変えてください',
  'このまま進めてください、楽しみにしています',
  'また明日',
  'ファイルが開けません',
  '予算について話したい',
];

test.each(harmless)('Japanese "%s" is nothing', (text) => {
  expect(kindsIn(text)).toEqual([]);
});
