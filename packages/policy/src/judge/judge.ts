import { detect } from '../detect/detect.js';
import { judgeWith } from './judge-with.js';

/** `judgeWith` every language. */
export const judge = judgeWith(detect);
