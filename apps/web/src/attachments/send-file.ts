import type { AttachmentState } from "@regolith/domain";

/** What the API says of a file it has. */
export interface TakenFile {
  readonly id: string;
  readonly version: number;
  readonly state: AttachmentState;
}

/** What became of sending a file's bytes. */
export type Sent =
  | { readonly kind: "taken"; readonly file: TakenFile }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "broken" | "cancelled" | "signedOut" };

interface Answer {
  readonly attachment?: TakenFile | null;
  readonly problems?: readonly { readonly message: string }[];
}

export interface Sending {
  readonly url: string;
  readonly file: File;
  readonly locale: string;
  readonly signal: AbortSignal;
  readonly onProgress: (sentBytes: number) => void;
}

/** Sends the bytes of a file to its one-time address, and tells how many have left. */
export function sendFile({ url, file, locale, signal, onProgress }: Sending): Promise<Sent> {
  return new Promise((resolve) => {
    // Only this kind of request says how much of its body was sent.
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    request.setRequestHeader("accept-language", locale);
    // No page of another site can send this one, so the session is believed.
    request.setRequestHeader("apollo-require-preflight", "true");
    request.setRequestHeader("content-type", "application/octet-stream");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded }) => {
      onProgress(loaded);
    };
    request.onload = () => {
      resolve(readAnswer(request.status, request.response as Answer | null));
    };
    request.onerror = () => {
      resolve({ kind: "broken" });
    };
    request.onabort = () => {
      resolve({ kind: "cancelled" });
    };
    signal.addEventListener("abort", () => {
      request.abort();
    });
    request.send(file);
  });
}

export function readAnswer(status: number, answer: Answer | null): Sent {
  const file = answer?.attachment;
  if (status === 201 && file) return { kind: "taken", file };
  if (status === 401) return { kind: "signedOut" };
  const messages = answer?.problems?.map(({ message }) => message) ?? [];
  return messages.length > 0
    ? { kind: "refused", message: messages.join(" ") }
    : { kind: "broken" };
}
