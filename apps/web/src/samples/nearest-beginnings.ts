/** Shorter than this, the beginning of a number says nothing: `CE5C` is every scooped sample. */
const shortest = 6;

export type Beginnings = {
  readonly long: string;
  readonly middle: string;
  readonly short: string;
};

/**
 * Beginnings of a number that is not there, the longest first, by which its neighbours are looked
 * for; null where it is too short to have any.
 */
export const nearestBeginnings = (code: string): Beginnings | null => {
  const written = code.toUpperCase().replace(/[^A-Z0-9-]/gu, "");
  if (written.length <= shortest) return null;
  const cut = (length: number): string => written.slice(0, Math.max(shortest, length));
  return {
    long: cut(written.length - 1),
    middle: cut(written.length - 3),
    short: cut(Math.ceil(written.length / 2)),
  };
};
