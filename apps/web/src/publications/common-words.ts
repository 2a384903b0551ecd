/** What all of a list share; null when they differ or say nothing. */
export const commonOf = (words: readonly (string | null)[]): string | null => {
  const [first = null, ...rest] = words;
  return first !== null && rest.every((word) => word === first) ? first : null;
};
