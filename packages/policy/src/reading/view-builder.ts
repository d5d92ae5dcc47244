import type { View } from './reading.js';

/** A view in the making. Grows as needed; `finish` hands out arrays of the right size. */
export class ViewBuilder {
  length = 0;
  private units: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private traces: Uint16Array;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    this.traces = new Uint16Array(capacity);
  }

  put(unit: number, start: number, end: number, how: number): void {
    const at = this.length++;
    if (at === this.units.length) this.grow();
    this.units[at] = unit;
    this.starts[at] = start;
    this.ends[at] = end;
    this.traces[at] = how;
  }

  /** The last unit, or 0 where there is none. */
  last(): number {
    return this.length === 0 ? 0 : this.units[this.length - 1]!;
  }

  replaceLast(unit: number, end: number): void {
    this.units[this.length - 1] = unit;
    this.ends[this.length - 1] = end;
  }

  /** Adds to how the last character was read, and lets it cover the text up to `end`. */
  extendLast(end: number, how: number): void {
    if (this.length === 0) return;
    this.ends[this.length - 1] = end;
    this.traces[this.length - 1]! |= how;
  }

  markLast(how: number): void {
    if (this.length > 0) this.traces[this.length - 1]! |= how;
  }

  finish(): View {
    const { length } = this;
    return {
      text: toText(this.units, length),
      starts: this.starts,
      ends: this.ends,
      traces: this.traces,
    };
  }

  private grow(): void {
    const capacity = this.units.length * 2 + 16;
    this.units = copy(new Uint16Array(capacity), this.units);
    this.starts = copy(new Uint32Array(capacity), this.starts);
    this.ends = copy(new Uint32Array(capacity), this.ends);
    this.traces = copy(new Uint16Array(capacity), this.traces);
  }
}

function copy<T extends Uint16Array | Uint32Array>(to: T, from: T): T {
  to.set(from);
  return to;
}

/** Engines limit how many arguments a call may have. */
const chunk = 4096;

/** Spreading a typed array costs an iterator step per unit; `apply` takes it as it is. */
const decode = (units: Uint16Array): string => String.fromCharCode.apply(undefined, units as unknown as number[]);

function toText(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += chunk) {
    text += decode(units.subarray(at, Math.min(length, at + chunk)));
  }
  return text;
}
