import { notFound } from "next/navigation";

/** Any address no page claims, answered in the reader's language. */
export default function UnknownPage() {
  notFound();
}
