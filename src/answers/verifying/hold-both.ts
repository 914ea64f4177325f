/** Whether a pattern of a table finds both words: two forms of one name. */
export function holdBoth(table: readonly RegExp[], one: string, other: string): boolean {
  return table.some((pattern) => pattern.test(one) && pattern.test(other));
}
