/** What one check found: fine, not configured, or a fault with the command that mends it. */
export type Finding =
  | { readonly kind: 'ok'; readonly text: string }
  | { readonly kind: 'off'; readonly text: string }
  | { readonly kind: 'fault'; readonly text: string; readonly mend: string };

/** A part of the product that can be looked at. */
export interface Check {
  readonly part: string;
  readonly run: () => Promise<Finding>;
}

export const ok = (text: string): Finding => ({ kind: 'ok', text });
export const off = (text: string): Finding => ({ kind: 'off', text });
export const fault = (text: string, mend: string): Finding => ({ kind: 'fault', text, mend });

/** Runs a check; what it throws is a fault whose own words say what to do. */
export async function runCheck({ part, run }: Check): Promise<{ part: string; finding: Finding }> {
  try {
    return { part, finding: await run() };
  } catch (error) {
    return { part, finding: fault(error instanceof Error ? error.message : String(error), '') };
  }
}
