import { TermsToAcceptDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api, requireViewer } from "../../../api/server.ts";
import { Notice } from "../../../components/notice/notice.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { Section } from "../../../components/section/section.tsx";
import { formatBeijingDay } from "../../../format/beijing-time.ts";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import styles from "../../../people/people.module.css";
import { safeNext } from "../../../people/safe-next.ts";
import { type SearchParams, single } from "../../../people/search-params.ts";
import { AgreeForm } from "../../../terms/agree-form.tsx";
import { DocumentLinks } from "../../../terms/document-links.tsx";

interface Props {
  readonly searchParams: SearchParams;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("terms.ask"))("title") };
}

/** Asks for what the viewer has not agreed to, and leads back to where they came from. */
export default async function AcceptTermsPage({ searchParams }: Props) {
  await requireViewer();
  const locale = await getLocale();
  const t = await getTranslations("terms");
  const next = safeNext(single((await searchParams).next), `/${locale}/account#terms`);
  const { me } = await (await api())(TermsToAcceptDocument);
  const versions = me?.termsToAccept ?? [];
  return (
    <ClientMessages namespaces={["terms"]}>
      <div className="wrap">
        <div className={styles.wide}>
          <PageHead title={t("ask.title")} lead={t("ask.lead")} />
          <div className="stack-large">
            {versions.length === 0 ? (
              <Notice kind="ok">
                <p>
                  {t("ask.nothing")} <a href={next}>{t("ask.goOn")}</a>
                </p>
              </Notice>
            ) : (
              <>
                {versions.map((version) => (
                  <Section
                    key={version.document}
                    id={version.document.toLowerCase()}
                    title={t(`names.${version.document}`)}
                    aside={t("ask.since", {
                      day: formatBeijingDay(new Date(version.inForceFrom), locale, "start"),
                    })}
                  >
                    <div className="stack-small">
                      <p>{version.text.lead}</p>
                      <p>
                        <DocumentLinks versions={[version]} />
                      </p>
                    </div>
                  </Section>
                ))}
                <div className="stack">
                  <p>{t("ask.until")}</p>
                  <AgreeForm versions={versions} next={next} variant="filled" />
                </div>
              </>
            )}
          </div>
        </div>
      </div>
    </ClientMessages>
  );
}
