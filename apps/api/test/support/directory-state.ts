import type { TestApi } from "../test-api.ts";

/** Everything that a forbidden try could have changed. */
export async function directoryState({
  db: { prisma },
}: TestApi): Promise<Readonly<Record<string, unknown>>> {
  return {
    applications: await prisma.application.findMany({ orderBy: { id: "asc" } }),
    institutions: await prisma.institution.findMany({ orderBy: { id: "asc" } }),
    officers: await prisma.institutionOfficer.findMany({ orderBy: { id: "asc" } }),
    invitations: await prisma.officerInvitation.count(),
    mails: await prisma.outboxMail.count(),
    audit: await prisma.auditEvent.count({ where: { subjectType: "Institution" } }),
  };
}

/** The codes with which work was refused, which left everything as it was. */
export async function changesNothingIn(
  api: TestApi,
  work: () => Promise<readonly (readonly string[])[]>,
) {
  const before = await directoryState(api);
  const codes = await work();
  expect(await directoryState(api)).toEqual(before);
  return codes;
}
