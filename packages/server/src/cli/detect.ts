import { detect } from '@parley/policy';
import { answerLines, type Streams } from './json-lines.js';
import { readText } from './read-rows.js';

/** `parley detect`: rows of `{id, text, history?}` to rows of `{id, signals}`. */
export const detectLines = (streams: Streams): Promise<number> =>
  answerLines(streams, (row) => {
    const { id, text, history } = readText(row);
    return { id, signals: detect(text, { history }) };
  });
