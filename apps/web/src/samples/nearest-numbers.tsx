import { NearestNumbersDocument } from "@regolith/client";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { SampleNumberLink } from "../components/sample-number/sample-number-link.tsx";
import { localText } from "../i18n/local-text.ts";
import { nearestBeginnings } from "./nearest-beginnings.ts";

/** The number that was asked for, from the address of the page that is not there. */
const askedNumber = async (): Promise<string> => {
  const address = (await headers()).get("x-address") ?? "";
  const last = address.split("?", 1)[0]?.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
};

/** Numbers that begin like the one that was asked for; nothing when there is none like it. */
export const NearestNumbers = async () => {
  const beginnings = nearestBeginnings(await askedNumber());
  if (beginnings === null) return null;
  const execute = await api();
  const { long, middle, short } = await execute(NearestNumbersDocument, beginnings);
  const found = [long, middle, short].find(({ nodes }) => nodes.length > 0)?.nodes ?? [];
  if (found.length === 0) return null;
  const t = await getTranslations("frame.notFound");
  const locale = await getLocale();
  return (
    <div className="stack-small">
      <h2 className="title-4">{t("nearest")}</h2>
      <ul className="stack-small small" role="list">
        {found.map(({ code, name }) => (
          <li key={code} className="line">
            <SampleNumberLink code={code} /> <span className="dim">{localText(name, locale)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
