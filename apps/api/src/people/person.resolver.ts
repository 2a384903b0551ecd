import {
  countPeople,
  grantRole,
  listPeople,
  revokeRole,
  saveMailSettings,
  saveProfile,
  type PersonCursor,
  type RoleChange,
  type RoleGrant as RoleGrantRow,
} from "@regolith/db";
import {
  managesPeople,
  ok,
  problem,
  type Actor,
  type Problem,
  type Profile,
  type Result,
} from "@regolith/domain";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { signedIn, type Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeCursor, noneOfThisList } from "../graphql/cursor.ts";
import { badUserInput } from "../graphql/errors.ts";
import { idOf, isRowId } from "../graphql/global-id.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { readInstitution } from "../institutions/read-institution.ts";
import {
  MailSettingsSaveInput,
  MailSettingsSavePayload,
  PersonFilter,
  PersonIssueResetLinkInput,
  PersonIssueResetLinkPayload,
  ProfileSaveInput,
  ProfileSavePayload,
  RoleGrantInput,
  RoleGrantPayload,
  RoleRevokeInput,
  RoleRevokePayload,
} from "./person.inputs.ts";
import { Person, PersonConnection, RoleGrant } from "./person.types.ts";
import { forgetPerson, loadPerson, roleHistoryOf, type ShownPerson } from "./to-person.ts";

const LIST = "people";
const TEXT_MAX_LENGTH = 200;

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: "Who is signed in; null when nobody is." })
  me(@Ctx() context: Context): Promise<ShownPerson | null> | null {
    return context.actor && loadPerson(context, context.actor.id);
  }

  @Query(() => PersonConnection, {
    description: "People with accounts by name, for administrators; empty for others.",
  })
  async people(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg("filter", () => PersonFilter, { nullable: true, description: "Which people." })
    given?: PersonFilter | null,
  ): Promise<Connection<ShownPerson>> {
    const page = readPage(args);
    const after = page.cursor === null ? null : readCursor(page.cursor);
    const isOpen = managesPeople(signedIn(context));
    const { prisma } = context.db;
    refuseLongText(given?.text ?? "");
    const filter = {
      ...(given?.text && { text: given.text }),
      ...(given?.role && { role: given.role }),
    };
    const reach = { limit: page.size + 1, isBackward: page.isBackward, ...(after && { after }) };
    const rows = isOpen ? await listPeople(prisma, filter, reach) : [];
    const shown = await Promise.all(rows.map(({ id }) => loadPerson(context, id)));
    const found = rows.flatMap((row, index) => {
      const person = shown[index];
      return person ? [{ row, person }] : [];
    });
    return toConnection({
      page,
      rows: found,
      list: LIST,
      toNode: ({ person }) => person,
      keysOf: ({ row }) => [row.name, row.id],
      totalCount: () => (isOpen ? countPeople(prisma, filter) : Promise.resolve(0)),
    });
  }

  @FieldResolver(() => [RoleGrant])
  roleHistory(
    @Root() { personId }: ShownPerson,
    @Ctx() context: Context,
  ): Promise<readonly RoleGrantRow[]> {
    return roleHistoryOf(context, personId);
  }

  @Mutation(() => ProfileSavePayload, { description: "Save what one says about oneself." })
  async profileSave(
    @Ctx() context: Context,
    @Arg("input", () => ProfileSaveInput, { description: "The profile." }) input: ProfileSaveInput,
  ) {
    const { id } = signedIn(context);
    const { expectedVersion } = input;
    const profile = await readProfile(context, input);
    if (!profile.ok) return answer(context, id, profile);
    const change = { personId: id, profile: profile.value, expectedVersion, at: context.now() };
    return answer(context, id, await saveProfile(context.db, change));
  }

  @Mutation(() => MailSettingsSavePayload, {
    description: "Save in which language and how often one is written to.",
  })
  async mailSettingsSave(
    @Ctx() context: Context,
    @Arg("input", () => MailSettingsSaveInput, { description: "The settings." })
    { expectedVersion, language, mailFrequency }: MailSettingsSaveInput,
  ) {
    const { id } = signedIn(context);
    const change = { personId: id, language, mailFrequency, expectedVersion, at: context.now() };
    return answer(context, id, await saveMailSettings(context.db, change));
  }

  @Mutation(() => RoleGrantPayload, { description: "Give somebody a role; for administrators." })
  roleGrant(
    @Ctx() context: Context,
    @Arg("input", () => RoleGrantInput, { description: "Who gets which role." })
    input: RoleGrantInput,
  ) {
    return changeRole(context, input, (change) => grantRole(context.db, change));
  }

  @Mutation(() => RoleRevokePayload, {
    description: "Take a role back; it ends at once. For administrators.",
  })
  roleRevoke(
    @Ctx() context: Context,
    @Arg("input", () => RoleRevokeInput, { description: "Who loses which role." })
    input: RoleRevokeInput,
  ) {
    return changeRole(context, input, (change) => revokeRole(context.db, change));
  }

  @Mutation(() => PersonIssueResetLinkPayload, {
    description:
      "Issue a one-time link with which the person sets a new password; shown once, ends after 24 hours. The person is signed out everywhere, and all earlier links end. For administrators.",
  })
  async personIssueResetLink(
    @Ctx() context: Context,
    @Arg("input", () => PersonIssueResetLinkInput, { description: "Whose password." })
    input: PersonIssueResetLinkInput,
  ): Promise<PersonIssueResetLinkPayload> {
    const { accounts, locale, now } = context;
    const actor = signedIn(context);
    const id = idOf("Person", input.personId);
    const refusal = managersOnly(actor, id);
    if (refusal !== null || id === null) {
      return { url: null, expiresAt: null, problems: toProblems(refusal ?? [], locale) };
    }
    const issued = await accounts.issueResetLink(actor.id, id, now());
    return issued.ok
      ? { ...issued.value, problems: [] }
      : { url: null, expiresAt: null, problems: toProblems(issued.problems, locale) };
  }
}

