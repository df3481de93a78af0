/** How a person likes the page. The only thing it keeps between visits; it says nothing of any note. */

const choices = {
  theme: ["system", "light", "dark"],
  density: ["comfortable", "compact"],
  size: ["small", "normal", "large"],
  keys: ["on", "off"],
} as const;

export type Settings = { readonly [Name in keyof typeof choices]: (typeof choices)[Name][number] };
export type SettingName = keyof Settings;

export const settingFields: readonly {
  readonly name: SettingName;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}[] = [
  {
    name: "theme",
    label: "Colours",
    choices: [
      { value: "system", label: "As the system" },
      { value: "light", label: "Light" },
      { value: "dark", label: "Dark" },
    ],
  },
  {
    name: "density",
    label: "Spacing",
    choices: [
      { value: "comfortable", label: "Comfortable" },
      { value: "compact", label: "Compact" },
    ],
  },
  {
    name: "size",
    label: "Text size",
    choices: [
      { value: "small", label: "Small" },
      { value: "normal", label: "Normal" },
      { value: "large", label: "Large" },
    ],
  },
  {
    name: "keys",
    label: "Single-key shortcuts",
    choices: [
      { value: "on", label: "On" },
      { value: "off", label: "Off" },
    ],
  },
];

const place = "chartcode.settings";

export function readSettings(): Settings {
  let kept: unknown;
  try {
    kept = JSON.parse(localStorage.getItem(place) ?? "{}");
  } catch {
    kept = {};
  }
  return settingsFrom(kept);
}

/** Settings of which each unknown or missing one is the usual. */
export function settingsFrom(kept: unknown): Settings {
  const of = <Value extends string>(name: SettingName, known: readonly Value[], usual: Value): Value => {
    const value: unknown = typeof kept === "object" && kept !== null ? Reflect.get(kept, name) : undefined;
    return known.find((one) => one === value) ?? usual;
  };
  return {
    theme: of("theme", choices.theme, "system"),
    density: of("density", choices.density, "comfortable"),
    size: of("size", choices.size, "normal"),
    keys: of("keys", choices.keys, "on"),
  };
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(place, JSON.stringify(settings));
  } catch {
    // Without storage they last as long as the tab.
  }
}

/** Style sheets read them from the root element. */
export function applySettings({ theme, density, size }: Settings): void {
  Object.assign(document.documentElement.dataset, { theme, density, size });
}
