/**
 * The mail server of the test desk: takes every mail on loopback and puts it into the Maildirs of its
 * recipients before it says "accepted", so that a mail can be read back as soon as the host says "sent".
 * `node sink.ts <port> <mail folder> <user>`
 */
import { SMTPServer } from "smtp-server";
import { LOOPBACK } from "./config.ts";
import { deliver } from "./maildir.ts";

const [port = "", root = "", user = ""] = process.argv.slice(2);

const server = new SMTPServer({
  name: "mail.desk.test",
  disabledCommands: ["AUTH", "STARTTLS"],
  disableReverseLookup: true,
  size: 50_000_000,
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => parts.push(part));
    stream.on("end", () => {
      const from = session.envelope.mailFrom === false ? "" : session.envelope.mailFrom.address;
      try {
        for (const { address } of session.envelope.rcptTo) {
          const head = Buffer.from(`Return-Path: <${from}>\r\nDelivered-To: ${address}\r\n`);
          deliver(root, address, { mail: Buffer.concat([head, ...parts]) });
          console.log(`${new Date().toISOString()} ${from} -> ${address}`);
        }
        done();
      } catch (error) {
        console.log(error);
        done(error instanceof Error ? error : new Error(String(error)));
      }
    });
  },
});

// A client that breaks off is not the server's end.
server.on("error", (error) => console.log(error.message));
server.listen(Number(port), LOOPBACK, () => {
  process.setgroups?.([]);
  process.setgid?.(user);
  process.setuid?.(user);
});
process.on("SIGTERM", () => process.exit(0));
