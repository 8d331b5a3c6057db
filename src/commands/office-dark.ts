/** In what colours Office is drawn: some Excels do not say, older ones say the colours only. */
interface OfficeColours {
  readonly isDarkTheme?: unknown;
  readonly bodyBackgroundColor?: unknown;
}

/** As much of Office as is looked at. */
export interface ThemedOffice {
  readonly context?: { readonly officeTheme?: OfficeColours };
}

/** Whether Office is drawn in dark colours just now; null where it does not say. */
export function officeDark(office: ThemedOffice): boolean | null {
  const theme = themeOf(office);
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  return typeof theme?.bodyBackgroundColor === "string" ? isDark(theme.bodyBackgroundColor) : null;
}

function themeOf({ context }: ThemedOffice): OfficeColours | undefined {
  try {
    return context?.officeTheme;
  } catch {
    // Where Excel answers with nothing, office.js fails to read it.
    return undefined;
  }
}

/** Luminance at which black and white stand out alike (WCAG 2.2). */
const MIDDLE = 0.179;

/** Of "#1A1A1A"; null where it is no such colour. */
function isDark(colour: string): boolean | null {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue) < MIDDLE;
}

function light(hex: string): number {
  const share = Number.parseInt(hex, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
