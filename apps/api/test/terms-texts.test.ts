import { OWN_TERMS } from "@regolith/domain";
import { createTestDatabase } from "@regolith/db/testing";
import Fastify from "fastify";
import { answerHealth } from "../src/http/health.ts";
import { readinessOf, readTerms, refuseChangedTerms } from "../src/terms/read-terms.ts";
import { parseTerms, type TermsText } from "../src/terms/terms-text.ts";
import { aTermsFile, aTermsFolder, type TermsFile } from "./support/terms.ts";

const own = readTerms();

/** Every sentence of a text. */
function wordsOf({ title, lead, parts }: TermsText): string[] {
  const inside = parts.flatMap(({ title: head, blocks }) => [
    head,
    ...blocks.flatMap(({ text, points, facts }) => [
      ...[text, ...points],
      ...facts.flatMap((fact) => [fact.name, fact.text]),
    ]),
  ]);
  return [title, lead, ...inside];
}

describe("the texts the product brings along", () => {
  it("are the ones that were pinned when their versions were made, word by word", () => {
    const read = own.map(({ document, version, inForceFrom, hashes }) => ({
      ...{ document, version, inForceFrom, hashes },
    }));
    const byName = (one: { document: string }, other: { document: string }) =>
      one.document < other.document ? 1 : -1;
    expect(read.toSorted(byName)).toEqual(OWN_TERMS.toSorted(byName));
  });

  it.each(own.map((terms) => [terms.document, terms.version, terms.texts] as const))(
    "%s %i says as much in Chinese as in English, each in its own language",
    (_document, _version, { EN, ZH }) => {
      const shape = ({ parts }: TermsText) =>
        parts.map(({ id, blocks }) => [
          id,
          ...blocks.map(({ points, facts }) => [points.length, facts.length]),
        ]);
      expect(shape(ZH)).toEqual(shape(EN));
      for (const words of wordsOf(EN)) expect(words).not.toMatch(/\p{Script=Han}/u);
      const chinese = wordsOf(ZH).filter((words) => words !== "Cookie");
      for (const words of chinese) expect(words).toMatch(/\p{Script=Han}/u);
      for (const words of chinese) expect(words).not.toMatch(/\p{Script=Han}[,;:?!]/u);
    },
  );
});

describe("a folder of the operator's own", () => {
  const later = { version: 2, inForceFrom: "2027-03-01T00:00:00+08:00" };

  it("adds versions, and puts its own text in the place of one of the product's", () => {
    const en = { ...aTermsFile("PRIVACY").en, title: "Our privacy notice" };
    const { folder, remove } = aTermsFolder(
      aTermsFile("TERMS", later),
      aTermsFile("PRIVACY", { en }),
    );
    const found = readTerms(folder).map(({ document, version, texts }) => [
      ...[document, version, texts.EN.title],
    ]);
    expect(found).toEqual([
      ["TERMS", 1, "Terms of use"],
      ["TERMS", 2, "Terms of use"],
      ["PRIVACY", 1, "Our privacy notice"],
    ]);
    remove();
  });

  it.each<[string, (TermsFile | string)[], string]>([
    ["no JSON", ["{"], "is no version of the terms: "],
    [
      "a gap between numbers",
      [aTermsFile("TERMS", { ...later, version: 3 })],
      "not numbered 1, 2, 3",
    ],
    [
      "a number twice",
      [aTermsFile("TERMS", later), aTermsFile("TERMS", later)],
      "not numbered 1, 2, 3",
    ],
    [
      "a version that begins before the one it follows",
      [aTermsFile("TERMS", { version: 2, inForceFrom: "2026-01-01T00:00:00Z" })],
      "no later than the version before",
    ],
  ])("is refused with %s, in one line", (_, files, reason) => {
    const { folder, remove } = aTermsFolder(...files);
    expect(() => readTerms(folder)).toThrow(reason);
    remove();
  });

  it("is refused when it is not there, by the setting's name", () => {
    expect(() => readTerms("/nowhere/terms")).toThrow("TERMS_FOLDER");
  });
});

