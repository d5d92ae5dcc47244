import { useEffect, useRef, type RefObject } from 'react';

const nearEndPx = 80;

/** Keeps the end in view when the room for the thread changes: the composer grows, a keyboard opens, a window is resized. */
export function useStayAtEnd(scroller: RefObject<HTMLElement | null>, toEnd: () => void): void {
  const go = useRef(toEnd);
  useEffect(() => {
    go.current = toEnd;
  });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let isAtEnd = true;
    let height = element.clientHeight;
    const onScroll = (): void => {
      // A change of height scrolls too; that is no wish of the reader.
      if (element.clientHeight !== height) return;
      isAtEnd = element.scrollHeight - element.scrollTop - height < nearEndPx;
    };
    const observer = new ResizeObserver(() => {
      if (element.clientHeight === height) return;
      height = element.clientHeight;
      if (isAtEnd) go.current();
    });
    onScroll();
    element.addEventListener('scroll', onScroll, { passive: true });
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, [scroller]);
}
