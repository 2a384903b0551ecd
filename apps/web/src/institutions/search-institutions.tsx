import { useTranslations } from "next-intl";
import button from "../components/button/button.module.css";
import { Glyph } from "../components/glyph/glyph.tsx";
import search from "../components/search-form/search-form.module.css";

interface Props {
  /** Full path of the page that answers, with the language. */
  readonly action: string;
  readonly text: string;
}

/** Looks for an institution as a plain GET form. */
export function SearchInstitutions({ action, text }: Props) {
  const t = useTranslations("institutions.choose");
  return (
    <form className={search.form} role="search" action={action} method="get">
      <label className={search.label}>
        <span className="visually-hidden">{t("search")}</span>
        <input
          className={search.input}
          type="search"
          name="text"
          placeholder={t("search")}
          defaultValue={text}
          maxLength={200}
        />
      </label>
      <button
        type="submit"
        className={`${button.button} ${search.submit ?? ""}`}
        data-variant="filled"
      >
        <Glyph name="search" />
        <span>{t("submit")}</span>
      </button>
    </form>
  );
}
