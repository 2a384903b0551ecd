/** The first page of the catalogue as its list shows it. */
export function question(isCounted: boolean): string {
  return `{
    samples(first: 20) {
      ${isCounted ? "totalCount" : ""}
      pageInfo { hasNextPage }
      nodes {
        code
        name { en zh }
        form
        collectionMethod
        useCategory
        massMg
        provenance
        stockProvenance
        available { massMg }
        mission { code name { en zh } }
      }
    }
  }`;
}

/** The same by hand: what somebody would write who needs this one answer only. */
export function statement(isCounted: boolean): string {
  return `select s."code", s."nameEn", s."nameZh", s."form", s."collectionMethod", s."useCategory",
    s."massUg"::float8 / 1000 as "massMg", s."provenance", s."stockProvenance",
    k."availableUg"::float8 / 1000 as "availableMg",
    m."code" as "missionCode", m."nameEn" as "missionEn", m."nameZh" as "missionZh"
    ${isCounted ? `, (select count(*)::int from "Sample") as "total"` : ""}
    from "Sample" s join "Mission" m on m."id" = s."missionId"
    left join "SampleStock" k on k."sampleId" = s."id"
    order by s."code" limit 21`;
}
