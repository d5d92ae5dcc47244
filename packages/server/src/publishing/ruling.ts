/** What a person decided about a held text, for the feature that keeps it. */
export type Ruling = {
  readonly decision: string;
  readonly release: boolean;
  readonly clause: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
};
