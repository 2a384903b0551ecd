import { fixOffers, type Prisma, type PrismaClient } from "@regolith/db";
import { inventApplications, seedApplications } from "./applications.ts";
import { SampleFinder } from "./applications/find-samples.ts";
import type { Ids, SeedContext } from "./context.ts";
import { seedCatalogue } from "./demonstration/catalogue.ts";
import { seedDemonstrationInstitutions, seedOfficers } from "./demonstration/institutions.ts";
import { seedDemonstrationMeasurements } from "./demonstration/measurements.ts";
import { seedNotices } from "./demonstration/notices.ts";
import { seedPanels } from "./demonstration/panels.ts";
import { offerSamples } from "./demonstration/offers.ts";
import { seedParkedMail } from "./demonstration/parked-mail.ts";
import { seedDemonstrationPublications } from "./demonstration/publications.ts";
import { seedTermsAcceptances } from "./demonstration/terms.ts";
import { seedResults } from "./demonstration/results.ts";
import { seedRounds } from "./demonstration/rounds.ts";
import { createIds } from "./ids.ts";
import { seedCommittee } from "./committee.ts";
import { seedInstitutions } from "./institutions.ts";
import { LedgerBook } from "./ledger-book.ts";
import { seedMessages } from "./messages.ts";
import { seedMeasurements } from "./measurements.ts";
import { seedMissions } from "./missions.ts";
import { seedPapers } from "./papers.ts";
import { seedPastRounds } from "./past-rounds.ts";
import { seedPeople } from "./people.ts";
import { seedPublications } from "./publications.ts";
import { seedPublishedSamples } from "./samples.ts";
import { seedSavedView } from "./saved-views.ts";
import { SourceLinks } from "./source-links.ts";
import { seedSources } from "./sources.ts";
import { seedTechniques } from "./techniques.ts";

export {
  DEMONSTRATION_PASSWORD,
  DEMONSTRATION_PEOPLE,
  type DemonstrationPerson,
} from "./people.ts";

export interface SeedOptions {
  /** The instant of the first start, to which all invented dates relate. */
  readonly now: Date;
}

const PATIENCE_MS = 120_000;

/**
 * Fills an empty, migrated database with the real records and, around them, the demonstration: all of it or
 * nothing. Does nothing where an installation stands already.
 */
export async function seed(prisma: PrismaClient, { now }: SeedOptions): Promise<void> {
  await prisma.$transaction(
    async (tx) => {
      // Two first starts at once: the second waits, and finds the work done.
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('regolith seed'))`;
      if ((await tx.installation.count()) === 0) await fill(tx, now);
    },
    { maxWait: PATIENCE_MS, timeout: PATIENCE_MS },
  );
}

async function fill(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  const nextId = createIds(now);
  const sources = new SourceLinks();
  const book = new LedgerBook(nextId);
  const context: SeedContext = { tx, now, nextId, sources, book };
  const missions = await seedMissions(context);
  const published = await seedPublishedRecords(context, missions);
  await seedDemonstration(context, missions, published);
  await seedSources(context);
  await tx.installation.create({ data: { isDemonstration: true, startedAt: now } });
}

/** Returns the ids of the real sample numbers. */
async function seedPublishedRecords(context: SeedContext, missions: Ids): Promise<Ids> {
  const samples = await seedPublishedSamples(context, missions);
  const publications = await seedPublications(context, samples);
  await seedMeasurements(context, { missions, samples, publications });
  await seedPastRounds(context, { missions, samples });
  await seedTechniques(context);
  await seedInstitutions(context);
  return samples;
}

async function seedDemonstration(
  context: SeedContext,
  missions: Ids,
  published: Ids,
): Promise<void> {
  const institutions = await seedDemonstrationInstitutions(context);
  const people = await seedPeople(context, institutions);
  await seedOfficers(context, people, institutions);
  const catalogue = await seedCatalogue(context, missions);
  const publications = await seedDemonstrationPublications(context, catalogue);
  await seedDemonstrationMeasurements(context, catalogue, { missions, publications });
  const rounds = await seedRounds(context, missions);
  const finder = new SampleFinder(context, catalogue, published);
  const applications = inventApplications(context, { people, rounds, finder, institutions });
  await seedApplications(context, applications, people);
  await seedMessages(context, applications, people);
  await seedPapers(context, applications);
  await seedSavedView(context, people);
  await seedParkedMail(context);
  // Last of the people's, so that the ids of all before stay as they were.
  await seedTermsAcceptances(context, people);
  await context.tx.ledgerEntry.createMany({ data: context.book.rows() });
  await offerSamples(context, rounds, { catalogue, published, applications });
  await fixOffers(context.tx, context.now);
  await seedResults(context, rounds);
  await seedCommittee(context, applications, people);
  // After the conflicts of interest: who is recused from what goes on record in the meetings.
  await seedPanels(context, people);
  await seedNotices(context, rounds, people);
}
