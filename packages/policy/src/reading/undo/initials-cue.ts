import { alphabetMarks } from './alphabets.js';

/** What tells a reader to take the first letter of each word. */
export const cue =
  /(?:first|1st|initial|starting|opening) (?:letter|char)|initials|(?:the|only|just) (?:capital|cap)s|capital letters|capitals only|caps only|mayusculas|maiusculas|majuscules|maiuscole|grossbuchstaben|hoofdletters|заглавн\S+ букв|больш\S+ букв|acrosti|inicia(?:l|les|is)\b|iniziali|initiales|primera letra|primeira letra|prima lettera|premiere lettre|premieres lettres|anfangsbuchstab|erste[rnm]? buchstab|(?:eerste|begin) ?letter|перв\S+ букв|начальн\S+ букв|перш\S+ (?:літер|букв)|ilk harf|bas harf|huruf (?:depan|pertama|awal)|una(?:ng)? (?:letra|titik)|pehl[aei] (?:akshar|harf|letter)|prothom (?:okkhor|letter)|पहल\S* अक्षर|প্রথম অক্ষর|پہل\S حرف|(?:اول|أول) (?:حرف|الحروف)|الحروف الاولي|chu cai dau|首字|头一个字|第一个字|頭文字|最初の(?:文字|字)|앞 ?글자|첫 ?글자/u;

/** Beginnings of words in these cues, four letters long: see `needsOf`. */
export const initialsWords = [
  'letter',
  'lettre',
  'lettera',
  'letra',
  'initials',
  'acrostic',
  'inicial',
  'iniciais',
  'iniziali',
  'capitals',
  'caps',
  'mayusculas',
  'maiusculas',
  'majuscules',
  'grossbuchstaben',
  'hoofdletters',
  'buchstaben',
  'anfangsbuchstaben',
  'букв',
  'літер',
  'harf',
  'huruf',
  'titik',
  'akshar',
  'okkhor',
  'अक्षर',
  'অক্ষর',
  'حروف',
  'الحروف',
  '首',
  '頭',
  '첫',
  '글자',
  ...alphabetMarks,
];
