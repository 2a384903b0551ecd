/** What became of a sample's mass; all mg. */
export type Stock = {
  readonly availableMg: number;
  readonly reservedMg: number;
  readonly onLoanMg: number;
  readonly consumedMg: number;
  readonly lostMg: number;
  readonly splitOutMg: number;
};

/** Always in this order, here and in every table. */
export const buckets = ["available", "reserved", "onLoan", "consumed", "lost", "splitOut"] as const;
export type Bucket = (typeof buckets)[number];

export type Share = {
  readonly bucket: Bucket;
  readonly mg: number;
  /** Of everything that came in; 0 when nothing did. */
  readonly percent: number;
};

/** Mass and share of each bucket, in order. */
export const sharesOf = (stock: Stock): readonly Share[] => {
  const masses = buckets.map((bucket) => ({ bucket, mg: stock[`${bucket}Mg`] }));
  const total = masses.reduce((sum, { mg }) => sum + mg, 0);
  return masses.map(({ bucket, mg }) => ({
    bucket,
    mg,
    percent: total === 0 ? 0 : (mg / total) * 100,
  }));
};

export type Asked = { readonly minimumMg: number; readonly optimumMg: number };

/** Where the asked range lies on the bar, in per cent from the left, kept inside it. */
export const askedRange = (
  stock: Stock,
  asked: Asked,
): { readonly left: number; readonly right: number } => {
  const total = buckets.reduce((sum, bucket) => sum + stock[`${bucket}Mg`], 0);
  const at = (mg: number): number => (total === 0 ? 0 : Math.min(100, (mg / total) * 100));
  return { left: at(asked.minimumMg), right: at(asked.optimumMg) };
};
