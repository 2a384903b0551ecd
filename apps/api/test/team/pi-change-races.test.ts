import { aKey } from "../support/application-builders.ts";
import { change, refusals, type Outcome } from "../support/application-requests.ts";
import {
  anAgreement,
  answer,
  aProposal,
  piSeen,
  propose,
  type Proposed,
} from "../support/pi-change-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

const ROUNDS = [1, 2, 3, 4];

let api: TestApi;
let pi: TestPerson;
let bo: TestPerson;
let secretariat: TestPerson;
let another: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada Probe");
  bo = await api.signUp("Bo Vik");
  secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
  another = await api.signUp("Li Shu", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

/** What the tables hold at the end: who applies, who is in the team, what became of the proposal. */
async function ended({ row: { id } }: Proposed) {
  const whole = await api.db.prisma.application.findUniqueOrThrow({
    where: { id },
    include: { teamMembers: true, piChanges: true, events: true },
  });
  return {
    applicant: whole.personId,
    members: whole.teamMembers.map(({ personId }) => personId),
    states: whole.piChanges.map(({ state }) => state),
    handedOver: whole.events.filter(({ action }) => action === "PI_CHANGED").length,
    status: whole.status,
  };
}

const codesOf = ({ problems }: Outcome) => refusals(problems);

it.each(ROUNDS)("agreeing and taking back at once: one of them counts, %d", async () => {
  const draft = await aProposal(api, pi, bo);
  const [agreed, taken] = await Promise.all([
    answer(api, bo, "Accept", draft.change),
    answer(api, pi, "Withdraw", draft.change),
  ]);
  const won = codesOf(agreed).length === 0 ? "DONE" : "WITHDRAWN";
  const [applicant, member] = won === "DONE" ? [bo.id, pi.id] : [pi.id, bo.id];
  expect(await ended(draft)).toEqual({
    ...{ applicant, members: [member], states: [won], status: "DRAFT" },
    handedOver: won === "DONE" ? 1 : 0,
  });
  const lost = won === "DONE" ? taken : agreed;
  // Whoever waited for the row may have stood in the team by another place when it was looked for.
  expect([["PI_CHANGE_OVER"], ["NOT_FOUND"]]).toContainEqual(codesOf(lost));
});

it.each(ROUNDS)("two of the office confirm at once: it is handed over once, %d", async () => {
  const sent = await anAgreement(api, pi, bo);
  const both = await Promise.all([
    answer(api, secretariat, "Confirm", sent.change),
    answer(api, another, "Confirm", sent.change),
  ]);
  expect(both.map(codesOf).toSorted()).toEqual([[], ["PI_CHANGE_OVER"]]);
  expect(await ended(sent)).toEqual({
    ...{ applicant: bo.id, members: [pi.id], states: ["DONE"], handedOver: 1 },
    status: "CHANGES_REQUESTED",
  });
});

it.each(ROUNDS)("confirming and refusing at once: one of them counts, %d", async () => {
  const sent = await anAgreement(api, pi, bo);
  const [confirmed, refused] = await Promise.all([
    answer(api, secretariat, "Confirm", sent.change),
    answer(api, another, "Refuse", sent.change),
  ]);
  expect([codesOf(confirmed), codesOf(refused)].toSorted()).toEqual([[], ["PI_CHANGE_OVER"]]);
  const { states } = await ended(sent);
  expect(states).toEqual([codesOf(confirmed).length === 0 ? "DONE" : "REFUSED"]);
});

it.each(ROUNDS)("the member leaves while the office confirms: no PI is lost, %d", async () => {
  const sent = await anAgreement(api, pi, bo);
  const [confirmed, left] = await Promise.all([
    answer(api, secretariat, "Confirm", sent.change),
    change(api, bo, "applicationLeave", { id: sent.id }),
  ]);
  if (codesOf(confirmed).length === 0) {
    expect([["NOT_ALLOWED"], ["NOT_FOUND"]]).toContainEqual(codesOf(left));
    expect(await ended(sent)).toMatchObject({ applicant: bo.id, members: [pi.id] });
  } else {
    expect([codesOf(confirmed), codesOf(left)]).toEqual([["PI_CHANGE_OVER"], []]);
    expect(await ended(sent)).toMatchObject({
      ...{ applicant: pi.id, members: [], states: ["LAPSED"], handedOver: 0 },
    });
  }
});

it.each(ROUNDS)(
  "submitting while the member agrees: one first, the other after it, %d",
  async () => {
    const draft = await aProposal(api, pi, bo);
    const { version } = await api.db.prisma.application.findUniqueOrThrow({
      where: { id: draft.row.id },
    });
    const [submitted, agreed] = await Promise.all([
      change(api, pi, "applicationSubmit", { id: draft.id, expectedVersion: version, ...aKey() }),
      answer(api, bo, "Accept", draft.change),
    ]);
    expect(codesOf(agreed)).toEqual([]);
    const isSubmitted = codesOf(submitted).length === 0;
    if (!isSubmitted) expect([["NOT_ALLOWED"], ["NOT_FOUND"]]).toContainEqual(codesOf(submitted));
    // Submitted first, the office has the last word; agreed to first, nobody submits in the former one's name.
    expect(await ended(draft)).toMatchObject(
      isSubmitted
        ? { applicant: pi.id, states: ["AGREED"], status: "SUBMITTED" }
        : { applicant: bo.id, states: ["DONE"], status: "DRAFT" },
    );
  },
);

it.each(ROUNDS)("proposing twice at once asks once, %d", async () => {
  const draft = await aProposal(api, pi, bo);
  await answer(api, pi, "Withdraw", draft.change);
  const both = await Promise.all([propose(api, pi, draft), propose(api, pi, draft)]);
  const [first, second] = both.map(codesOf).toSorted();
  expect(first).toEqual([]);
  expect([["STALE"], ["PI_CHANGE_OPEN"]]).toContainEqual(second);
  expect((await ended(draft)).states.toSorted()).toEqual(["PROPOSED", "WITHDRAWN"]);
  expect(await piSeen(api, bo, draft)).toMatchObject({ piChange: { state: "PROPOSED" } });
});
