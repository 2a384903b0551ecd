import { institutionGiven } from "./institution-value.ts";

function aForm(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const chosen = { institutionId: "bern", institutionListed: "University of Bern" };

describe("an institution given by a form", () => {
  it("is the chosen one while its name stands", () => {
    const form = aForm({ ...chosen, institution: "University of Bern " });
    expect(institutionGiven(form, "institution")).toEqual({
      ...{ name: "University of Bern ", id: "bern" },
    });
  });

  it("is only a name once another is written over it, which scripts would have noticed", () => {
    const form = aForm({ ...chosen, institution: "University of Bath" });
    expect(institutionGiven(form, "institution")).toEqual({ name: "University of Bath", id: "" });
  });

  it("is only a name where none was chosen", () => {
    const form = aForm({ institution: "Bath", institutionId: "", institutionListed: "" });
    expect(institutionGiven(form, "institution")).toEqual({ name: "Bath", id: "" });
  });
});
