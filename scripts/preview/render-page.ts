import { readFileSync } from 'node:fs';
import { escapeHtml } from './render-text.ts';

/** Chats of one language, ready to be shown. */
export interface PageSection {
  readonly heading: string;
  readonly chats: readonly string[];
}

/** One page that needs nothing but itself: no script, no font, no picture from elsewhere. Reads the style sheet beside this file. */
export function renderPage(sections: readonly PageSection[]): string {
  const style = readFileSync(new URL('./page.css', import.meta.url), 'utf8');
  const themes = ['System', 'Light', 'Dark'].map(
    (theme, index) =>
      `<label><input type="radio" name="theme" id="${theme.toLowerCase()}"${index === 0 ? ' checked' : ''}>${theme}</label>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>communique: what the bot says</title>
<style>
${style}
</style>
</head>
<body>
<header class="top">
<h1>What the bot says</h1>
<p>Every message is the bot’s own, recorded while it ran against a Bot API on this machine.</p>
<fieldset class="themes"><legend>Theme</legend>${themes.join('')}</fieldset>
</header>
${sections.map(renderSection).join('\n')}
</body>
</html>
`;
}

function renderSection({ heading, chats }: PageSection): string {
  return `<section>
<h2>${escapeHtml(heading)}</h2>
<div class="phones">
${chats.join('\n')}
</div>
</section>`;
}
