/** One of each group, those nearest to the first of each group first. */
export function* combinations<T>(groups: T[][]): Generator<T[]> {
  const furthest = groups.reduce((sum, group) => sum + group.length - 1, 0);
  for (let distance = 0; distance <= furthest; distance++) yield* atDistance(groups, distance);
}

/** Those whose places in their groups add up to the distance. */
function* atDistance<T>([first, ...others]: T[][], distance: number): Generator<T[]> {
  if (!first) {
    if (distance === 0) yield [];
    return;
  }
  const room = others.reduce((sum, group) => sum + group.length - 1, 0);
  for (let at = Math.max(0, distance - room); at < first.length && at <= distance; at++) {
    for (const rest of atDistance(others, distance - at)) yield [first[at]!, ...rest];
  }
}
