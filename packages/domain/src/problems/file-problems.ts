/** Refusals about files whose sentence needs figures or names. */
export interface FileProblemParams {
  readonly FILE_EMPTY: { readonly name: string };
  readonly FILE_DAMAGED: { readonly name: string };
  readonly FILE_ENCRYPTED: { readonly name: string };
  readonly FILE_TYPE_NOT_ACCEPTED: { readonly name: string };
  readonly FILE_TYPE_DIFFERS: {
    readonly name: string;
    readonly claimed: string;
    readonly actual: string;
  };
  readonly FILE_TOO_LARGE: { readonly name: string; readonly maxMb: number };
  readonly PICTURE_TOO_LARGE: {
    readonly name: string;
    readonly width: number;
    readonly height: number;
    readonly maxMegapixels: number;
  };
  readonly TOO_MANY_FILES: { readonly name: string; readonly max: number };
  readonly FILES_TOO_LARGE: {
    readonly name: string;
    readonly maxMb: number;
    readonly leftMb: number;
  };
  readonly TALK_FILES_FULL: {
    readonly name: string;
    readonly max: number;
    readonly maxMb: number;
  };
  readonly FILE_QUARANTINED: { readonly name: string };
  readonly UPLOAD_INCOMPLETE: { readonly name: string };
}

export const FILE_PROBLEMS_WITH_PARAMS = [
  "FILE_EMPTY",
  "FILE_DAMAGED",
  "FILE_ENCRYPTED",
  "FILE_TYPE_NOT_ACCEPTED",
  "FILE_TYPE_DIFFERS",
  "FILE_TOO_LARGE",
  "PICTURE_TOO_LARGE",
  "TOO_MANY_FILES",
  "FILES_TOO_LARGE",
  "TALK_FILES_FULL",
  "FILE_QUARANTINED",
  "UPLOAD_INCOMPLETE",
] as const satisfies readonly (keyof FileProblemParams)[];
