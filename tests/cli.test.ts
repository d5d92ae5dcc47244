import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const defaultRulebook = join(root, 'packages/policy/rulebooks/default.json');

const parley = (
  args: string[],
  input: string | Buffer = '',
): Promise<{ code: number; out: string; err: string; rows: Record<string, unknown>[] }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'packages/server/bin/parley.mjs'), ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      const rows = out
        .split('\n')
        .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Record<string, unknown>] : []));
      resolve({ code: code ?? -1, out, err, rows });
    });
    child.stdin.end(input);
  });

const lines = (...rows: unknown[]) =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');

beforeAll(() => parley(['help'])); // builds once, so that the tests below do not race for it

describe('parley detect', () => {
  test('answers one line for each, in order, with offsets into the text as typed', async () => {
    const text = 'mail me: Mona.Reels@Example.com ☎';
    const { code, rows } = await parley(
      ['detect'],
      lines({ id: 'a', text }, { id: 7, text: 'thank you!', extra: true }),
    );
    expect(code).toBe(0);
    expect(rows.map(({ id }) => id)).toEqual(['a', 7]);
    const [mail] = (
      rows[0]!['signals'] as { kind: string; start: number; end: number; text: string; value: string }[]
    ).filter(({ kind }) => kind === 'email');
    expect(mail).toMatchObject({ value: 'mona.reels@example.com', text: text.slice(mail!.start, mail!.end) });
    expect(rows[1]!['signals']).toEqual([]);
  });

  test('names a bad line by its number, answers the others, and ends with 2', async () => {
    const { code, rows, err } = await parley(
      ['detect'],
      lines({ id: 1, text: 'hello' }, '{"id":', { id: 3, text: 5 }, { id: 4, text: 'bye' }),
    );
    expect(code).toBe(2);
    expect(rows.map(({ id }) => id)).toEqual([1, 4]);
    expect(err).toMatch(/line 2: not JSON/);
    expect(err).toMatch(/line 3: text must be a string/);
  });

  test('names a line that is not UTF-8 and does not read it as another text', async () => {
    const rows = ['{"id":1,"text":"hello"}\n', '{"id":2,"text":"caf\u00e9"}\n', '{"id":3,"text":"bye"}'];
    const input = Buffer.concat(rows.map((row) => Buffer.from(row, 'latin1')));
    const { code, rows: answered, err } = await parley(['detect'], input);
    expect(code).toBe(2);
    expect(answered.map(({ id }) => id)).toEqual([1, 3]);
    expect(err).toMatch(/line 2: not UTF-8/);
  });
});

test('a word or an option that a command does not take is named, with how it is called', async () => {
  const file = await parley(['detect', 'rows.jsonl']);
  expect(file).toMatchObject({
    code: 2,
    err: expect.stringContaining('"rows.jsonl" is too much: parley detect <') as string,
  });
  const option = await parley(['detect', '--rulebook', defaultRulebook]);
  expect(option).toMatchObject({
    code: 2,
    err: expect.stringContaining('--rulebook is no option of this command') as string,
  });
  const one = await parley(['rulebook', 'diff', defaultRulebook]);
  expect(one).toMatchObject({ code: 2, err: expect.stringContaining('Two rulebooks are needed') as string });
});

