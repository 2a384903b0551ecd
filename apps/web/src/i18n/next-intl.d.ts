import type { Messages } from "./load-messages.ts";
import type { Locale as RoutingLocale } from "./routing.ts";

declare module "next-intl" {
  // Merging into the library's interface is its documented way to type keys and languages.
  interface AppConfig {
    Locale: RoutingLocale;
    Messages: Messages;
  }
}
