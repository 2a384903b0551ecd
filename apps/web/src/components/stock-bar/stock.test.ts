import { askedRange, sharesOf } from "./stock.ts";

const stock = {
  availableMg: 600,
  reservedMg: 100,
  onLoanMg: 200,
  consumedMg: 50,
  lostMg: 25,
  splitOutMg: 25,
};
const nothing = {
  availableMg: 0,
  reservedMg: 0,
  onLoanMg: 0,
  consumedMg: 0,
  lostMg: 0,
  splitOutMg: 0,
};

describe("sharesOf", () => {
  test("keeps one order and shares out everything that came in", () => {
    const shares = sharesOf(stock);
    expect(shares.map(({ bucket }) => bucket)).toEqual([
      "available",
      "reserved",
      "onLoan",
      "consumed",
      "lost",
      "splitOut",
    ]);
    expect(shares.reduce((sum, { percent }) => sum + percent, 0)).toBeCloseTo(100);
    expect(shares[0]?.percent).toBeCloseTo(60);
  });

  test("divides nothing by nothing when there is no stock", () => {
    expect(sharesOf(nothing).every(({ percent }) => percent === 0)).toBe(true);
  });
});

describe("askedRange", () => {
  test("brackets minimum to optimum on the same scale as the bar", () => {
    expect(askedRange(stock, { minimumMg: 20, optimumMg: 45 })).toEqual({ left: 2, right: 4.5 });
  });

  test("stays on the bar when more is asked than there ever was", () => {
    expect(askedRange(stock, { minimumMg: 500, optimumMg: 5000 }).right).toBe(100);
  });
});
