import { describedEnum } from "./enum.ts";

export const ORDER_DIRECTIONS = ["ASC", "DESC"] as const;
export type OrderDirection = (typeof ORDER_DIRECTIONS)[number];

export const OrderDirectionEnum = describedEnum(
  "OrderDirection",
  "Which way a list is ordered.",
  ORDER_DIRECTIONS,
  { ASC: "Smallest, first or oldest first.", DESC: "Largest, last or newest first." },
);
