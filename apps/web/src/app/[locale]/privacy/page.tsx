import { TermsPage, termsMetadata } from "../../../terms/terms-page.tsx";

export const generateMetadata = () => termsMetadata({ document: "PRIVACY" });

export default function PrivacyInForcePage() {
  return <TermsPage document="PRIVACY" />;
}
