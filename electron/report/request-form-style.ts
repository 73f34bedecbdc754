/** The style of the request form, on the screen and on paper. One constant, so that its hash can stand in the policy. */
export const requestFormStyle = `
:root { --ink: #1b2426; --soft: #4c575a; --line: #8b979a; --accent: #0b5c63; --wash: #f1f6f6; --red: #a1201b; }
* { box-sizing: border-box; }
html { font: 1rem/1.55 'Segoe UI', -apple-system, 'Noto Sans', 'Liberation Sans', Arial, sans-serif; color: var(--ink); background: #fff; }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
fieldset { border: 0; border-top: 2px solid var(--accent); margin: 2rem 0 0; padding: 0.75rem 0 0; min-width: 0; }
legend { font-size: 1.2rem; font-weight: 600; padding: 0 0.75rem 0 0; }
label, .label { display: block; font-weight: 600; margin-top: 1rem; }
.hint { color: var(--soft); margin: 0.1rem 0 0.3rem; font-weight: 400; }
input[type='text'], input[type='email'], input[type='tel'], textarea, select { font: inherit; color: inherit; background: #fff; width: 100%; padding: 0.5rem; border: 1px solid var(--line); border-radius: 4px; }
textarea { min-height: 7rem; }
.choice { display: flex; gap: 0.6rem; align-items: flex-start; margin-top: 0.75rem; font-weight: 400; }
.choice input { width: 1.25rem; height: 1.25rem; margin: 0.15rem 0 0; flex: none; accent-color: var(--accent); }
.choice strong { display: block; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button { font: inherit; font-weight: 600; padding: 0.6rem 1.2rem; margin: 0.5rem 0.5rem 0 0; border: 2px solid var(--accent); border-radius: 4px; background: #fff; color: var(--accent); cursor: pointer; }
button.main { background: var(--accent); color: #fff; }
.note { background: var(--wash); border-left: 4px solid var(--accent); padding: 0.75rem 1rem; margin: 1.25rem 0; }
.note p { margin: 0 0 0.4rem; }
#problems { border: 2px solid var(--red); padding: 0.75rem 1rem; margin: 1.5rem 0 0; }
#problems h2 { margin: 0 0 0.25rem; color: var(--red); }
#problems a { color: var(--red); }
[aria-invalid='true'] { border: 2px solid var(--red); }
fieldset.wrong { border-top-color: var(--red); }
fieldset.wrong legend { color: var(--red); }
[hidden] { display: none; }
.paper { display: none; }
@media print {
  @page { size: A4; margin: 16mm; }
  html { font-size: 10pt; line-height: 1.35; }
  body { max-width: none; padding: 0; }
  fieldset { break-inside: avoid; margin-top: 3.5mm; padding-top: 1mm; }
  label, .label, .choice { margin-top: 2mm; }
  h1 { font-size: 16pt; }
  h2 { font-size: 11pt; margin: 5mm 0 1mm; }
  p { margin: 0 0 1.5mm; }
  .note { margin: 3mm 0; padding: 2mm 3mm; }
  legend { font-size: 11pt; }
  input[type='text'], input[type='email'], input[type='tel'], select { border: 0; border-bottom: 0.75pt solid #000; border-radius: 0; height: 7mm; padding: 0 1mm; appearance: none; }
  textarea { border: 0.75pt solid #000; min-height: 34mm; resize: none; }
  .choice input { appearance: none; border: 1pt solid #000; width: 4.5mm; height: 4.5mm; border-radius: 0; }
  .choice input[type='radio'] { border-radius: 50%; }
  .filled .choice input:checked { background: #000; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  form:not(.filled) select { display: none; }
  .filled #relation + .paper { display: none; }
  .screen, button, #problems { display: none; }
  .paper { display: block; }
  #other[hidden] { display: block; }
  .paper p { margin-top: 3mm; }
  .sign { display: flex; gap: 10mm; margin-top: 12mm; }
  .sign span { flex: 1; border-top: 0.75pt solid #000; padding-top: 1mm; }
}
`;
