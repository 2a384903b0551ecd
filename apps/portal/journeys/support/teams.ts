import {
  AcceptInvitationDocument,
  ApplicationSectionPageDocument,
  type Client,
  InviteMemberDocument,
  SavePartDocument,
  SaveTeamSectionDocument,
} from "@regolith/client";
import { readAnswers } from "./answers.ts";
import { linkIn, type Mail, mailTo } from "./mailbox.ts";

export interface NewMember {
  readonly program: Client;
  readonly name: string;
  readonly email: string;
}

/** Makes somebody a co-investigator of a draft, who joined by the mail and signed. */
export async function addMember(
  researcher: Client,
  id: string,
  { program, name, email }: NewMember,
): Promise<void> {
  const { section } = await readAnswers(researcher, id);
  const named = { nativeName: "", institution: "", country: "", contribution: "" };
  const members = [{ ...named, fullName: name, email, role: "CO_INVESTIGATOR" as const }];
  const team = { ...section("TEAM"), worksAlone: false, members };
  await researcher(SaveTeamSectionDocument, { input: team });
  const { application } = await researcher(ApplicationSectionPageDocument, { id });
  const memberId = application?.team.members[0]?.id ?? "";
  const input = { memberId, idempotencyKey: crypto.randomUUID() };
  expect((await researcher(InviteMemberDocument, { input })).teamMemberInvite.problems).toEqual([]);
  const isInvitation = ({ links }: Mail) => links.some((one) => one.includes("/invitations/"));
  const link = linkIn(await mailTo(email, isInvitation), "/invitations/");
  const token = new URL(link).pathname.replace(/^.*\//u, "");
  await program(AcceptInvitationDocument, { input: { token } });
  const { memberPartSave } = await program(SavePartDocument, { input: signedPart(id, name) });
  expect(memberPartSave.problems).toEqual([]);
}

function signedPart(id: string, fullName: string) {
  return {
    ...{ id, expectedVersion: 0, fullName, nativeName: "", position: "Reader" },
    ...{ institution: "Fjord Lab", department: "", country: "NO", orcid: "" },
    ...{ contribution: "Measures the profiles.", papers: "Two papers on zoning." },
    ...{ facilities: "Electron probe.", restrictions: "None." },
    undertakings: {
      ...{ keepsLoanRules: true, returnsMaterial: true, reportsResults: true },
      ...{ acknowledgesOffice: true, declaresTruth: true, signature: fullName },
    },
  };
}
