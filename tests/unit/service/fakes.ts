import type { Conversation, Message } from "../../../lib/hosts/conversation.ts";
import type { SessionArea } from "../../../lib/service/seen-memory.ts";
import type { ToneReading } from "../../../lib/tone/reading.ts";

/** A session's memory that copies what it is given, answers late and keeps count, as the browser's does. */
export class FakeArea implements SessionArea {
  readonly stored = new Map<string, string>();
  refuse = false;

  async get(key: string): Promise<unknown> {
    await Promise.resolve();
    const text = this.stored.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }

  async set(key: string, value: unknown): Promise<void> {
    await Promise.resolve();
    if (this.refuse) throw new Error("Session storage quota bytes exceeded. Values were not stored.");
    this.stored.set(key, JSON.stringify(value));
  }

  bytes(): number {
    return [...this.stored].reduce(
      (sum, [key, text]) => sum + Buffer.byteLength(key) + Buffer.byteLength(text),
      0,
    );
  }
}

export const aisha = { name: "Aisha Bello", address: "aisha.bello@customer.example" };

export function messageOf(id: string, text: string, more: Partial<Message> = {}): Message {
  return { id, direction: "customer", from: aisha, sentAt: "today", text, ...more };
}

export function conversationOf(
  key: string,
  messages: Message[] = [messageOf("1", `text of ${key}`)],
): Conversation {
  return { host: "roundcube", key, subject: "Parcel", messages };
}

export function readingOf(more: Partial<ToneReading> = {}): ToneReading {
  return {
    mood: "neutral",
    intensity: 0,
    confidence: 0.9,
    sure: true,
    emotions: {},
    urgency: 0,
    churn: 0,
    repeatContact: false,
    escalation: [],
    acts: [],
    asks: [],
    problem: null,
    evidence: [],
    sarcasm: false,
    forPerson: false,
    partly: false,
    language: "en",
    ...more,
  };
}
