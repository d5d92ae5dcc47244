import { trace, type View } from './reading.js';
import { ViewBuilder } from './view-builder.js';

/** Characters `start` to `end` of a view are to be read as `text`. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string; readonly how: number };

/** The view with all edits made. Edits come sorted by position and do not overlap. */
export function applyEdits(view: View, edits: readonly Edit[]): View {
  if (edits.length === 0) return view;
  const made = new ViewBuilder(view.text.length + 16);
  let at = 0;
  let onNext: number = trace.none;
  for (const edit of edits) {
    at = copyUntil(made, view, at, edit.start, onNext);
    if (at > edit.start) continue;
    onNext = trace.none;
    if (edit.text === '') {
      made.markLast(edit.how);
      onNext = edit.how;
    } else putEdit(made, view, edit);
    at = edit.end;
  }
  copyUntil(made, view, at, view.text.length, onNext);
  return made.finish();
}

function copyUntil(made: ViewBuilder, view: View, from: number, to: number, onFirst: number): number {
  for (let i = from; i < to; i++) {
    const how = view.traces[i]! | (i === from ? onFirst : trace.none);
    made.put(view.text.charCodeAt(i), view.starts[i]!, view.ends[i]!, how);
  }
  return Math.max(from, to);
}

/** Character by character where the lengths agree, else each character stands for the whole. */
function putEdit(made: ViewBuilder, view: View, edit: Edit): void {
  const oneToOne = edit.text.length === edit.end - edit.start && (edit.how & (trace.reversed | trace.decoded)) === 0;
  for (let k = 0; k < edit.text.length; k++) {
    const start = view.starts[oneToOne ? edit.start + k : edit.start]!;
    const end = view.ends[oneToOne ? edit.start + k : edit.end - 1]!;
    const unit = edit.text.charCodeAt(k);
    const kept = oneToOne && unit === view.text.charCodeAt(edit.start + k);
    const before = oneToOne ? view.traces[edit.start + k]! : trace.none;
    made.put(unit, start, end, kept ? before : before | edit.how);
  }
}
