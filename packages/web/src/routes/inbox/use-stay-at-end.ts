import { useEffect, useRef, type RefObject } from 'react';

const nearEndPx = 80;
const gestures = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

type Options = {
  readonly scroller: RefObject<HTMLElement | null>;
  /** What is scrolled; its height changes as its lines are measured. */
  readonly content: RefObject<HTMLElement | null>;
  /** An empty thread has neither. */
  readonly isShown: boolean;
  /** Whether the thread was opened at its end, not at the first unread line. */
  readonly opensAtEnd: boolean;
  readonly toEnd: () => void;
};

/**
 * Keeps the end in view when the room for the thread changes (the composer grows, a keyboard opens, a window is resized),
 * and after opening while its lines turn out longer than they were guessed.
 */
export function useStayAtEnd(options: Options): void {
  const { scroller, content, isShown } = options;
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const element = scroller.current;
    const lines = content.current;
    if (!element || !lines) return;
    let isAtEnd = true;
    let isUntouched = latest.current.opensAtEnd;
    let height = element.clientHeight;
    const onScroll = (): void => {
      // A change of height scrolls too; that is no wish of the reader.
      if (element.clientHeight !== height) return;
      isAtEnd = element.scrollHeight - element.scrollTop - height < nearEndPx;
    };
    const onGesture = (): void => {
      isUntouched = false;
    };
    const observer = new ResizeObserver(() => {
      const isSameRoom = element.clientHeight === height;
      height = element.clientHeight;
      if (isUntouched || (isAtEnd && !isSameRoom)) latest.current.toEnd();
    });
    onScroll();
    element.addEventListener('scroll', onScroll, { passive: true });
    for (const gesture of gestures) element.addEventListener(gesture, onGesture, { passive: true });
    observer.observe(element);
    observer.observe(lines);
    return () => {
      element.removeEventListener('scroll', onScroll);
      for (const gesture of gestures) element.removeEventListener(gesture, onGesture);
      observer.disconnect();
    };
  }, [scroller, content, isShown]);
}
