import { BasketResolver } from "./basket.resolver.ts";
import { PersonBasketResolver } from "./person-basket.resolver.ts";

/** Everything about the request basket, for the schema. */
export const basketResolvers = [BasketResolver, PersonBasketResolver] as const;
