import { anInstitution } from "@regolith/db/testing";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import type { TestApi, TestPerson } from "../test-api.ts";

const PROBLEMS = "problems { code path }";

/** What can be done to institutions and officers, as tests ask for it. */
export const ASK = {
  propose: `mutation ($input: InstitutionProposeInput!) { answer: institutionPropose(input: $input) {
    institution { id state version } ${PROBLEMS} } }`,
  add: `mutation ($input: InstitutionAddInput!) { answer: institutionAdd(input: $input) {
    institution { id state version emailDomains } ${PROBLEMS} } }`,
  save: `mutation ($input: InstitutionSaveInput!) { answer: institutionSave(input: $input) {
    institution { id nameEn nameZh emailDomains version } ${PROBLEMS} } }`,
  confirm: `mutation ($input: InstitutionConfirmInput!) { answer: institutionConfirm(input: $input) {
    institution { state version } ${PROBLEMS} } }`,
  refuse: `mutation ($input: InstitutionRefuseInput!) { answer: institutionRefuse(input: $input) {
    institution { state note version } ${PROBLEMS} } }`,
  merge: `mutation ($input: InstitutionMergeInput!) { answer: institutionMerge(input: $input) {
    institution { id } ${PROBLEMS} } }`,
  proposeOfficer: `mutation ($input: OfficerProposeInput!) { answer: officerPropose(input: $input) { ${PROBLEMS} } }`,
  accept: `mutation ($input: OfficerAcceptInput!) { answer: officerAccept(input: $input) { ${PROBLEMS} } }`,
  decline: `mutation ($input: OfficerDeclineInput!) { answer: officerDecline(input: $input) { ${PROBLEMS} } }`,
  inviteAgain: `mutation ($input: OfficerInviteAgainInput!) { answer: officerInviteAgain(input: $input) { ${PROBLEMS} } }`,
  confirmOfficer: `mutation ($input: OfficerConfirmInput!) { answer: officerConfirm(input: $input) { ${PROBLEMS} } }`,
  refuseOfficer: `mutation ($input: OfficerRefuseInput!) { answer: officerRefuse(input: $input) { ${PROBLEMS} } }`,
  endOfficer: `mutation ($input: OfficerEndInput!) { answer: officerEnd(input: $input) { ${PROBLEMS} } }`,
  askEndorsement: `mutation ($input: ApplicationAskEndorsementInput!) { answer: applicationAskEndorsement(input: $input) {
    application { publicStatus version } ${PROBLEMS} } }`,
  recall: `mutation ($input: ApplicationRecallInput!) { answer: applicationRecall(input: $input) {
    application { publicStatus version } ${PROBLEMS} } }`,
  endorse: `mutation ($input: ApplicationEndorseInput!) { answer: applicationEndorse(input: $input) {
    application { publicStatus version } ${PROBLEMS} } }`,
  return: `mutation ($input: ApplicationReturnInput!) { answer: applicationReturn(input: $input) {
    application { publicStatus version } ${PROBLEMS} } }`,
} as const;

export interface Outcome {
  readonly codes: readonly string[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says itself what it expects
  readonly answer: any;
}

/** Carries out one of them; a key is made up where one is wanted. */
export async function act(
  api: TestApi,
  person: TestPerson,
  name: keyof typeof ASK,
  input: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const answered = await api.askAs(person, ASK[name], { input });
  if (answered.errors[0] !== undefined) throw new Error(answered.errors[0].message);
  const { answer } = answered.data as { answer: { problems: { code: string }[] } };
  return { codes: answer.problems.map(({ code }) => code), answer };
}

/** An institution of the directory with a domain of its own, by both its ids. */
export async function aListedInstitution(
  api: TestApi,
  facts: Parameters<typeof anInstitution>[1] = {},
) {
  const { id } = await anInstitution(api.db.prisma, { emailDomains: ["example.org"], ...facts });
  return { id, globalId: toGlobalId("Institution", id) };
}

/** The secret of the newest invitation mailed to an address. */
export async function tokenMailedTo(api: TestApi, address: string): Promise<string> {
  const mail = await api.db.prisma.outboxMail.findFirstOrThrow({
    where: { address, template: "OFFICER_INVITED" },
    orderBy: { seq: "desc" },
  });
  const { path } = mail.params as { path: string };
  return path.replace("/officer-invitations/", "");
}

/** The id under which the office decides on somebody's newest officership. */
export async function officershipOf(api: TestApi, email: string): Promise<string> {
  const row = await api.db.prisma.institutionOfficer.findFirstOrThrow({
    where: { email },
    orderBy: { proposedAt: "desc" },
  });
  return toGlobalId("InstitutionOfficer", row.id);
}

/** Kinds of what somebody was told, oldest first. */
export async function toldTo(api: TestApi, person: TestPerson): Promise<string[]> {
  const rows = await api.db.prisma.notification.findMany({
    where: { personId: person.id },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ kind }) => kind);
}
