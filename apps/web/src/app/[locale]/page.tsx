import { getTranslations } from "next-intl/server";

export default async function HomePage() {
  const t = await getTranslations("frame");
  return (
    <div className="wrap">
      <h1>{t("title.site")}</h1>
    </div>
  );
}
