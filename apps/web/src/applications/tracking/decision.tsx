import type { ApplicationPageQuery } from "@regolith/client";
import { declineReasonName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "../../components/section/section.tsx";
import { PublicStatusMark } from "../../components/status-mark/named-status.tsx";
import styles from "../applications.module.css";
import { stepsOf } from "./steps.ts";

interface Props {
  readonly application: NonNullable<ApplicationPageQuery["application"]>;
}

/** How it was decided, with the words that go with it. */
export function Decision({ application }: Props) {
  const t = useTranslations("applications.tracking");
  const locale = useLocale();
  const decisive = stepsOf(application.events.nodes).findLast(({ action }) =>
    ["APPROVE", "DECLINE", "REVOKE"].includes(action),
  );
  // What a granted appeal took up again is not decided; while an appeal is open, the decision stands.
  if (decisive === undefined || application.publicStatus !== decisive.publicStatus) return null;
  return (
    <Section id="decision" title={t("decision")}>
      <p>
        <PublicStatusMark status={decisive.publicStatus} />
      </p>
      {decisive.reasonCode === null ? null : (
        <p>
          <b>{declineReasonName(decisive.reasonCode, locale)}</b>
        </p>
      )}
      {decisive.note === null ? null : <p className={styles.quote}>{decisive.note}</p>}
    </Section>
  );
}
