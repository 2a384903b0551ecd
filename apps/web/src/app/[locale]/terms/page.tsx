import { TermsPage, termsMetadata } from "../../../terms/terms-page.tsx";

export const generateMetadata = () => termsMetadata({ document: "TERMS" });

export default function TermsInForcePage() {
  return <TermsPage document="TERMS" />;
}
