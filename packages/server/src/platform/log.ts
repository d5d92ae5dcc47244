import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.js';

export type { Logger };

/** A database error names the row it stumbled over: its code and its table say enough. */
const errorWithoutContent = (error: Error) => {
  const { code, severity, table, constraint, routine } = error as Error & Record<string, unknown>;
  if (severity === undefined) return stdSerializers.err(error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: 'DatabaseError', code, table, constraint, routine, stack: frames.join('\n') };
};

/** JSON lines on standard error. Never the text of a message, a password, a token or an address of a person. */
export const createLog = (
  level: Config['logLevel'],
  into: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: errorWithoutContent },
      redact: ['password', 'token', 'email', 'text', '*.password', '*.token', '*.email', '*.text'],
    },
    into,
  );
