import type { Locale } from "../locale.ts";

/** The small words a letter is put together from beside its template. */
export interface LetterPhrases {
  readonly untitled: string;
  readonly noRound: string;
  readonly contact: string;
  readonly line: (code: string, text: string) => string;
  readonly whole: string;
  readonly exactly: (mg: string) => string;
  readonly from: (least: string, most: string) => string;
  readonly noMass: string;
  readonly granted: (mass: string, asked: string) => string;
  /** The mass of the whole unit, where it is known. */
  readonly wholeGranted: (mass: string | null) => string;
  readonly inPlace: (code: string, given: string) => string;
  readonly refused: string;
  readonly refusedFor: (why: string) => string;
  readonly sentence: (words: string) => string;
}

const EN: LetterPhrases = {
  untitled: "Untitled application",
  noRound: "outside a round",
  contact: "write to us under “Messages with the office” on the page of your application",
  line: (code, text) => `${code}: ${text}`,
  whole: "asked for as a whole",
  exactly: (mg) => `${mg} mg asked for`,
  from: (least, most) => `${least} to ${most} mg asked for`,
  noMass: "asked for",
  granted: (mass, asked) => `${mass} granted (${asked})`,
  wholeGranted: (mass) => (mass === null ? "granted as a whole" : `granted as a whole, ${mass}`),
  inPlace: (code, given) => `given in its place is ${code}, ${given}`,
  refused: "not granted",
  refusedFor: (why) => `not granted. ${why}`,
  sentence: (words) => `${words}.`,
};

const ZH: LetterPhrases = {
  untitled: "未命名申请",
  noRound: "批次外",
  contact: "通过申请页面的“与项目办公室的留言”与我们联系",
  line: (code, text) => `${code}：${text}`,
  whole: "申请整件",
  exactly: (mg) => `申请 ${mg} mg`,
  from: (least, most) => `申请 ${least} 至 ${most} mg`,
  noMass: "已申请",
  granted: (mass, asked) => `批准 ${mass}（${asked}）`,
  wholeGranted: (mass) => (mass === null ? "批准整件" : `批准整件，${mass}`),
  inPlace: (code, given) => `以 ${code} 替代，${given}`,
  refused: "未批准",
  refusedFor: (why) => `未批准。${why}`,
  sentence: (words) => `${words}。`,
};

export const LETTER_PHRASES: Readonly<Record<Locale, LetterPhrases>> = { en: EN, zh: ZH };
