/** Whether one text is the other with at most one character too many, too few, wrong, or two side by side in the wrong order. */
export function isOneSlip(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let back = 0;
  const most = Math.min(a.length, b.length) - from;
  while (back < most && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  const left = a.length - from - back;
  const right = b.length - from - back;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
