/** The recovery key on one page to be kept away from the laptop. Plain HTML without scripts or outside parts. */
export function recoverySheetHtml(organisationName: string, recoveryKey: string): string {
  const groups = recoveryKey
    .split('-')
    .map((group) => `<li>${escaped(group)}</li>`)
    .join('');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Privacy Casebook recovery key</title>
<style>
body { font: 11pt/1.5 system-ui, sans-serif; color: #1b2123; margin: 0; }
h1 { font-size: 18pt; font-weight: 600; margin: 0 0 4pt; }
.for { color: #55605f; margin: 0 0 20pt; }
ol { list-style: none; display: grid; grid-template-columns: repeat(4, max-content); gap: 6pt 18pt; margin: 0 0 20pt; padding: 14pt; border: 1.5pt solid #0f5f63; border-radius: 6pt; }
ol li { font: 600 16pt/1.6 ui-monospace, monospace; }
</style>
</head>
<body>
<h1>Recovery key</h1>
<p class="for">${organisationName === '' ? 'Privacy Casebook' : `Privacy Casebook of ${escaped(organisationName)}`}</p>
<ol>${groups}</ol>
<p>This key opens the casebook when the passphrase is lost. Whoever holds it and the laptop can read every case.</p>
<ul>
<li>Keep it on paper in a locked place, away from the laptop.</li>
<li>To use it, choose “Passphrase forgotten” on the unlock page and set a new passphrase.</li>
<li>A new recovery key can be made in the settings; this one then stops working.</li>
</ul>
</body>
</html>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
