import { expect, test } from 'vitest';

import { recoverySheetHtml } from '../../../electron/main/recovery-sheet.ts';

test('the groups stand one by one, in order', () => {
  const sheet = recoverySheetHtml('Larkfield', '4RRNT-D3BDP-EACCM');
  expect(sheet).toContain('<ol><li>4RRNT</li><li>D3BDP</li><li>EACCM</li></ol>');
  expect(sheet).toContain('Privacy Casebook of Larkfield');
});

test('what is not HTML stays text', () => {
  const sheet = recoverySheetHtml(`<img src=x onerror="a">&'`, '<script>-"&');
  expect(sheet).not.toMatch(/<img|<script/u);
  expect(sheet).toContain('&lt;img src=x onerror=&quot;a&quot;&gt;&amp;&#39;');
  expect(sheet).toContain('<li>&lt;script&gt;</li><li>&quot;&amp;</li>');
});

test('it loads nothing and runs nothing', () => {
  expect(recoverySheetHtml('A', 'B')).not.toMatch(/https?:|src=|href=|<script|@import|url\(/u);
});
