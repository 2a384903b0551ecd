import { TermsPageDocument, type TermsPageQuery } from "@regolith/client";
import type { TermsDocument } from "@regolith/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { PrintButton } from "../applications/print/print-button.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { Section } from "../components/section/section.tsx";
import { ClientMessages } from "../i18n/client-messages.tsx";
import { Link } from "../i18n/navigation.ts";
import { Article } from "../information/article.tsx";
import { Contents } from "../information/contents.tsx";
import { partNumber } from "./part-number.ts";
import { TermsBlocks } from "./terms-blocks.tsx";
import { TermsFacts } from "./terms-facts.tsx";
import { termsHref } from "./terms-href.ts";
import { TermsVersions } from "./terms-versions.tsx";

export interface ShownDocument {
  readonly document: TermsDocument;
  /** The one in force when none is named. */
  readonly version?: number | null;
}

async function load({ document, version = null }: ShownDocument): Promise<TermsPageQuery> {
  return (await api())(TermsPageDocument, { document, version });
}

export async function termsMetadata(shown: ShownDocument): Promise<Metadata> {
  const { terms } = await load(shown);
  if (terms === null) return {};
  const t = await getTranslations("terms");
  const { title, lead: description } = terms.text;
  const named = { name: title, version: terms.version };
  return { title: shown.version == null ? title : t("titleVersion", named), description };
}

/** A version of a document, to read and to print, with who runs the portal and the other versions. */
export async function TermsPage(shown: ShownDocument) {
  const { terms, termsVersions, portal } = await load(shown);
  if (terms === null) notFound();
  const t = await getTranslations("terms");
  const locale = await getLocale();
  const { document, state, text } = terms;
  const other = document === "TERMS" ? "PRIVACY" : "TERMS";
  const parts = [...text.parts, { id: "versions", title: t("page.versions") }];
  return (
    <ClientMessages namespaces={["print"]}>
      <Article
        title={text.title}
        lead={text.lead}
        beside={
          <div className="stack no-print">
            <Contents parts={parts} />
            <p className="small">
              {t("page.other")}: <Link href={termsHref(other)}>{t(`names.${other}`)}</Link>
            </p>
            <PrintButton />
          </div>
        }
      >
        <div className="stack">
          {state === "IN_FORCE" ? null : (
            <Notice kind="warn">
              <p>
                {t(`page.${state}`)} <Link href={termsHref(document)}>{t("page.toCurrent")}</Link>
              </p>
            </Notice>
          )}
          <TermsFacts terms={terms} portal={portal} />
        </div>
        {text.parts.map(({ id, title, blocks }, index) => (
          <Section key={id} id={id} title={`${partNumber(index + 1, locale)}${title}`}>
            <TermsBlocks blocks={blocks} />
          </Section>
        ))}
        <Section id="versions" title={t("page.versions")} minor>
          <TermsVersions
            versions={termsVersions.filter((version) => version.document === document)}
          />
        </Section>
      </Article>
    </ClientMessages>
  );
}
