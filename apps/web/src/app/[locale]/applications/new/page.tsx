import { StartApplicationPageDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { api, requireViewer } from "../../../../api/server.ts";
import { StartForm } from "../../../../applications/start-form.tsx";
import { PageHead } from "../../../../components/page-head/page-head.tsx";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import styles from "../../../../people/people.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.start");
  return { title: t("title") };
}

export default async function NewApplicationPage() {
  await requireViewer();
  const t = await getTranslations("applications");
  const execute = await api();
  const { me, rounds } = await execute(StartApplicationPageDocument);
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
            rounds={rounds.nodes}
            basketCount={me?.basket.length ?? 0}
            idempotencyKey={crypto.randomUUID()}
          />
        </div>
      </div>
    </ClientMessages>
  );
}
