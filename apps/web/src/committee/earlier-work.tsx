import type { ReviewPageQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Panel } from "../components/panel/panel.tsx";
import { SampleNumberLink } from "../components/sample-number/sample-number-link.tsx";
import { formatAmount } from "../format/mass.ts";
import { localText, type LocalText } from "../i18n/local-text.ts";

type Application = NonNullable<NonNullable<ReviewPageQuery["reviewAssignment"]>["application"]>;

interface Props {
  readonly items: Application["reviewedItems"];
}

/** What was measured on the samples asked for, and what else is asked of them, without who asks. */
export function EarlierWork({ items }: Props) {
  const t = useTranslations("committee.earlier");
  const locale = useLocale();
  const textOf = (text: LocalText | null) => (text === null ? null : localText(text, locale));
  return (
    <Panel title={t("title")}>
      <div className="stack">
        {items.map(({ id, sample }) => {
          const { measurements, openRequests } = sample;
          // The application itself asks for it, too.
          const others = Math.max(0, openRequests.count - 1);
          return (
            <div key={id} className="stack-small">
              <h3 className="title-4">
                <SampleNumberLink code={sample.code} />
              </h3>
              <p className="small">{t("measured", { count: measurements.totalCount })}</p>
              {measurements.nodes.length === 0 ? null : (
                <ul className="small">
                  {measurements.nodes.map((one) => (
                    <li key={one.id}>
                      {[textOf(one.propertyText), textOf(one.methodText), yearOf(one)]
                        .filter(isGiven)
                        .join(" · ")}
                    </li>
                  ))}
                </ul>
              )}
              <p className="small">
                {sample.requestMode === "BY_MASS" && others > 0
                  ? t("asked", {
                      requests: t("requests", { count: others }),
                      minimum: formatAmount(openRequests.minimumMg, locale),
                      optimum: formatAmount(openRequests.optimumMg, locale),
                    })
                  : t("requests", { count: others })}
              </p>
            </div>
          );
        })}
      </div>
    </Panel>
  );
}

function yearOf({
  publication,
}: {
  readonly publication: { readonly year: number | null } | null;
}) {
  return publication?.year == null ? null : String(publication.year);
}

function isGiven(text: string | null): text is string {
  return text !== null && text !== "";
}
