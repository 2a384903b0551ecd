"use client";

import {
  ApiFailure,
  createClient,
  RemoveAttachmentDocument,
  StartAttachmentUploadDocument,
} from "@regolith/client";
import type { AttachmentKind } from "@regolith/domain";
import { useEffect, useMemo, useRef, useState } from "react";
import { type Sent, sendFile } from "./send-file.ts";

export interface Upload {
  readonly key: string;
  readonly file: File;
  readonly kind: AttachmentKind;
  readonly caption: string;
  readonly phase: "waiting" | "sending" | "checking" | "done" | "refused" | "broken" | "signedOut";
  readonly sentBytes: number;
  readonly message: string;
  /** The API's id and version, once it is begun. */
  readonly attachment: { readonly id: string; readonly version: number } | null;
}

export interface Chosen {
  readonly files: readonly File[];
  readonly kind: AttachmentKind;
  readonly caption: string;
}

interface Options {
  readonly applicationId: string;
  readonly locale: string;
  /** Called when a file is there, or is not any more. */
  readonly onChange: () => void;
}

/** The files this page is sending, one after the other; each can be cancelled and tried again. */
export function useUploads({ applicationId, locale, onChange }: Options) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const running = useRef(new Map<string, AbortController>());
  const queue = useRef(Promise.resolve());
  const execute = useMemo(
    () => createClient({ url: "/graphql", headers: { "accept-language": locale } }),
    [locale],
  );
  const change = (key: string, facts: Partial<Upload>) => {
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...facts } : one)));
  };
  const forget = (key: string) => {
    setUploads((all) => all.filter((one) => one.key !== key));
  };

  const begin = async ({ key, file, kind, caption }: Upload) => {
    const { name, size: sizeBytes } = file;
    const input = { applicationId, name, sizeBytes, kind, caption, idempotencyKey: key };
    return (await execute(StartAttachmentUploadDocument, { input })).attachmentUploadStart;
  };

  const send = async (upload: Upload, signal: AbortSignal): Promise<Sent> => {
    const { key, file } = upload;
    const { upload: begun, problems } = await begin(upload);
    if (begun === null) {
      return { kind: "refused", message: problems.map(({ message }) => message).join(" ") };
    }
    change(key, { attachment: begun.attachment });
    if (begun.url === null) return { kind: "taken" };
    const onProgress = (sentBytes: number) => {
      change(key, { sentBytes, phase: sentBytes < file.size ? "sending" : "checking" });
    };
    return sendFile({ url: begun.url, file, locale, signal, onProgress });
  };

  const run = async (upload: Upload, controller: AbortController) => {
    const { key } = upload;
    if (controller.signal.aborted) return;
    change(key, { phase: "sending", sentBytes: 0, message: "" });
    const sent = await send(upload, controller.signal).catch(failed);
    running.current.delete(key);
    if (sent.kind === "cancelled") return;
    const phase = sent.kind === "taken" ? "done" : sent.kind;
    change(key, { phase, message: sent.kind === "refused" ? sent.message : "" });
    if (sent.kind === "taken") onChange();
  };

  const enqueue = (upload: Upload) => {
    const controller = new AbortController();
    running.current.set(upload.key, controller);
    queue.current = queue.current.then(() => run(upload, controller));
  };

  const add = ({ files, kind, caption }: Chosen) => {
    const added = files.map((file): Upload => ({
      ...{ key: newKey(), file, kind, caption },
      ...{ phase: "waiting", sentBytes: 0, message: "", attachment: null },
    }));
    setUploads((all) => [...all.filter(({ phase }) => phase !== "done"), ...added]);
    added.forEach(enqueue);
  };

  const again = (upload: Upload) => {
    change(upload.key, { phase: "waiting", sentBytes: 0, message: "" });
    enqueue(upload);
  };

  /** Gives a file up, whether it is on its way or was not taken. */
  const cancel = async ({ key, attachment }: Upload) => {
    running.current.get(key)?.abort();
    forget(key);
    if (attachment === null) return;
    const input = { id: attachment.id, expectedVersion: attachment.version };
    // What could not be cleared away now is by the clock.
    await execute(RemoveAttachmentDocument, { input }).catch(() => undefined);
    onChange();
  };

  useLeaveGuard(uploads.some(({ phase }) => phase === "sending" || phase === "waiting"));
  return { uploads, add, again, cancel };
}

function failed(error: unknown): Sent {
  const isSignedOut = error instanceof ApiFailure && error.code === "UNAUTHENTICATED";
  return { kind: isSignedOut ? "signedOut" : "broken" };
}

/** Works where pages come over plain http, too. */
function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}

/** Asks before a page is left on which files are on their way. */
function useLeaveGuard(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [isSending]);
}
