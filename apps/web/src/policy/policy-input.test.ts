import { FIRST_POLICY } from "@regolith/domain";
import { policyInput, unreadableSettings } from "./policy-input.ts";
import { policyValue } from "./policy-value.ts";

const FORM = {
  ...{ reviewersPerApplication: "3", reviewsRequired: " 2 ", reviewReminderDays: "7、2" },
  roundReminderDays: "7, 1",
  ...{
    coAuthorYears: "4",
    changesDays: "14",
    changesReminderDays: "3, 1",
    quorumShare: "50 %",
    quorumLeast: "3",
  },
  ...{
    appealDays: "30",
    reserveListMonths: "12",
    agreementWorkingDays: "10",
    warnAboveShare: "10",
  },
  ...{ fullPanelAboveShare: "25", fullPanelUnitsLeft: "3", fullPanelForNewPi: "on" },
  ...{ fullPanelForDestructiveUnique: "on", researchLoanMonths: "12" },
  publicWelfareLoanMonths: "6",
};

test("a form says the settings in percent, with ticks and lists of days", () => {
  expect(policyInput(FORM)).toEqual(FIRST_POLICY);
  expect(unreadableSettings(FORM, "en")).toEqual([]);
});

test("what is no figure is named and not sent", () => {
  const wrong = { ...FORM, appealDays: "a month", quorumShare: "", reviewReminderDays: "7, soon" };
  const fields = unreadableSettings(wrong, "en").map(({ field }) => field);
  expect(fields).toEqual(["reviewReminderDays", "quorumShare", "appealDays"]);
  expect(unreadableSettings({ ...FORM, appealDays: "2.5" }, "zh")).toHaveLength(1);
});

test("values are read as people write them", () => {
  const words = { yes: "yes", no: "no", none: "never" };
  const en = { locale: "en", words } as const;
  expect(policyValue("quorumShare", "0.5", en)).toBe("50 %");
  expect(policyValue("warnAboveShare", "0.07", en)).toBe("7 %");
  expect(policyValue("fullPanelForNewPi", "false", en)).toBe("no");
  expect(policyValue("reviewReminderDays", "", en)).toBe("never");
  expect(policyValue("reviewReminderDays", "7, 2", { locale: "zh", words })).toBe("7、2");
});
