import type { Channel } from "../messages/channel.ts";
import type { Policy } from "../policy/policy.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { textProblems } from "../text/text.ts";
import {
  ATTACHMENT_TYPES,
  CAPTION_MAX_LENGTH,
  type AttachmentType,
  type PictureSize,
} from "./attachment.ts";
import { claimedType } from "./file-name.ts";

/** What an application, a message or a talk holds already, files under way included. */
export interface Held {
  readonly files: number;
  readonly bytes: number;
}

/** A file that is to be attached; its size is null when its sender did not say. */
export interface FileToAttach {
  readonly name: string;
  readonly sizeBytes: number | null;
}

type Limits = Policy["attachments"];

/** What holds for a file of the application itself, or for one that goes with a message. */
export function limitsFor(channel: Channel | null, policy: Policy): Limits {
  if (channel === null) return policy.attachments;
  const { files, totalBytes } = policy.messageFiles;
  return { ...policy.attachments, files, totalBytes };
}

/** As people count file sizes. */
export const MEGABYTE = 1024 * 1024;

/** What is wrong with a file before a byte of it arrived, and with what is said about it. */
export function fileProblems(
  file: FileToAttach & { readonly caption: string },
  limits: Limits,
): Problem[] {
  if (file.name === "") return [problem("REQUIRED", ["name"])];
  return [
    ...textProblems(file.caption, CAPTION_MAX_LENGTH, ["caption"]),
    ...sizeProblems(file, limits),
  ];
}

/** A file that is empty, or larger than any may be. */
export function sizeProblems({ name, sizeBytes }: FileToAttach, { fileBytes }: Limits): Problem[] {
  if (sizeBytes === null) return [];
  if (sizeBytes <= 0) return [problemWith("FILE_EMPTY", { name }, ["file"])];
  const maxMb = fileBytes / MEGABYTE;
  return sizeBytes > fileBytes ? [problemWith("FILE_TOO_LARGE", { name, maxMb }, ["file"])] : [];
}

/** Whether there is room for one more file, and for this one. */
export function allowanceProblems(
  { name, sizeBytes }: FileToAttach,
  held: Held,
  { files, totalBytes }: Limits,
): Problem[] {
  if (held.files >= files) return [problemWith("TOO_MANY_FILES", { name, max: files }, ["file"])];
  if (held.bytes + (sizeBytes ?? 0) <= totalBytes) return [];
  const leftMb = Math.floor(((totalBytes - held.bytes) / MEGABYTE) * 10) / 10;
  const maxMb = totalBytes / MEGABYTE;
  return [problemWith("FILES_TOO_LARGE", { name, maxMb, leftMb: Math.max(0, leftMb) }, ["file"])];
}

/** Whether the talk has room for one more file, beside those that went with its messages before. */
export function talkRoomProblems(
  { name, sizeBytes }: FileToAttach,
  held: Held,
  { perTalk: { files, totalBytes } }: Policy["messageFiles"],
): Problem[] {
  if (held.files < files && held.bytes + (sizeBytes ?? 0) <= totalBytes) return [];
  const params = { name, max: files, maxMb: totalBytes / MEGABYTE };
  return [problemWith("TALK_FILES_FULL", params, ["file"])];
}

/** What a file is by its content, held against its name. */
export function typeProblems(name: string, type: AttachmentType | null): Problem[] {
  if (type === null) return [problemWith("FILE_TYPE_NOT_ACCEPTED", { name }, ["file"])];
  const claimed = claimedType(name);
  if (claimed === null || claimed === type) return [];
  const [said, is] = [ATTACHMENT_TYPES[claimed].name, ATTACHMENT_TYPES[type].name];
  return [problemWith("FILE_TYPE_DIFFERS", { name, claimed: said, actual: is }, ["file"])];
}

/** A picture with more pixels than anybody can be asked to open. */
export function pictureProblems(
  name: string,
  { width, height }: PictureSize,
  { picturePixels }: Limits,
): Problem[] {
  if (width <= 0 || height <= 0) return [problemWith("FILE_DAMAGED", { name }, ["file"])];
  if (width * height <= picturePixels) return [];
  const maxMegapixels = picturePixels / 1_000_000;
  return [problemWith("PICTURE_TOO_LARGE", { name, width, height, maxMegapixels }, ["file"])];
}
