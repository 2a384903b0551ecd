import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { frameViewer } from "../../api/server.ts";
import { Alternates } from "../../components/document/alternates.tsx";
import { Document } from "../../components/document/document.tsx";
import { NavigationProgress } from "../../components/navigation-progress/navigation-progress.tsx";
import { SiteFooter } from "../../components/site-footer/site-footer.tsx";
import { SiteHeader } from "../../components/site-header/site-header.tsx";
import { SkipLink } from "../../components/skip-link/skip-link.tsx";
import { ClientMessages } from "../../i18n/client-messages.tsx";
import { routing } from "../../i18n/routing.ts";
import { TermsBanner } from "../../terms/terms-banner.tsx";
import "../../theme/global.css";

type Props = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly children: ReactNode;
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const t = await getTranslations({ locale, namespace: "frame" });
  return {
    title: { default: t("title.site"), template: t("title.template") },
    description: t("description"),
  };
};

export default async function LocaleLayout({ params, children }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const viewer = await frameViewer();
  return (
    <Document locale={locale}>
      <Alternates />
      <ClientMessages>
        <SkipLink />
        <NavigationProgress />
        <SiteHeader viewer={viewer} />
        {viewer === null ? null : (
          <ClientMessages namespaces={["terms"]}>
            <TermsBanner versions={viewer.termsToAccept} />
          </ClientMessages>
        )}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
      </ClientMessages>
    </Document>
  );
}
