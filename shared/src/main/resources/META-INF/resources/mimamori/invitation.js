/* Fills in the code that a 2-D code brings behind #, and takes it out of the address and the history. */
(() => {
  "use strict";

  const field = document.querySelector("form[data-invitation] [name=code]");

  function fill() {
    const code = location.hash.slice(1);
    if (field && /^[0-9A-Za-z-]{16,24}$/.test(code)) {
      field.value = code;
      history.replaceState(null, "", location.pathname);
    }
  }

  fill();
  addEventListener("hashchange", fill);
})();
