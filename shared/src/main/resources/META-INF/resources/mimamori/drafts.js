/*
 * Keeps what is typed in a u:form until it is saved or thrown away. The tab has it at once; where the
 * portal keeps drafts (data-drafts), the server has it a moment later, and then the tab forgets it.
 * Texts: WEB-INF/ui/session.xhtml.
 */
(() => {
  "use strict";

  const PREFIX = "draft|";
  const SENT = "draft-sent";
  const FORMS = "form[data-again]";
  const NEVER = ["hidden", "password", "file", "submit", "button", "reset", "image"];
  const PAUSE = 1500;

  const { person, workplace, drafts } = document.querySelector(".session").dataset;
  const mine = `${PREFIX}${person}|`;

  const keyOf = (page) => `${mine}${workplace}|${page}`;
  const isChoice = (field) => field.type === "radio" || field.type === "checkbox";
  const nameOf = (field) => (isChoice(field) ? `${field.name}=${field.value}` : field.name);

  function fields() {
    return [...document.querySelectorAll(FORMS)]
      .flatMap((form) => [...form.elements])
      .filter((field) => field.name && "value" in field && !NEVER.includes(field.type));
  }

  function read() {
    const values = fields().map((f) => [nameOf(f), isChoice(f) ? f.checked : f.value]);
    return JSON.stringify(Object.fromEntries(values));
  }

  function write(draft) {
    const values = JSON.parse(draft);
    for (const field of fields().filter((f) => nameOf(f) in values)) {
      field[isChoice(field) ? "checked" : "value"] = values[nameOf(field)];
    }
    tellForms();
  }

  /** Parts that follow a choice look at it again. */
  function tellForms() {
    document.querySelectorAll(FORMS).forEach((form) => form.dispatchEvent(new Event("change")));
  }

  function forget(isOver) {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX) && isOver(key))
      .forEach((key) => sessionStorage.removeItem(key));
  }

  function offerToDiscard() {
    const notice = document.getElementById("draft");
    document.querySelector("h1").before(notice);
    notice.hidden = false;
    notice.querySelector("button").addEventListener("click", () => {
      document.querySelectorAll(FORMS).forEach((form) => form.reset());
      tellForms();
      sessionStorage.setItem(key, original);
      keep();
      notice.hidden = true;
      fields()[0].focus();
    });
  }

  /** One after the other, or what was thrown away could come back. */
  function keep() {
    clearTimeout(pause);
    underWay = underWay.then(send);
  }

  /** What the tab has goes to the server; a form as it was opened needs no draft. */
  async function send() {
    const typed = sessionStorage.getItem(key);
    if (typed === null || leaving) {
      return;
    }
    const nothing = typed === original && !again;
    if (drafts) {
      const address = `${drafts}?${new URLSearchParams({ page, workplace })}`;
      const answer = await fetch(address, {
        method: nothing ? "DELETE" : "PUT",
        body: nothing ? null : typed,
        keepalive: true,
      }).catch(() => null);
      if (!answer?.ok) {
        return;
      }
      new BroadcastChannel("session").postMessage(person);
    } else if (!nothing) {
      return;
    }
    if (sessionStorage.getItem(key) === typed) {
      sessionStorage.removeItem(key);
    }
  }

  forget((key) => !key.startsWith(mine));

  const form = document.querySelector(FORMS);
  const page = form?.dataset.page;
  const key = keyOf(page);
  let pause;
  let underWay = Promise.resolve();
  let leaving = false;

  /* A form that is shown again after a refusal has lost its query; it gets it back. */
  const again = document.querySelector('form[data-again="true"]') !== null;
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (again && page?.split("?")[0] === location.pathname) {
    history.replaceState(history.state, "", page);
  }
  if (sent && document.querySelector(".message-good")) {
    sessionStorage.removeItem(keyOf(sent));
  }

  const original = read();
  const draft = sessionStorage.getItem(key) ?? form?.dataset.draft;
  if (draft && draft !== original && !again && fields().length > 0) {
    write(draft);
    offerToDiscard();
  }
  keep();

  for (const type of ["input", "change"]) {
    document.addEventListener(type, (event) => {
      if (event.target.form?.matches(FORMS)) {
        sessionStorage.setItem(key, read());
        clearTimeout(pause);
        pause = setTimeout(keep, PAUSE);
      }
    });
  }

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      send(); // a page that is being left waits for nothing
    }
  });

  document.addEventListener("submit", (event) => {
    if (event.target.matches(FORMS)) {
      sessionStorage.setItem(SENT, page);
      leaving = true;
      addEventListener("pageshow", () => (leaving = false), { once: true });
    } else if (event.target.matches("[action$='/oidc/logout']")) {
      send();
      forget(() => true);
    }
  });
})();
