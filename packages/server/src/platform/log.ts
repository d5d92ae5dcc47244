import { pino, type Logger } from 'pino';
import type { Config } from './config.js';

export type { Logger };

/** JSON lines on standard error. Never the text of a message, a password, a token or an address of a person. */
export const createLog = (level: Config['logLevel']): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['password', 'token', 'email', 'text', '*.password', '*.token', '*.email', '*.text', 'err.detail'],
    },
    pino.destination({ dest: 2, sync: true }),
  );
