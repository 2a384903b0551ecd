import { RequestPageDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { api, requireViewer } from "../../../api/server.ts";
import { countPerType, likelyType } from "../../../applications/per-type.ts";
import { StartForm } from "../../../applications/start-form.tsx";
import { AddToDraft } from "../../../baskets/add-to-draft.tsx";
import { RequestItems } from "../../../baskets/request-items.tsx";
import { ButtonLink } from "../../../components/button/button-link.tsx";
import { EmptyState } from "../../../components/empty-state/empty-state.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { Panel } from "../../../components/panel/panel.tsx";
import { ClientMessages } from "../../../i18n/client-messages.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("request");
  return { title: t("title") };
}

export default async function RequestPage() {
  await requireViewer();
  const t = await getTranslations("request");
  const execute = await api();
  const { me, rounds, applications, policyInForce } = await execute(RequestPageDocument);
  const basket = me?.basket ?? [];
  const putAside = countPerType(basket.map(({ sample }) => sample));
  const drafts = applications.nodes.filter(({ type }) => putAside[type] > 0);
  return (
    <ClientMessages namespaces={["request", "form", "applications"]}>
      <div className="wrap">
        <PageHead title={t("title")} lead={t("lead")} />
        {basket.length === 0 ? (
          <EmptyState
            title={t("empty")}
            action={<ButtonLink href="/samples">{t("emptyAction")}</ButtonLink>}
          >
            {t("emptyWhy")}
          </EmptyState>
        ) : (
          <div className="grid">
            <section className="span-8" aria-labelledby="items">
              <h2 id="items" className="visually-hidden">
                {t("items")}
              </h2>
              <RequestItems basket={basket} rules={policyInForce} />
              <p className="rule">
                <ButtonLink href="/samples">{t("more")}</ButtonLink>
              </p>
            </section>
            <aside className="span-4 sticky stack" aria-label={t("apply")}>
              <Panel title={t("apply")}>
                <div className="stack">
                  <p className="small mid">{t("applyHint")}</p>
                  <StartForm
                    type={likelyType(putAside)}
                    rounds={rounds.nodes}
                    putAside={putAside}
                    rules={policyInForce}
                    idempotencyKey={crypto.randomUUID()}
                  />
                </div>
              </Panel>
              {drafts.length === 0 ? null : (
                <Panel title={t("existing")}>
                  <AddToDraft drafts={drafts} />
                </Panel>
              )}
            </aside>
          </div>
        )}
      </div>
    </ClientMessages>
  );
}
