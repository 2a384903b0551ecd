import type { FileProblemParams } from "@regolith/domain";
import { figure } from "../figures.ts";
import type { Sentences } from "./sentences.ts";

const count = (value: number) => figure(value, "zh");

export const ZH_FILES: Pick<Sentences, keyof FileProblemParams> = {
  FILE_EMPTY: (_it, { name }) => `“${name}”为空文件，请重新选择该文件或其他文件。`,
  FILE_DAMAGED: (_it, { name }) => `“${name}”已损坏或不完整，无法打开，请重新保存后再次上传。`,
  FILE_ENCRYPTED: (_it, { name }) =>
    `“${name}”是加密的 PDF，评审专家无法打开，请取消密码和限制后重新上传。`,
  FILE_TYPE_NOT_ACCEPTED: (_it, { name }) =>
    `“${name}”的实际内容不是 PDF、PNG 或 JPEG，请转换为其中一种格式后上传。`,
  FILE_TYPE_DIFFERS: (_it, { name, claimed, actual }) =>
    `“${name}”的扩展名为 ${claimed}，实际内容却是 ${actual}，请更正文件名或选择正确的文件。`,
  FILE_TOO_LARGE: (_it, { name, maxMb }) =>
    `“${name}”超过单个文件 ${count(maxMb)} MB 的上限，请压缩或拆分后上传。`,
  PICTURE_TOO_LARGE: (_it, { name, width, height, maxMegapixels }) =>
    `“${name}”为 ${count(width)} × ${count(height)} 像素，最多可为 ${count(maxMegapixels * 100)} 万像素，请缩小后上传。`,
  TOO_MANY_FILES: (_it, { name, max }) =>
    `无法再添加“${name}”：最多可附 ${count(max)} 个文件，请先移除一个。`,
  FILES_TOO_LARGE: (_it, { name, maxMb, leftMb }) =>
    `无法再添加“${name}”：全部文件合计最多 ${count(maxMb)} MB，目前还可添加 ${count(leftMb)} MB，请先移除其他文件或压缩此文件。`,
  TALK_FILES_FULL: (_it, { name, max, maxMb }) =>
    `无法再添加“${name}”：此处全部留言最多可附 ${count(max)} 个文件、合计 ${count(maxMb)} MB。请改在留言中写明内容，或说明获取方式。`,
  FILE_QUARANTINED: (_it, { name }) =>
    `安全检查在“${name}”中发现问题，不予发送。请移除后上传无问题的文件。`,
  UPLOAD_INCOMPLETE: (_it, { name }) => `“${name}”未能完整上传：传输中断，请重试。`,
};
