/** Puts beside each look the very lines that make it. */
const sheet = await (await fetch('themes.css')).text();
const looks = sheet.split(/^\/\* (.+) \*\/$/m).slice(1);
document.querySelectorAll('[data-look]').forEach((panel, at) => {
  panel.querySelector('h2').textContent = looks[at * 2];
  panel.querySelector('pre').textContent = looks[at * 2 + 1].trim();
});
