// Where a part of a page cannot be fetched, the browser goes to the page itself, as it would without scripts: it says what is wrong.
for (const failure of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(failure, (event) => window.location.assign(event.detail.pathInfo.finalRequestPath));
}
