import { ExampleRecordDocument } from "@regolith/client";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { api } from "../../../api/server.ts";
import { exampleCode } from "../../../information/api-examples.ts";
import { ApiLimits } from "../../../information/api-limits.tsx";
import { ApiOffers } from "../../../information/api-offers.tsx";
import {
  ApiClient,
  ApiExample,
  ApiLists,
  ApiProblems,
  ApiSignIn,
} from "../../../information/api-parts.tsx";
import { ApiStart } from "../../../information/api-start.tsx";
import { PartedArticle } from "../../../information/parted-article.tsx";
import { portalOrigin } from "../../../information/portal-origin.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("information.api");
  return { title: t("title"), description: t("lead") };
}

export default async function DataAndApiPage() {
  const t = await getTranslations("information.api");
  const execute = await api();
  const answer = await execute(ExampleRecordDocument, { code: exampleCode });
  const origin = portalOrigin(await headers());
  return (
    <PartedArticle
      title={t("title")}
      lead={t("lead")}
      parts={[
        { id: "offers", title: t("offers.title"), content: <ApiOffers /> },
        { id: "start", title: t("start.title"), content: <ApiStart origin={origin} /> },
        { id: "example", title: t("example.title"), content: <ApiExample answer={answer} /> },
        { id: "lists", title: t("lists.title"), content: <ApiLists /> },
        { id: "sign-in", title: t("signIn.title"), content: <ApiSignIn origin={origin} /> },
        { id: "problems", title: t("problems.title"), content: <ApiProblems /> },
        { id: "limits", title: t("limits.title"), content: <ApiLimits /> },
        { id: "client", title: t("client.title"), content: <ApiClient origin={origin} /> },
      ]}
    />
  );
}
