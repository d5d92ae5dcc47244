/** A tool that others use to find contact data in chat, as it stands in its own documentation. */
export type Peer = {
  readonly name: string;
  /** Kinds of signals that it finds, in our words. */
  readonly kinds: (text: string) => readonly string[] | Promise<readonly string[]>;
};
