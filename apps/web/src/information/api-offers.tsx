import { useTranslations } from "next-intl";
import { RowTable } from "../components/row-table/row-table.tsx";
import { codeTag } from "./rich-tags.tsx";

const starts = [
  ["missions", "missions  mission(code)"],
  ["samples", "samples(filter, orderBy)  sample(code)"],
  ["facets", "sampleFacets(filter)"],
  ["publications", "publications(filter)  measurements(filter)"],
  ["rounds", "rounds  round(code)  policyInForce"],
  ["past", "pastRounds  pastRound(code)"],
  ["node", "node(id)  nodes(ids)"],
  ["me", "me"],
  ["applications", "applications(filter)  application(id)"],
  ["committee", "reviewAssignments  panels  allocationBoard(round)"],
] as const;

/** Fields that do not answer for everybody. */
const readers: Readonly<Record<string, "signedIn" | "ofCommittee">> = {
  me: "signedIn",
  applications: "signedIn",
  committee: "ofCommittee",
};

/** Where a query can start, and the changes there are. */
export const ApiOffers = () => {
  const t = useTranslations("information.api.offers");
  return (
    <>
      <RowTable
        caption={t("caption")}
        columns={[
          { key: "field", label: t("field") },
          { key: "gives", label: t("gives") },
          { key: "who", label: t("who") },
        ]}
        rows={starts.map(([key, fields]) => ({
          key,
          cells: {
            field: fields.split("  ").map((field) => (
              <div key={field}>
                <code translate="no">{field}</code>
              </div>
            )),
            gives: t(key),
            who: t(readers[key] ?? "everybody"),
          },
        }))}
      />
      <p>{t.rich("changes", { code: codeTag })}</p>
      <p>{t.rich("downloads", { code: codeTag })}</p>
    </>
  );
};
