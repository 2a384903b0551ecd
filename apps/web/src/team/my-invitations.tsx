import type { OpenInvitationFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "../components/section/section.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import { AcceptForm, DeclineForm } from "./invitation-forms.tsx";

interface Props {
  readonly invitations: readonly OpenInvitationFragment[];
}

/** Invitations that wait for the reader's answer; nothing when there are none. */
export function MyInvitations({ invitations }: Props) {
  const t = useTranslations("team.invitation");
  const locale = useLocale();
  if (invitations.length === 0) return null;
  return (
    <Section id="invitations" title={t("listTitle")}>
      <ul className="stack" role="list">
        {invitations.map(({ id, inviter, applicationNumber, applicationTitle, expiresAt }) => (
          <li key={id}>
            <p>
              {t("listBody", {
                inviter,
                number: applicationNumber,
                title: applicationTitle ?? "none",
                time: formatBeijing(new Date(expiresAt), locale),
              })}
            </p>
            <AcceptForm id={id} />
            <DeclineForm id={id} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
