/** Shuffles in place, always the same way for a seed. */
export function shuffle<T>(list: { [at: number]: T; readonly length: number }, seed: number): void {
  let state = seed * 2654435761;
  for (let n = list.length - 1; n > 0; n--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (n + 1);
    const kept = list[n]!;
    list[n] = list[other]!;
    list[other] = kept;
  }
}
