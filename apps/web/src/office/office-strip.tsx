import { getTranslations } from "next-intl/server";
import { PortalDocument } from "@regolith/client";
import { api } from "../api/server.ts";
import { DemonstrationStrip } from "../components/demonstration-strip/demonstration-strip.tsx";

/** On a demonstration: says at the top of every page of the office that its people and stock are invented. */
export async function OfficeStrip() {
  const execute = await api();
  const { portal } = await execute(PortalDocument);
  if (!portal.demonstration) return null;
  const t = await getTranslations("office");
  return <DemonstrationStrip>{t("strip")}</DemonstrationStrip>;
}
