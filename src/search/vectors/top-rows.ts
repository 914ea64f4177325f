/** The indices of the `limit` largest values, largest first; equal values by index. */
export function topRows(values: Float32Array, limit: number): number[] {
  const best: number[] = [];
  if (limit <= 0) return best;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number;
    if (best.length === limit && value <= (values[best[limit - 1] as number] as number)) continue;
    let at = best.length;
    while (at > 0 && (values[best[at - 1] as number] as number) < value) at -= 1;
    best.splice(at, 0, row);
    if (best.length > limit) best.pop();
  }
  return best;
}
