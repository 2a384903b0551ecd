import { Args, Field, type ClassType } from "type-graphql";
import { PageArgs } from "../graphql/page.ts";

/**
 * A field that gives a list page by page, on a type that the catalogue reads whole: the page is there
 * already when the field is asked for, whatever arguments it was read with.
 */
export function Listed(
  connection: () => ClassType,
  options: { readonly description: string },
): PropertyDecorator {
  return (prototype, name) => {
    const descriptor = { value: isReadAlready, writable: false };
    Object.defineProperty(prototype, name, descriptor);
    Field(connection, options)(prototype, name, descriptor);
    Args(() => PageArgs)(prototype, name, 0);
  };
}

/** Stands for the field in the class; `readFromCatalogue` gives the schema the resolver that answers. */
function isReadAlready(): never {
  throw new Error("The catalogue does not read this type");
}
