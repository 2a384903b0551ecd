import { catalogueHref, filterOf, isFiltered, readCatalogueQuery } from "./catalogue-query.ts";

const everything = readCatalogueQuery({});

describe("the address of the catalogue", () => {
  it("asks for everything by number when it says nothing", () => {
    expect(isFiltered(everything)).toBe(false);
    expect(catalogueHref(everything)).toBe("/samples");
  });

  it("keeps every filter, sort and layout through writing and reading", () => {
    const query = readCatalogueQuery({
      q: "玄武岩 & ice",
      mission: ["chang-e-5", "chang-e-6"],
      form: ["CLAST", "SECTION"],
      collectionMethod: "DRILLED",
      useCategory: ["RESEARCH", "PUBLIC_WELFARE"],
      provenance: "PUBLISHED",
      requestable: "1",
      measured: "1",
      lot: "CE5C0400",
      sort: "left",
      layout: "labels",
    });
    const url = new URL(catalogueHref(query), "http://portal.test");
    const params = Object.fromEntries(
      [...new Set(url.searchParams.keys())].map((key) => [key, url.searchParams.getAll(key)]),
    );
    expect(readCatalogueQuery(params)).toEqual(query);
    expect(Object.keys(filterOf(query))).toHaveLength(9);
  });

  it("does not pass on what the catalogue does not know", () => {
    const odd = { form: "DUST", sort: "colour", mission: "'; drop", requestable: "perhaps" };
    expect(readCatalogueQuery(odd)).toEqual(everything);
  });
});
