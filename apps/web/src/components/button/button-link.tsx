import type { ReactNode } from "react";
import { Link } from "../../i18n/navigation.ts";
import styles from "./button.module.css";

type Props = {
  /** Path without the language. */
  readonly href: string;
  /** One filled button per view. */
  readonly variant?: "filled" | "default" | "danger";
  readonly size?: "sm" | "md";
  /** As wide as its container. */
  readonly block?: boolean;
  readonly ariaLabel?: string;
  readonly children: ReactNode;
};

/** A link that looks like a button; for going somewhere. Mantine's `Button` is for doing something. */
export const ButtonLink = ({
  href,
  variant = "default",
  size = "md",
  block,
  ariaLabel,
  children,
}: Props) => (
  <Link
    className={styles.button}
    href={href}
    data-variant={variant}
    data-size={size}
    data-block={block === true ? "" : undefined}
    aria-label={ariaLabel}
  >
    {children}
  </Link>
);
