import { PDFDocument } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import PdfKit from "pdfkit";
import type { ByteSource } from "./byte-source.ts";
import { inspectPdf } from "./inspect-pdf.ts";

type Options = ConstructorParameters<typeof PdfKit>[0];

async function written(
  options: Options = {},
  words = "Sulfides in mare regolith",
): Promise<Buffer> {
  const document = new PdfKit(options);
  document.text(words);
  document.addPage().text("Second page");
  document.end();
  const parts: Buffer[] = [];
  for await (const part of document) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

interface Watched extends ByteSource {
  readonly counts: { bytes: number };
}

function source(bytes: Uint8Array): Watched {
  const counts = { bytes: 0 };
  return {
    size: bytes.length,
    counts,
    read: (offset, length) => {
      const part = bytes.subarray(offset, offset + length);
      counts.bytes += part.length;
      return Promise.resolve(part);
    },
  };
}

const verdict = (bytes: Uint8Array) => inspectPdf(source(bytes));

/** What a reader of PDF says. */
async function readerSays(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  try {
    const { info } = await (await task.promise).getMetadata();
    const { EncryptFilterName } = info as { EncryptFilterName: string | null };
    return EncryptFilterName === null ? "READABLE" : "ENCRYPTED";
  } catch (error) {
    return error instanceof Error && error.name === "PasswordException" ? "ENCRYPTED" : "DAMAGED";
  } finally {
    await task.destroy();
  }
}

const withObjectStreams = async (bytes: Uint8Array) => {
  const document = await PDFDocument.load(bytes);
  return Buffer.from(await document.save({ useObjectStreams: true }));
};

/** The same PDF with an update written behind it, as forms and signatures do. */
function updated(pdf: Buffer, trailer: string): Buffer {
  const text = pdf.toString("latin1");
  const before =
    text
      .slice(text.lastIndexOf("startxref") + 9)
      .trim()
      .split(/\s/u)[0] ?? "";
  const body = `\n900 0 obj\n(update)\nendobj\n`;
  const place = pdf.length + body.length;
  const update = `${body}xref\n900 1\n${String(pdf.length + 1).padStart(10, "0")} 00000 n \n`;
  const end = `trailer\n<< /Size 901 ${trailer} /Prev ${before} >>\nstartxref\n${String(place)}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(update + end, "latin1")]);
}

describe("a PDF as programs write it", () => {
  it("is read when it is not encrypted", async () => {
    for (const pdfVersion of ["1.3", "1.7"] as const) {
      const pdf = await written({ pdfVersion });
      expect([await verdict(pdf), await readerSays(pdf)]).toEqual(["READABLE", "READABLE"]);
    }
  });

  it.each([
    ["a password to open it", { userPassword: "open", ownerPassword: "own" }],
    ["restrictions alone, which any reader opens", { ownerPassword: "own" }],
  ])("is encrypted with %s", async (_, passwords) => {
    for (const pdfVersion of ["1.3", "1.4", "1.6", "1.7ext3"] as const) {
      const pdf = await written({ ...passwords, pdfVersion });
      expect([await verdict(pdf), await readerSays(pdf)]).toEqual(["ENCRYPTED", "ENCRYPTED"]);
    }
  });

  it("is told by the trailer of a compressed cross-reference, too", async () => {
    const plain = await withObjectStreams(await written());
    expect(plain.includes("\ntrailer")).toBe(false);
    expect([await verdict(plain), await readerSays(plain)]).toEqual(["READABLE", "READABLE"]);
    const document = await PDFDocument.load(await written());
    document.encrypt({ userPassword: "open", ownerPassword: "own" });
    const locked = Buffer.from(await document.save({ useObjectStreams: true }));
    expect([await verdict(locked), await readerSays(locked)]).toEqual(["ENCRYPTED", "ENCRYPTED"]);
  });

  it("is told by any of its updates", async () => {
    const plain = updated(await written({ compress: false }), "/Root 3 0 R");
    expect(await verdict(plain)).toBe("READABLE");
    const locked = await written({ userPassword: "open" });
    expect(await verdict(updated(locked, "/Root 3 0 R"))).toBe("ENCRYPTED");
    expect(await verdict(updated(await written(), "/Root 3 0 R /Encrypt 5 0 R"))).toBe("ENCRYPTED");
  });

  it("may speak of encryption without being encrypted", async () => {
    const words = "trailer << /Encrypt 5 0 R /Root 1 0 R >>";
    const pdf = await written({ compress: false, info: { Title: words } }, words);
    expect(await verdict(pdf)).toBe("READABLE");
  });
});

describe("a PDF whose references are off", () => {
  const shifted = (pdf: Buffer) => Buffer.concat([Buffer.from("%PDF-1.3\n% moved\n"), pdf]);

  it("is told by the trailers it has", async () => {
    const plain = shifted(await written());
    expect([await verdict(plain), await readerSays(plain)]).toEqual(["READABLE", "READABLE"]);
    expect(await verdict(shifted(await written({ userPassword: "open" })))).toBe("ENCRYPTED");
    expect(await verdict(shifted(await withObjectStreams(await written())))).toBe("READABLE");
  });

  it("that lead in a circle ends all the same", async () => {
    const text = (await written()).toString("latin1");
    const [, start = ""] = /startxref\s+(\d+)/u.exec(text) ?? [];
    const circle = text.replace("/Size", `/Prev ${start} /Size`);
    expect(await verdict(Buffer.from(circle, "latin1"))).toBe("READABLE");
  });
});

describe("what is no whole PDF", () => {
  it.each([0.2, 0.5, 0.9])("is damaged: cut off after %d of it", async (share) => {
    const pdf = await written();
    expect(await verdict(pdf.subarray(0, Math.floor(pdf.length * share)))).toBe("DAMAGED");
  });

  it.each([
    "",
    "%PDF-1.7\n%%EOF",
    "%PDF-1.7\nstartxref\n999999\n%%EOF",
    "%PDF-1.7 trailer << %%EOF",
  ])("is damaged: %j", async (text) => {
    expect(await verdict(Buffer.from(text, "latin1"))).toBe("DAMAGED");
  });
});

it("reads a few kilobytes of twenty megabytes", async () => {
  const document = await PDFDocument.create();
  document.addPage();
  await document.attach(Buffer.alloc(20_000_000, 7), "padding.bin");
  const parts = Buffer.from(await document.save({ useObjectStreams: false }));
  const padded = Buffer.concat([
    parts.subarray(0, 9),
    Buffer.from(`% ${"x".repeat(20_000_000)}\n`),
    parts.subarray(9),
  ]);
  const text = padded.subarray(-200).toString("latin1");
  const moved = Number(/startxref\s+(\d+)/u.exec(text)?.[1]) + 20_000_003;
  const file = source(
    Buffer.concat([
      padded.subarray(0, padded.lastIndexOf("startxref")),
      Buffer.from(`startxref\n${String(moved)}\n%%EOF\n`),
    ]),
  );
  expect(await inspectPdf(file)).toBe("READABLE");
  expect(file.counts.bytes).toBeLessThan(20_000);
}, 120_000);
