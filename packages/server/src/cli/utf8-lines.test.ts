import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, streamLines } from './utf8-lines.js';

const collect = async (chunks: readonly Buffer[]): Promise<(string | undefined)[]> => {
  const lines: (string | undefined)[] = [];
  for await (const line of streamLines(Readable.from(chunks))) lines.push(line);
  return lines;
};

describe('lines of bytes', () => {
  it('are texts, and none where the bytes are not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('café\n'), Buffer.from('café\n', 'latin1'), Buffer.from('\nend')]);
    expect(linesOf(bytes)).toEqual(['café', undefined, '', 'end']);
  });

  it('are the same however the stream cuts them, also within a character', async () => {
    const line = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('☎ 語\n'), fc.constant('\n'));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(fc.nat({ max: 60 })), async (parts, cuts) => {
        const bytes = Buffer.from(parts.join(''));
        const chunks: Buffer[] = [];
        let at = 0;
        for (const cut of cuts) chunks.push(bytes.subarray(at, (at += cut)));
        expect(await collect([...chunks, bytes.subarray(at)])).toEqual(linesOf(bytes));
      }),
    );
  });
});
