import { ExampleRecordDocument, type ExampleRecordQuery } from "@regolith/client";
import { problemMessage } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { clientExample, exampleCode, refusalExample, signInExample } from "./api-examples.ts";
import { CodeBlock } from "./code-block.tsx";
import { codeTag, linkTag } from "./rich-tags.tsx";

type OriginProps = {
  /** The portal's own address, without a path. */
  readonly origin: string;
};

/** One query with the answer it has just been given. */
export const ApiExample = ({ answer }: { readonly answer: ExampleRecordQuery }) => {
  const t = useTranslations("information.api.example");
  return (
    <>
      <p>{t("lead")}</p>
      <CodeBlock label={t("query")} code={ExampleRecordDocument.toString().trim()} />
      <CodeBlock label={t("variables")} code={JSON.stringify({ code: exampleCode }, null, 2)} />
      <CodeBlock label={t("answer")} code={JSON.stringify({ data: answer }, null, 2)} />
      <p>{t.rich("units", { code: codeTag })}</p>
      <p>{t.rich("provenance", { code: codeTag })}</p>
    </>
  );
};

/** How lists are paged and texts given. */
export const ApiLists = () => {
  const t = useTranslations("information.api.lists");
  return (
    <>
      <p>{t.rich("pages", { code: codeTag })}</p>
      <p>{t.rich("text", { code: codeTag })}</p>
    </>
  );
};

/** How a program acts for its person. */
export const ApiSignIn = ({ origin }: OriginProps) => {
  const t = useTranslations("information.api.signIn");
  return (
    <>
      <p>{t.rich("lead", { code: codeTag })}</p>
      <CodeBlock label={t("shell")} code={signInExample(origin)} />
      <p>{t.rich("note", { link: linkTag("/sign-up") })}</p>
    </>
  );
};

/** Refusals, conflicts and errors. */
export const ApiProblems = () => {
  const t = useTranslations("information.api.problems");
  const locale = useLocale();
  const missing = problemMessage({ code: "REQUIRED", path: ["project", "title"] }, locale);
  return (
    <>
      <p>{t.rich("payload", { code: codeTag })}</p>
      <CodeBlock label={t("example")} code={refusalExample(missing)} />
      <p>{t.rich("versions", { code: codeTag })}</p>
      <p>{t.rich("errors", { code: codeTag })}</p>
    </>
  );
};

/** The client these pages use themselves. */
export const ApiClient = ({ origin }: OriginProps) => {
  const t = useTranslations("information.api.client");
  return (
    <>
      <p>{t.rich("lead", { code: codeTag })}</p>
      <CodeBlock label={t("label")} code={clientExample(origin)} />
    </>
  );
};
