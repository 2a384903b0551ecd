import type { Locale } from "@regolith/words";
import type { Link, Page } from "./page.ts";

// The tokens of the design (apps/web/src/theme/tokens.css), written out: a mail has no style sheet of its own to count on.
const LIGHT = {
  page: "#FAF9F7",
  ink: "#1C1A17",
  ink3: "#6A655C",
  line: "#D6D2CA",
  accent: "#0B5177",
};
const DARK = {
  page: "#161514",
  ink: "#ECE9E4",
  ink3: "#A8A39B",
  line: "#3B3835",
  accent: "#7FB5D2",
};

const SANS =
  "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

/** Programs that know colour schemes get the dark tokens; others keep the light ones, which are inline. */
const STYLE = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
body,.page{background:${DARK.page}!important;color:${DARK.ink}!important}
a{color:${DARK.accent}!important}
.foot{color:${DARK.ink3}!important;border-color:${DARK.line}!important}
.banner{border-color:${DARK.line}!important}
}`;

/** The page as HTML: one column, no pictures, nothing fetched, readable without its styles. */
export function htmlOf(page: Page, locale: Locale): string {
  const lang = locale === "zh" ? "zh-Hans" : "en";
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(page.subject)}</title>
<style>${STYLE}</style>
</head>
<body style="margin:0;background:${LIGHT.page};color:${LIGHT.ink}">
<div class="page" lang="${lang}" style="max-width:36em;margin:0 auto;padding:24px 16px;font:16px/${locale === "zh" ? "1.85" : "1.6"} ${SANS};background:${LIGHT.page};color:${LIGHT.ink}">
${bodyOf(page)}
</div>
</body>
</html>
`;
}

function bodyOf({ banner, paragraphs, items, link, portal, why, settings, noReply }: Page): string {
  const foot = [
    anchor({ label: portal.name, url: portal.url }),
    escaped(why),
    ...(settings === undefined ? [] : [anchor(settings)]),
    escaped(noReply),
  ];
  return [
    ...(banner === undefined ? [] : [bannerOf(banner)]),
    ...paragraphs.map((text) => paragraph(escaped(text))),
    ...(items.length === 0 ? [] : [listOf(items)]),
    ...(link === undefined ? [] : [paragraph(`<strong>${anchor(link)}</strong>`)]),
    `<div class="foot" style="margin-top:32px;padding-top:12px;border-top:1px solid ${LIGHT.line};font-size:14px;color:${LIGHT.ink3}">${foot.map((line) => `<p style="margin:0 0 8px">${line}</p>`).join("\n")}</div>`,
  ].join("\n");
}

function bannerOf(text: string): string {
  return `<p class="banner" style="margin:0 0 16px;padding:8px 12px;border:1px dashed ${LIGHT.line};font-size:14px">${escaped(text)}</p>`;
}

function paragraph(html: string): string {
  return `<p style="margin:0 0 16px">${html}</p>`;
}

function listOf(items: Page["items"]): string {
  const rows = items.map(
    ({ text, url }) => `<li style="margin:0 0 12px">${anchor({ label: text, url })}</li>`,
  );
  return `<ul style="margin:0 0 16px;padding-left:20px">\n${rows.join("\n")}\n</ul>`;
}

function anchor({ label, url }: Link): string {
  return `<a href="${escaped(url)}" style="color:${LIGHT.accent}">${escaped(label)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands in HTML; line breaks of what people typed stay. */
function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign)
    .replaceAll(/\r?\n/gu, "<br>");
}
