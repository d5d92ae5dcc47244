import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';

const newline = 0x0a;
/** What stands for a line whose bytes are no text: read on with characters replaced, it would be another text. */
export const notUtf8 = 'not UTF-8: it would be read with characters replaced. Save the file as UTF-8.';

const textOf = (bytes: Buffer): string | undefined => (isUtf8(bytes) ? bytes.toString('utf8') : undefined);

/** The lines of a file; undefined in the place of one that is not UTF-8. */
export function linesOf(bytes: Buffer): (string | undefined)[] {
  const lines: (string | undefined)[] = [];
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    lines.push(textOf(bytes.subarray(start, end)));
    start = end + 1;
  }
  if (start < bytes.length) lines.push(textOf(bytes.subarray(start)));
  return lines;
}

/** The lines of a stream as they come in, as `linesOf` gives them. */
export async function* streamLines(input: Readable): AsyncGenerator<string | undefined> {
  // A line cut into many pieces is put together once.
  let begun: Buffer[] = [];
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const last = bytes.lastIndexOf(newline);
    if (last >= 0) {
      yield* linesOf(Buffer.concat([...begun, bytes.subarray(0, last + 1)]));
      begun = [];
    }
    begun.push(bytes.subarray(last + 1));
  }
  yield* linesOf(Buffer.concat(begun));
}
