/* Keeps the address of the list of institutions true while the table sorts and turns pages. */
(() => {
  "use strict";
  if (typeof PrimeFaces === "undefined") {
    return;
  }
  $(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
    if (args && args.address && args.address !== location.search) {
      history.pushState(null, "", location.pathname + args.address);
    }
  });
  addEventListener("popstate", () => location.reload());
})();
