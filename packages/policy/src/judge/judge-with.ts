import type { Decision, JudgeInput } from '../decision.js';
import type { DetectOptions } from '../detect/detect-in.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Signal } from '../signal.js';
import { compile } from './compile.js';
import { judgeSignals } from './judge-signals.js';

export type Detect = (text: string, options?: DetectOptions) => readonly Signal[];
export type Judge = (rulebook: Rulebook, input: JudgeInput) => Decision;

/**
 * Reads a text and judges it by a rulebook and by what is known of its place, side and people.
 * Pure: the same rulebook, input and engine give the same decision anywhere.
 */
export const judgeWith =
  (detect: Detect): Judge =>
  (rulebook, input) => {
    const { text, history, facts } = input;
    return judgeSignals(compile(rulebook), input, detect(text, { history, locale: facts?.locale }));
  };
