/** Folds an entry of a language file the way texts are folded. */
export function foldKey(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0027\u2019\u02bc\u0060]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Script=Latin}\p{M}*/gu, (c) => c.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/ß/gu, 'ss')
    .replace(/ł/gu, 'l')
    .replace(/đ/gu, 'd')
    .replace(/ı/gu, 'i')
    .replace(/ё/gu, 'е')
    .replace(/[\u064b-\u065f\u0670\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى|ی/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ک/gu, 'ك')
    .replace(/[\u093c\u09bc]/gu, '');
}
