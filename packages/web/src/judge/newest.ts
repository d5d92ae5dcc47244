/**
 * Lets one question be worked on at a time. While one is, only the newest of those that follow is kept: who types fast
 * gets the answer to what stands there now, not to what stood there before.
 */
export function newestWins<Question>(ask: (question: Question) => void) {
  let busy = false;
  let waiting: { readonly question: Question } | undefined;
  return {
    offer: (question: Question): void => {
      if (busy) {
        waiting = { question };
        return;
      }
      busy = true;
      ask(question);
    },
    /** The one asked last is answered, or will never be. */
    settled: (): void => {
      const next = waiting;
      waiting = undefined;
      busy = next !== undefined;
      if (next) ask(next.question);
    },
  };
}
