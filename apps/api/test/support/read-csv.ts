/** Reads CSV by the letter of RFC 4180: records of cells. Throws where the text is none. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    record.push(cell);
    at = end;
    if (text[at] === ",") {
      at += 1;
      if (at === text.length) record.push("");
      continue;
    }
    if (at < text.length && !text.startsWith("\r\n", at))
      throw new Error(`No end of record at ${at}`);
    at += 2;
    records.push(record);
    record = [];
  }
  return records;
}

interface Found {
  readonly cell: string;
  readonly end: number;
}

function quotedCell(text: string, start: number): Found {
  const pattern = /"((?:[^"]|"")*)"/uy;
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  if (found === null) throw new Error(`A quote that does not close at ${start}`);
  return { cell: (found[1] ?? "").replaceAll('""', '"'), end: pattern.lastIndex };
}

function plainCell(text: string, start: number): Found {
  const pattern = /[^",\r\n]*/uy;
  pattern.lastIndex = start;
  const [cell = ""] = pattern.exec(text) ?? [];
  return { cell, end: pattern.lastIndex };
}
