import type { AppealOfFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../components/notice/notice.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import { Link } from "../i18n/navigation.ts";
import { AppealWords } from "./appeal-words.tsx";

interface Props {
  readonly application: AppealOfFragment;
  /** The server's now. */
  readonly now: string;
}

const SENTENCES = { OPEN: "open", GRANTED: "granted", REFUSED: "refused" } as const;

/** Whether and until when to appeal, or what became of the appeal; nothing for what is not declined. */
export function AppealStanding({ application, now }: Props) {
  const t = useTranslations("letters.appeal");
  const locale = useLocale();
  const { appeal, appealUntil } = application;
  if (appeal !== null) {
    const when = formatBeijing(new Date(appeal.answeredAt ?? appeal.madeAt), locale);
    return (
      <div className="stack">
        <Notice kind={appeal.state === "GRANTED" ? "ok" : "info"}>
          <p>{t(SENTENCES[appeal.state], { when })}</p>
        </Notice>
        <AppealWords appeal={appeal} />
      </div>
    );
  }
  if (appealUntil === null) return null;
  const until = formatBeijing(new Date(appealUntil), locale);
  if (Date.parse(now) >= Date.parse(appealUntil)) {
    return <p className="small mid">{t("over", { until })}</p>;
  }
  const mayAppeal = application.availableActions.includes("APPEAL");
  return (
    <div className="stack-small no-print">
      <p className="small mid">{t(mayAppeal ? "last" : "lastTeam", { until })}</p>
      {mayAppeal ? (
        <p>
          <Link href={`/applications/${application.id}/appeal`}>{t("link")}</Link>
        </p>
      ) : null}
    </div>
  );
}
