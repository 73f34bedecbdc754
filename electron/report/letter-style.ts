/** The style of a letter on screen and on A4 paper. One constant, so that its hash can stand in the document's policy. */
export const letterStyle = `
* { box-sizing: border-box; }
html { font: 11pt/1.5 'Segoe UI', -apple-system, 'Noto Sans', 'Liberation Sans', Arial, sans-serif; color: #1b2426; background: #fff; }
body { margin: 0 auto; max-width: 170mm; padding: 12mm 8mm 20mm; overflow-wrap: break-word; }
header.sender { text-align: right; margin-bottom: 14mm; font-size: 9.5pt; color: #566164; }
header.sender strong { display: block; font-size: 12pt; color: #1b2426; }
header.sender p, address.recipient p, .facts p { margin: 0; }
address.recipient { font-style: normal; min-height: 24mm; margin-bottom: 8mm; }
.facts { margin-bottom: 8mm; }
h1 { font-size: 12.5pt; line-height: 1.35; font-weight: 600; margin: 0 0 6mm; }
h2 { font-size: 11pt; line-height: 1.35; font-weight: 600; margin: 5mm 0 1.5mm; break-after: avoid; }
p { margin: 0 0 3mm; orphans: 3; widows: 3; }
ul { margin: 0 0 3mm; padding-left: 6mm; }
li { margin-bottom: 1mm; }
mark { background: #fff3c4; color: #6b4e00; padding: 0 0.2em; }
@page { size: A4; margin: 18mm 20mm 20mm; }
@media print { body { max-width: none; padding: 0; } mark { background: none; color: inherit; padding: 0; } }
`;
