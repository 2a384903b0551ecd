import type { TermsPageQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { FactList } from "../components/fact-list/fact-list.tsx";

type Terms = Pick<NonNullable<TermsPageQuery["terms"]>, "version" | "inForceFrom" | "inForceUntil">;

interface Props extends Pick<TermsPageQuery, "portal"> {
  readonly terms: Terms;
}

/** Which version, from when, and who runs the portal: what the text itself leaves to each installation. */
export function TermsFacts({ terms, portal }: Props) {
  const t = useTranslations("terms.page");
  const { version, inForceFrom, inForceUntil } = terms;
  const contact = portal.operator?.contact ?? null;
  const until =
    inForceUntil === null
      ? []
      : [{ key: "until", label: t("until"), value: <DateTimeBeijing instant={inForceUntil} /> }];
  const asked =
    contact === null
      ? []
      : [{ key: "contact", label: t("contact"), value: <Contact address={contact} /> }];
  return (
    <FactList
      ruled
      facts={[
        { key: "operator", label: t("operator"), value: <Operator portal={portal} /> },
        ...asked,
        { key: "version", label: t("version"), value: t("numbered", { version }) },
        {
          key: "from",
          label: t("from"),
          value: <DateTimeBeijing instant={inForceFrom} midnight="start" dayOnly />,
        },
        ...until,
      ]}
    />
  );
}

function Operator({ portal: { operator, demonstration } }: Pick<Props, "portal">) {
  const t = useTranslations("terms.page");
  const locale = useLocale();
  const name = operator?.name[locale];
  if (!demonstration) return name ?? t("nobody");
  return (
    <>
      {name === undefined ? null : <p>{name}</p>}
      <p>{t("demonstration")}</p>
    </>
  );
}

function Contact({ address }: { readonly address: string }) {
  const href = address.includes("://") ? address : `mailto:${address}`;
  return (
    <a href={href} className="anywhere">
      {address}
    </a>
  );
}
