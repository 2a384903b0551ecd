import {
  copiedSections,
  EMPTY_ANSWERS,
  type Answers,
  type Provenance,
  type SectionKey,
} from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import type { WholeApplication } from "./application.ts";
import { insertApplication } from "./create-application.ts";
import { recordSection } from "./save-section.ts";

export interface CopyToWrite {
  readonly id: string;
  readonly roundId: string | null;
  readonly formVersion: number;
  readonly provenance: Provenance;
  readonly improves: boolean;
  readonly now: Date;
}

/**
 * Begins a draft with everything another application answers. Team members are listed and not invited; files,
 * undertakings and signature, and whatever was decided, stay behind.
 */
export async function insertCopy(
  tx: Connection,
  source: WholeApplication,
  copy: CopyToWrite,
): Promise<void> {
  const { id, improves, ...facts } = copy;
  await insertApplication(tx, {
    ...{ id, ...facts, personId: source.personId, type: source.type },
    applicant: source.answers.APPLICANT,
    copiedFromId: source.id,
    improvesId: improves ? source.id : null,
  });
  const saved = copiedSections(source.type).filter((key) => source.sections[key].version > 0);
  for (const key of saved) await copySection(tx, { source, id, key, now: copy.now });
}

interface SectionToCopy<Key extends SectionKey> {
  readonly source: WholeApplication;
  readonly id: string;
  readonly key: Key;
  readonly now: Date;
}

async function copySection<Key extends SectionKey>(
  tx: Connection,
  { source, id, key, now }: SectionToCopy<Key>,
): Promise<void> {
  const fresh = { id, answers: EMPTY_ANSWERS, signedAt: null };
  const answers = key === "TEAM" ? asListed(source.answers.TEAM) : source.answers[key];
  await recordSection(tx, fresh, { key, answers: answers as Answers[Key], now });
}

/** The same people, none of whom was invited to the copy yet. */
function asListed({ worksAlone, members }: Answers["TEAM"]): Answers["TEAM"] {
  return {
    worksAlone,
    members: members.map((member) => ({ ...member, id: null, state: "LISTED", part: null })),
  };
}
