import type { Membership } from "../applications/capacity.ts";
import { APPLICATION_STATUSES, type ApplicationStatus } from "../applications/status.ts";
import type { Actor, Role } from "../people/roles.ts";
import { CONFLICT_KINDS, CONFLICT_SOURCES } from "./conflict.ts";
import { canSetAside, settingAsideProblems, type ConflictOnRecord } from "./set-aside.ts";

const WITH: ConflictOnRecord = {
  ...{ personId: "namesake", kind: "CO_AUTHOR", source: "DETECTED", endedAt: null },
};

function application(
  status: ApplicationStatus = "SCREENING",
  conflictedIds: readonly string[] = ["namesake"],
): Membership {
  return {
    ...{ status, personId: "pi", memberIds: ["member"], formerIds: [], teamEmails: [] },
    ...{ endorserId: null, reviewerIds: [], voterIds: [], conflictedIds },
  };
}

function somebody(id: string, roles: readonly Role[]): Actor {
  return { id, email: `${id}@x.test`, emailVerified: true, formerEmails: [], roles, officerOf: [] };
}

const codes = (of: Membership, conflict: ConflictOnRecord, actor: Actor, reason = "A namesake.") =>
  settingAsideProblems(of, conflict, { actor, reason }).map(({ code }) => code);

const secretary = somebody("office", ["SECRETARIAT"]);

describe("a conflict that may be a namesake's", () => {
  it.each<[Role, readonly string[]]>([
    ["SECRETARIAT", []],
    ["CHAIR", []],
    ["CURATOR", ["NOT_ALLOWED"]],
    ["APPROVER", ["NOT_ALLOWED"]],
    ["AUDITOR", ["NOT_ALLOWED"]],
    ["REVIEWER", ["NOT_FOUND"]],
    ["ADMINISTRATOR", ["NOT_FOUND"]],
  ])("is set aside by the office and the chair: %s", (role, expected) => {
    const actor = somebody("one", [role]);
    expect(codes(application(), WITH, actor)).toEqual(expected);
    expect(canSetAside(application(), WITH, actor)).toBe(expected.length === 0);
  });

  it("is never set aside by whom it is of, nor by anybody with another one, whatever they hold", () => {
    const all = ["SECRETARIAT", "CHAIR"] as const;
    expect(codes(application(), WITH, somebody("namesake", all))).toEqual(["NOT_ALLOWED"]);
    expect(codes(application(), WITH, somebody("namesake", ["CHAIR"]))).toEqual(["NOT_FOUND"]);
    const both = application("SCREENING", ["namesake", "other"]);
    expect(codes(both, WITH, somebody("other", all))).toEqual(["NOT_ALLOWED"]);
    expect(codes(application(), WITH, somebody("pi", all))).toEqual(["NOT_FOUND"]);
    expect(codes(application(), WITH, somebody("member", all))).toEqual(["NOT_FOUND"]);
  });

  it("is set aside with words, once, and while somebody may be asked to judge", () => {
    expect(codes(application(), WITH, secretary, " ")).toEqual(["REQUIRED"]);
    const over = { ...WITH, endedAt: new Date("2026-01-01") };
    expect(codes(application(), over, secretary)).toEqual(["CONFLICT_OVER"]);
    const statuses = APPLICATION_STATUSES.filter(
      (status) => codes(application(status), WITH, secretary).length === 0,
    );
    expect(statuses).toEqual([
      ...["SUBMITTED", "SCREENING", "UNDER_REVIEW", "CHANGES_REQUESTED", "PANEL", "RESERVE_LIST"],
      "DECLINED",
    ]);
  });

  it("is one of a paper that was found; every other stays", () => {
    const open = CONFLICT_KINDS.flatMap((kind) =>
      CONFLICT_SOURCES.filter(
        (source) => codes(application(), { ...WITH, kind, source }, secretary).length === 0,
      ).map((source) => `${kind} ${source}`),
    );
    expect(open).toEqual(["CO_AUTHOR DETECTED"]);
    expect(codes(application(), { ...WITH, source: "DECLARED" }, secretary)).toEqual([
      "CONFLICT_STAYS",
    ]);
  });
});
