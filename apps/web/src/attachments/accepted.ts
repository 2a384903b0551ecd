/** What a file dialog offers first; what is taken is told by content. */
export const ACCEPTED = ".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg";
