/* Warns before the session ends and says when it has. Texts: WEB-INF/ui/session.xhtml. */
(() => {
  "use strict";

  const WARNING = 5 * 60 * 1000;
  const CHECK = 5 * 1000;

  const session = document.querySelector(".session");
  const idle = session.dataset.idle * 1000;
  const finalEnd = Date.now() + session.dataset.left * 1000;
  const prolong = document.querySelector("#session-idle button");
  const tabs = new BroadcastChannel("session");
  let idleEnd;

  /** The server was asked for something just now, so the time without a request begins anew. */
  function begin() {
    idleEnd = Date.now() + idle;
    check();
  }

  function check() {
    const now = Date.now();
    const end = Math.min(idleEnd, finalEnd);
    if (now >= end) {
      show("session-ended");
    } else if (now >= end - WARNING) {
      show(finalEnd <= idleEnd ? "session-final" : "session-idle");
    } else {
      show(null);
    }
  }

  /** A notice is touched only when it changes, so that a screen reader says it once. */
  function show(id) {
    for (const notice of session.querySelectorAll("[role=alert] > div")) {
      if (notice.hidden !== (notice.id !== id)) {
        notice.hidden = notice.id !== id;
      }
    }
  }

  /* Whoever was typing goes on typing. */
  let typingIn = null;
  prolong.addEventListener("focus", (event) => (typingIn = event.relatedTarget));
  prolong.addEventListener("click", async () => {
    const answer = await fetch(session.dataset.prolong, { cache: "no-store" }).catch(() => null);
    if (answer?.ok) {
      begin();
      tabs.postMessage(session.dataset.person);
      (typingIn ?? document.getElementById("main")).focus();
    } else if (answer?.status === 401) {
      idleEnd = Date.now();
      check();
    }
  });

  /* Other tabs of the same person live in the same session. */
  tabs.addEventListener("message", (event) => {
    if (event.data === session.dataset.person) {
      begin();
    }
  });

  begin();
  tabs.postMessage(session.dataset.person);
  setInterval(check, CHECK);
  document.addEventListener("visibilitychange", check);
})();
