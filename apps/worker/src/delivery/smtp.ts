import { createTransport } from "nodemailer";
import type { Smtp } from "../env.ts";
import type { Delivery, Letter } from "./delivery.ts";

/** How long a mail server may be silent, ms. */
export interface Patience {
  /** Until it has taken the connection and said who it is. */
  readonly connect: number;
  /** Between two answers. */
  readonly silence: number;
}

const PATIENCE: Patience = { connect: 10_000, silence: 30_000 };

/** Hands letters to a mail server, each over a connection of its own. */
export function smtpDelivery(
  { url, from }: Smtp,
  webOrigin: string,
  { connect, silence }: Patience = PATIENCE,
): Delivery {
  const transport = createTransport({
    url,
    connectionTimeout: connect,
    greetingTimeout: connect,
    dnsTimeout: connect,
    socketTimeout: silence,
    // A connection that is given up is cut, so that nothing can leave through it any more.
    socketCloseTimeout: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const { hostname } = new URL(webOrigin);
  return {
    deliver: async (letter, signal) => {
      await transport.sendMail({ from, ...messageOf(letter, hostname), signal });
    },
  };
}

function messageOf(
  { id, address, language, subject, text, html, writtenAt }: Letter,
  hostname: string,
) {
  return {
    to: { name: "", address }, // as a text it could name several people
    subject,
    text,
    html,
    date: writtenAt,
    messageId: `<${id}@${hostname}>`,
    headers: {
      // RFC 3834: asks holiday notices and the like not to answer.
      "Auto-Submitted": "auto-generated",
      "Content-Language": language === "ZH" ? "zh-Hans" : "en",
    },
  };
}
