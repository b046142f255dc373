import { type Phrase, type Tags, wordings } from "./phrase.ts";

type Rest = Partial<Tags>;

function formal(rest: Rest, texts: readonly string[]): Phrase[] {
  return wordings({ part: "acknowledge", role: "echo", why: "facts", frames: ["formal"], ...rest }, texts);
}

function tender(rest: Rest, texts: readonly string[]): Phrase[] {
  return wordings({ part: "acknowledge", role: "echo", why: "tender", frames: ["tender"], ...rest }, texts);
}

/** First sentences where it may become a case, where somebody is in danger, in grief, in illness. */
export const ECHO_GRAVE: readonly Phrase[] = [
  ...formal({}, [
    "Thank you for setting this out. You wrote that [fact].",
    "I have read your message with care. You wrote that [fact].",
    "Thank you for your message. I note that you wrote that [fact].",
    "I have your message in front of me. In it you write that [fact].",
    "Thank you for writing to me directly. Your message says that [fact].",
    "I have noted what you wrote: [fact].",
  ]),
  ...formal({}, [
    "Thank you for your message about [topic]. I have read all of it.",
    "I have read what you wrote about [topic].",
    "Thank you for setting out the matter of [topic].",
    "I have your message about [topic], and I am giving it my full attention.",
    "Your message about [topic] is with me, and I have read all of it.",
    "I have taken note of what you say about [topic].",
  ]),
  ...formal({}, [
    "Thank you for setting this out. I have read your message with care.",
    "I have read your message with care.",
    "Thank you for writing to me about this.",
    "I have read every part of your message.",
    "Thank you for telling me your position.",
    "I have your message, and I have noted each point in it.",
  ]),
  ...formal({ needs: ["safety"] }, [
    "Thank you for telling me about this. I'm taking it seriously.",
    "It was right to tell me, and I'm taking it seriously.",
    "What you describe needs attention, and I'm giving it mine.",
    "I'm glad you told me about this. I'm treating it as serious.",
    "You did the right thing by telling me.",
    "I have read what happened, and I'm looking at it as a matter of safety.",
    "Thank you for telling me that [fact]. I'm taking it seriously.",
    "You wrote that [fact], and I'm taking that seriously.",
    "You were right to tell me that [fact].",
    "Thank you for writing that [fact]. I'm treating it as serious.",
    "Thank you for writing to me that [fact]. That comes first with me.",
    "Your message tells me that [fact]. I'm giving that my full attention.",
  ]),
  ...formal({ needs: ["safety", "emergency"] }, [
    "Thank you for telling me about this. Your safety comes first.",
    "It was right to tell me at once. Your safety comes first.",
    "Your safety comes first, so I'm starting there.",
    "Everything else can wait until I have answered you.",
    "Thank you for telling me that [fact]. Your safety comes first.",
    "You wrote that [fact]. Your safety comes first.",
    "You were right to tell me that [fact]. I'm starting with your safety.",
    "Thank you for letting me know that [fact]. I'm answering you before anything else.",
  ]),

  ...formal({ needs: ["safety"] }, [
    "My condolences on the loss of [loss]. I'm taking what you wrote seriously.",
    "My sincere condolences on the death of [loss]. What you wrote comes first with me.",
    "Please accept my condolences on the loss of [loss]. I'm looking at what you wrote as a matter of safety.",
    "My condolences on the death of [loss]. What you wrote needs attention, and it has mine.",
    "You have lost [loss], and I feel with you. I'm taking what you wrote seriously.",
    "I feel with you in the loss of [loss]. What you describe has my full attention.",
  ]),

  ...tender({ needs: ["despair"] }, [
    "Thank you for telling me how things are for you. I'm glad that you did.",
    "I'm glad that you wrote. How you are comes before everything else.",
    "Thank you for saying this openly. How you are comes first.",
    "I'm glad that you told me how things are. That comes before all else.",
    "What you wrote about yourself matters most to me.",
    "It was good that you put this into words, and I have read each of them.",
    "I have your message, and you come first in it.",
    "I have read every word, and how you are matters more than anything else in your message.",
  ]),
  ...tender({ hardship: ["bereavement"] }, [
    "I'm very sorry for the loss of [loss].",
    "I'm so sorry about the death of [loss].",
    "I'm very sorry to read of the loss of [loss].",
    "I was so sorry to read that you have lost [loss].",
    "Please accept my sympathy on the death of [loss].",
    "My sincere condolences on the loss of [loss].",
    "I'm very sorry for your loss.",
    "I'm so sorry to hear of your loss.",
    "I was very sorry to read of your loss.",
    "Please accept my sincere condolences.",
    "I have read your message, and I'm so sorry for your loss.",
    "I want to say first how sorry I am for your loss.",
  ]),
  ...tender({ hardship: ["illness"] }, [
    "I'm sorry to read what you are dealing with.",
    "I'm sorry that this comes on top of everything else.",
    "Thank you for telling me what you are dealing with.",
    "I was sorry to read how things are for you at the moment.",
    "Thank you for telling me how things stand. I'm sorry.",
    "I have read what this time is like for you, and I'm sorry.",
  ]),
  ...tender({ hardship: ["illness"], needs: ["upsetMood", "trouble", "notAboutUs"] }, [
    "I'm sorry that [fact].",
    "I'm sorry to hear that [fact].",
    "[Fact], and I'm sorry.",
    "I was sorry to read that [fact].",
    "Thank you for telling me that [fact]. I'm so sorry.",
    "I'm sorry that you have this as well: [fact].",
  ]),
  ...tender({ hardship: ["illness"], needs: ["upsetMood", "aboutUs"] }, [
    "I was sorry to read in your message that [fact].",
    "You wrote that [fact], and I'm sorry.",
    "Thank you for telling me that [fact]. I'm sorry to read it.",
    "I see from your message that [fact]. I'm sorry about that.",
    "I have read that [fact], and I'm sorry for what it has meant for you.",
    "From what you wrote, [fact]. I'm sorry to hear it.",
  ]),
  ...tender({ hardship: ["illness"], needs: ["upsetMood"] }, [
    "I'm sorry about the trouble with [topic].",
    "I'm sorry for the trouble you have had over [topic].",
    "Thank you for writing to me about [topic]. I'm sorry for the trouble.",
    "I have read what you wrote about [topic], and I'm sorry.",
    "I'm sorry that you had to write to me about [topic].",
    "Your message about [topic] has reached me, and I'm sorry to read it.",
  ]),
];
