import {
  ApiFailure,
  ApplicationAttachmentsDocument,
  type ApplicationAttachmentsQuery,
  type ApplicationAnswersQuery,
  ApplicationAppealPageDocument,
  type ApplicationAppealPageQuery,
  ApplicationLettersDocument,
  type ApplicationLettersQuery,
  ApplicationAnswersDocument,
  type ApplicationPageQuery,
  ApplicationPageDocument,
  type ApplicationReceiptQuery,
  ApplicationReceiptDocument,
  type ApplicationSectionPageQuery,
  ApplicationSectionPageDocument,
  type MyPartPageQuery,
  MyPartPageDocument,
  type TypedDocumentString,
} from "@regolith/client";
import { notFound } from "next/navigation";
import { cache } from "react";
import { api, requireViewer } from "../api/server.ts";

interface WithApplication {
  readonly application: { readonly id: string } | null;
}

type Loaded<Data extends WithApplication> = Omit<Data, "application"> & {
  readonly application: NonNullable<Data["application"]>;
};

/** One application for its page; signing in comes first, and what is not there or not one's own is not found. */
async function load<Data extends WithApplication>(
  document: TypedDocumentString<Data, { id: string }>,
  id: string,
): Promise<Loaded<Data>> {
  await requireViewer();
  const execute = await api();
  const data = await execute(document, { id: decodeURIComponent(id) }).catch((failure: unknown) => {
    // An id that cannot be one of ours is as unknown as any other.
    if (failure instanceof ApiFailure && failure.code === "BAD_USER_INPUT") return null;
    throw failure;
  });
  if (data?.application == null) notFound();
  return { ...data, application: data.application };
}

/** Loaded once per request, for the page and its title alike. */
export const applicationPage = cache((id: string) =>
  load<ApplicationPageQuery>(ApplicationPageDocument, id),
);

export const myPartPage = cache((id: string) => load<MyPartPageQuery>(MyPartPageDocument, id));

export const applicationSection = cache((id: string) =>
  load<ApplicationSectionPageQuery>(ApplicationSectionPageDocument, id),
);

export const applicationAnswers = cache((id: string) =>
  load<ApplicationAnswersQuery>(ApplicationAnswersDocument, id),
);

export const applicationAttachments = cache((id: string) =>
  load<ApplicationAttachmentsQuery>(ApplicationAttachmentsDocument, id),
);

export const applicationReceipt = cache((id: string) =>
  load<ApplicationReceiptQuery>(ApplicationReceiptDocument, id),
);

export const applicationLetters = cache((id: string) =>
  load<ApplicationLettersQuery>(ApplicationLettersDocument, id),
);

export const applicationAppeal = cache((id: string) =>
  load<ApplicationAppealPageQuery>(ApplicationAppealPageDocument, id),
);
