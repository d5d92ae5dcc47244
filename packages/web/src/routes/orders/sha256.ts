// FIPS 180-4. The browser's own digest wants a whole file in memory at once; these files are too large for that.
const k = Uint32Array.from(fractions(64, Math.cbrt));
const start = fractions(8, Math.sqrt);

/** The first 32 bits of the fractional parts of the roots of the first primes. */
function fractions(count: number, root: (value: number) => number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes.map((prime) => Math.floor((root(prime) % 1) * 2 ** 32));
}

const turn = (x: number, by: number) => (x >>> by) | (x << (32 - by));

/** A SHA-256 that takes its bytes in pieces. */
export function createSha256() {
  const state = Uint32Array.from(start);
  const words = new Uint32Array(64);
  const block = new Uint8Array(64);
  const view = new DataView(block.buffer);
  let filled = 0;
  let total = 0;

  const compress = (): void => {
    for (let i = 0; i < 16; i += 1) words[i] = view.getUint32(i * 4);
    for (let i = 16; i < 64; i += 1) {
      const [a, b] = [words[i - 15]!, words[i - 2]!];
      const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
      const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
      words[i] = words[i - 16]! + s0 + words[i - 7]! + s1;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i += 1) {
      const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const one = (h + s1 + ((e & f) ^ (~e & g)) + k[i]! + words[i]!) | 0;
      const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => (state[i] = state[i]! + value));
  };

  const update = (bytes: Uint8Array): void => {
    total += bytes.length;
    for (let at = 0; at < bytes.length;) {
      const taken = Math.min(64 - filled, bytes.length - at);
      block.set(bytes.subarray(at, at + taken), filled);
      at += taken;
      filled += taken;
      if (filled < 64) return;
      compress();
      filled = 0;
    }
  };

  return {
    update,
    /** The sum in lower-case hexadecimal; nothing can be added after it. */
    digest: (): string => {
      const bits = BigInt(total) * 8n;
      update(Uint8Array.of(0x80));
      while (filled !== 56) update(Uint8Array.of(0));
      view.setBigUint64(56, bits);
      compress();
      return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
    },
  };
}
