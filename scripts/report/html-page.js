// Runs in the reader's browser: shows only what the filters let through.
const controls = [...document.querySelectorAll('[data-filter]')];
const rows = [...document.querySelectorAll('[data-row]')];
const shown = document.querySelector('#shown');

function lets(control, row) {
  const wanted = control.value.trim().toLowerCase();
  if (wanted === '') return true;
  const value = row.dataset[control.dataset.filter];
  if (value === undefined) return true;
  return control.tagName === 'INPUT'
    ? value.toLowerCase().includes(wanted)
    : value.toLowerCase().split(' ').includes(wanted);
}

function filter() {
  let cases = 0;
  for (const row of rows) {
    row.hidden = !controls.every((control) => lets(control, row));
    if (!row.hidden && row.dataset.row === 'case') cases += 1;
  }
  shown.textContent = `${cases} shown`;
}

for (const control of controls) control.addEventListener('input', filter);
filter();

// A link from the matrix leads to an operation's details, and opens them.
function open() {
  const target = document.querySelector('details:target');
  if (target) target.open = true;
}

addEventListener('hashchange', open);
open();
