/** Where a number is told by one word, what it is of stands in the same word: 診察券番号, 등록번호, 学籍号. */
const compound =
  /(?:[\p{Script=Han}ァ-ヶー]{2,8}番号|[가-힣]{2,6}번호|\p{Script=Han}{2,4}(?:号|號))(?:[はは가는은是为為:：]|\s){0,3}$/u;
/** Those by which somebody is reached, or that point at one told before. */
const reached =
  /(?:電話|携帯|連絡先?|直通|代表|固定|自宅|店舗?|会社|私|下記|以下|暗証|전화|핸드폰|휴대폰|폰|연락처?|휴대전화|직통|회사|카톡|톡|비밀|개인|电话|手机|電話|手機|联系|聯絡|微信|扣扣|座机|本人|我的|这个|這個|私人|公司|家里|小号|大号|信号|账|帐|帳|賬|公众|公眾|热线|短)(?:番号|번호|号|號)/u;

/** Does what leads to some digits call them the number of something that nobody is reached by? */
export const isNumberOfThing = (lead: string): boolean => compound.test(lead) && !reached.test(lead);
