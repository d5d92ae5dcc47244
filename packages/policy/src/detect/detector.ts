import type { Signal } from '../signal.js';
import type { Reading } from '../reading/reading.js';

/** One detector per file, all of this shape. */
export type Detector = (reading: Reading) => readonly Signal[];
