import { clast, powder, proposal } from "./proposal.ts";
import type { Reader } from "./reader.ts";

/** Saves the open section and waits for the next page. */
export async function saveAndContinue(reader: Reader, next: string): Promise<void> {
  await reader.press("form.section.saveAndContinue");
  await reader.arrive(new RegExp(`/applications/[^/]+/${next}`));
}

/** Types into every field named. */
export async function fillAll(
  reader: Reader,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, text] of Object.entries(answers)) await reader.fill(name, text);
}

export async function tick(reader: Reader, ...names: readonly string[]): Promise<void> {
  for (const name of names) await reader.page.locator(`[name="${name}"]`).check();
}

/** Fills all ten sections in order, looking at every page on the way. */
export async function fillEverySection(reader: Reader, fullName: string): Promise<void> {
  await fillAll(reader, {
    fullName,
    position: "Reader in petrology",
    email: "applicant@journeys.test",
    orcid: "0000-0002-1825-0097",
    institution: "Aldmere University",
    address: "1 Moor Road, Aldmere",
  });
  await reader.page.locator('[name="country"]').selectOption("GB");
  await reader.inspect();
  await saveAndContinue(reader, "team");
  await tick(reader, "worksAlone");
  await reader.inspect();
  await saveAndContinue(reader, "project");
  await fillAll(reader, proposal.project);
  await reader.inspect();
  await saveAndContinue(reader, "samples");
  await fillSamples(reader);
  await reader.inspect();
  await saveAndContinue(reader, "analysis");
  await fillAnalysis(reader);
  await reader.inspect();
  await saveAndContinue(reader, "facilities");
  await fillAll(reader, proposal.facilities);
  await reader.inspect();
  await saveAndContinue(reader, "experience");
  await fillAll(reader, proposal.experience);
  await reader.inspect();
  await saveAndContinue(reader, "schedule");
  await fillAll(reader, { startsOn: "2027-03-01", endsOn: "2027-12-31", ...proposal.schedule });
  await reader.inspect();
  await saveAndContinue(reader, "data");
  await fillAll(reader, proposal.dataPlan);
  await reader.inspect();
  await saveAndContinue(reader, "undertakings");
  await tick(reader, ...Object.keys(proposal.undertakings));
  await reader.fill("signature", fullName);
  await reader.inspect();
  await saveAndContinue(reader, "check");
}

/** Amounts came along from the request; the reasons are new. */
async function fillSamples(reader: Reader): Promise<void> {
  const codes = await reader.page
    .locator('[name$=".sampleCode"]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  expect(new Set(codes)).toEqual(new Set([clast, powder]));
  const at = (code: string) => codes.indexOf(code);
  await reader.fill(`${String(at(clast))}.reason`, proposal.whyClast);
  await reader.fill(`${String(at(powder))}.reason`, proposal.whyPowder);
  const optimum = reader.page.locator(`[name="${String(at(powder))}.optimumMg"]`);
  expect(await optimum.inputValue()).toBe("20");
}

async function fillAnalysis(reader: Reader): Promise<void> {
  const steps = [
    { sampleCode: clast, consumedMg: "0" },
    { sampleCode: powder, consumedMg: "4.5" },
  ];
  for (const [index, { sampleCode, consumedMg }] of steps.entries()) {
    await reader.press("form.analysis.add");
    const name = (field: string) => `${String(index)}.${field}`;
    await reader.page.locator(`[name="${name("sampleCode")}"]`).selectOption(sampleCode);
    await fillAll(reader, {
      [name("technique")]: "Electron probe microanalysis",
      [name("instrument")]: "JXA-8230",
      [name("place")]: "Aldmere University",
      [name("consumedMg")]: consumedMg,
    });
  }
}
