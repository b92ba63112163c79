/** In which states a thing of ours begins, in which it may stay for good, and from each, where it may go and by what. */
export type Moves<S extends string> = {
  readonly begins: readonly S[];
  readonly ends: readonly S[];
  readonly from: Readonly<Record<S, Readonly<Partial<Record<S, string>>>>>;
};

/** Whether there is such a move; to stay where it is is none. */
export function goes<S extends string>({ from: moves }: Moves<S>, from: S, to: S): boolean {
  return Object.hasOwn(moves[from], to);
}

/** Refuses what no table has: a fault of ours, never somebody's. */
export function mustGo<S extends string>(what: string, moves: Moves<S>, from: S, to: S): void {
  if (from !== to && !goes(moves, from, to)) throw new Error(`${what} does not go from ${from} to ${to}.`);
}
