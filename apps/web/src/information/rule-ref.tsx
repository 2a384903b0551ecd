import { SourceRef } from "../components/sources/source-ref.tsx";
import { numberOf, type RuleSource } from "./rule-sources.ts";

/** The raised number of a rule's source, as a tag within a sentence. */
export const ruleRef = (source: RuleSource) => () => <SourceRef number={numberOf(source)} />;
