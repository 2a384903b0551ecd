import type { FileProblemParams } from "@regolith/domain";
import { figure } from "../figures.ts";
import type { Sentences } from "./sentences.ts";

const count = (value: number) => figure(value, "en");

export const EN_FILES: Pick<Sentences, keyof FileProblemParams> = {
  FILE_EMPTY: (_it, { name }) =>
    `“${name}” is empty: it has no bytes. Choose the file again, or another one.`,
  FILE_DAMAGED: (_it, { name }) =>
    `“${name}” is damaged or not complete, so it cannot be opened. Save it anew and choose it again.`,
  FILE_ENCRYPTED: (_it, { name }) =>
    `“${name}” is an encrypted PDF, which reviewers could not open. Save it without password and restrictions, and choose it again.`,
  FILE_TYPE_NOT_ACCEPTED: (_it, { name }) =>
    `“${name}” is not a PDF, PNG or JPEG file, whatever its name says. Save it as one of these.`,
  FILE_TYPE_DIFFERS: (_it, { name, claimed, actual }) =>
    `“${name}” is called a ${claimed} file, but its content is ${actual}. Rename it, or choose the right file.`,
  FILE_TOO_LARGE: (_it, { name, maxMb }) =>
    `“${name}” is larger than ${count(maxMb)} MB, the most one file may have. Make it smaller, or split it.`,
  PICTURE_TOO_LARGE: (_it, { name, width, height, maxMegapixels }) =>
    `“${name}” has ${count(width)} × ${count(height)} pixels; at most ${count(maxMegapixels)} million are taken. Scale it down.`,
  TOO_MANY_FILES: (_it, { name, max }) =>
    `There is no room for “${name}”: ${count(max)} files are the most. Remove one first.`,
  FILES_TOO_LARGE: (_it, { name, maxMb, leftMb }) =>
    `There is no room for “${name}”: all files together may have ${count(maxMb)} MB, and ${count(leftMb)} MB are left. Remove one first, or make this one smaller.`,
  TALK_FILES_FULL: (_it, { name, max, maxMb }) =>
    `There is no room for “${name}”: ${count(max)} files and ${count(maxMb)} MB are the most that all messages here may carry. Write what is in it, or say where it can be had.`,
  FILE_QUARANTINED: (_it, { name }) =>
    `The malware check found something in “${name}”, so it is not sent. Remove it, then attach a clean one.`,
  UPLOAD_INCOMPLETE: (_it, { name }) =>
    `“${name}” did not arrive whole: the connection broke on the way. Try again.`,
};
