/** What JSON may look like, as data, so that one walk serves several validators. */
export type Shape =
  | { readonly type: 'text' | 'boolean' }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  /** One of a closed list; `names` says what the list holds, for messages. */
  | { readonly type: 'word'; readonly names: string; readonly words: (root: Root) => readonly string[] }
  | { readonly type: 'list'; readonly of: Shape; readonly min: number }
  | { readonly type: 'object'; readonly fields: Readonly<Record<string, Shape>>; readonly required: readonly string[] }
  | { readonly type: 'map'; readonly keys: Shape; readonly values: Shape }
  /** A text, or something else: told apart by what is there. */
  | { readonly type: 'either'; readonly text: Shape; readonly other: Shape }
  | { readonly type: 'later'; readonly shape: () => Shape };

/** Names that the document itself declares. */
export type Root = {
  readonly situations: readonly string[];
  readonly clauses: readonly string[];
  readonly exceptions: readonly string[];
};

/** A place where JSON does not have its shape. */
export type Mismatch = { readonly path: string } & (
  | { readonly type: 'wrong'; readonly expected: string }
  | { readonly type: 'missing'; readonly field: string }
  | { readonly type: 'unknown_field'; readonly field: string; readonly fields: readonly string[] }
  | { readonly type: 'unknown_word'; readonly names: string; readonly word: string; readonly words: readonly string[] }
);

/** Deeper nesting is refused rather than followed: no rulebook needs it, and a hostile one would exhaust the stack. */
const maxDepth = 40;

export function mismatches(json: unknown, shape: Shape, root: Root): readonly Mismatch[] {
  const found: Mismatch[] = [];
  walk(json, shape, '$', 0);
  return found;

  function walk(value: unknown, at: Shape, path: string, depth: number): void {
    const wrong = (expected: string) => void found.push({ type: 'wrong', path, expected });
    if (depth > maxDepth) return wrong('less nesting');
    switch (at.type) {
      case 'text':
        return typeof value === 'string' && value.trim() !== '' ? undefined : wrong('a text that is not empty');
      case 'boolean':
        return typeof value === 'boolean' ? undefined : wrong('true or false');
      case 'number':
        return typeof value === 'number' && value >= at.min && value <= at.max
          ? undefined
          : wrong(`a number from ${at.min} to ${at.max}`);
      case 'word': {
        if (typeof value !== 'string') return wrong(`the name of one of the ${at.names}`);
        const words = at.words(root);
        if (!words.includes(value)) found.push({ type: 'unknown_word', path, names: at.names, word: value, words });
        return;
      }
      case 'list':
        if (!Array.isArray(value)) return wrong('a list');
        if (value.length < at.min) return wrong(`a list of at least ${at.min}`);
        return value.forEach((item, i) => walk(item, at.of, `${path}[${i}]`, depth + 1));
      case 'map':
        if (!isObject(value)) return wrong('an object');
        for (const [key, member] of Object.entries(value)) {
          walk(key, at.keys, memberPath(path, key), depth + 1);
          walk(member, at.values, memberPath(path, key), depth + 1);
        }
        return;
      case 'either':
        return walk(value, typeof value === 'string' ? at.text : at.other, path, depth + 1);
      case 'later':
        return walk(value, at.shape(), path, depth + 1);
      case 'object':
        if (!isObject(value)) return wrong('an object');
        for (const field of at.required) if (value[field] === undefined) found.push({ type: 'missing', path, field });
        for (const [field, member] of Object.entries(value)) {
          const inner = Object.hasOwn(at.fields, field) ? at.fields[field] : undefined;
          if (inner) walk(member, inner, memberPath(path, field), depth + 1);
          else found.push({ type: 'unknown_field', path, field, fields: Object.keys(at.fields) });
        }
        return;
    }
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function memberPath(path: string, key: string): string {
  return /^[a-z_]\w*$/i.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
