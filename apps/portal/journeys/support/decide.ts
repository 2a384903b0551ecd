import { statusName } from "@regolith/words";
import type { Browser } from "playwright-core";
import { panelRecommends, reviewersAccept, reviewersHandIn } from "./committee.ts";
import { Reader } from "./reader.ts";
import type { Locale } from "./words.ts";

const PEOPLE = ["secretariat", "curator", "chair", "approver"] as const;
type Who = (typeof PEOPLE)[number];

/** Everybody of the office and the committee at browsers of their own, before one application. */
export class Deciding {
  readonly people: Readonly<Record<Who, Reader>>;
  readonly #id: string;

  private constructor(people: Readonly<Record<Who, Reader>>, id: string) {
    this.people = people;
    this.#id = id;
  }

  static async open(browser: Browser, locale: Locale, id: string): Promise<Deciding> {
    const readers = await Promise.all(
      PEOPLE.map(async (who) => {
        const reader = await Reader.open(browser, locale);
        await reader.signIn(`${who}@demo.test`);
        return [who, reader] as const;
      }),
    );
    return new Deciding(Object.fromEntries(readers) as Record<Who, Reader>, id);
  }

  /** The application's page in the office, as one of them reads it now. */
  async at(who: Who): Promise<Reader> {
    const reader = this.people[who];
    await reader.go(`/office/applications/${this.#id}`);
    return reader;
  }

  /** From submitted to under review: taken up, judged feasible, with reviewers who accepted. */
  async screen(): Promise<void> {
    const secretariat = await this.at("secretariat");
    await secretariat.press("office.decision.startScreening");
    await secretariat.seeStatus(statusName("SCREENING", secretariat.locale));
    await tells(secretariat, "SCREENING");
    const curator = await this.at("curator");
    await curator.inspect();
    const judgements = curator.page.locator('[name$=".feasibility"]');
    for (const one of await judgements.all()) await one.selectOption("FEASIBLE");
    await curator.press("office.decision.judgeSubmit");
    await curator.page.getByText(judgedFeasible(curator)).first().waitFor();
    await reviewersAccept(this.#id);
    await this.at("secretariat");
    await secretariat.inspect();
    await secretariat.press("office.decision.openReview");
    await secretariat.seeStatus(statusName("UNDER_REVIEW", secretariat.locale));
    await tells(secretariat, "UNDER_REVIEW");
  }

  /** From under review to recommended; `decide` fills in what is granted. */
  async recommend(decide: (chair: Reader) => Promise<void> = async () => {}): Promise<void> {
    await reviewersHandIn(this.#id);
    const chair = await this.at("chair");
    await chair.press("office.decision.shortlist");
    await chair.seeStatus(statusName("PANEL", chair.locale));
    await panelRecommends(this.#id);
    await chair.inspect();
    await decide(chair);
    await chair.press("office.decision.recommendSubmit");
    await chair.seeStatus(statusName("RECOMMENDED", chair.locale));
    await chair.inspect();
  }

  /** From recommended to approved, by two people. */
  async approve(): Promise<void> {
    const secretariat = await this.at("secretariat");
    await secretariat.press("office.decision.confirm");
    await secretariat.page.getByText(secretariat.say("office.chain.CONFIRMED")).first().waitFor();
    const approver = await this.at("approver");
    await approver.inspect();
    await approver.press("office.decision.approve");
    await approver.seeStatus(statusName("APPROVED", approver.locale));
    await approver.inspect();
  }

  async close(): Promise<void> {
    await Promise.all(PEOPLE.map((who) => this.people[who].close()));
  }
}

function judgedFeasible(reader: Reader): string {
  const judgement = reader.say("office.decision.feasibilities.FEASIBLE");
  return reader.say("office.decision.judgedAs", { judgement });
}

/** The page says where the application stands now, and has led whoever pressed the button there. */
async function tells(reader: Reader, status: Parameters<typeof statusName>[0]): Promise<void> {
  const sentence = reader.say("office.decision.stands", {
    status: statusName(status, reader.locale),
  });
  await reader.page.locator(":focus").filter({ hasText: sentence }).waitFor();
}
