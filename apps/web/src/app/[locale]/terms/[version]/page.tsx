import { notFound } from "next/navigation";
import { readVersion } from "../../../../terms/terms-href.ts";
import { TermsPage, termsMetadata } from "../../../../terms/terms-page.tsx";

interface Props {
  readonly params: Promise<{ readonly version: string }>;
}

export async function generateMetadata({ params }: Props) {
  const version = readVersion((await params).version);
  return version === null ? {} : termsMetadata({ document: "TERMS", version });
}

export default async function TermsVersionPage({ params }: Props) {
  const version = readVersion((await params).version);
  if (version === null) notFound();
  return <TermsPage document="TERMS" version={version} />;
}
