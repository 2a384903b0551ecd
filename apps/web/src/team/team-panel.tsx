import type { TeamStandingFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { Section } from "../components/section/section.tsx";
import { AfterSaving } from "./after-saving.tsx";
import { InviteForm, RemoveForm, WithdrawForm } from "./member-forms.tsx";
import { Standing } from "./standing.tsx";

type Member = TeamStandingFragment["team"]["members"][number];
type Key = "name" | "standing" | "actions";

interface Props {
  readonly members: readonly Member[];
  /** Whether the reader invites and removes now. */
  readonly isEditable: boolean;
}

/** Who joined and who has to: a row for everybody saved, with what the applicant can do. */
export function TeamPanel({ members, isEditable }: Props) {
  const t = useTranslations("team.panel");
  const columns: Column<Key>[] = [
    { key: "name", label: t("name") },
    { key: "standing", label: t("standing") },
    ...(isEditable ? [{ key: "actions", label: t("actions") } as const] : []),
  ];
  return (
    <Section id="joining" title={t("title")}>
      <div className="stack">
        <p className="mid">{t("lead")}</p>
        {members.length === 0 ? (
          <p className="dim">{t("none")}</p>
        ) : (
          <RowTable
            caption={t("title")}
            columns={columns}
            rows={members.map((member) => ({
              key: member.id,
              cells: {
                name: member.fullName.trim() === "" ? t("noName") : member.fullName,
                standing: <Standing member={member} />,
                actions: isEditable ? <Actions member={member} /> : null,
              },
            }))}
          />
        )}
        {isEditable ? <p className="small dim">{t("saveFirst")}</p> : null}
      </div>
    </Section>
  );
}

function Actions({ member }: { readonly member: Member }) {
  const t = useTranslations("team.panel");
  const { id, state } = member;
  const name = member.fullName.trim() === "" ? t("noName") : member.fullName;
  return (
    <div className="stack-small">
      {state === "ACCEPTED" ? null : (
        <AfterSaving>
          <InviteForm
            memberId={id}
            name={name}
            isAgain={state !== "LISTED" || member.standing === "EXPIRED"}
            idempotencyKey={crypto.randomUUID()}
          />
        </AfterSaving>
      )}
      {state === "INVITED" ? <WithdrawForm memberId={id} name={name} /> : null}
      {state === "ACCEPTED" || state === "DECLINED" ? (
        <RemoveForm memberId={id} name={name} />
      ) : null}
    </div>
  );
}
