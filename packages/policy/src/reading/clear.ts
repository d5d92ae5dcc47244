import { applyEdits, type Edit } from './edit.js';
import type { View } from './reading.js';
import type { Needs } from './survey.js';
import { undoBytes } from './undo/bytes.js';
import { undoEmoji } from './undo/emoji.js';
import { undoEncoding } from './undo/encoding.js';
import { undoInitials } from './undo/initials.js';
import { undoJoints } from './undo/joints.js';
import { undoLeet } from './undo/leet.js';
import { undoLookalikes } from './undo/lookalikes.js';
import { undoReversal } from './undo/reversal.js';
import { undoSigns } from './undo/signs.js';
import { undoSpelling } from './undo/spelling.js';

type Undo = {
  readonly need: keyof Needs;
  readonly undo: (view: View, original: string, needs: Needs) => readonly Edit[];
};

/** In this order: letters first, then what they spell. Each sees what the ones before it made. */
const undos: readonly Undo[] = [
  { need: 'encoded', undo: undoEncoding },
  { need: 'leet', undo: undoBytes },
  { need: 'emoji', undo: undoEmoji },
  { need: 'lookalikes', undo: undoLookalikes },
  { need: 'spelled', undo: undoSpelling },
  { need: 'initials', undo: undoInitials },
  { need: 'signs', undo: undoSigns },
  { need: 'joints', undo: undoJoints },
  { need: 'reversed', undo: undoReversal },
  { need: 'leet', undo: undoLeet },
];

/** The second view, or undefined where there is nothing to undo. */
export function clearView(original: string, plain: View, needs: Needs | undefined): View | undefined {
  if (needs === undefined) return undefined;
  let view = plain;
  for (const { need, undo } of undos) {
    if (needs[need]) view = applyEdits(view, undo(view, original, needs));
  }
  return view === plain ? undefined : view;
}
