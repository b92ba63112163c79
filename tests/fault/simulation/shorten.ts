const MOST_TRIES = 600;

/** A shorter schedule that does the same: whole stretches are left out first, then single numbers, then what is left is made tame. */
export async function shorten(
  schedule: readonly number[],
  stillBreaks: (schedule: readonly number[]) => Promise<boolean>,
): Promise<readonly number[]> {
  let shortest = schedule;
  let tries = 0;
  const accepts = async (candidate: readonly number[]) => {
    if (++tries > MOST_TRIES || !(await stillBreaks(candidate))) return false;
    shortest = candidate;
    return true;
  };
  for (let stretch = Math.ceil(schedule.length / 2); stretch >= 1; stretch = Math.floor(stretch / 2)) {
    for (let to = shortest.length; to > 0; to -= stretch) {
      const from = Math.max(0, to - stretch);
      await accepts(shortest.toSpliced(from, to - from));
    }
  }
  for (let n = shortest.length - 1; n >= 0; n--) {
    for (const tamer of [0, shortest[n]! % 1000, shortest[n]! % 100_000])
      if (tamer < shortest[n]! && (await accepts(shortest.with(n, tamer)))) break;
  }
  return shortest;
}
