import type { Answer, TestApi, TestPerson } from "../test-api.ts";

export interface ShownDifference {
  readonly name: string;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly parts: readonly { readonly change: string; readonly text: string }[];
}

export interface ShownRequest {
  readonly state: string;
  readonly askedAt: string;
  readonly dueAt: string;
  readonly extendable: boolean;
  readonly sections: readonly {
    readonly section: string;
    readonly row: number | null;
    readonly field: string | null;
    readonly pinnedTo: string | null;
    readonly reason: string;
    readonly askedAt: string;
  }[];
  readonly extensions: readonly { readonly reason: string; readonly toDueAt: string }[];
  readonly differences: readonly {
    readonly section: string;
    readonly answers: readonly ShownDifference[];
    readonly rows: readonly {
      readonly change: string;
      readonly place: number;
      readonly label: string;
      readonly answers: readonly ShownDifference[];
    }[];
  }[];
  readonly fileDifferences: readonly { readonly change: string; readonly name: string }[];
}

const ANSWERS = "answers { path name kind before after parts { change text } }";
const REQUESTS = `query Requests($id: ID!) { application(id: $id) { changeRequests(first: 10) { totalCount nodes {
  state askedAt dueAt extendable sections { section row field pinnedTo reason askedAt }
  extensions { reason toDueAt }
  differences { section ${ANSWERS} rows { change place label ${ANSWERS} } }
  fileDifferences { change name }
} } } }`;

/** All requests for changes of an application, as somebody reads them in a language; null when it does not exist for them. */
export async function requestsSeen(
  api: TestApi,
  person: TestPerson,
  id: string,
  language = "en",
): Promise<readonly ShownRequest[] | null> {
  const answer = await api.ask(REQUESTS, {
    variables: { id },
    headers: { authorization: `Bearer ${person.token}`, "accept-language": language },
  });
  const { data, errors } = answer as Asked;
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.application?.changeRequests.nodes ?? null;
}

interface Asked extends Pick<Answer, "errors"> {
  readonly data: {
    readonly application: {
      readonly changeRequests: { readonly nodes: readonly ShownRequest[] };
    } | null;
  };
}

/** A difference in one line: what stayed, -[taken out], +[put in]. */
export function inLine({ name, parts }: ShownDifference): string {
  const texts = parts.map(({ change, text }) => {
    if (change === "SAME") return text;
    return change === "ADDED" ? `+[${text}]` : `-[${text}]`;
  });
  return `${name}: ${texts.join("")}`;
}
