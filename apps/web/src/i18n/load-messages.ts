import type { messages as englishMessages } from "../generated/messages-en.ts";
import type { Locale } from "./routing.ts";

/** Every namespace by name; English is the shape that other languages follow. */
export type Messages = typeof englishMessages;

/** All words of one language. */
export const loadMessages = async (locale: Locale): Promise<Messages> => {
  switch (locale) {
    case "en":
      return (await import("../generated/messages-en.ts")).messages;
    case "zh":
      return (await import("../generated/messages-zh.ts")).messages;
  }
};