describe("a file", () => {
  it.each<[string, unknown]>([
    ["the file must be an object", []],
    ["document must be TERMS or PRIVACY", aTermsFile("TERMS", { document: "COOKIES" })],
    ["version must be a whole number from 1 on", aTermsFile("TERMS", { version: "2" })],
    ["inForceFrom must be an instant", aTermsFile("TERMS", { inForceFrom: "2027-03-01" })],
    [
      "en.title must be a text",
      aTermsFile("TERMS", { en: { ...aTermsFile("TERMS").en, title: "" } }),
    ],
    [
      "the parts of en and zh must have the same ids",
      aTermsFile("TERMS", { zh: aTermsFile("PRIVACY").zh }),
    ],
    [
      "en.parts needs parts, each with an id of its own",
      aTermsFile("TERMS", { en: { ...aTermsFile("TERMS").en, parts: [] } }),
    ],
    [
      "en.parts[0].id must be of small letters",
      aTermsFile("TERMS", {
        en: { ...aTermsFile("TERMS").en, parts: [{ id: "A b", title: "x" }] },
      }),
    ],
  ])("is refused where %s", (reason, file) => {
    expect(() => parseTerms(file)).toThrow(reason);
  });

  it("has another hash as soon as one letter differs, and the same however it is laid out", () => {
    const file = aTermsFile("TERMS");
    const laidOut = JSON.parse(JSON.stringify(file, undefined, 8)) as unknown;
    expect(parseTerms(laidOut).hashes).toEqual(parseTerms(file).hashes);
    const changed = parseTerms({ ...file, en: { ...file.en, lead: `${file.en.lead}!` } });
    expect(changed.hashes.EN).not.toBe(parseTerms(file).hashes.EN);
    expect(changed.hashes.ZH).toBe(parseTerms(file).hashes.ZH);
  });
});

it("is not ready on a database that is migrated later, either, while its people agreed to another text", async () => {
  const db = await createTestDatabase();
  const person = await db.prisma.person.create({ data: { name: "Ada", email: "ada@terms.test" } });
  const textHash = "0".repeat(64);
  await db.prisma.termsAcceptance.create({
    data: {
      ...{ personId: person.id, document: "TERMS", version: 1, language: "EN", textHash },
      at: new Date("2026-11-02T00:00:00Z"),
    },
  });
  await db.pool.query("alter table _prisma_migrations rename to not_yet");
  const isReady = readinessOf(db, own);
  const lines: string[] = [];
  const server = Fastify({ logger: { stream: { write: (line) => void lines.push(line) } } });
  answerHealth(server, isReady);
  const look = async () => (await server.inject("/readyz")).statusCode;
  expect(await isReady()).toBe(false);
  await db.pool.query("alter table not_yet rename to _prisma_migrations");
  expect([await look(), await look()]).toEqual([503, 503]);
  expect(lines.join("")).toContain("People agreed to TERMS 1 (EN) with another text");
  await server.close();
  await db.drop();
});

it("does not start on a text other than the one people agreed to under its number", async () => {
  const db = await createTestDatabase();
  const person = await db.prisma.person.create({ data: { name: "Ada", email: "ada@terms.test" } });
  const hash = own.find(({ document }) => document === "TERMS")?.hashes.ZH ?? "";
  await db.prisma.termsAcceptance.create({
    data: {
      ...{ personId: person.id, document: "TERMS", version: 1, language: "ZH", textHash: hash },
      at: new Date("2026-11-02T00:00:00Z"),
    },
  });
  await expect(refuseChangedTerms(db, own)).resolves.toBeUndefined();
  const zh = { ...aTermsFile("TERMS").zh, title: "改过的条款" };
  const { folder, remove } = aTermsFolder(aTermsFile("TERMS", { zh }));
  await expect(refuseChangedTerms(db, readTerms(folder))).rejects.toThrow(
    "People agreed to TERMS 1 (ZH) with another text",
  );
  remove();
  await db.drop();
});
