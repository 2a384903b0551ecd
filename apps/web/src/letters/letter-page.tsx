import type { ApplicationLettersQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { ApplicationFrame } from "../applications/application-head.tsx";
import { PrintButton } from "../applications/print/print-button.tsx";
import { ButtonLink } from "../components/button/button-link.tsx";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { Section } from "../components/section/section.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import { AppealStanding } from "./appeal-standing.tsx";
import { LetterSheet } from "./letter-sheet.tsx";
import { LetterLinks } from "./letters-panel.tsx";
import styles from "./letters.module.css";

interface Props {
  readonly application: NonNullable<ApplicationLettersQuery["application"]>;
  /** Which one is shown; the newest when it names none. */
  readonly letterId: string | null;
  /** The server's now. */
  readonly now: string;
}

/** A letter as it was sent, with the way to appeal beside it and the other letters below. */
export function LetterPage({ application, letterId, now }: Props) {
  const t = useTranslations("letters");
  const locale = useLocale();
  const { id, letters, provenance } = application;
  const letter = letters.find((one) => one.id === letterId) ?? letters.at(-1);
  if (letter === undefined) {
    return (
      <ApplicationFrame application={application} title={t("title")}>
        <EmptyState
          title={t("none")}
          action={<ButtonLink href={`/applications/${id}`}>{t("back")}</ButtonLink>}
        >
          {t("noneWhy")}
        </EmptyState>
      </ApplicationFrame>
    );
  }
  const lead = t("lead", { when: formatBeijing(new Date(letter.at), locale) });
  return (
    <ApplicationFrame application={application} title={t("title")} lead={lead}>
      <div className="grid">
        <div className="span-8 stack">
          {provenance === "DEMONSTRATION" ? (
            <p className={styles.mark}>{t("demonstration")}</p>
          ) : null}
          <LetterSheet letter={letter[locale]} />
          <p className="small dim">
            {t("fingerprint")} <span className={styles.hash}>{letter.sha256}</span>
          </p>
        </div>
        <div className="span-4 stack-large no-print">
          <div className="stack">
            <div>
              <PrintButton />
            </div>
            <PdfLinks id={letter.id} />
          </div>
          {application.appeal === null && application.appealUntil === null ? null : (
            <Section id="appeal" title={t("appeal.title")}>
              <AppealStanding application={application} now={now} />
            </Section>
          )}
          {letters.length < 2 ? null : (
            <Section id="letters" title={t("all")}>
              <LetterLinks application={application} />
            </Section>
          )}
        </div>
      </div>
    </ApplicationFrame>
  );
}

/** In the reader's language first. */
function PdfLinks({ id }: { readonly id: string }) {
  const t = useTranslations("letters");
  const locale = useLocale();
  const href = (lang: string) => `/documents/letters/${encodeURIComponent(id)}.pdf?lang=${lang}`;
  return (
    <ul className="stack-small small" role="list">
      <li>
        <a href={href(locale)}>{t("pdf")}</a>
      </li>
      <li>
        <a href={href(locale === "en" ? "zh" : "en")}>{t("pdfOther")}</a>
      </li>
    </ul>
  );
}
