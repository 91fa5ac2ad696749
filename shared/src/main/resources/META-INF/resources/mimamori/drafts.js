/*
 * Keeps what is typed in a u:form in this tab until it is saved, thrown away, or the person signs
 * out. Texts: WEB-INF/ui/session.xhtml.
 */
(() => {
  "use strict";

  const PREFIX = "draft|";
  const SENT = "draft-sent";
  const FORMS = "form[data-again]";
  const NEVER = ["hidden", "password", "file", "submit", "button", "reset", "image"];

  const { person, workplace } = document.querySelector(".session").dataset;
  const mine = `${PREFIX}${person}|`;

  const keyOf = (address) => `${mine}${workplace}|${address}`;
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
      sessionStorage.removeItem(key);
      document.querySelectorAll(FORMS).forEach((form) => form.reset());
      tellForms();
      notice.hidden = true;
      fields()[0].focus();
    });
  }

  forget((key) => !key.startsWith(mine));

  /* A form that is shown again after a refusal has lost its query; it gets it back. */
  const again = document.querySelector('form[data-again="true"]') !== null;
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (again && sent?.split("?")[0] === location.pathname) {
    history.replaceState(history.state, "", sent);
  }
  if (sent && document.querySelector(".message-good")) {
    sessionStorage.removeItem(keyOf(sent));
  }

  const key = keyOf(location.pathname + location.search);
  const original = read();
  const draft = sessionStorage.getItem(key);
  if (draft && draft !== original && !again && fields().length > 0) {
    write(draft);
    offerToDiscard();
  }

  for (const type of ["input", "change"]) {
    document.addEventListener(type, (event) => {
      if (event.target.form?.matches(FORMS)) {
        const typed = read();
        typed === original ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, typed);
      }
    });
  }

  document.addEventListener("submit", (event) => {
    if (event.target.matches(FORMS)) {
      sessionStorage.setItem(SENT, location.pathname + location.search);
    } else if (event.target.matches("[action$='/oidc/logout']")) {
      forget(() => true);
    }
  });
})();
