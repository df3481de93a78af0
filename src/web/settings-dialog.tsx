import { Dialog } from "./dialog.tsx";
import { type Settings, settingFields, settingsFrom } from "./settings.ts";

export interface SettingsDialogProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly onClose: () => void;
}

export function SettingsDialog({ settings, onSettings, onClose }: SettingsDialogProps) {
  return (
    <Dialog title="Settings" onClose={onClose}>
      <form className="stacked">
        {settingFields.map(({ name, label, choices }) => (
          <fieldset key={name} className="setting">
            <legend>{label}</legend>
            {choices.map((choice) => (
              <label key={choice.value} className="choice">
                <input
                  type="radio"
                  name={name}
                  checked={settings[name] === choice.value}
                  onChange={() => onSettings(settingsFrom({ ...settings, [name]: choice.value }))}
                />
                {choice.label}
              </label>
            ))}
          </fieldset>
        ))}
      </form>
      <p className="quiet">Kept in this browser. Nothing of a note ever is.</p>
    </Dialog>
  );
}
