import { Glyph } from "../glyph/glyph.tsx";
import button from "../button/button.module.css";
import styles from "./search-form.module.css";

type Props = {
  /** Full path of the page that answers, with the language. */
  readonly action: string;
  /** Read by screen readers; the placeholder is not a label. */
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly defaultValue?: string;
};

/** A search field as a plain GET form: it works without scripts and its answer has an address. */
export const SearchForm = ({ action, label, placeholder, submit, defaultValue }: Props) => (
  <form className={styles.form} role="search" action={action} method="get">
    <label className={styles.label}>
      <span className="visually-hidden">{label}</span>
      <input
        className={styles.input}
        type="search"
        name="q"
        placeholder={placeholder}
        defaultValue={defaultValue}
        maxLength={200}
      />
    </label>
    <button type="submit" className={`${button.button} ${styles.submit}`} data-variant="filled">
      <Glyph name="search" />
      <span>{submit}</span>
    </button>
  </form>
);
