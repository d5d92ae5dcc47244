import { createSha256 } from './sha256.js';

/** The sum of a local file, read piece by piece: nothing of it leaves this machine. */
export async function sha256OfFile(file: Blob): Promise<string> {
  const sum = createSha256();
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return sum.digest();
    sum.update(value);
  }
}
