import { useCallback, useState } from 'react';

type Answers = Readonly<Record<string, string>>;

const nameOf = (order: string) => `parley.answers.${order}`;

function read(order: string): Answers {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(order)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** The answers that are being written, by question; they survive a reload of this tab. */
export function useAnswers(order: string) {
  const [answers, setAnswers] = useState(() => read(order));
  const change = useCallback(
    (edit: (known: Answers) => Answers) =>
      setAnswers((known) => {
        const next = edit(known);
        try {
          sessionStorage.setItem(nameOf(order), JSON.stringify(next));
        } catch {
          // A full storage must not stop the writing.
        }
        return next;
      }),
    [order],
  );
  return {
    answers,
    setAnswer: (question: string, text: string) => change((known) => ({ ...known, [question]: text })),
    forget: (question: string) =>
      change((known) => Object.fromEntries(Object.entries(known).filter(([id]) => id !== question))),
  };
}
