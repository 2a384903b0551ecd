import { RulesInForceDocument } from "@regolith/client";
import { REQUEST_STEP_UG, ugToMg } from "@regolith/domain";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../../api/server.ts";
import { ButtonLink } from "../../../components/button/button-link.tsx";
import { Panel } from "../../../components/panel/panel.tsx";
import { Section } from "../../../components/section/section.tsx";
import { formatPercent } from "../../../format/percent.ts";
import { RuleOrigins } from "../../../information/apply-rules.tsx";
import {
  FormSections,
  RoleTable,
  StatusTable,
  UseTable,
} from "../../../information/apply-tables.tsx";
import { Article } from "../../../information/article.tsx";
import styles from "../../../information/information.module.css";
import { linkTag } from "../../../information/rich-tags.tsx";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("information.apply");
  return { title: t("title"), description: t("lead") };
};

const steps = ["account", "form", "submit", "changes", "decision", "after"] as const;

export default async function HowToApplyPage() {
  const t = await getTranslations("information.apply");
  const locale = await getLocale();
  const execute = await api();
  const { policyInForce: rules } = await execute(RulesInForceDocument);
  const percent = (share: number): string => formatPercent(share, locale);
  return (
    <Article
      title={t("title")}
      lead={t("lead")}
      beside={
        <Panel>
          <div className="stack-small">
            <ButtonLink href="/applications/new" variant="filled" block>
              {t("begin")}
            </ButtonLink>
            <ButtonLink href="/rounds" block>
              {t("rounds")}
            </ButtonLink>
          </div>
        </Panel>
      }
    >
      <Section id="what" title={t("what.title")}>
        <div className="stack">
          <p>{t("what.text")}</p>
          <UseTable rules={rules} />
        </div>
      </Section>
      <Section id="amounts" title={t("amounts.title")}>
        <div className="stack-small">
          <p>{t("amounts.whole")}</p>
          <p>{t("amounts.powder", { step: ugToMg(REQUEST_STEP_UG) })}</p>
          <p>
            {t("amounts.share", {
              warn: percent(rules.warnAboveShare),
              panel: percent(rules.fullPanelAboveShare),
            })}
          </p>
          <p>{t("amounts.stock")}</p>
        </div>
      </Section>
      <Section id="when" title={t("when.title")}>
        <div className="stack-small">
          <p>{t("when.midnight")}</p>
          <p>{t("when.audience")}</p>
          <p>{t("when.draft")}</p>
          <p>{t.rich("when.links", { allocations: linkTag("/allocations") })}</p>
        </div>
      </Section>
      <Section id="steps" title={t("steps.title")}>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step} className={styles.step}>
              <h3>{t(`steps.${step}.title`)}</h3>
              <p>{t(`steps.${step}.text`)}</p>
              {step === "form" ? <FormSections /> : null}
            </li>
          ))}
        </ol>
      </Section>
      <Section id="status" title={t("status.title")}>
        <StatusTable />
      </Section>
      <Section id="who" title={t("who.title")}>
        <div className="stack">
          <p>{t("who.text")}</p>
          <RoleTable />
        </div>
      </Section>
      <Section id="rules" title={t("rules.title")}>
        <div className="stack">
          <RuleOrigins rules={rules} />
        </div>
      </Section>
    </Article>
  );
}
