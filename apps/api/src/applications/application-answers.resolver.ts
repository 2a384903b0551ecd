import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ApplicationHead } from "@regolith/db";
import {
  APPLICANT_CONTACTS,
  isOfOffice,
  itemsAsSeen,
  seesContacts,
  ugToMg,
  type Answers,
  type SectionKey,
} from "@regolith/domain";
import type { Context } from "../context.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { Institution } from "../institutions/institution.types.ts";
import { loadInstitution } from "../institutions/load-institution.ts";
import { ApplicationItem, SamplesSection } from "./application-item.types.ts";
import { wholeOf } from "./application-reads.ts";
import { capacityOf } from "./application-viewed.ts";
import { Application } from "./application.types.ts";
import { AnalysisSection } from "./section-rows.types.ts";
import {
  ApplicantSection,
  DataPlanSection,
  ExperienceSection,
  FacilitiesSection,
  ProjectSection,
  ScheduleSection,
} from "./sections.types.ts";
import { UndertakingsSection } from "./undertakings.types.ts";

/** The answers of an application, section by section. */
@Resolver(() => Application)
export class ApplicationAnswersResolver {
  @FieldResolver(() => ApplicantSection, { description: "Section 1. Applicant and institution." })
  async applicant(@Root() { head }: Application, @Ctx() context: Context) {
    const { institutionId, ...texts } = await answersOf(context, head.id, "APPLICANT");
    const answers = {
      ...texts,
      institutionId: institutionId === null ? null : toGlobalId("Institution", institutionId),
    };
    if (seesContacts(capacityOf(context, head))) return answers;
    return { ...answers, ...Object.fromEntries(APPLICANT_CONTACTS.map((name) => [name, null])) };
  }

  @FieldResolver(() => Institution, {
    nullable: true,
    description: "The applicant's institution in the directory; null when it is not in the list.",
  })
  async institution(@Root() { head }: Application, @Ctx() context: Context) {
    const { institutionId } = await answersOf(context, head.id, "APPLICANT");
    return institutionId === null ? null : loadInstitution(context, institutionId);
  }

  @FieldResolver(() => ProjectSection, {
    description: "Section 3. Project; empty for public welfare, which has `exhibition` instead.",
  })
  async project(@Root() { head }: Application, @Ctx() context: Context) {
    return answersOf(context, head.id, "PROJECT");
  }

  @FieldResolver(() => SamplesSection, { description: "Section 4. Samples asked for." })
  async samples(@Root() { head }: Application, @Ctx() context: Context) {
    return { items: await itemsOf(context, head) };
  }

  @FieldResolver(() => [ApplicationItem], {
    description: "The samples asked for, in order: the same as in `samples`.",
  })
  async items(@Root() { head }: Application, @Ctx() context: Context) {
    return itemsOf(context, head);
  }

  @FieldResolver(() => AnalysisSection, {
    description: "Section 5. Analysis plan; empty for public welfare, which has `venue` instead.",
  })
  async analysis(@Root() { head }: Application, @Ctx() context: Context) {
    const { steps } = await wholeOf(context, head.id);
    return {
      applicationId: head.id,
      steps: steps.map(({ consumedUg, ...step }) => ({
        ...step,
        consumedMg: consumedUg === null ? null : ugToMg(consumedUg),
      })),
    };
  }

  @FieldResolver(() => FacilitiesSection, {
    description: "Section 6. Facilities, storage, security, transport and return.",
  })
  async facilities(@Root() { head }: Application, @Ctx() context: Context) {
    return answersOf(context, head.id, "FACILITIES");
  }

  @FieldResolver(() => ExperienceSection, {
    description:
      "Section 7. Experience; empty for public welfare, which has `security` and `period` instead.",
  })
  async experience(@Root() { head }: Application, @Ctx() context: Context) {
    return answersOf(context, head.id, "EXPERIENCE");
  }

  @FieldResolver(() => ScheduleSection, {
    description: "Section 8. Schedule, funding and its restrictions, export control.",
  })
  async schedule(@Root() { head }: Application, @Ctx() context: Context) {
    return answersOf(context, head.id, "SCHEDULE");
  }

  @FieldResolver(() => DataPlanSection, {
    description: "Section 9. Data sharing and publication plan.",
  })
  async dataPlan(@Root() { head }: Application, @Ctx() context: Context) {
    return answersOf(context, head.id, "DATA");
  }

  @FieldResolver(() => UndertakingsSection, {
    description: "Section 10. Undertakings and signature.",
  })
  async undertakings(@Root() { head }: Application, @Ctx() context: Context) {
    const { answers, signedAt } = await wholeOf(context, head.id);
    const isSeen = seesContacts(capacityOf(context, head));
    return {
      ...answers.UNDERTAKINGS,
      signedAt,
      ...(!isSeen && { signature: null, signedAt: null }),
    };
  }
}

/** What was answered in one section of an application the viewer may see. */
export async function answersOf<Key extends SectionKey>(
  context: Context,
  id: string,
  key: Key,
): Promise<Answers[Key]> {
  return (await wholeOf(context, id)).answers[key];
}

async function itemsOf(context: Context, head: ApplicationHead): Promise<ApplicationItem[]> {
  const { id, items } = await wholeOf(context, head.id);
  const capacity = capacityOf(context, head);
  const inTruth = isOfOffice(capacity);
  return itemsAsSeen(items, head.status, capacity).map(
    (item) => new ApplicationItem(item, id, { inTruth }),
  );
}
