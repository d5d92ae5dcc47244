const prefix = 'parley.tab.';

/** Locks need a secure context; without them every tab counts as closed, and the keys of texts still prevent doubles. */
const locks = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined);

/** Shows the other tabs that this one is open, until released or closed. */
export function holdTab(id: string): () => void {
  let release: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => (release = resolve));
  void locks()?.request(prefix + id, () => closed);
  return release;
}

export async function openTabs(): Promise<ReadonlySet<string>> {
  const held = (await locks()?.query())?.held ?? [];
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
}
