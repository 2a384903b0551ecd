import type { Locale } from "@regolith/words";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { readFileSync } from "node:fs";
import { readLocale } from "../locale.ts";

const FIRST_QUESTION = `{
  samples(first: 5, filter: { requestable: true }) {
    totalCount
    nodes {
      code
      name { en zh }
      form
      provenance
      available { massMg }
      measurements(first: 3) {
        nodes { property value unit publication { doi } }
      }
    }
  }
}`;

const WORDS = {
  en: {
    lang: "en",
    title: "Regolith API explorer",
    query: "Query",
    variables: "Variables (JSON)",
    token: "Bearer token (not needed when signed in here)",
    run: "Run",
    answer: "Answer",
    done: "Answered.",
    failed: "Not answered.",
    reference: "Types",
    search: "Find a type or field",
  },
  zh: {
    lang: "zh-Hans",
    title: "Regolith 接口浏览器",
    query: "查询",
    variables: "变量（JSON）",
    token: "Bearer 令牌（已在本门户登录则无需填写）",
    run: "运行",
    answer: "结果",
    done: "已返回结果。",
    failed: "未能返回结果。",
    reference: "类型",
    search: "查找类型或字段",
  },
} as const satisfies Record<Locale, Record<string, string>>;

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const ASSETS = {
  "explorer.js": "text/javascript; charset=utf-8",
  "explorer.css": "text/css; charset=utf-8",
} as const;

/** Whether a person came with a browser, rather than a program with a question. */
export function isVisit({ method, headers, query }: FastifyRequest): boolean {
  const isAsking = typeof query === "object" && query !== null && "query" in query;
  return method === "GET" && !isAsking && (headers.accept ?? "").includes("text/html");
}

/** The page to try questions on; all of it comes from this server. */
export function routeExplorer(server: FastifyInstance): void {
  for (const [name, type] of Object.entries(ASSETS)) {
    const text = readFileSync(new URL(`../../assets/${name}`, import.meta.url), "utf8");
    server.get(`/graphql/${name}`, (_request, reply) => reply.type(type).send(text));
  }
  server.addHook("onRequest", async (request, reply) => {
    if (!isVisit(request) || request.url.split("?", 1)[0] !== "/graphql") return;
    const locale = readLocale(request.headers["accept-language"]);
    await reply
      .header("content-security-policy", POLICY)
      .header("vary", "accept, accept-language")
      .type("text/html; charset=utf-8")
      .send(writePage(locale));
  });
}

function writePage(locale: Locale): string {
  const words = WORDS[locale];
  return `<!doctype html>
<html lang="${words.lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${words.title}</title>
    <link rel="stylesheet" href="/graphql/explorer.css" />
    <script type="module" src="/graphql/explorer.js"></script>
  </head>
  <body>
    <h1>${words.title}</h1>
    <main class="panes">
      <form class="pane" id="form">
        <label for="query">${words.query}</label>
        <textarea id="query" rows="18" spellcheck="false">${FIRST_QUESTION}</textarea>
        <label for="variables">${words.variables}</label>
        <textarea id="variables" rows="4" spellcheck="false"></textarea>
        <label for="token">${words.token}</label>
        <input id="token" type="password" autocomplete="off" />
        <button id="run">${words.run}</button>
      </form>
      <section class="pane" aria-labelledby="answer-title">
        <strong id="answer-title">${words.answer}</strong>
        <span id="status" role="status" data-done="${words.done}" data-failed="${words.failed}"></span>
        <pre id="answer" tabindex="0"></pre>
      </section>
      <section class="pane" aria-labelledby="reference-title">
        <strong id="reference-title">${words.reference}</strong>
        <label for="search">${words.search}</label>
        <input id="search" type="search" />
        <div id="reference"></div>
      </section>
    </main>
  </body>
</html>
`;
}
