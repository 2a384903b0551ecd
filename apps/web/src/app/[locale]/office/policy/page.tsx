import { OfficePolicyDocument } from "@regolith/client";
import { managesPolicy } from "@regolith/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../api/page-arguments.ts";
import { api, requireViewer } from "../../../../api/server.ts";
import { HistorySection } from "../../../../components/history/history.tsx";
import { Section } from "../../../../components/section/section.tsx";
import { OfficePage } from "../../../../office/office-page.tsx";
import type { SearchParams } from "../../../../office/work-list-query.ts";
import { PolicyForm } from "../../../../policy/policy-form.tsx";
import { PolicyHistory } from "../../../../policy/policy-history.tsx";
import { PolicyTable } from "../../../../policy/policy-table.tsx";

type Props = { readonly searchParams: Promise<SearchParams> };

const PATH = "/office/policy";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("policy");
  return { title: t("title") };
}

export default async function PolicyPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const params = await searchParams;
  const execute = await api();
  const { policyVersion, policyVersions } = await orFromTheStart(PATH, params, () =>
    execute(OfficePolicyDocument, pageArguments(params, 10)),
  );
  if (policyVersion === null || policyVersions === null) notFound();
  const t = await getTranslations("policy");
  const { number, settings } = policyVersion;
  const edits = managesPolicy(viewer);
  return (
    <OfficePage
      namespaces={["policy"]}
      title={t("title")}
      lead={t("lead")}
      kicker={t("version", { number })}
    >
      <div className="grid">
        <div className="span-8 stack-large">
          <Section id="in-force" title={t("inForce")}>
            <PolicyTable settings={settings} />
          </Section>
          {edits ? (
            <Section id="new-version" title={t("form.title")}>
              <p className="mid">{t("form.lead")}</p>
              <PolicyForm
                version={number}
                settings={settings}
                idempotencyKey={crypto.randomUUID()}
              />
            </Section>
          ) : null}
        </div>
        <div className="span-4">
          <HistorySection
            title={t("history.title")}
            list={policyVersions}
            pathname={PATH}
            query={params}
          >
            <PolicyHistory versions={policyVersions.nodes} />
          </HistorySection>
        </div>
      </div>
    </OfficePage>
  );
}
