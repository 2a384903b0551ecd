/** The one password of all invented people, printed in the README as well; it opens no other account. */
export const DEMONSTRATION_PASSWORD = "demonstration-only";
