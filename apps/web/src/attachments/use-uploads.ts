"use client";

import { ApiFailure, createClient, RemoveAttachmentDocument } from "@regolith/client";
import type { AttachmentKind } from "@regolith/domain";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Announced, Begin } from "./begin-upload.ts";
import { type Sent, sendFile, type TakenFile } from "./send-file.ts";

export interface Upload extends Announced {
  readonly phase: "waiting" | "sending" | "checking" | "done" | "refused" | "broken" | "signedOut";
  readonly sentBytes: number;
  readonly message: string;
  /** As the API knows it, once it is begun. */
  readonly attachment: TakenFile | null;
}

export interface Chosen {
  readonly files: readonly File[];
  readonly kind: AttachmentKind;
  readonly caption: string;
}

interface Options {
  readonly begin: Begin;
  readonly locale: string;
  /** Called when a file is there, or is not any more. */
  readonly onChange: () => void;
  /** Files that arrived stay in the list when more are chosen: it is where they are shown. */
  readonly keepsDone?: boolean;
}

function isUnderWay({ phase }: Upload): boolean {
  return phase !== "done";
}

/** The files this page is sending, one after the other; each can be cancelled and tried again. */
export function useUploads({ begin, locale, onChange, keepsDone = false }: Options) {
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

  const send = async (upload: Upload, signal: AbortSignal): Promise<Sent> => {
    const { key, file } = upload;
    const { upload: begun, problems } = await begin(execute, upload);
    if (begun === null) {
      return { kind: "refused", message: problems.map(({ message }) => message).join(" ") };
    }
    change(key, { attachment: begun.attachment });
    if (begun.url === null) return { kind: "taken", file: begun.attachment };
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
    if (sent.kind !== "taken") return;
    change(key, { attachment: sent.file });
    onChange();
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
    setUploads((all) => [...(keepsDone ? all : all.filter(isUnderWay)), ...added]);
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

  const isSending = uploads.some(({ phase }) => /^(?:waiting|sending|checking)$/u.test(phase));
  useLeaveGuard(isSending);
  return { uploads, isSending, add, again, cancel };
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
