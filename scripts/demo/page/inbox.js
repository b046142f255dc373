/** The demo inbox: a list of conversations, a thread, a reply box. Knows nothing of Attune. */

const list = document.querySelector("#list");
const thread = document.querySelector("#thread");
let conversations = [];

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function show() {
  const open = conversations.find(({ id }) => location.hash === `#/${id}`);
  list.replaceChildren(
    ...conversations.map((one) => {
      const last = one.messages.findLast((message) => message.direction === "customer") ?? one.messages[0];
      const link = element(
        "a",
        { href: `#/${one.id}` },
        element("b", {}, last.name),
        element("span", {}, one.subject),
      );
      if (one === open) link.setAttribute("aria-current", "page");
      return link;
    }),
  );
  if (!open) {
    thread.replaceChildren(element("p", { class: "soft" }, "Choose a conversation."));
    return;
  }
  const messages = open.messages.map((message) =>
    element(
      "article",
      {
        "data-message": message.id,
        "data-direction": message.direction,
        "data-name": message.name,
        "data-address": message.address,
      },
      element("header", {}, element("b", {}, message.name), element("time", {}, message.time)),
      element("div", { "data-body": "" }, message.text),
    ),
  );
  const form = element(
    "form",
    {},
    element("textarea", { "data-reply": "", "aria-label": "Reply", name: "text" }),
    element("button", {}, "Send"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(open, form.elements.text.value);
  });
  thread.replaceChildren(
    element("section", { "data-conversation": open.id }, element("h2", {}, open.subject), ...messages),
    form,
  );
}

async function send(conversation, text) {
  const answer = await fetch(`send/${conversation.id}`, { method: "POST", body: text });
  conversation.messages.push(await answer.json());
  show();
}

conversations = await (await fetch("conversations.json")).json();
addEventListener("hashchange", show);
show();
