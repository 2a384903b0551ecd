"use client";

import { createClient, type MessageFileFragment, RemoveAttachmentDocument } from "@regolith/client";
import { type Channel, isWhole } from "@regolith/domain";
import { useLocale } from "next-intl";
import { useState } from "react";
import { beginMessageFile } from "../attachments/begin-upload.ts";
import { useUploads } from "../attachments/use-uploads.ts";

/** A file that is there and waits for its message to be sent. */
export interface WaitingFile {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly sizeBytes: number;
  readonly state: MessageFileFragment["state"];
}

interface Options {
  readonly applicationId: string;
  readonly channel: Channel;
  /** What the viewer had for the next message when the page was drawn. */
  readonly unsent: readonly MessageFileFragment[];
}

/**
 * The files for the next message, those found when the page was drawn and those sent since. The page is not
 * drawn anew for them, so that what is being written stays.
 */
export function useMessageFiles({ applicationId, channel, unsent }: Options) {
  const locale = useLocale();
  const [found, setFound] = useState(unsent);
  const { uploads, isSending, add, again, cancel } = useUploads({
    ...{ begin: beginMessageFile(applicationId, channel), locale, keepsDone: true },
    onChange: () => undefined,
  });
  const sent = uploads.flatMap(({ phase, attachment, file: { name, size: sizeBytes } }) =>
    phase === "done" && attachment !== null ? [{ ...attachment, name, sizeBytes }] : [],
  );
  const waiting: WaitingFile[] = found
    .filter(({ state }) => isWhole(state))
    .map((file) => ({ ...file, sizeBytes: file.sizeBytes ?? 0 }));
  const remove = ({ id, version }: Pick<WaitingFile, "id" | "version">) => {
    setFound((all) => all.filter((one) => one.id !== id));
    const upload = uploads.find(({ attachment }) => attachment?.id === id);
    if (upload !== undefined) return cancel(upload);
    const execute = createClient({ url: "/graphql", headers: { "accept-language": locale } });
    const input = { id, expectedVersion: version };
    // What could not be cleared away now is by the clock.
    return execute(RemoveAttachmentDocument, { input }).catch(() => undefined);
  };
  return {
    waiting: [...waiting, ...sent],
    broken: found.filter(({ state }) => !isWhole(state)),
    uploads: uploads.filter(({ phase }) => phase !== "done"),
    isSending,
    again,
    cancel,
    remove,
    choose: (files: readonly File[]) => {
      add({ files, kind: "OTHER", caption: "" });
    },
  };
}

export type MessageFiles = ReturnType<typeof useMessageFiles>;
