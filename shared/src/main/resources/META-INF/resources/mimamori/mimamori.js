/* Small conveniences. Every page works without them. */
(() => {
  "use strict";

  const wareki = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
    era: "long",
    year: "numeric",
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  });

  /** Offers today, a suggestion and the browser's calendar beside a date that can also be typed. */
  function offerDates(field) {
    const input = field.querySelector("input");
    const enter = (text) => {
      input.value = text;
      input.focus();
      input.dispatchEvent(new Event("change", { bubbles: true }));
    };
    for (const chip of field.querySelectorAll("[data-date-value]")) {
      chip.hidden = false;
      chip.addEventListener("click", () => enter(chip.dataset.dateValue));
    }
    const opener = field.querySelector("[data-date-calendar]");
    if (!("showPicker" in HTMLInputElement.prototype)) {
      return;
    }
    const calendar = document.createElement("input");
    calendar.type = "date";
    calendar.className = "date-calendar";
    calendar.tabIndex = -1;
    calendar.setAttribute("aria-hidden", "true");
    opener.after(calendar);
    opener.hidden = false;
    opener.addEventListener("click", () => calendar.showPicker());
    calendar.addEventListener("change", () => {
      if (calendar.value) {
        enter(wareki.format(new Date(calendar.value)));
      }
    });
  }

  /** Shows a part of a form only while the choice it belongs to is taken: data-only-with="name=VALUE". */
  function followChoice(part) {
    const [name, value] = part.dataset.onlyWith.split("=");
    const form = part.closest("form");
    const follow = () => {
      const chosen = form.querySelector(`input[name="${CSS.escape(name)}"]:checked`);
      part.hidden = !chosen || chosen.value !== value;
    };
    form.addEventListener("change", follow);
    follow();
  }

  /** Copies the text that the button names; says so in the button's own words. */
  function offerCopy(button) {
    if (!navigator.clipboard) {
      return;
    }
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      button.textContent = button.dataset.copied;
      setTimeout(() => (button.textContent = label), 4000);
    });
  }

  /** Says at once what the server would only say after the whole file was sent. */
  function watchSize(input) {
    input.addEventListener("change", () => {
      const tooLarge = input.files[0]?.size > input.dataset.maxMegabytes * 1024 * 1024;
      input.setCustomValidity(tooLarge ? input.dataset.tooLarge : "");
      input.reportValidity();
    });
  }

  /** Shows how work goes on that nobody has to wait for: data-renew="seconds", until the page says it is over. */
  function follow(part) {
    setTimeout(async () => {
      const answer = await fetch(location.href).catch(() => null);
      const html = answer?.ok && !answer.redirected ? await answer.text() : null;
      const fresh = html && new DOMParser().parseFromString(html, "text/html").getElementById(part.id);
      if (fresh && !fresh.dataset.renew) {
        location.reload();
        return;
      }
      if (fresh) {
        part.replaceChildren(...fresh.childNodes);
      }
      follow(part);
    }, part.dataset.renew * 1000);
  }

  document.querySelectorAll("[data-renew]:not([data-renew=''])").forEach(follow);
  document.querySelectorAll("[data-max-megabytes]").forEach(watchSize);
  document.querySelectorAll("[data-date]").forEach(offerDates);
  document.querySelectorAll("[data-only-with]").forEach(followChoice);
  document.querySelectorAll("[data-copy]").forEach(offerCopy);

  /* A list of problems is read first; its links lead into the field, also into a group of choices. */
  const problems = document.getElementById("problems");
  if (problems) {
    problems.focus();
    problems.addEventListener("click", (event) => {
      const id = event.target.getAttribute("href")?.slice(1);
      const field = id && document.getElementById(id);
      if (field) {
        event.preventDefault();
        (field.matches("input, select, textarea") ? field : field.querySelector("input"))?.focus();
      }
    });
  }

  /* A second press of the same button does nothing while the first is on its way. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
  });
})();
