import { PDFDocument } from "@cantoo/pdf-lib";
import { sectionForm, sectionsOf } from "@regolith/domain";
import { LOCALES, sectionName } from "@regolith/words";
import { anApplication, anAttachment, said } from "../testing/an-application.ts";
import { aPng } from "../testing/pictures.ts";
import { readPdf, squeezed } from "../testing/read-pdf.ts";
import { applicationPdf } from "./application-pdf.ts";

async function printed(changes: Parameters<typeof anApplication>[0] = {}) {
  return readPdf(await applicationPdf(anApplication(changes)));
}

async function aPdf(pages: number, text = "Attached page"): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  for (let page = 1; page <= pages; page += 1) {
    doc.addPage([400, 500]).drawText(`${text} ${String(page)}`, { x: 40, y: 300, size: 14 });
  }
  return doc.save();
}

/** One of the 3,755 most common characters of simplified Chinese. */
function common(index: number): string {
  const place = index % 3_755;
  const bytes = [0xb0 + Math.floor(place / 94), 0xa1 + (place % 94)];
  return new TextDecoder("gb2312").decode(Uint8Array.from(bytes));
}

describe.each(["RESEARCH", "PUBLIC_WELFARE"] as const)("the form of %s", (type) => {
  it.each(LOCALES)(
    "stands whole in the document in %s: every section and every answer",
    async (locale) => {
      const { text } = await printed({ type, locale });
      for (const key of sectionsOf(type)) {
        expect(text).toContain(squeezed(sectionName(key, locale)));
        const form = sectionForm(type, key);
        for (const { name, kind } of [...form.fields, ...(form.rows?.fields ?? [])]) {
          if (kind === "text" || kind === "longText")
            expect(text).toContain(squeezed(said(key, name)));
        }
      }
      expect(text).toContain("CE5C0400YJFM00406");
      expect(text).toContain("1.5");
      expect(text).toContain("2.5");
    },
  );
});

it("holds an answer of 60,000 Chinese characters whole", async () => {
  const long = Array.from({ length: 60_000 }, (_, index) => common(index * 37)).join("");
  const application = anApplication({ locale: "zh" });
  const { PROJECT } = application.answers;
  const answers = { ...application.answers, PROJECT: { ...PROJECT, background: long } };
  const { pages } = await printed({ locale: "zh", answers });
  const head = (page: string) => page.replaceAll(/申请 2026-0147\s+·\s+第 \d+ 页，共 \d+ 页/gu, "");
  const found = squeezed(pages.map(({ text }) => head(text)).join(""));
  expect(found.includes(long)).toBe(true);
}, 120_000);

it("is tagged: headings, paragraphs, tables with their heads, in the reader's language", async () => {
  const { pages, isMarked, language, title, outline } = await printed({ locale: "zh" });
  const roles = new Set(pages.flatMap((page) => page.roles));
  for (const role of ["H1", "H2", "H3", "P", "Table", "TR", "TH", "TD"])
    expect(roles).toContain(role);
  expect(isMarked).toBe(true);
  expect(language).toBe("zh-Hans-CN");
  expect(title).toBe("申请 2026-0147: Water in old glass 冰");
  expect(outline).toContain("1. 申请人与单位");
});

it("says on every page of a draft that it is one, and of a demonstration", async () => {
  const attachments = [anAttachment(await aPdf(2))];
  const { pages } = await printed({
    isDraft: true,
    isDemonstration: true,
    submittedAt: null,
    attachments,
  });
  for (const { text } of pages) {
    expect(text).toContain("DRAFT, not submitted");
    expect(text).toContain("DEMONSTRATION");
  }
  const final = await printed();
  expect(final.text).not.toContain("DRAFT");
});

it("counts its pages through those of attached files, which stand behind their announcement", async () => {
  const attachments = [
    anAttachment(await aPdf(2, "First file"), { name: "first.pdf" }),
    anAttachment(await aPdf(3, "Second file"), { name: "第二.pdf" }),
  ];
  const { pages, outline } = await printed({ attachments });
  const texts = pages.map(({ text }) => text);
  texts.forEach((text, index) => {
    expect(text).toContain(`Page ${String(index + 1)} of ${String(texts.length)}`);
    expect(text).toContain("Application 2026-0147");
  });
  const place = texts.findIndex((text) => text.includes("First file 1"));
  expect(texts[place - 1]).toContain("Attachment 1: first.pdf");
  expect(texts[place + 1]).toContain("First file 2");
  expect(texts[place + 2]).toContain("第二.pdf");
  expect(texts[place + 2]).toContain("The next 3 pages are this file.");
  expect(texts[place + 5]).toContain("Second file 3");
  expect(outline).toContain("Attachment 2: 第二.pdf");
  expect(pages[0]?.roles).toContain("H1");
});

it("shows pictures as figures with their captions", async () => {
  const rows = [[0, 200, 100, 0, 128, 200, 100, 0, 255]];
  const png = aPng({ width: 2, height: 1, colorType: 6, rows });
  const picture = { name: "grain.png", mediaType: "image/png", caption: "A grain 颗粒" };
  const { pages, text } = await printed({ attachments: [anAttachment(png, picture)] });
  expect(pages.flatMap(({ roles }) => roles)).toContain("Figure");
  expect(pages.flatMap(({ alts }) => alts)).toContain("Attachment 1, grain.png. A grain 颗粒");
  expect(text).toContain(squeezed("A grain 颗粒"));
});

it("names files that cannot be shown, and why, instead of breaking", async () => {
  const whole = await aPdf(1);
  const locked = await PDFDocument.load(whole);
  locked.encrypt({ userPassword: "secret", ownerPassword: "secret" });
  const { text, pages } = await printed({
    attachments: [
      anAttachment(await locked.save(), { name: "locked.pdf" }),
      anAttachment(Buffer.from("%PDF-1.7 and nothing more"), { name: "broken.pdf" }),
      anAttachment(whole.subarray(0, 80), { name: "cut.pdf" }),
      anAttachment(Buffer.from("no picture"), { name: "broken.png", mediaType: "image/png" }),
      anAttachment(Buffer.from("no picture"), { name: "broken.jpg", mediaType: "image/jpeg" }),
      anAttachment(whole, { name: "held.pdf", withheld: "QUARANTINED" }),
      anAttachment(whole, { name: "good.pdf" }),
    ],
  });
  expect(text).toContain(squeezed("protected by a password"));
  expect(text.split(squeezed("This file cannot be read")).length).toBe(5);
  expect(text).toContain(squeezed("found something harmful"));
  for (const name of ["locked", "broken", "cut", "held", "good"])
    expect(text).toContain(`${name}.`);
  expect(text).toContain("abababab");
  expect(pages.at(-1)?.text).toContain("Attached page 1");
});

it("writes what it has no shapes for by its number", async () => {
  const { text } = await printed({ title: "Ice 😀 冰" });
  expect(text).toContain("Ice<U+1F600>冰");
});
