import { textAfter, textBefore } from '../cues.js';
import type { Sight } from '../detector.js';

/** Words that introduce a site, in the languages read. */
const siteCue =
  /\b(?:site|website|web|webpage|portfolio|page|blog|shop|store|link|url|domain|visit|browse|check(?: out)?|go to|see|find (?:me|us)|sitio|pagina|tienda|enlace|visita|loja|siehe|seite|shop|lien|boutique|sito|negozio|collegamento|winkel|сайт\w*|портфолио|ссылк\w*|блог|adres\w*|situs|laman|trang|ghe|cek|lihat|kunjungi|buka|guarda|mira|regarde|voir|schau\w*|bekijk)\b|موقع|رابط|وب|साइट|वेबसाइट|लिंक|网站|網站|网址|链接|サイト|リンク|홈페이지|사이트|링크/u;

/** Do the words around what may be a host speak of a site? */
export const isSiteSaid = (sight: Sight, start: number, end: number): boolean =>
  siteCue.test(textBefore(sight, start, 40)) || siteCue.test(textAfter(sight, end, 16));

/** "on hollowpine.de", "su bottega.it,": a word for where, and nothing of a sentence behind. */
export const isPointedAt = (sight: Sight, start: number, end: number): boolean =>
  /(?:^|\s)(?:on|at|en|sur|auf|bei|su|op|em|di|na|на|pe|par|bij)\s$/u.test(textBefore(sight, start, 6)) &&
  /^\s?(?:$|[,;!?)\n]|\.(?:\s|$))/u.test(sight.text.slice(end, end + 3));
