import type { TypedDocumentString } from "./generated/graphql.ts";

export type ClientOptions = {
  /** Address of the GraphQL endpoint, e.g. `https://portal.example/graphql`. */
  readonly url: string;
  /** Sent with every request: a session (`cookie` or `authorization: Bearer …`), `accept-language`. */
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  readonly fetch?: typeof fetch;
};

export type ExecuteOptions = {
  readonly signal?: AbortSignal;
  readonly headers?: HeadersInit;
  /** Lets a browser finish the request after its page has gone. */
  readonly keepalive?: boolean;
};

/** One entry of the top-level `errors`: not signed in, malformed, too much at once, or a fault. */
export type ApiError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
};

/** The API could not answer at all: unreachable, or answered with top-level errors. */
export class ApiFailure extends Error {
  override readonly name = "ApiFailure";
  readonly errors: readonly ApiError[];
  /** HTTP status, or 0 when the API could not be reached. */
  readonly status: number;

  constructor(status: number, errors: readonly ApiError[], cause?: unknown) {
    super(errors[0]?.message ?? "The API could not be reached.", { cause });
    this.status = status;
    this.errors = errors;
  }

  /** `UNAUTHENTICATED`, `GRAPHQL_VALIDATION_FAILED`, `INTERNAL_SERVER_ERROR`, …; `UNREACHABLE` without an answer. */
  get code(): string {
    return this.errors[0]?.extensions?.code ?? (this.status === 0 ? "UNREACHABLE" : "UNKNOWN");
  }

  /** Names this very failure in the operator's logs. */
  get requestId(): string | null {
    return this.errors[0]?.extensions?.requestId ?? null;
  }
}

type Answer<Data> = { data?: Data | null; errors?: readonly ApiError[] };

/** A client for the portal's API: takes a typed document, answers its typed data or throws an {@link ApiFailure}. */
export function createClient(options: ClientOptions) {
  const send = options.fetch ?? fetch;
  return async function execute<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    ...[variables, execution = {}]: [Variables] extends [Record<string, never>]
      ? [variables?: Variables, execution?: ExecuteOptions]
      : [variables: Variables, execution?: ExecuteOptions]
  ): Promise<Data> {
    const headers = new Headers(
      typeof options.headers === "function" ? await options.headers() : options.headers,
    );
    new Headers(execution.headers).forEach((value, name) => {
      headers.set(name, value);
    });
    headers.set("content-type", "application/json");
    // No page of another site can send this header, so changes with a cookie are believed.
    headers.set("apollo-require-preflight", "true");
    headers.set("accept", "application/graphql-response+json, application/json");
    const response = await send(options.url, {
      method: "POST",
      headers,
      body: JSON.stringify({ query: document.toString(), variables }),
      ...(execution.signal && { signal: execution.signal }),
      ...(execution.keepalive && { keepalive: true }),
    }).catch((cause: unknown) => {
      throw new ApiFailure(0, [], cause);
    });
    const answer = await readAnswer<Data>(response);
    if (answer.errors?.length || !answer.data) {
      throw new ApiFailure(response.status, answer.errors ?? []);
    }
    return answer.data;
  };
}

export type Client = ReturnType<typeof createClient>;

async function readAnswer<Data>(response: Response): Promise<Answer<Data>> {
  try {
    return (await response.json()) as Answer<Data>;
  } catch (cause) {
    throw new ApiFailure(response.status, [], cause);
  }
}
