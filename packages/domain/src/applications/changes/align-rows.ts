/** One row before and after: places from 0, null where it was not there. */
export interface AlignedRow<Row> {
  readonly before: { readonly place: number; readonly row: Row } | null;
  readonly after: { readonly place: number; readonly row: Row } | null;
}

/** Pairs rows that stay the same one whatever is changed about them, in the order they have now; removed ones stand where they stood. */
export function alignByKey<Row>(
  before: readonly Row[],
  after: readonly Row[],
  keyOf: (row: Row) => string,
): AlignedRow<Row>[] {
  const places = new Map(before.map((row, place) => [keyOf(row), { place, row }]));
  const kept = after.map((row, place): AlignedRow<Row> => ({
    before: places.get(keyOf(row)) ?? null,
    after: { place, row },
  }));
  const present = new Set(after.map(keyOf));
  const removed = before.flatMap((row, place): AlignedRow<Row>[] =>
    present.has(keyOf(row)) ? [] : [{ before: { place, row }, after: null }],
  );
  return [...kept, ...removed].toSorted((one, other) => placeOf(one) - placeOf(other));
}

function placeOf<Row>({ before, after }: AlignedRow<Row>): number {
  return after?.place ?? before?.place ?? 0;
}

/**
 * Pairs rows that nothing identifies, as steps of a plan: those that stayed as they are, as many as there can be in order; what
 * lies between two of them is paired one by one, and the rest was added or removed.
 */
export function alignInOrder<Row>(
  before: readonly Row[],
  after: readonly Row[],
  isSame: (one: Row, other: Row) => boolean,
): AlignedRow<Row>[] {
  const anchors = longestCommon(before, after, isSame);
  const ends = [...anchors, { one: before.length, other: after.length }];
  const aligned: AlignedRow<Row>[] = [];
  let [one, other] = [0, 0];
  for (const end of ends) {
    const between = Math.max(end.one - one, end.other - other);
    for (let step = 0; step < between; step += 1) {
      aligned.push({
        before: one + step < end.one ? at(before, one + step) : null,
        after: other + step < end.other ? at(after, other + step) : null,
      });
    }
    if (end.one < before.length && end.other < after.length) {
      aligned.push({ before: at(before, end.one), after: at(after, end.other) });
    }
    [one, other] = [end.one + 1, end.other + 1];
  }
  return aligned;
}

function at<Row>(rows: readonly Row[], place: number): { place: number; row: Row } {
  return { place, row: rows[place] as Row };
}

/** Places of the longest common subsequence. Sections have at most a hundred rows, so the plain table will do. */
function longestCommon<Row>(
  before: readonly Row[],
  after: readonly Row[],
  isSame: (one: Row, other: Row) => boolean,
): { one: number; other: number }[] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const length = (one: number, other: number) => lengths[one]?.[other] ?? 0;
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      const row = lengths[one] ?? [];
      row[other] = isSame(before[one] as Row, after[other] as Row)
        ? length(one + 1, other + 1) + 1
        : Math.max(length(one + 1, other), length(one, other + 1));
    }
  }
  const common: { one: number; other: number }[] = [];
  for (let [one, other] = [0, 0]; one < before.length && other < after.length;) {
    if (isSame(before[one] as Row, after[other] as Row)) {
      common.push({ one, other });
      [one, other] = [one + 1, other + 1];
    } else if (length(one + 1, other) >= length(one, other + 1)) one += 1;
    else other += 1;
  }
  return common;
}
