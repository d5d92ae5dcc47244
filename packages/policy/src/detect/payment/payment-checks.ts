/** ISO 13616: the rearranged number, letters as 10 … 35, leaves 1 when divided by 97. */
export function isIban(typed: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/u.test(typed)) return false;
  let rest = 0;
  for (const ch of typed.slice(4) + typed.slice(0, 4)) {
    const value = ch >= 'A' ? ch.charCodeAt(0) - 55 : Number(ch);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** How long the account numbers of a country are, as the register of ISO 13616 has it. */
const lengths =
  'AD24 AE23 AT20 BE16 BG22 BR29 CH21 CY28 CZ24 DE22 DK18 EE20 EG29 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IL23 IT27 JO30 KW30 KZ20 LB28 LT20 LU20 LV21 MA28 MC27 MD24 MT31 NL18 NO15 PK24 PL28 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 TN24 TR26 UA29';

/** Is it as long as those of its country are? The checksum may be a slip of the pen, or a way to be overlooked. */
export const isIbanLong = (typed: string): boolean =>
  !/^..(?:0[01]|99)/u.test(typed) && lengths.includes(typed.slice(0, 2) + String(typed.length));

export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** 2200 0000 0000 0000, 1234 1234 1234: what stands on the picture of a card. */
export const isDrawnCard = (digits: string): boolean => /0{8,}|(\d{4})\1{2}|(?:(\d)\2{3}){3}/u.test(digits);

/** Numbers that payment services publish for tests. */
export const testCards = new Set(
  `4242424242424242 4000056655665556 5555555555554444 2223003122003222 5200828282828210 5105105105105100 378282246310005
  371449635398431 6011111111111117 6011000990139424 3056930009020004 36227206271667 3566002020360505 6200000000000005
  4111111111111111 4012888888881881 4000000000000002 4000000000000077 4000002500003155 4000000000003220 4000000000009995
  30569309025904 38520000023237 3530111333300000 2222420000001113 5454545454545454 4444333322221111 4917610000000000
  4035501000000008`.split(/\s+/u),
);

const base58 = '[1-9A-HJ-NP-Za-km-z]';
/** Of no other shape than that: only where somebody speaks of coins. */
const solana = new RegExp(`^(?=.*[A-Z])(?=.*[a-z])(?=.*\\d)${base58}{43,44}$`, 'u');
const coins: readonly (readonly [name: string, shape: RegExp])[] = [
  ['bitcoin', /^bc1[ac-hj-np-z02-9]{25,59}$/iu],
  ['bitcoin', new RegExp(`^[13]${base58}{25,34}$`, 'u')],
  ['ethereum', /^0x[0-9a-f]{40}$/iu],
  ['tron', new RegExp(`^T${base58}{32,34}$`, 'u')],
  ['litecoin', new RegExp(`^(?:ltc1[a-z0-9]{38,59}|[LM]${base58}{32,33})$`, 'u')],
  ['dogecoin', new RegExp(`^D${base58}{32,33}$`, 'u')],
  ['ripple', new RegExp(`^r${base58}{24,34}$`, 'u')],
  ['monero', new RegExp(`^4${base58}{94}$`, 'u')],
  ['cardano', /^addr1[a-z0-9]{50,100}$/u],
  ['ton', /^(?:EQ|UQ)[A-Za-z0-9_-]{46}$/u],
];

/** The currency whose address this is by its shape. Letters of both cases and digits tell it from words and hashes. */
export function coinOf(typed: string, said = false): string | undefined {
  const mixed = /\d/u.test(typed) && (/[a-z]/u.test(typed) || /^0x/u.test(typed));
  if (!mixed) return undefined;
  if (said && solana.test(typed)) return 'solana';
  return coins.find(
    ([name, shape]) =>
      shape.test(typed) && (/^(?:bitcoin|ethereum|litecoin|cardano)$/u.test(name) || /[A-Z]/u.test(typed)),
  )?.[0];
}

/** Banks and apps behind addresses of India's UPI. */
export const upiHandles = new Set(
  `okaxis oksbi okhdfcbank okicici okexample ybl ibl axl paytm upi apl yapl rapl fbl jio icici sbi hdfcbank yesbank kotak pnb
  freecharge airtel postbank axisbank barodampay cnrb dbs federal idbi idfcbank idfcfirst indus kbl kvb mahb obc pockets psb
  rbl sib uboi uco unionbank vijb waaxis waicici wahdfcbank wasbi ptsbi ptyes pthdfc ptaxis timecosmos tapicici sliceaxis
  naviaxis superyes jupiteraxis fam slc`.split(/\s+/u),
);

/** Payment services that know people by their phones. */
export const byPhone = new Set(
  `gcash bkash nagad paytm phonepe gpay jazzcash easypaisa yape plin nequi bizum satispay mpesa momo dana ovo gopay maya
  vodafone_cash instapay pix qiwi paypay zelle venmo lydia upi stcpay kakaopay toss sberbank monobank privat24 opay
  mercadopago picpay cashapp tikkie alipay wechat_pay line_pay orange_money payid twint fps interac wave`.split(/\s+/u),
);
