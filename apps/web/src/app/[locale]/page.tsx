import { HomeDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../api/server.ts";
import { HomeView } from "../../home/home-view.tsx";
import { readHome } from "../../home/read-home.ts";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("home.meta");
  return { title: t("title") };
};

export default async function HomePage() {
  const execute = await api();
  return <HomeView {...readHome(await execute(HomeDocument), await getLocale())} />;
}