/** The profile as sent: an institution of the directory has to be there. */
async function readProfile(
  { db }: Context,
  { name, nativeName, institution, institutionId, country, orcid }: ProfileSaveInput,
): Promise<Result<Profile>> {
  const listed = await readInstitution(db.prisma, institutionId, ["institution"]);
  if (!listed.ok) return listed;
  return ok({
    name,
    nativeName: nativeName ?? "",
    institution: institution ?? "",
    institutionId: listed.value,
    country: country ?? "",
    orcid: orcid ?? "",
  });
}

async function changeRole(
  context: Context,
  input: RoleGrantInput,
  work: (change: RoleChange) => Promise<Result<void>>,
) {
  const actor = signedIn(context);
  const id = idOf("Person", input.personId);
  const refusal = managersOnly(actor, id);
  if (refusal !== null || id === null) {
    return { person: null, problems: toProblems(refusal ?? [], context.locale) };
  }
  const change = { actorId: actor.id, personId: id, role: input.role, at: context.now() };
  return answer(context, id, await work(change));
}

/** To others than administrators the people of the portal are not there. */
function managersOnly(actor: Pick<Actor, "roles">, id: string | null): Problem[] | null {
  if (!managesPeople(actor)) return [problem("NOT_FOUND")];
  return id === null ? [problem("UNKNOWN_PERSON", ["personId"])] : null;
}

async function answer(context: Context, id: string, result: Result<unknown>) {
  if (!result.ok) return { person: null, problems: toProblems(result.problems, context.locale) };
  forgetPerson(context, id);
  return { person: await loadPerson(context, id), problems: [] };
}

function refuseLongText(text: string): void {
  if (text.length <= TEXT_MAX_LENGTH) return;
  throw badUserInput(`A search has at most ${String(TEXT_MAX_LENGTH)} characters.`);
}

function readCursor(cursor: string): PersonCursor {
  const [name, id] = decodeCursor(LIST, cursor);
  if (typeof name === "string" && typeof id === "string" && isRowId(id)) {
    return { name, id };
  }
  throw noneOfThisList();
}
