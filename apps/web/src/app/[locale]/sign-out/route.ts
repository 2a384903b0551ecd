import { readEnv } from "../../../env.ts";

/** Refuses a form posted from another site; browsers always name the origin of a post. */
const isFromHere = (request: Request): boolean => {
  const origin = request.headers.get("origin");
  return origin !== null && URL.parse(origin)?.host === request.headers.get("host");
};

/** Ends the session at the API, hands on the emptied cookies and shows the first page. */
export const POST = async (
  request: Request,
  { params }: { readonly params: Promise<{ readonly locale: string }> },
): Promise<Response> => {
  if (!isFromHere(request)) return new Response(null, { status: 403 });
  const { locale } = await params;
  const answer = await fetch(`${readEnv().apiOrigin}/api/auth/sign-out`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      cookie: request.headers.get("cookie") ?? "",
      origin: request.headers.get("origin") ?? "",
    },
    body: "{}",
    cache: "no-store",
  });
  const headers = new Headers({ location: `/${locale}` });
  for (const cookie of answer.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
};
