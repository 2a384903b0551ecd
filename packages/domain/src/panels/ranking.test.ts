import fc from "fast-check";
import { movedInRanking, rankingOfRecommended } from "./ranking.ts";
import { verdictProblems, writtenVerdict } from "./verdict.ts";
import { MOTIONS } from "./panel.ts";

const nobody = () => false;

describe("the ranking", () => {
  it("keeps the decided order, drops who is not recommended any more, and appends who came since", () => {
    expect(rankingOfRecommended([], ["a", "b"])).toEqual(["a", "b"]);
    expect(rankingOfRecommended(["c", "a", "b"], ["a", "b", "d"])).toEqual(["a", "b", "d"]);
    expect(rankingOfRecommended(["b", "a"], ["a", "b", "c"])).toEqual(["b", "a", "c"]);
  });

  it("changes by one exchanging its place with its neighbour, with a reason", () => {
    const move = { applicationId: "b", direction: "UP", reason: "Rarer question." } as const;
    expect(movedInRanking(["a", "b", "c"], move, nobody)).toEqual({
      ...{ ok: true, value: ["b", "a", "c"] },
    });
    expect(movedInRanking(["a", "b", "c"], { ...move, direction: "DOWN" }, nobody)).toEqual({
      ...{ ok: true, value: ["a", "c", "b"] },
    });
    expect(movedInRanking(["a", "b"], { ...move, reason: " " }, nobody)).toEqual({
      ...{ ok: false, problems: [{ code: "REQUIRED", path: ["reason"] }] },
    });
  });

  it("ends at both ends, and knows only who is ranked", () => {
    const move = { applicationId: "a", direction: "UP", reason: "Why." } as const;
    expect(movedInRanking(["a", "b"], move, nobody)).toMatchObject({
      problems: [{ code: "END_OF_RANKING" }],
    });
    expect(movedInRanking(["b"], move, nobody)).toMatchObject({
      problems: [{ code: "NOT_FOUND" }],
    });
  });

  it("is changed by nobody who has a conflict with one of the two", () => {
    const move = { applicationId: "a", direction: "DOWN", reason: "Why." } as const;
    const from = (id: string) => (one: string) => one === id;
    expect(movedInRanking(["a", "b"], move, from("a"))).toMatchObject({
      problems: [{ code: "NOT_FOUND" }],
    });
    expect(movedInRanking(["a", "b"], move, from("b"))).toMatchObject({
      problems: [{ code: "RECUSED" }],
    });
  });

  it("holds everybody once, whatever is moved", () => {
    const moves = fc.array(
      fc.record({
        applicationId: fc.constantFrom("a", "b", "c", "d"),
        direction: fc.constantFrom("UP" as const, "DOWN" as const),
        reason: fc.constant("Why."),
      }),
    );
    fc.assert(
      fc.property(moves, (all) => {
        let ranking: readonly string[] = ["a", "b", "c"];
        for (const move of all) {
          const moved = movedInRanking(ranking, move, nobody);
          if (moved.ok) ranking = moved.value;
        }
        expect(ranking.toSorted()).toEqual(["a", "b", "c"]);
      }),
    );
  });
});

describe("the chair carries out", () => {
  const codes = (...args: Parameters<typeof verdictProblems>) =>
    verdictProblems(...args).map(({ code }) => code);

  it("exactly what a panel voted for", () => {
    for (const voted of MOTIONS) {
      for (const move of MOTIONS) {
        const expected = voted === move ? [] : ["PANEL_VOTE_DIFFERS"];
        expect(codes(move, { voted: { kind: voted }, written: null })).toEqual(expected);
      }
    }
  });

  it("nothing without a vote", () => {
    for (const move of MOTIONS) {
      expect(codes(move, { voted: null, written: null })).toEqual(["PANEL_VOTE_MISSING"]);
    }
  });

  it.each([
    { agreeing: 2, all: 3, isEnough: true },
    { agreeing: 3, all: 3, isEnough: true },
    { agreeing: 3, all: 5, isEnough: false },
    { agreeing: 1, all: 2, isEnough: false },
    { agreeing: 0, all: 0, isEnough: false },
  ])("on the fast track by $agreeing of $all reviews: $isEnough", ({ agreeing, all, isEnough }) => {
    const expected = isEnough ? [] : ["PANEL_VOTE_MISSING"];
    expect(codes("RECOMMEND", { voted: null, written: { agreeing, all } })).toEqual(expected);
    const against = { voted: { kind: "DECLINE" }, written: { agreeing, all } } as const;
    expect(codes("RECOMMEND", against)).toEqual(["PANEL_VOTE_DIFFERS"]);
  });
});

describe("written reviews", () => {
  const policy = { reviewsRequired: 2 };
  const recommendations = ["ALL", "PART", "RESERVE", "DECLINE"] as const;

  it.each([
    { move: "RECOMMEND", agreeing: 2 },
    { move: "RESERVE", agreeing: 1 },
    { move: "DECLINE", agreeing: 1 },
  ] as const)("speak for $move: $agreeing of 4", ({ move, agreeing }) => {
    const written = { tier: "FAST_TRACK", recommendations } as const;
    expect(writtenVerdict(move, written, policy)).toEqual({ agreeing, all: 4 });
  });

  it("say nothing before the full panel, or where too few count", () => {
    const full = { tier: "FULL_PANEL", recommendations } as const;
    expect(writtenVerdict("RECOMMEND", full, policy)).toBeNull();
    const single = { tier: "FAST_TRACK", recommendations: ["ALL"] } as const;
    expect(writtenVerdict("RECOMMEND", single, policy)).toBeNull();
  });
});
