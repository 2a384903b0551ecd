/** Languages the portal speaks to people in: English and Simplified Chinese. */
export const LANGUAGES = ["EN", "ZH"] as const;
export type Language = (typeof LANGUAGES)[number];
