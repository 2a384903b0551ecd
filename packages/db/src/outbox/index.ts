export { findDelivery, type MailDelivery, type MailWay, reportDelivery } from "./delivery.ts";
export { type DemonstrationMail, keepDemonstrationMail } from "./demonstration-mails.ts";
export { enqueueMail, type NewMail } from "./enqueue-mail.ts";
export { forgetOldMails } from "./forget-old-mails.ts";
export { type Enqueue, type HandOver, handOverMails, recallLostMails } from "./hand-over.ts";
export {
  beginTry,
  type FailedTry,
  type MailContent,
  type MailInHand,
  recordFailedTry,
  recordSent,
} from "./send-mail.ts";
