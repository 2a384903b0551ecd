import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../messages/zh");

/** How Chinese is written here, and the words it does without: `docs/terms.md`. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  "half-width punctuation": /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u,
  "no space between Chinese and Latin": /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u,
  "a space beside full-width punctuation": /[，。；：（）“”、] | [，。；：（）、]/u,
  "a space within Chinese": /\p{Script=Han} \p{Script=Han}/u,
  "the familiar you": /你/u,
  "another word for the chair": /主席|主任(?!委员)/u,
  "another word for the panel": /(?<!线)上会|评审会议(?!程)/u,
  "another word for the responsible user": /项目负责人/u,
  "another word for recommending": /推荐(?!申请)|拟批准/u,
  "another word for an equivalent": /可接受同类样品/u,
  "another word for the reserve list": /[列进]入候补名单/u,
};

function faultsIn(text: string): string[] {
  // An empty tag stands for a value; one around words is only how they look.
  const words = text.replaceAll(/<\w+><\/\w+>/gu, "{value}").replaceAll(/<[^>]*>/gu, "");
  return Object.keys(FORBIDDEN).filter((rule) => FORBIDDEN[rule]?.test(words));
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test.each([
  ["已提交,请等待", "half-width punctuation"],
  ["共3件", "no space between Chinese and Latin"],
  ["已提交。 请等待", "a space beside full-width punctuation"],
  ["您的 申请", "a space within Chinese"],
  ["请你填写", "the familiar you"],
  ["由主席答复", "another word for the chair"],
  ["待上会", "another word for the panel"],
  ["均已列入候补名单", "another word for the reserve list"],
])("%s is found to have %s", (text, fault) => {
  expect(faultsIn(text)).toEqual([fault]);
});

test.each([
  "由主任委员答复，截至 2026 年 12 月 22 日 24:00（北京时间，UTC+8）。",
  "{count, plural, =0 {尚无} other {共 # 件}}",
  "列入评审会议程",
])("%s is well written", (text) => {
  expect(faultsIn(text)).toEqual([]);
});

test.each(readdirSync(root).sort())("%s is written as the terms have it", (file) => {
  const texts = textsOf(JSON.parse(readFileSync(path.join(root, file), "utf8")));
  const faults = texts.flatMap((text) => faultsIn(text).map((fault) => `${fault}: ${text}`));
  expect(faults).toEqual([]);
});
