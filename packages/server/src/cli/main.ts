import { CommandError } from './rulebook-file.js';
import type { Streams } from './json-lines.js';

type Command = {
  readonly usage: string;
  readonly about: string;
  /** How many words it takes at most; none where it reads standard input alone. */
  readonly words?: number;
  readonly options?: readonly string[];
  /** Answers the exit code. Loaded when called: `parley detect` must not wait for a database driver. */
  readonly run: (args: Args, streams: Streams) => Promise<number>;
};

type Args = { readonly words: readonly string[]; readonly options: ReadonlyMap<string, string> };

const commands: Record<string, Command> = {
  detect: {
    usage: 'detect < rows.jsonl',
    about: 'finds contact data and intents; one JSON object {id, text, history?} per line',
    run: async (_args, streams) => (await import('./detect.js')).detectLines(streams),
  },
  judge: {
    usage: 'judge [--rulebook FILE] < rows.jsonl',
    options: ['rulebook'],
    about: 'judges texts; {id, text, history?, place, side, facts?} per line',
    run: async ({ options }, streams) => (await import('./judge.js')).judgeLines(streams, options.get('rulebook')),
  },
  'rulebook check': {
    usage: 'rulebook check FILE',
    words: 1,
    about: 'names every problem of a rulebook with its place, the reason and the cure',
    run: async ({ words }, streams) => (await import('./rulebook.js')).checkFile(one(words, 'FILE'), streams),
  },
  'rulebook test': {
    usage: 'rulebook test FILE',
    words: 1,
    about: 'runs the examples of its clauses, and FILE.scenarios.jsonl where there is one',
    run: async ({ words }, streams) => (await import('./rulebook.js')).testFile(one(words, 'FILE'), streams),
  },
  'rulebook diff': {
    usage: 'rulebook diff A B --over FILE.jsonl',
    words: 2,
    options: ['over'],
    about: 'shows which texts change effect, with counts by clause and pair of effects',
    run: async ({ words, options }, streams) => {
      const [a, b] = words;
      if (a === undefined || b === undefined)
        throw new UsageError('Two rulebooks are needed: parley rulebook diff A B --over FILE.jsonl');
      return (await import('./rulebook.js')).diffFiles(a, b, options.get('over'), streams);
    },
  },
  serve: {
    usage: 'serve',
    about: 'starts the marketplace (see docs/running.md for its settings)',
    run: async () => (await import('./operate.js')).serveForever(),
  },
  migrate: {
    usage: 'migrate',
    about: 'brings the database to the newest schema',
    run: async (_args, streams) => (await import('./operate.js')).migrateOnly(streams),
  },
  seed: {
    usage: 'seed',
    about: 'fills an empty database with the demo world',
    run: async (_args, streams) => (await import('./operate.js')).seedOnly(streams),
  },
  token: {
    usage: 'token ALIAS [--scope full]',
    words: 1,
    options: ['scope'],
    about: 'prints a bearer token that may do all that this account may; for the operator on this machine',
    run: async ({ words, options }, streams) => {
      warnOfScope(options.get('scope'), streams.err);
      return (await import('./operate.js')).printToken(one(words, 'ALIAS'), streams);
    },
  },
};

/** Runs one command line. Exit codes: 0 done, 1 could not be done or found wrong, 2 wrong usage or bad lines. */
export const run = async (
  argv: readonly string[],
  streams: Streams = { in: process.stdin, out: process.stdout, err: process.stderr },
): Promise<number> => {
  // `parley detect < rows | head -1`: the reader going away is no error of ours.
  streams.out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  if (argv.length === 0 || argv[0] === 'help' || argv.includes('--help') || argv.includes('-h')) {
    streams.out.write(help());
    return 0;
  }
  try {
    const { command, rest } = find(argv);
    return await command.run(parse(rest, command), streams);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    streams.err.write(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
};

class UsageError extends CommandError {}

const find = (argv: readonly string[]): { command: Command; rest: readonly string[] } => {
  for (const length of [2, 1]) {
    const command = commands[argv.slice(0, length).join(' ')];
    if (command) return { command, rest: argv.slice(length) };
  }
  throw new UsageError(`"${argv.slice(0, 2).join(' ')}" is no command.\n\n${help()}`);
};

const parse = (argv: readonly string[], { usage, words: most = 0, options: known = [] }: Command): Args => {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < argv.length; i += 1) {
    const arg = argv[i]!;
    if (!arg.startsWith('--')) {
      words.push(arg);
      continue;
    }
    const [name = '', inline] = arg.slice(2).split(/=(.*)/s, 2);
    if (!known.includes(name)) throw new UsageError(`--${name} is no option of this command: parley ${usage}`);
    const value = inline ?? argv[(i += 1)];
    if (value === undefined) throw new UsageError(`--${name} wants a value`);
    options.set(name, value);
  }
  // A file named where standard input is read would be waited for in vain.
  if (words.length > most) throw new UsageError(`"${words[most]}" is too much: parley ${usage}`);
  return { words, options };
};

const one = (words: readonly string[], what: string): string => {
  const [word] = words;
  if (word === undefined) throw new UsageError(`${what} is missing`);
  return word;
};

/** Who asks for less than everything is told that this is everything; programs that name a scope get their token all the same. */
const warnOfScope = (asked: string | undefined, err: Streams['err']): void => {
  if (asked !== undefined && asked !== 'full')
    err.write(`warning: "${asked}" is no scope. There is one, full: this token may do all that its account may.\n`);
};

const help = () => {
  const rows = Object.values(commands);
  const width = Math.max(...rows.map(({ usage }) => usage.length)) + 2;
  return `parley: a marketplace whose rules run before a text is sent\n\n${rows
    .map(({ usage, about }) => `  parley ${usage.padEnd(width)}${about}`)
    .join('\n')}\n`;
};
