/** Paths under which files go up and down, beside the GraphQL endpoint. */
export const UPLOADS = "/uploads";
export const FILES = "/files";

/** The one-time address of an upload. */
export function addressOfUpload(token: string): string {
  return `${UPLOADS}/${token}`;
}

/** Where a file is downloaded, by the API's id of it. */
export function addressOfFile(globalId: string): string {
  return `${FILES}/${globalId}`;
}
