/*
 * Keeps what officers write at a visit until the server has it, and shows what others wrote.
 *
 * Every change has a key of its own, so that one which is sent twice is stored once. Unsent changes
 * stand in localStorage, which outlives the tab: at a visit nobody can write things down again. They
 * go as soon as the server has them. Each loading of the page writes under a key of its own and takes
 * over what an earlier one left. Texts and addresses: inspections/visit.xhtml.
 */
(() => {
  "use strict";

  const PAUSE = 800;
  const RETRY = 5000;
  const LOOK = 15000;
  const PATIENCE = 20000;
  const IDLE = 20 * 60 * 1000;

  const visit = document.getElementById("visit");
  const words = visit.dataset;
  const status = document.getElementById("visit-status");
  const { person } = document.querySelector(".session").dataset;
  const PREFIX = `visit|${person}|${words.inspection}|`;
  const load = crypto.randomUUID();
  const sections = new Map(
    [...visit.querySelectorAll(".visit-item")].map((section) => [section.dataset.item, section]),
  );

  /** What the fields hold and the server has not: by item. */
  const pending = new Map();
  /** What other loadings of the page left, beside that. */
  const left = [];
  let sending = false;
  let state = "sent";
  let sentAt = null;
  let pause;
  let typedAt = Date.now();

  const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, n) => values[n]);
  const chosen = (section, name) =>
    section.querySelector(`input[name="${CSS.escape(name)}"]:checked`)?.value || null;

  function read(item) {
    const section = sections.get(item);
    return {
      item,
      result: chosen(section, `result-${item}`),
      direction: chosen(section, `direction-${item}`),
      remark: section.querySelector("textarea").value,
    };
  }

  function write(change) {
    const section = sections.get(change.item);
    for (const radio of section.querySelectorAll("input[type=radio]")) {
      const value = radio.name.startsWith("result-") ? change.result : change.direction;
      radio.checked = radio.value === (value ?? "");
    }
    section.querySelector("textarea").value = change.remark ?? "";
  }

  const store = (change) => localStorage.setItem(change.at, JSON.stringify(change));
  const all = () => [...pending.values(), ...left];

  /** A change takes the place of an unsent one; whether that arrived is not known. */
  function note(item) {
    const before = pending.get(item);
    const change = {
      ...read(item),
      at: `${PREFIX}${load}|${item}`,
      key: crypto.randomUUID(),
      seen: before?.seen ?? sections.get(item).dataset.seen,
      after: before ? [...before.after, before.key].slice(-50) : [],
      typed: Date.now(),
    };
    pending.set(item, change);
    if (before && before.at !== change.at) {
      localStorage.removeItem(before.at);
    }
    store(change);
  }

  /** Of several that were left for an item the newest goes into the fields; the others are sent as they are. */
  function takeOver() {
    const found = Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => JSON.parse(localStorage.getItem(key)))
      .filter(Boolean)
      .sort((a, b) => b.typed - a.typed);
    for (const change of found) {
      if (!pending.has(change.item) && sections.has(change.item)) {
        pending.set(change.item, change);
        write(change);
      } else {
        left.push(change);
      }
    }
  }

  function forget(change) {
    if (JSON.parse(localStorage.getItem(change.at))?.key === change.key) {
      localStorage.removeItem(change.at);
    }
  }

  function arrived(stored) {
    for (const change of all().filter((c) => c.key in stored)) {
      forget(change);
      const now = pending.get(change.item);
      if (now === change) {
        pending.delete(change.item);
        sections.get(change.item).dataset.seen = stored[change.key];
      }
      if (left.includes(change)) {
        left.splice(left.indexOf(change), 1);
      }
    }
  }

  /** What was typed while the request was on its way goes on from what has just arrived. */
  function goOn(batch, stored) {
    for (const sent of batch.filter((c) => c.key in stored)) {
      const now = pending.get(sent.item);
      if (now && now.after.includes(sent.key)) {
        now.seen = stored[sent.key];
        now.after = now.after.slice(now.after.indexOf(sent.key) + 1);
        sections.get(sent.item).dataset.seen = stored[sent.key];
        store(now);
        forget(sent);
      }
    }
  }

  async function send() {
    if (sending) {
      return;
    }
    sending = true;
    const batch = all();
    const answer = await fetch(words.address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ changes: batch.map(({ at, typed, ...change }) => change) }),
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => null);
    const told = answer?.ok ? await answer.json().catch(() => null) : null;
    sending = false;
    if (told) {
      goOn(batch, told.stored);
      arrived(told.stored);
      showOthers(told.standing);
      sentAt = new Date();
      state = batch.some((c) => !(c.key in told.stored)) ? "refused" : "sent";
      if (batch.length > 0) {
        new BroadcastChannel("session").postMessage(person);
      }
    } else if (answer === null) {
      state = "away";
    } else if (answer.status === 401 || answer.type === "opaqueredirect") {
      state = "signin";
    } else {
      state = answer.status === 404 || answer.status === 403 || answer.status === 409 ? "gone" : "away";
    }
    show();
  }

  function show() {
    const count = all().length;
    let text;
    if (state === "sent") {
      const time = sentAt?.toLocaleTimeString("ja-JP", { hour: "2-digit", minute: "2-digit" });
      text = count > 0 ? fill(words.unsent, count) : fill(words.sent, time ?? "");
    } else {
      text = `${count > 0 ? fill(words.unsent, count) : ""} ${words[state]}`;
    }
    if (status.textContent !== text) {
      status.textContent = text;
    }
    status.dataset.state = state === "sent" && count > 0 ? "unsent" : state;
    for (const [item, section] of sections) {
      const mark = section.querySelector(".visit-item-state");
      const typed = section.dataset.seen !== "0";
      const word = pending.has(item) ? words.itemUnsent : typed ? words.itemSent : "";
      if (mark.textContent !== word) {
        mark.textContent = word;
      }
    }
  }

  /** All that stands beside what is in the fields. */
  function showOthers(standing) {
    for (const [item, entries] of Object.entries(standing)) {
      const section = sections.get(item);
      const list = section?.querySelector(".visit-others");
      const others = entries.filter((e) => e.id !== section?.dataset.seen);
      const lines = others.map((e) =>
        [fill(words.by, e.by, e.at), [e.result, e.direction].filter(Boolean).join("・"), e.remark]
          .filter(Boolean)
          .join("\n"),
      );
      if (list && JSON.stringify(lines) !== list.dataset.shown) {
        list.dataset.shown = JSON.stringify(lines);
        list.replaceChildren(
          ...lines.map((line) => {
            const entry = document.createElement("li");
            entry.textContent = line;
            return entry;
          }),
        );
      }
    }
  }

  for (const type of ["input", "change"]) {
    visit.addEventListener(type, (event) => {
      const section = event.target.closest(".visit-item");
      if (!section || (type === "input" && event.target.type === "radio")) {
        return;
      }
      typedAt = Date.now();
      if (JSON.stringify(read(section.dataset.item)) === section.dataset.last) {
        return;
      }
      section.dataset.last = JSON.stringify(read(section.dataset.item));
      note(section.dataset.item);
      show();
      clearTimeout(pause);
      pause = setTimeout(send, PAUSE);
    });
  }

  addEventListener("online", send);
  addEventListener("pagehide", () => all().length > 0 && send());
  setInterval(() => all().length > 0 && send(), RETRY);
  setInterval(() => {
    if (!document.hidden && all().length === 0 && Date.now() - typedAt < IDLE) {
      send();
    }
  }, LOOK);

  /* Nobody goes on to the result, or signs out, while something is only here. */
  document.addEventListener("click", (event) => {
    if (event.target.closest("#report") && all().length > 0) {
      event.preventDefault();
      status.scrollIntoView();
      send();
    }
  });
  document.addEventListener("submit", (event) => {
    if (event.target.matches("[action$='/oidc/logout']") && all().length > 0 && !confirm(words.leaving)) {
      event.preventDefault();
    }
  });

  for (const [item, section] of sections) {
    const { result, direction } = section.dataset;
    write({ item, result, direction, remark: section.querySelector("textarea").value });
  }
  takeOver();
  for (const [item, section] of sections) {
    section.dataset.last = JSON.stringify(read(item));
  }
  show();
  send();
})();
