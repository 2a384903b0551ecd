import { anInstitution, anOfficer } from "@regolith/db/testing";
import { anApplicationBy } from "./support/application-builders.ts";
import { dataOf } from "./support/application-requests.ts";
import { aDraftNaming, invite, memberSeen, teamSeen } from "./support/team-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let pi: TestPerson;
let bo: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada Probe");
  bo = await api.signUp("Bo Vik");
});
afterAll(() => api.stop());

describe("personal data", () => {
  const CONTACT = `application(id: $id) {
    applicant { fullName institution email telephone orcid address }
    undertakings { declaresTruth signature signedAt } pi { name orcid email }
  }`;

  interface Contact {
    readonly application: {
      readonly applicant: Readonly<Record<string, string | null>>;
      readonly undertakings: {
        readonly signature: string | null;
        readonly signedAt: string | null;
      };
      readonly pi: {
        readonly name: string;
        readonly orcid: string | null;
        readonly email: string | null;
      };
    };
  }

  const contactSeen = async (person: TestPerson, id: string) =>
    (await dataOf<Contact>(api, person, `query Contact($id: ID!) { ${CONTACT} }`, { id }))
      .application;

  async function submittedWithEverybody() {
    const institution = await anInstitution(api.db.prisma);
    const officer = await api.signUp("Officer");
    await anOfficer(api.db.prisma, { institutionId: institution.id, person: officer });
    const cy = await api.signUp("Cy Lund");
    const named = await api.signUp("Named In Office", ["SECRETARIAT"]);
    await api.db.prisma.person.update({
      where: { id: pi.id },
      data: { orcid: "0000-0002-1825-0097" },
    });
    const { id, row } = await anApplicationBy(api, pi, {
      ...{ status: "SUBMITTED", institutionId: institution.id, joined: [bo, cy] },
    });
    await api.db.prisma.teamMember.create({
      data: {
        ...{ applicationId: row.id, position: 200, fullName: "Named", email: named.email },
        role: "TECHNICIAN",
      },
    });
    await api.db.prisma.applicantAnswers.update({
      where: { applicationId: row.id },
      data: { telephone: "+41 31 000", orcid: "0000-0002-1825-0097" },
    });
    return { id, officer, cy, named };
  }

  it("of the applicant is for the applicant and the office", async () => {
    const { id, officer, cy, named } = await submittedWithEverybody();
    const secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
    const curator = await api.signUp("Ku Rui", ["CURATOR"]);
    const whole = {
      ...{ email: "ada@probe.test", telephone: "+41 31 000", orcid: "0000-0002-1825-0097" },
      address: "1 Probe Way, Bern",
    };
    for (const person of [pi, secretariat, curator]) {
      const { applicant, undertakings } = await contactSeen(person, id);
      expect(applicant).toMatchObject(whole);
      expect(undertakings.signature).toBe("Ada Probe");
    }
    const hidden = { email: null, telephone: null, orcid: null, address: null };
    for (const person of [bo, cy, officer, named]) {
      const seenThen = await contactSeen(person, id);
      expect(seenThen).toEqual({
        applicant: { fullName: "Ada Probe", institution: "Institute of Probes", ...hidden },
        undertakings: { declaresTruth: true, signature: null, signedAt: null },
        pi: { name: "Ada Probe", orcid: null, email: null },
      });
    }
  });

  it("of members is for themselves and the office; the applicant reads the addresses typed", async () => {
    const { id, officer, cy, named } = await submittedWithEverybody();
    const secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
    const [ofOffice] = (await teamSeen(api, secretariat, id)).team.members;
    expect(ofOffice).toMatchObject({
      email: bo.email,
      standing: "SIGNED",
      part: { facilities: "None." },
    });
    const [ofApplicant] = (await teamSeen(api, pi, id)).team.members;
    expect(ofApplicant).toMatchObject({ email: bo.email, standing: "SIGNED", part: null });
    for (const person of [cy, officer, named]) {
      const [member] = (await teamSeen(api, person, id)).team.members;
      expect(member).toEqual({
        ...{ id: ofOffice?.id, fullName: "Tam Member", institution: "Lab", contribution: "All." },
        ...{ role: "CO_INVESTIGATOR", state: "ACCEPTED", isViewer: false },
        ...{ email: null, standing: null, invitation: null, part: null },
      });
    }
    const { team, myPart } = await teamSeen(api, bo, id);
    expect(team.members[0]).toMatchObject({ isViewer: true, email: bo.email, part: null });
    expect(myPart).toMatchObject({ facilities: "None.", editable: false });
  });

  it("in an invitation is the applicant's name only, never an address or an account", async () => {
    const known = await aDraftNaming(api, pi, bo);
    const unknown = await aDraftNaming(api, pi, { email: "no.account@people.test" });
    for (const draft of [known, unknown]) await invite(api, pi, draft);
    const withoutId = async (draft: { readonly id: string }) => {
      const { id: _, email: __, ...rest } = await memberSeen(api, pi, draft);
      return rest;
    };
    // Whether the address has an account cannot be told.
    expect(await withoutId(known)).toEqual(await withoutId(unknown));
  });
});
