import { SamplePageDocument, SampleSiblingsDocument } from "@regolith/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { api } from "../../../../api/server.ts";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import { RecordPage } from "../../../../samples/record-page.tsx";

type Props = { readonly params: Promise<{ readonly code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("samples.record");
  return { title: t("title", { code: decodeURIComponent((await params).code) }) };
}

export default async function SamplePage({ params }: Props) {
  const code = decodeURIComponent((await params).code);
  const execute = await api();
  const { sample, ages, me, portal } = await execute(SamplePageDocument, { code });
  if (!sample) notFound();
  const siblings = sample.lotCode
    ? await execute(SampleSiblingsDocument, { filter: { lotCode: sample.lotCode } })
    : null;
  return (
    <ClientMessages namespaces={["samples"]}>
      <RecordPage
        sample={sample}
        ages={ages.nodes}
        siblings={siblings?.samples ?? null}
        isInBasket={(me?.basket ?? []).some((item) => item.sample.code === sample.code)}
        now={portal.now}
      />
    </ClientMessages>
  );
}
