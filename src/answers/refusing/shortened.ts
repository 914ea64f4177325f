/** A text of at most `longest` UTF-16 units, cut between two words where it has several, and with … where it was cut. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).toWellFormed();
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\p{P}\s\uFFFD]+$/u, '')}…`;
}
