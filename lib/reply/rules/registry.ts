/** All rules. A new one is registered here; its file is named after its id. */
import type { Rule } from "./rule.ts";
import { vagueTime } from "./vague-time.ts";

export const RULES: readonly Rule[] = [vagueTime];
