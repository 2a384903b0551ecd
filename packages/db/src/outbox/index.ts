export { findDelivery, type MailDelivery, type MailWay, reportDelivery } from "./delivery.ts";
export {
  countDemonstrationMails,
  type DemonstrationMail,
  demonstrationAddresses,
  findDemonstrationMail,
  hasDemonstrationMailbox,
  keepDemonstrationMail,
  listDemonstrationMails,
} from "./demonstration-mails.ts";
export { enqueueMail, type NewMail } from "./enqueue-mail.ts";
export { forgetOldMails } from "./forget-old-mails.ts";
export { type Enqueue, type HandOver, handOverMails, recallLostMails } from "./hand-over.ts";
export {
  countMails,
  findMail,
  listMails,
  type MailFilter,
  type MailHead,
  type MailPage,
} from "./list-mails.ts";
export { resendMail, resendParkedMails } from "./resend-mail.ts";
export {
  beginTry,
  type FailedTry,
  type MailContent,
  type MailInHand,
  recordFailedTry,
  recordSent,
} from "./send-mail.ts";
