import type { DemoConversation } from "../../scripts/demo/conversations.ts";

const HOUR = "Today, 10:00";

function one(id: string, text: string, direction: "customer" | "agent" = "customer"): DemoConversation {
  const [name, address] =
    direction === "customer"
      ? ["Robin Vale", "robin.vale@customer.example"]
      : ["Nora", "support@harbourpine.example"];
  return {
    id,
    subject: `Conversation ${id}`,
    messages: [{ id: `${id}a`, direction, name, address, time: HOUR, text }],
  };
}

/** Messages that are no ordinary letters. */
export const oddConversations: DemoConversation[] = [
  one("agentonly", "Dear customer, we are open on Monday.", "agent"),
  one("empty", ""),
  one("spaces", "  \n \t \n "),
  one(
    "huge",
    `${"Line of a log file with nothing to feel about it. ".repeat(4_000)}\nCan you tell me what this means?`,
  ),
  one(
    "markup",
    '<img src=x onerror="window.pwned = 1"><script>window.pwned = 2</script> {{ field }} </textarea> Where is my parcel?',
  ),
  one("rtl", "مرحبا، لم أستلم رمز التفعيل حتى الآن. هل يمكنكم المساعدة؟"),
  one("emoji", "😡"),
  one("lone", "Broken \ud800 surrogate and zero\u200bwidth\u200djoiners \u202e reversed. Why?"),
  one("shouting", "!".repeat(5_000)),
  one("thanks", "Thank you so much, you saved our day!"),
  one("next", "Where is my parcel? It should have come on Tuesday."),
  { ...one("long", "Where is my parcel?"), subject: "Very long. ".repeat(400) },
];
