/** Tells whether an offset lies in a line quoted from somebody else: one that begins with `>`. */
export function quotedLines(text: string): (at: number) => boolean {
  if (!text.includes('>')) return () => false;
  const spans: { readonly start: number; readonly end: number }[] = [];
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    let first = start;
    while (first < end && first - start < 8 && (text.charAt(first) === ' ' || text.charAt(first) === '\t')) first++;
    if (text.charAt(first) === '>') spans.push({ start, end });
    start = end + 1;
  }
  if (spans.length === 0) return () => false;
  return (at) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    return low < spans.length && spans[low]!.start <= at;
  };
}
