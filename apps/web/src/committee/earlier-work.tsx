import type { ReviewPageQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Panel } from "../components/panel/panel.tsx";
import { SampleNumberLink } from "../components/sample-number/sample-number-link.tsx";
import { formatAmount } from "../format/mass.ts";
import { KnownOfSample } from "../samples/known-of-sample.tsx";
import styles from "./committee.module.css";

type Application = NonNullable<NonNullable<ReviewPageQuery["reviewAssignment"]>["application"]>;
type Sample = Application["reviewedItems"][number]["sample"];

interface Props {
  readonly items: Application["reviewedItems"];
}

/** What else is asked of the samples asked for, without who asks, and what was measured, granted and lent before. */
export function EarlierWork({ items }: Props) {
  const t = useTranslations("committee.earlier");
  return (
    <Panel title={t("title")}>
      <div className={styles.sides}>
        {items.map(({ id, sample }) => (
          <div key={id} className="stack-small">
            <h3 className="title-4">
              <SampleNumberLink code={sample.code} />
            </h3>
            <p className="small">
              <OtherRequests sample={sample} />
            </p>
            <KnownOfSample sample={sample} level={4} />
          </div>
        ))}
      </div>
    </Panel>
  );
}

function OtherRequests({ sample: { openRequests, requestMode } }: { readonly sample: Sample }) {
  const t = useTranslations("committee.earlier");
  const locale = useLocale();
  // The application itself asks for it, too.
  const others = Math.max(0, openRequests.count - 1);
  const requests = t("requests", { count: others });
  if (requestMode !== "BY_MASS" || others === 0) return requests;
  return t("asked", {
    ...{ requests },
    minimum: formatAmount(openRequests.minimumMg, locale),
    optimum: formatAmount(openRequests.optimumMg, locale),
  });
}
