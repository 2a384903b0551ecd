import { Button, TextInput } from "@mantine/core";
import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { getPathname } from "../../i18n/navigation.ts";
import styles from "./filter-form.module.css";

/** Longest text that a list is searched for. */
export const FILTER_TEXT_MAX = 200;

type Props = {
  /** The list's page, without language. */
  readonly href: string;
  readonly text: {
    readonly label: string;
    readonly placeholder: string;
    readonly value: string;
  };
  readonly submit: string;
  /** Further fields. */
  readonly children: ReactNode;
};

/** Searches and narrows a list as a plain GET form, so that what it shows has an address. */
export const FilterForm = ({ href, text, submit, children }: Props) => {
  const action = getPathname({ href, locale: useLocale() });
  return (
    <form className={styles.filters} action={action} role="search">
      <TextInput
        name="text"
        type="search"
        label={text.label}
        placeholder={text.placeholder}
        defaultValue={text.value}
        maxLength={FILTER_TEXT_MAX}
      />
      {children}
      <Button type="submit">{submit}</Button>
    </form>
  );
};
