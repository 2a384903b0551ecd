import { OfficePersonDocument } from "@regolith/client";
import { ROLES } from "@regolith/domain";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { api } from "../../../../../api/server.ts";
import { Section } from "../../../../../components/section/section.tsx";
import { OfficePage } from "../../../../../office/office-page.tsx";
import {
  GrantRoleForm,
  ResetLinkForm,
  RevokeRoleForm,
} from "../../../../../office/person-forms.tsx";
import { requireAdministrator } from "../../../../../office/require-office.ts";
import { RoleHistory } from "../../../../../office/role-history.tsx";

type Props = { readonly params: Promise<{ readonly id: string }> };

export default async function PersonPage({ params }: Props) {
  await requireAdministrator();
  const { id } = await params;
  const execute = await api();
  const { node } = await execute(OfficePersonDocument, { id: decodeURIComponent(id) });
  // A node of another kind comes back as an empty object.
  if (!node || !("roles" in node)) notFound();
  const t = await getTranslations("office.people");
  const free = ROLES.filter((role) => !node.roles.includes(role));
  return (
    <OfficePage
      namespaces={["office"]}
      title={node.name}
      kicker={node.email}
      lead={node.institution ?? undefined}
      crumbs={[
        { label: t("title"), href: "/office/people" },
        { label: node.name, href: null },
      ]}
    >
      <div className="grid">
        <div className="span-7 stack-large">
          <Section id="roles" title={t("rolesHeading")}>
            {node.roles.length === 0 ? <p className="dim">{t("noneHeld")}</p> : null}
            {node.roles.map((role) => (
              <RevokeRoleForm key={role} personId={node.id} role={role} />
            ))}
          </Section>
          {free.length > 0 ? (
            <Section id="grant" title={t("grantHeading")}>
              <GrantRoleForm personId={node.id} roles={free} />
            </Section>
          ) : null}
          <Section id="history" title={t("historyHeading")}>
            <RoleHistory history={node.roleHistory} />
          </Section>
        </div>
        <div className="span-5">
          <Section id="reset" title={t("resetHeading")}>
            <ResetLinkForm personId={node.id} />
          </Section>
        </div>
      </div>
    </OfficePage>
  );
}
