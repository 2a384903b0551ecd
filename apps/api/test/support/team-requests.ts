import { aListedMember } from "@regolith/db/testing";
import type { TestApi, TestPerson } from "../test-api.ts";
import { aKey, anApplicationBy, type ApplicationFacts } from "./application-builders.ts";
import { dataOf, done, type ShownProblem } from "./application-requests.ts";

export interface ShownMember {
  readonly id: string;
  readonly fullName: string;
  readonly institution: string;
  readonly contribution: string;
  readonly email: string | null;
  readonly role: string;
  readonly state: string;
  readonly standing: string | null;
  readonly isViewer: boolean;
  readonly invitation: {
    readonly state: string;
    readonly expiresAt: string;
    readonly note: string | null;
  } | null;
  readonly part: { readonly facilities: string } | null;
}

export interface ShownPart {
  readonly version: number;
  readonly fullName: string;
  readonly institution: string;
  readonly orcid: string;
  readonly facilities: string;
  readonly progress: string;
  readonly editable: boolean;
  readonly undertakings: { readonly signature: string; readonly signedAt: string | null };
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
}

export interface ShownTeam {
  readonly viewerIs: string;
  readonly team: { readonly members: readonly ShownMember[] };
  readonly myPart: ShownPart | null;
}

const PART = `version fullName institution orcid facilities progress editable
  undertakings { signature signedAt } problems { code path }`;
const TEAM = `viewerIs myPart { ${PART} } team { members {
  id fullName institution contribution email role state standing isViewer
  invitation { state expiresAt note } part { facilities }
} }`;

/** The team as somebody sees it. Fails where the application is not there. */
export async function teamSeen(api: TestApi, person: TestPerson, id: string): Promise<ShownTeam> {
  const document = `query Team($id: ID!) { application(id: $id) { ${TEAM} } }`;
  const { application } = await dataOf<{ application: ShownTeam | null }>(api, person, document, {
    id,
  });
  if (application === null) throw new Error("The application is not there");
  return application;
}

/** The nth member as the person sees them. */
export async function memberSeen(
  api: TestApi,
  person: TestPerson,
  { id }: { readonly id: string },
  index = 0,
): Promise<ShownMember> {
  const member = (await teamSeen(api, person, id)).team.members[index];
  if (member === undefined) throw new Error(`Nobody is member ${index}`);
  return member;
}

/** A complete draft of somebody that names a co-investigator who is not invited yet. */
export function aDraftNaming(
  api: TestApi,
  pi: TestPerson,
  named: Pick<TestPerson, "email">,
  facts: ApplicationFacts = {},
) {
  const member = aListedMember({
    ...{ fullName: "Bo Vik", email: named.email, role: "CO_INVESTIGATOR" },
    ...{ institution: "", country: "", contribution: "" },
  });
  return anApplicationBy(api, pi, {
    answers: { TEAM: { worksAlone: false, members: [member] } },
    ...facts,
  });
}

/** Asks the nth member to join, and reads the secret in the mail. */
export async function invite(
  api: TestApi,
  pi: TestPerson,
  application: { readonly id: string },
  index = 0,
): Promise<string> {
  const { id: memberId, email } = await memberSeen(api, pi, application, index);
  await done(api, pi, "teamMemberInvite", { memberId, ...aKey() });
  return newestToken(api, email ?? "");
}

/** The secret in the newest invitation mailed to an address. */
export async function newestToken(api: TestApi, address: string): Promise<string> {
  const mail = await api.db.prisma.outboxMail.findFirstOrThrow({
    where: { template: "INVITATION", address },
    orderBy: { seq: "desc" },
  });
  const { path } = mail.params as { path: string };
  return path.replace("/invitations/", "");
}

/** A draft whose co-investigator was invited and accepted. */
export async function aDraftJoinedBy(
  api: TestApi,
  pi: TestPerson,
  person: TestPerson,
  facts: ApplicationFacts = {},
) {
  const draft = await aDraftNaming(api, pi, person, facts);
  const token = await invite(api, pi, draft);
  await done(api, person, "invitationAccept", { token });
  return draft;
}

/** Carries out a save of an own part, as somebody. */
export async function savePart(
  api: TestApi,
  person: TestPerson,
  input: Readonly<Record<string, unknown>>,
) {
  const document = `mutation Save($input: MemberPartSaveInput!) { memberPartSave(input: $input) {
    application { myPart { ${PART} } } current { ${PART} } problems { code path message params { name value } }
  } }`;
  const { memberPartSave } = await dataOf<{
    memberPartSave: {
      readonly application: { readonly myPart: ShownPart } | null;
      readonly current: ShownPart | null;
      readonly problems: readonly ShownProblem[];
    };
  }>(api, person, document, { input });
  return memberPartSave;
}
