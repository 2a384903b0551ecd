import type { AppealOfFragment } from "@regolith/client";
import { letterKindName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "../components/section/section.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import { Link } from "../i18n/navigation.ts";
import { AppealStanding } from "./appeal-standing.tsx";

interface Props {
  readonly application: AppealOfFragment;
  /** The server's now. */
  readonly now: string;
}

/** The letters about an application, and what can be done against the last one. */
export function LettersPanel({ application, now }: Props) {
  const t = useTranslations("letters");
  const { letters } = application;
  if (letters.length === 0 && application.appealUntil === null) return null;
  return (
    <Section id="letters" title={t("panel")}>
      <div className="stack">
        <LetterLinks application={application} />
        <AppealStanding application={application} now={now} />
      </div>
    </Section>
  );
}

/** The newest first. */
export function LetterLinks({ application: { id, letters } }: Pick<Props, "application">) {
  const t = useTranslations("letters");
  const locale = useLocale();
  return (
    <ul className="stack-small small" role="list">
      {letters.toReversed().map((letter) => (
        <li key={letter.id}>
          <Link href={`/applications/${id}/letter?letter=${encodeURIComponent(letter.id)}`}>
            {t("read", {
              kind: letterKindName(letter.kind, locale),
              when: formatBeijing(new Date(letter.at), locale),
            })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
