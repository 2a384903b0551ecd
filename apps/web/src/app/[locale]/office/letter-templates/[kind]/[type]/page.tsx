import { LetterTemplatePageDocument } from "@regolith/client";
import { letterKindName, typeName } from "@regolith/words";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../../../api/page-arguments.ts";
import { api } from "../../../../../../api/server.ts";
import { CursorPager } from "../../../../../../components/cursor-pager/cursor-pager.tsx";
import { PageHead } from "../../../../../../components/page-head/page-head.tsx";
import { Section } from "../../../../../../components/section/section.tsx";
import { ClientMessages } from "../../../../../../i18n/client-messages.tsx";
import { letterTemplateHref, readLetterSlug } from "../../../../../../letters/letter-slug.ts";
import { LetterTemplateForm } from "../../../../../../letters/template-form.tsx";
import { TemplateGuide } from "../../../../../../letters/template-guide.tsx";
import { TemplatePreview } from "../../../../../../letters/template-preview.tsx";
import { TemplateVersions } from "../../../../../../letters/template-versions.tsx";
import { wordsOf } from "../../../../../../letters/template-words.ts";
import { requireLettersReader } from "../../../../../../office/require-office.ts";
import type { SearchParams } from "../../../../../../office/work-list-query.ts";

interface Props {
  readonly params: Promise<{ readonly kind: string; readonly type: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("letters.templates");
  return { title: t("title") };
}

/** The words of one letter with how they read, what they can name, and every version before. */
export default async function LetterTemplatePage({ params, searchParams }: Props) {
  await requireLettersReader();
  const slugs = await params;
  const letter = readLetterSlug(slugs.kind, slugs.type);
  if (letter === null) notFound();
  const query = await searchParams;
  const path = letterTemplateHref(letter);
  const execute = await api();
  const { letterTemplate } = await orFromTheStart(path, query, () =>
    execute(LetterTemplatePageDocument, { ...letter, ...pageArguments(query, 10) }),
  );
  if (letterTemplate === null) notFound();
  const t = await getTranslations("letters.templates");
  const locale = await getLocale();
  const { kind, type } = letter;
  const names = { kind: letterKindName(kind, locale), type: typeName(type, locale) };
  const title = t("pageTitle", names);
  const { current, editable, versions } = letterTemplate;
  return (
    <ClientMessages namespaces={["letters"]}>
      <div className="wrap office stack-large">
        <PageHead
          title={title}
          crumbs={[
            { label: t("title"), href: "/office/letter-templates" },
            { label: title, href: null },
          ]}
        />
        {editable ? (
          <LetterTemplateForm letter={letter} current={current} />
        ) : (
          <TemplatePreview letter={letter} words={wordsOf(current)} />
        )}
        <div className="grid">
          <div className="span-6">
            <TemplateGuide kind={kind} />
          </div>
          <div className="span-6">
            <Section id="versions" title={t("versions")} minor>
              <TemplateVersions versions={versions.nodes} />
              {versions.totalCount > versions.nodes.length ? (
                <CursorPager list={versions} pathname={path} query={query} />
              ) : null}
            </Section>
          </div>
        </div>
      </div>
    </ClientMessages>
  );
}
