import type { OfficeTechniquePageQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { History } from "../components/history/history.tsx";
import { formatAmount } from "../format/mass.ts";

type Event = NonNullable<
  NonNullable<OfficeTechniquePageQuery["technique"]>["history"]
>["nodes"][number];

/** Who changed what of a technique, and when; the newest first. */
export function TechniqueHistory({ events }: { readonly events: readonly Event[] }) {
  const t = useTranslations("techniques.history");
  if (events.length === 0) return <p className="dim">{t("none")}</p>;
  return (
    <History
      deeds={events.map((event) => ({
        key: `${event.at} ${event.action}`,
        at: event.at,
        by: event.actorName ?? t("setup"),
        children: <Changes event={event} />,
      }))}
    />
  );
}

function Changes({ event: { action, changes } }: { readonly event: Event }) {
  const t = useTranslations("techniques.history");
  const written = useWritten();
  return (
    <div className="stack-small">
      <p>
        <strong>{t(action)}</strong>
      </p>
      {changes.length === 0 ? null : (
        <ul className="small">
          {changes.map((change) => (
            <li key={change.field}>
              {t("change", {
                field: nameOf(t, change.field),
                before: written(change.field, change.before),
                after: written(change.field, change.after),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const FIELDS = [
  ...(["position", "nameEn", "nameZh", "minimumUg", "typicalUg", "destructiveness"] as const),
  ...(["consumedUg", "leavesEn", "leavesZh", "isImaging", "forms", "methodKeywords"] as const),
  "provenance",
] as const;

function nameOf(
  t: ReturnType<typeof useTranslations<"techniques.history">>,
  field: string,
): string {
  const known = FIELDS.find((one) => one === field);
  return known === undefined ? field : t(`fields.${known}`);
}

/** Masses in mg, choices by their names; empty as a dash. */
function useWritten(): (field: string, value: string) => string {
  const t = useTranslations("techniques");
  const locale = useLocale();
  const names: ReadonlyMap<string, string> = new Map([
    ...(["NONE", "SURFACE", "ALIQUOT"] as const).map((key) => [key, t(`does.${key}`)] as const),
    ...(["POWDER", "CLAST", "SECTION"] as const).map((key) => [key, t(`forms.${key}`)] as const),
    ...(["true", "false"] as const).map((key) => [key, t(`history.${key}`)] as const),
    ...(["DEMONSTRATION", "OPERATOR"] as const).map((key) => [key, t(`history.${key}`)] as const),
  ]);
  return (field, value) => {
    if (value === "") return t("history.nothing");
    if (field.endsWith("Ug")) return `${formatAmount(Number(value) / 1000, locale)} mg`;
    if (field === "forms") {
      return value
        .split(", ")
        .map((form) => names.get(form) ?? form)
        .join(locale === "zh" ? "、" : ", ");
    }
    return names.get(value) ?? value;
  };
}
