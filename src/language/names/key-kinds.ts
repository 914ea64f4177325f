/** Whether keys of a name are those of a state, a region or a town. */
export function namesPlace(keys: readonly string[]): boolean {
  return keys.some((key) => /^(?:place|capital|city):/u.test(key));
}

/** Whether keys of a name are those of a town, a capital among them. */
export function namesTown(keys: readonly string[]): boolean {
  return keys.some((key) => /^(?:capital|city):/u.test(key));
}
