const place = String.raw`\(?\p{Lu}[\p{L}'’.-]*(?:[ /-]\p{Lu}[\p{L}'’-]*){0,3}\)?`;
const day = String.raw`(?:\d{1,2}(?:-|\s)\p{L}{3,12}\.?(?:,?\s\d{4})?(?:\s?(?:года|року|г\.?|р\.?|ж\.?)(?!\p{L}))?|\p{L}{3,9}\.?\s\d{1,2}(?:,\s\d{4})?)`;
const inStrokes = String.raw`(?:/[^/\n]{2,40}/|\([^()\n]{2,30}\))`;
const bareAgency = String.raw`\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}(?=\s?[.–—-]\s)`;
const signed = new RegExp(
  String.raw`^(?:${place}[.,]?\s${day}|${day},\s${place})[.,]?\s{0,2}[-–—]?\s{0,2}(?:${inStrokes}|${bareAgency})[\s.–—-]*`,
  'u',
);
const unsigned = new RegExp(String.raw`^${place}[.,]\s${day}(?:\.\s+(?=\p{Lu})|[.,]?\s[–—-]+\s)`, 'u');
const longestDateline = 110;

/** Where the place, day and agency that open a report end ("КИЇВ. 21 лютого. УНН. ", "ROME, Oct. 7 (AP) — "), the marks behind them included; 0 where none stand. */
export function datelineEnd(line: string): number {
  const head = line.slice(0, longestDateline);
  return signedDatelineEnd(head) || (unsigned.exec(head)?.[0].length ?? 0);
}

/** The same, for those alone that an agency signs: nothing but a report begins so. */
export function signedDatelineEnd(line: string): number {
  return signed.exec(line.slice(0, longestDateline))?.[0].length ?? 0;
}

/** Where the line begins that an agency dates: the first, or the next below a standfirst. */
export function reportLine(text: string): number {
  const second = text.slice(0, 400).indexOf('\n') + 1;
  return second > 0 && signedDatelineEnd(text) === 0 && signedDatelineEnd(text.slice(second)) > 0 ? second : 0;
}
