"use client";

import { useSyncExternalStore } from "react";
import { Failure } from "../components/failure/failure.tsx";
import { faultDigest } from "../components/failure/fault-digest.ts";
import { htmlLang, type Locale } from "../i18n/routing.ts";
import en from "../../messages/en/problems.json";
import zh from "../../messages/zh/problems.json";
import "../theme/global.css";

const words = { en, zh } as const;

type Props = {
  readonly error: unknown;
  readonly retry: () => void;
};

const readLocale = (): Locale => (window.location.pathname.startsWith("/zh") ? "zh" : "en");
const readDark = (): boolean => window.matchMedia("(prefers-color-scheme: dark)").matches;
const never = () => () => undefined;

/** Takes the place of the whole document when the frame itself fails, so it leans on nothing of it. */
export default function GlobalError({ error, retry }: Props) {
  const locale = useSyncExternalStore<Locale>(never, readLocale, () => "en");
  const dark = useSyncExternalStore(never, readDark, () => false);
  const { failed } = words[locale];
  const digest = faultDigest(error);
  return (
    <html lang={htmlLang[locale]} data-mantine-color-scheme={dark ? "dark" : "light"}>
      <body>
        <title>{failed.title}</title>
        <main>
          <Failure
            title={failed.title}
            body={failed.body}
            reference={digest === null ? null : failed.reference.replace("{digest}", digest)}
            retryLabel={failed.retry}
            onRetry={retry}
            home={{ href: `/${locale}`, label: failed.home }}
          />
        </main>
      </body>
    </html>
  );
}
