import { disguise, trace } from '../reading/reading.js';
import { dataKinds } from '../signal.js';
import type { Found, Sight } from './detector.js';

/** Kinds that can be disguised: contact data, and the proposals that name apps. */
const disguisable = new Set<string>([...dataKinds, 'move_off', 'pay_off', 'ask_contact']);

/** Did somebody go out of their way to be misread by a machine here? */
export function isDisguised(sight: Sight, found: Found): boolean {
  if (!disguisable.has(found.kind)) return false;
  if (found.disguised !== undefined) return found.disguised;
  const { traces, starts } = sight.view;
  for (let i = found.start; i < found.end; i++) {
    const how = traces[i]!;
    if (how === trace.none) continue;
    if ((how & disguise) !== 0) return true;
    if ((how & trace.invisible) !== 0 && i > found.start && i < found.end - 1) return true;
    if ((how & trace.style) !== 0 && !isWidth(sight.original.charCodeAt(starts[i]!), sight)) return true;
  }
  return false;
}

/** Full width is how East Asian keyboards write; elsewhere it is a costume, except for a lone sign or number. */
const isWidth = (unit: number, sight: Sight): boolean =>
  unit >= 0xff00 &&
  unit <= 0xffef &&
  (unit < 0xff21 || /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/u.test(sight.original.slice(0, 400)));
