import { MEMBER_PART_FORM } from "@regolith/domain";
import { fieldName } from "@regolith/words";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ApplicationFrame } from "../../../../../applications/application-head.tsx";
import { DuePanel } from "../../../../../applications/due-panel.tsx";
import { myPartPage } from "../../../../../applications/load-application.ts";
import { FactList } from "../../../../../components/fact-list/fact-list.tsx";
import { Notice } from "../../../../../components/notice/notice.tsx";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { countryOptions } from "../../../../../people/countries.ts";
import { PartForm } from "../../../../../team/part-form.tsx";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { application } = await myPartPage((await params).id);
  const t = await getTranslations("team.part");
  return { title: `${t("title")}, ${application.number}` };
}

/** A member's own part of an application; nobody else has this page. */
export default async function MyPartPage({ params }: Props) {
  const { application, me, portal } = await myPartPage((await params).id);
  const { myPart } = application;
  if (myPart === null) notFound();
  const t = await getTranslations("team.part");
  const locale = await getLocale();
  const { problems, editable } = myPart;
  return (
    <ClientMessages namespaces={["team", "components"]}>
      <ApplicationFrame application={application} title={t("title")} lead={t("lead")}>
        <div className="grid">
          <div className="span-8 stack">
            <p className="small mid">{t("email", { email: me?.email ?? "" })}</p>
            {editable ? (
              <PartForm
                applicationId={application.id}
                type={application.type}
                part={myPart}
                countries={countryOptions(locale)}
              />
            ) : (
              <>
                <Notice kind="info">
                  <p>{t("locked")}</p>
                </Notice>
                <FactList
                  ruled
                  facts={MEMBER_PART_FORM.fields.flatMap(({ name }) => {
                    const value = { ...myPart, ...myPart.undertakings }[name];
                    if (typeof value !== "string") return [];
                    return [{ key: name, label: fieldName(["part", name], locale), value }];
                  })}
                />
              </>
            )}
          </div>
          <aside className="span-4 sticky stack" aria-label={t("missing")}>
            {editable ? (
              <Notice kind={problems.length === 0 ? "ok" : "info"}>
                <p>
                  <b>{t(problems.length === 0 ? "complete" : "missing")}</b>
                </p>
                <ul className="stack-small small">
                  {problems.map(({ path, message }) => (
                    <li key={path.join(".") + message}>{message}</li>
                  ))}
                </ul>
              </Notice>
            ) : null}
            <DuePanel application={application} now={portal.now} />
          </aside>
        </div>
      </ApplicationFrame>
    </ClientMessages>
  );
}
