import { OwnInstitutionPageDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { api, requireViewer } from "../../../../api/server.ts";
import { PageHead } from "../../../../components/page-head/page-head.tsx";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import { DirectoryChoice } from "../../../../institutions/directory-choice.tsx";
import {
  chooseOwnInstitution,
  proposeOwnInstitution,
} from "../../../../institutions/own-institution-actions.ts";
import { type SearchParams, single } from "../../../../people/search-params.ts";

interface Props {
  readonly searchParams: SearchParams;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("institutions.choose");
  return { title: t("title") };
}

/** The institution of one's profile, chosen from the directory or proposed. */
export default async function OwnInstitutionPage({ searchParams }: Props) {
  await requireViewer();
  const text = single((await searchParams).text).slice(0, 200);
  const t = await getTranslations("institutions.choose");
  const execute = await api();
  const { me, institutions } = await execute(OwnInstitutionPageDocument, { text });
  return (
    <ClientMessages namespaces={["applications", "institutions", "form"]}>
      <div className="wrap">
        <PageHead title={t("title")} lead={t("leadProfile")} />
        <DirectoryChoice
          href="/account/institution"
          back={{ href: "/account", label: t("backToProfile") }}
          text={text}
          chosen={me?.institutionId == null ? null : me.institution}
          found={institutions}
          choose={chooseOwnInstitution}
          propose={proposeOwnInstitution}
          hidden={{}}
        />
      </div>
    </ClientMessages>
  );
}
