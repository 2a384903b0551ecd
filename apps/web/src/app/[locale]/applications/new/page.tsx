import { StartApplicationPageDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { api, requireViewer } from "../../../../api/server.ts";
import { countPerType, likelyType, readType } from "../../../../applications/per-type.ts";
import { SamplesPerType } from "../../../../applications/samples-per-type.tsx";
import { StartForm } from "../../../../applications/start-form.tsx";
import { PageHead } from "../../../../components/page-head/page-head.tsx";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import styles from "../../../../people/people.module.css";
import type { SearchParams } from "../../../../people/search-params.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.start");
  return { title: t("title") };
}

interface Props {
  readonly searchParams: SearchParams;
}

export default async function NewApplicationPage({ searchParams }: Props) {
  await requireViewer();
  const wanted = readType((await searchParams).type);
  const t = await getTranslations("applications");
  const execute = await api();
  const { me, rounds, research, publicWelfare, policyInForce } = await execute(
    StartApplicationPageDocument,
  );
  const putAside = countPerType((me?.basket ?? []).map(({ sample }) => sample));
  const openSamples = {
    RESEARCH: research.totalCount,
    PUBLIC_WELFARE: publicWelfare.totalCount,
  };
  return (
    <ClientMessages namespaces={["applications"]}>
      <div className="wrap">
        <PageHead
          crumbs={[
            { label: t("crumb"), href: "/applications" },
            { label: t("start.title"), href: null },
          ]}
          title={t("start.title")}
          lead={t("start.lead")}
        />
        <div className={styles.wide}>
          <StartForm
            type={wanted ?? likelyType(putAside)}
            rounds={rounds.nodes}
            putAside={putAside}
            openSamples={openSamples}
            rules={policyInForce}
            idempotencyKey={crypto.randomUUID()}
          />
          <SamplesPerType counts={openSamples} />
        </div>
      </div>
    </ClientMessages>
  );
}
