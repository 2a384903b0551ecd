import type { InstitutionChoiceFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { ButtonLink } from "../components/button/button-link.tsx";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { Section } from "../components/section/section.tsx";
import type { ActionForm } from "../forms/action-form.tsx";
import { getPathname } from "../i18n/navigation.ts";
import { countryOptions } from "../people/countries.ts";
import { FoundInstitution, ProposeInstitution } from "./choose-forms.tsx";
import styles from "./institutions.module.css";
import { SearchInstitutions } from "./search-institutions.tsx";

type Action = ComponentProps<typeof ActionForm>["action"];

interface Props {
  /** This page, without language. */
  readonly href: string;
  /** Where one came from. */
  readonly back: { readonly href: string; readonly label: string };
  readonly text: string;
  /** Name of the one that stands now; null when none of the directory does. */
  readonly chosen: string | null;
  readonly found: {
    readonly totalCount: number;
    readonly nodes: readonly InstitutionChoiceFragment[];
  };
  readonly choose: Action;
  readonly propose: Action;
  /** Sent along with both, such as the application. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** The directory, searched on a page of its own: it works without scripts, and proposes what is not in it. */
export function DirectoryChoice(props: Props) {
  const { href, back, text, chosen, found, choose, propose, hidden } = props;
  const t = useTranslations("institutions.choose");
  const locale = useLocale();
  return (
    <div className={`stack-large ${styles.directory ?? ""}`}>
      <SearchInstitutions action={getPathname({ href, locale })} text={text} />
      {chosen === null ? null : <p className="small mid">{t("chosen", { name: chosen })}</p>}
      <Section id="results" title={t("results")} aside={t("count", { count: found.totalCount })}>
        {found.nodes.length === 0 ? (
          <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>
        ) : (
          <ul className={styles.results} role="list">
            {found.nodes.map((institution) => (
              <FoundInstitution
                key={institution.id}
                action={choose}
                hidden={hidden}
                institution={institution}
              />
            ))}
          </ul>
        )}
        <p className="small dim">{t("source")}</p>
      </Section>
      <Section id="propose" title={t("propose")}>
        <ProposeInstitution
          action={propose}
          hidden={{ ...hidden, idempotencyKey: crypto.randomUUID() }}
          text={text}
          countries={countryOptions(locale)}
        />
      </Section>
      <p>
        <ButtonLink href={back.href}>{back.label}</ButtonLink>
      </p>
    </div>
  );
}
