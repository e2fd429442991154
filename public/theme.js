// Before anything is painted: the reader's own choice of day or night, and the sign that scripts run.
(() => {
  let theme = null;
  try {
    theme = localStorage.getItem('theme');
  } catch {
    // Storage may be forbidden; the system's choice holds then.
  }
  document.documentElement.dataset.theme = theme ?? 'system';
})();
