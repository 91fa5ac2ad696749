/* Keeps what is typed into a vendor's form on the server, so that a closed tab loses nothing. */
(() => {
  "use strict";

  const QUIET = 1200;

  const form = document.querySelector("form[data-keep]");
  const status = document.getElementById("kept");
  let waiting = 0;
  let changed = false;

  async function keep() {
    clearTimeout(waiting);
    if (!changed || form.dataset.sent) {
      return;
    }
    changed = false;
    try {
      const answer = await fetch(form.getAttribute("action"), {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        headers: { "X-Requested-With": "fetch" },
        keepalive: true,
      });
      changed = changed || !answer.ok;
      status.textContent = answer.ok ? status.dataset.kept : status.dataset.failed;
    } catch {
      changed = true;
      status.textContent = status.dataset.failed;
    }
  }

  function note() {
    changed = true;
    clearTimeout(waiting);
    waiting = setTimeout(keep, QUIET);
  }

  form.addEventListener("input", note);
  form.addEventListener("change", note);
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", () => document.hidden && keep());
})();
