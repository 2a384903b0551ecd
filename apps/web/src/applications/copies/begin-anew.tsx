import type { ApplicationPageQuery } from "@regolith/client";
import { useTranslations } from "next-intl";
import { Section } from "../../components/section/section.tsx";
import { CopyForm, ImproveForm } from "./copy-form.tsx";

interface Props {
  readonly application: NonNullable<ApplicationPageQuery["application"]>;
  readonly rounds: ApplicationPageQuery["rounds"]["nodes"];
}

/** What can be begun from an application: an improved one where it was declined, and a copy of any. */
export function BeginAnew({ application, rounds }: Props) {
  const t = useTranslations("copies");
  const { mayCopy, mayImprove } = application;
  if (!mayCopy) return null;
  return (
    <Section id="again" title={t("title")}>
      <div className="stack no-print">
        {mayImprove ? (
          <div className="stack">
            <p className="small mid">{t("improveHint")}</p>
            <ImproveForm
              application={application}
              rounds={rounds}
              idempotencyKey={crypto.randomUUID()}
            />
          </div>
        ) : null}
        <p className="small mid">{t("copyHint")}</p>
        <CopyForm application={application} idempotencyKey={crypto.randomUUID()} />
      </div>
    </Section>
  );
}
