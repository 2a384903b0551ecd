import type { MantineColorScheme, MantineColorSchemeManager } from "@mantine/core";

/** Holds `light` or `dark`; absent, the page follows the reader's system. */
export const colorSchemeCookie = "regolith-scheme";

const oneYear = 31_536_000;

/** The scheme a cookie's value names; anything unknown follows the system. */
export const parseColorScheme = (value: string | undefined): MantineColorScheme =>
  value === "light" || value === "dark" ? value : "auto";

/**
 * Keeps the choice where the server can read it, so that the first drawing is already right.
 * `current` is what the server read from the same cookie.
 */
export const cookieColorSchemeManager = (
  current: MantineColorScheme,
): MantineColorSchemeManager => {
  let scheme = current;
  return {
    get: () => scheme,
    set: (value) => {
      scheme = value;
      document.cookie = `${colorSchemeCookie}=${value};path=/;max-age=${String(oneYear)};samesite=lax`;
    },
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => {
      scheme = "auto";
      document.cookie = `${colorSchemeCookie}=;path=/;max-age=0;samesite=lax`;
    },
  };
};
