import { useEffect, useRef, type ReactNode } from 'react';
import { Note } from '../parts/note.js';

/** What came of a form that stood here: the focus goes to it, since what had it is gone. */
export function DoneNote({ children }: { readonly children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <div ref={element} tabIndex={-1}>
      <Note tone="good">{children}</Note>
    </div>
  );
}
