import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import type { GraphQLNamedType } from "graphql";
import { createSchema } from "../src/schema.ts";

it("describes every type, field, argument, enum value and input field", () => {
  const types = Object.values(createSchema().getTypeMap());
  const undescribed = types
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => [type, ...membersOf(type)].map((member) => ({ type, member })))
    .filter(({ member }) => !member.description)
    .map(({ type, member }) => `${type.name} ${member.name}`);
  expect(undescribed).toEqual([]);
});

function membersOf(type: GraphQLNamedType) {
  if (isEnumType(type)) return type.getValues();
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [field, ...field.args]);
}
