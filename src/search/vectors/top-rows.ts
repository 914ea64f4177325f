/** The indices of the `limit` largest values, largest first; equal values by index. With `isWanted`, of those alone that it keeps. */
export function topRows(
  values: Float32Array,
  limit: number,
  isWanted: (row: number) => boolean = () => true,
): number[] {
  const best: number[] = [];
  if (limit <= 0) return best;
  // Read once for each value that comes in: nearly all of a million rows end at this comparison.
  let least = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number;
    if (value <= least || !isWanted(row)) continue;
    let at = best.length;
    while (at > 0 && (values[best[at - 1] as number] as number) < value) at -= 1;
    best.splice(at, 0, row);
    if (best.length > limit) best.pop();
    if (best.length === limit) least = values[best[limit - 1] as number] as number;
  }
  return best;
}