describe('parley judge', () => {
  const base = {
    text: 'my number is 555-0172, call me',
    place: 'inbox',
    side: 'buyer',
    facts: { relationship: { origin: 'met_here' }, order: { state: 'none' }, needs: [], clearances: [] },
  };

  test('answers effect, clauses and advice, and names rulebook and engine', async () => {
    const { code, rows } = await parley(['judge'], lines({ id: 1, ...base }));
    expect(code).toBe(0);
    expect(rows[0]).toMatchObject({
      id: 1,
      effect: 'mask',
      rulebook: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(rows[0]!['clauses']).toContainEqual(
      expect.objectContaining({ id: '1', outcome: 'applied', effect: 'mask' }),
    );
    expect((rows[0]!['advice'] as { text: string }[])[0]!.text).not.toBe('');
  });

  test('a wrong place, side or fact is named with what would be right', async () => {
    const { code, err } = await parley(
      ['judge'],
      lines(
        { id: 1, ...base, place: 'lobby' },
        { id: 2, ...base, facts: { order: { state: 'open' } } },
        { id: 3, ...base, facts: { origin: 'brought' } },
      ),
    );
    expect(code).toBe(2);
    expect(err).toMatch(/line 1: place must be one of inbox, order/);
    expect(err).toMatch(/line 2: facts\.order\.state must be one of none, paid/);
    expect(err).toMatch(/line 3: warning: facts\.origin is no fact we know/);
  });

  test('a rulebook of one’s own is used, and its words', async () => {
    const own = (await readFile(defaultRulebook, 'utf8')).replaceAll(
      '"title": "Identity',
      '"title": "Our own Identity',
    );
    const file = join(await mkdtemp(join(tmpdir(), 'parley-cli-')), 'own.json');
    await writeFile(file, own);
    const { code, rows } = await parley(['judge', '--rulebook', file], lines({ id: 1, ...base }));
    expect(code).toBe(0);
    expect(rows[0]!['effect']).toBe('mask');
    expect(JSON.stringify(rows[0]!['advice'])).toContain('Our own Identity');
  });
});

describe('parley rulebook', () => {
  test('check passes the default one and names place and cure in a broken one', async () => {
    expect((await parley(['rulebook', 'check', defaultRulebook])).code).toBe(0);

    const broken = JSON.parse(await readFile(defaultRulebook, 'utf8')) as {
      clauses: { rules: { effect: string }[] }[];
    };
    broken.clauses[0]!.rules[0]!.effect = 'masks';
    const file = join(await mkdtemp(join(tmpdir(), 'parley-rulebook-')), 'broken.json');
    await writeFile(file, JSON.stringify(broken));
    const { code, out, err } = await parley(['rulebook', 'check', file]);
    expect(code).toBe(1);
    expect(out + err).toMatch(/clauses\[0\]\.rules\[0\]\.effect[\s\S]*mask/);
  });

  test('test runs examples and scenarios', async () => {
    const { code, out } = await parley(['rulebook', 'test', defaultRulebook]);
    expect(out).toMatch(/\d+ passed, 0 failed/);
    expect(code).toBe(0);
  });

  test('diff shows which texts change effect', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'parley-rulebook-'));
    const strict = JSON.parse(await readFile(defaultRulebook, 'utf8'), (key, value: unknown) =>
      value === 'mask' && key === 'before' ? 'hold' : value,
    ) as object;
    await writeFile(join(dir, 'strict.json'), JSON.stringify(strict));
    const row = {
      id: 'n1',
      text: 'my number is 555-0172, call me',
      place: 'inbox',
      side: 'buyer',
      facts: { relationship: { origin: 'met_here' }, order: { state: 'none' }, needs: [], clearances: [] },
    };
    await writeFile(join(dir, 'over.jsonl'), lines(row, { ...row, id: 'n2', text: 'hello' }));
    const { code, out } = await parley([
      'rulebook',
      'diff',
      defaultRulebook,
      join(dir, 'strict.json'),
      '--over',
      join(dir, 'over.jsonl'),
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/n1/);
    expect(out).toMatch(/mask → hold/);
    expect(out).not.toMatch(/n2/);
  });
});

describe('wrong usage', () => {
  test.each([[['detekt']], [['judge', '--rulebok', 'x']], [['token']]])(
    '%j is answered with what would be right, and 2',
    async (args) => {
      const { code, err } = await parley(args);
      expect(code).toBe(2);
      expect(err).not.toMatch(/at .*\.js:/);
    },
  );
});

test('who asks for a token of a scope that does not exist is told what it may do', async () => {
  const { err } = await parley(['token', 'demo_agent', '--scope', 'read']);
  expect(err).toContain('warning: "read" is no scope. There is one, full: this token may do all that its account may.');
});
