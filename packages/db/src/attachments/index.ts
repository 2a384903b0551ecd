export type { Attachment } from "./attachment.ts";
export { auditAttachment } from "./audit-attachment.ts";
export {
  describeAttachment,
  forgetRefusals,
  removeAbandonedUploads,
  removeAttachment,
} from "./change-attachment.ts";
export type { FilePlace } from "./file-place.ts";
export {
  attachmentsOf,
  filesOfMessages,
  findAttachments,
  lockAttachment,
  unsentFilesOf,
  uploadsOf,
} from "./find-attachments.ts";
export { type Counting, heldBy, heldByApplications, heldByTalk, NOTHING_HELD } from "./held.ts";
export { lockForSending, sendWithMessage } from "./message-files.ts";
export { openAttachment, readBytes } from "./open-attachment.ts";
export {
  abandonTransfer,
  beginTransfer,
  completeUpload,
  type Received,
  receiveUpload,
  refuseUpload,
  type Transfer,
  TransferLost,
} from "./receive-upload.ts";
export { claimUnscanned, recordScan, releaseScan } from "./scan-queue.ts";
export { type NewUpload, renewUpload, startUpload } from "./start-upload.ts";
