import type { MinutesContent } from "@regolith/domain";
import { minutesFor } from "@regolith/domain";
import { readPdf, squeezed } from "../testing/read-pdf.ts";
import { minutesPdf, type PrintedMinutes } from "./minutes-pdf.ts";

const CONTENT: MinutesContent = {
  version: 1,
  round: { code: "2026-2", nameEn: "Second round of 2026", nameZh: "2026 年第二批" },
  ...{ meetsAt: "2026-12-01T01:00:00.000Z", place: "Room 305", presider: "Cleo Chair 沈" },
  ...{ begunAt: "2026-12-01T01:05:00.000Z", closedAt: "2026-12-01T04:00:00.000Z" },
  present: [
    { name: "Ann Member", from: "2026-12-01T01:01:00.000Z", until: null },
    { name: "Ben Member", from: "2026-12-01T01:02:00.000Z", until: "2026-12-01T02:00:00.000Z" },
  ],
  absent: ["Cem Member"],
  quorum: { members: 5, needed: 3 },
  cases: [
    {
      ...{
        applicationId: "one",
        place: 1,
        number: "2026-0001",
        title: "Krypton 氪",
        state: "DONE",
      },
      ...{ presider: "Dora Deputy", recused: ["Rea Recused"], notes: "The furnace is new.\n好。" },
      ...{ deferral: "" },
      motions: [
        {
          ...{ kind: "DECLINE", reasonCode: "OUT_OF_SCOPE", reasons: "Not of this round." },
          ...{ for: 2, against: 2, abstained: 1, result: "LOST", isByPresider: true },
          ...{ present: 5, needed: 3 },
        },
        {
          ...{ kind: "RECOMMEND", reasonCode: null, reasons: "A rare question." },
          ...{ for: 4, against: 0, abstained: 1, result: "CARRIED", isByPresider: false },
          ...{ present: 5, needed: 3 },
        },
      ],
    },
    {
      ...{ applicationId: "three", place: 3, number: "2026-0003", title: "Neon", notes: "" },
      ...{ state: "DONE", recused: [], presider: "Dora Deputy", deferral: "" },
      motions: [
        {
          ...{ kind: "RECOMMEND", reasonCode: null, reasons: "All reviews agree." },
          ...{ for: 0, against: 0, abstained: 0, result: null, isByPresider: false },
          ...{ present: null, needed: null, isTogether: true, takenOutBy: "Ben Member" },
        },
      ],
    },
    {
      ...{ applicationId: "two", place: 2, number: "2026-0002", title: "Argon", presider: null },
      ...{ state: "DEFERRED", recused: [], notes: "", motions: [], deferral: "Data is missing." },
    },
  ],
  ranking: [
    {
      ...{ applicationId: "one", rank: 1, number: "2026-0001", title: "Krypton 氪" },
      reason: "First of two.",
    },
  ],
  isDemonstration: true,
};

const SIGNED: PrintedMinutes = {
  ...{ locale: "en", content: minutesFor(CONTENT, () => true) },
  signature: { name: "Cleo Chair", at: new Date("2026-12-01T04:00:00Z"), sha256: "ab".repeat(32) },
  madeAt: new Date("2026-12-02T00:00:00Z"),
};

const read = async (minutes: PrintedMinutes) => readPdf(await minutesPdf(minutes));

it("says who met, what was voted with figures and reasons, the ranking, and who signed", async () => {
  const { text, language, title, outline, isMarked } = await read(SIGNED);
  const words = [
    ...["Minutes of the panel, round 2026-2", "Second round of 2026", "Room 305"],
    ...["Cleo Chair 沈", "3 of 5 members", "Ann Member", "the end", "Absent: Cem Member"],
    ...["Case 1: 2026-0001", "Krypton 氪", "Dora Deputy", "Rea Recused (conflict of interest)"],
    ...["The furnace is new.", "好。", "Not of this round.", "2 for, 2 against, 1 abstained"],
    ...["Lost (in a tie, decided by whoever presided)", "A rare question."],
    ...["4 for, 0 against, 1 abstained", "5 present and not recused, 3 needed"],
    ...["Consent agenda: put to one vote together", "Taken out for a discussion of its own by Ben"],
    ...["Case 2: 2026-0002", "Data is missing.", "First of two.", "DEMONSTRATION"],
    ...["Signed by closing the meeting: Cleo Chair", "ab".repeat(32)],
  ];
  for (const wanted of words) expect(text).toContain(squeezed(wanted));
  expect({ language, title, isMarked }).toEqual({
    ...{ language: "en-GB", title: "Minutes of the panel, round 2026-2", isMarked: true },
  });
  expect(outline).toEqual([
    ...["Attendance", "Cases", "Ranking of the recommended applications", "Signature"],
  ]);
});

it("has its headings and tables tagged", async () => {
  const { pages } = await read(SIGNED);
  const roles = new Set(pages.flatMap((page) => page.roles));
  for (const role of ["H1", "H2", "H3", "H4", "Table", "TR", "TH", "TD", "P"]) {
    expect(roles).toContain(role);
  }
});

it("says the same in Chinese", async () => {
  const { text, language } = await read({ ...SIGNED, locale: "zh" });
  expect(language).toBe("zh-Hans-CN");
  for (const wanted of [
    ...["2026-2 批次评审会会议纪要", "2026 年第二批", "缺席：Cem Member", "第 1 项议题：2026-0001"],
    ...["Rea Recused（存在利益冲突）", "赞成 4 票，反对 0 票，弃权 1 票", "暂缓至下次会议"],
    ...["票数相等，由主持人裁定", "演示数据"],
  ]) {
    expect(text).toContain(squeezed(wanted));
  }
});

it("withholds from a recused reader all but that there was a case", async () => {
  const content = minutesFor(CONTENT, (id) => id !== "one");
  const { text } = await read({ ...SIGNED, content });
  for (const secret of ["2026-0001", "Krypton", "furnace", "A rare question.", "First of two."]) {
    expect(text).not.toContain(squeezed(secret));
  }
  expect(text).toContain(squeezed("Not shown to the reader of this copy"));
  expect(text).toContain(squeezed("Case 2: 2026-0002"));
});

it("says on every page that it is a draft until it is signed, and is the same for the same words", async () => {
  const draft = { ...SIGNED, signature: null };
  for (const { text } of (await read(draft)).pages) expect(text).toContain("DRAFT, not signed");
  const [one, other] = [await minutesPdf(SIGNED), await minutesPdf(SIGNED)];
  expect(Buffer.compare(one, other)).toBe(0);
});
