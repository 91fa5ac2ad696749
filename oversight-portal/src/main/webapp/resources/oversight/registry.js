/* Looks again by itself how far the registry has come. */
(() => {
  "use strict";

  const again = document.querySelector("a[data-again-in-seconds]");
  if (again) {
    setTimeout(() => location.replace(again.href), again.dataset.againInSeconds * 1000);
  }
})();
