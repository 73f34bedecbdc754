/** The style of a case report on screen and on A4 paper. One constant, so that its hash can stand in the document's policy. */
export const caseReportStyle = `
:root { --ink: #1b2426; --soft: #566164; --line: #d3dcdd; --accent: #0b5c63; --wash: #f1f6f6; --red: #a1201b; --amber: #8a5300; --green: #1c6b3a; }
* { box-sizing: border-box; }
html { font: 10.5pt/1.5 'Segoe UI', -apple-system, 'Noto Sans', 'Liberation Sans', Arial, sans-serif; color: var(--ink); background: #fff; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0 auto; max-width: 190mm; padding: 12mm 10mm 20mm; font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word; }
header.cover { border-top: 3pt solid var(--accent); padding-top: 9pt; margin-bottom: 14pt; }
.cover .controller { display: flex; justify-content: space-between; gap: 16pt; color: var(--soft); font-size: 9pt; }
.cover .controller strong { color: var(--ink); font-size: 10.5pt; }
.cover .controller p { margin: 0; }
.cover .controller .mark { text-align: right; white-space: nowrap; }
h1 { font-size: 22pt; line-height: 1.2; font-weight: 600; letter-spacing: -0.01em; margin: 16pt 0 2pt; }
h1 small { display: block; font-size: 10.5pt; font-weight: 600; letter-spacing: 0; color: var(--accent); margin-bottom: 2pt; }
.cover .title { font-size: 12pt; margin: 0; color: var(--ink); }
section { margin-top: 20pt; }
h2 { font-size: 13pt; line-height: 1.3; font-weight: 600; color: var(--accent); border-bottom: 0.75pt solid var(--line); padding-bottom: 3pt; margin: 0 0 8pt; break-after: avoid; }
h3 { font-size: 10.5pt; font-weight: 600; margin: 14pt 0 4pt; break-after: avoid; }
p { margin: 0 0 6pt; orphans: 3; widows: 3; }
.lead { color: var(--soft); }
.none { color: var(--soft); font-style: italic; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; line-height: 1.4; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 4pt 8pt 4pt 0; border-bottom: 0.5pt solid var(--line); overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: 8.5pt; font-weight: 600; color: var(--soft); border-bottom: 0.75pt solid var(--soft); overflow-wrap: normal; }
tbody th { font-weight: 600; }
table + table.facts { margin-top: 4pt; }
table.facts th { width: 42mm; font-weight: 400; color: var(--soft); padding-right: 12pt; }
table.facts tr:last-child > * { border-bottom: 0; }
td.number, th.number { text-align: right; white-space: nowrap; }
td.when { white-space: nowrap; }
th.narrow { width: 34mm; }
th.wide { width: 50mm; }
th.date { width: 27mm; }
th.step { width: 11mm; }
.quiet { color: var(--soft); font-size: 8.5pt; }
td > .quiet, th > .quiet { display: block; font-weight: 400; }
.state { font-weight: 600; white-space: nowrap; }
.state.missed { color: var(--red); }
.state.met { color: var(--green); }
.state.paused { color: var(--accent); }
.deadline { break-inside: auto; }
.reason { background: var(--wash); border-left: 2.5pt solid var(--accent); padding: 6pt 9pt; margin: 0 0 6pt; break-inside: avoid; break-after: avoid; }
.warning { color: var(--amber); margin: 0 0 6pt; padding-left: 9pt; border-left: 2.5pt solid var(--amber); break-inside: avoid; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; }
.letter { border-left: 1.5pt solid var(--line); padding: 2pt 0 2pt 9pt; margin: 6pt 0 0; }
article { margin-bottom: 14pt; }
article h3 { margin-top: 0; }
article table.facts { break-after: avoid; }
.superseded { color: var(--soft); }
.superseded .fact { text-decoration: line-through; }
code { font: 8pt/1.45 ui-monospace, 'Cascadia Mono', 'SF Mono', 'Liberation Mono', monospace; overflow-wrap: anywhere; }
ul.plain { list-style: none; margin: 0; padding: 0; }
.closing { margin-top: 16pt; padding-top: 6pt; border-top: 0.75pt solid var(--line); color: var(--soft); font-size: 8.5pt; }
@page { size: A4; margin: 16mm 16mm 20mm; }
@media print { body { max-width: none; padding: 0; } }
`;
