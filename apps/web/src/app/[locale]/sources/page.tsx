import { SourceOverviewDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { api } from "../../../api/server.ts";
import { AllSources } from "../../../information/all-sources.tsx";
import { PartedArticle } from "../../../information/parted-article.tsx";
import { WhatIsInvented, WhatIsMissing, WhatIsReal } from "../../../information/what-is-real.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("information.sources");
  return { title: t("title"), description: t("lead") };
}

export default async function SourcesPage() {
  const t = await getTranslations("information.sources");
  const execute = await api();
  const answer = await execute(SourceOverviewDocument);
  return (
    <PartedArticle
      title={t("title")}
      lead={t("lead")}
      parts={[
        { id: "real", title: t("real.title"), content: <WhatIsReal /> },
        { id: "invented", title: t("invented.title"), content: <WhatIsInvented /> },
        { id: "missing", title: t("missing.title"), content: <WhatIsMissing /> },
        { id: "list", title: t("list.title"), content: <AllSources {...answer} /> },
        { id: "credit", title: t("credit.title"), content: <p>{t("credit.moon")}</p> },
      ]}
    />
  );
}
