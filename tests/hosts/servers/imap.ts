/** Just enough IMAP to read mails back as they were received. */
import { connect, type Socket } from "node:net";

/** One answer line of the server, with the byte strings that were sent inside it. */
interface Answer {
  line: string;
  literals: Buffer[];
}

/** A mail as stored, with its number in the mailbox. */
export interface StoredMail {
  uid: number;
  bytes: Buffer;
}

const quote = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;

/** One connection, opened on one mailbox, for reading only. */
export class ImapMailbox {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #answer: Answer = { line: "", literals: [] };
  #answers: Answer[] = [];
  #commands = 0;
  #wake: () => void = () => {};
  #broken: Error | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    const fail = (error: Error) => {
      this.#broken ??= error;
      this.#wake();
    };
    socket.on("data", (part) => {
      this.#received = Buffer.concat([this.#received, part]);
      this.#split();
      this.#wake();
    });
    socket.on("error", fail);
    socket.on("close", () => fail(new Error("The mail server closed the connection")));
  }

  /** Connects, logs in and opens the folder. The caller closes it. */
  static async open(
    { host, port, password }: { host: string; port: number; password: string },
    login: string,
    folder: string,
    signal?: AbortSignal,
  ): Promise<ImapMailbox> {
    const mailbox = new ImapMailbox(connect({ host, port, ...(signal ? { signal } : {}) }));
    try {
      await mailbox.#command(`LOGIN ${quote(login)} ${quote(password)}`);
      await mailbox.#command(`EXAMINE ${quote(folder)}`);
      return mailbox;
    } catch (error) {
      mailbox.close();
      throw error;
    }
  }

  /** All mails with a number above `after`, oldest first; asks the server for what is new. */
  async fetch(after = 0): Promise<StoredMail[]> {
    await this.#command("NOOP");
    const answers = await this.#command(`UID FETCH ${after + 1}:* (UID BODY.PEEK[])`);
    return answers.flatMap(({ line, literals: [bytes] }) => {
      const uid = Number(/\bUID (\d+)/.exec(line)?.[1] ?? 0);
      // "n:*" always names at least the last mail, even if its number is lower.
      return bytes !== undefined && uid > after ? [{ uid, bytes }] : [];
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  /** Takes complete lines off what was received; a line that ends in {n} goes on after n bytes. */
  #split(): void {
    for (;;) {
      const end = this.#received.indexOf("\r\n");
      if (end < 0) return;
      const line = this.#received.toString("utf8", 0, end);
      const size = /\{(\d+)\}$/.exec(line)?.[1];
      const next = end + 2 + Number(size ?? 0);
      if (this.#received.length < next) return;
      this.#answer.line += line;
      if (size === undefined) {
        this.#answers.push(this.#answer);
        this.#answer = { line: "", literals: [] };
      } else this.#answer.literals.push(this.#received.subarray(end + 2, next));
      this.#received = this.#received.subarray(next);
    }
  }

  async #command(text: string): Promise<Answer[]> {
    this.#commands += 1;
    const tag = `a${this.#commands}`;
    this.#socket.write(`${tag} ${text}\r\n`);
    for (;;) {
      const done = this.#answers.findIndex(({ line }) => line.startsWith(`${tag} `));
      if (done >= 0) {
        const answers = this.#answers.splice(0, done + 1);
        const result = answers.pop()?.line ?? "";
        if (!result.startsWith(`${tag} OK`)) throw new Error(`${text.split(" ")[0]}: ${result}`);
        return answers;
      }
      if (this.#broken) throw this.#broken;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
