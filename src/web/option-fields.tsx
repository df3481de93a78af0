import type { Focus } from "../contract/suggestions.ts";
import { focusLabels, settingLabels } from "./labels.ts";
import type { Options } from "./options.ts";

export interface OptionFieldsProps {
  readonly options: Options;
  /** JSON Pointers of fields the service refused. */
  readonly invalid: ReadonlySet<string>;
  readonly onOptions: (options: Options) => void;
}

const settings = ["outpatient", "inpatient", "emergency"] as const;
const focuses = ["billing", "complete"] as const satisfies readonly Focus[];

export function OptionFields({ options, invalid, onOptions }: OptionFieldsProps) {
  return (
    <div className="options">
      <div className="option">
        <label htmlFor="setting">Setting</label>
        <select
          id="setting"
          value={options.setting}
          aria-invalid={invalid.has("#/encounter/setting")}
          onChange={(event) =>
            onOptions({ ...options, setting: settings.find((one) => one === event.target.value) ?? "" })
          }
        >
          <option value="">Not stated</option>
          {settings.map((setting) => (
            <option key={setting} value={setting}>
              {settingLabels[setting]}
            </option>
          ))}
        </select>
      </div>
      <div className="option">
        <label htmlFor="date-of-service">Date of service</label>
        <input
          id="date-of-service"
          type="date"
          min="1900-01-01"
          max="2099-12-31"
          value={options.dateOfService}
          aria-invalid={invalid.has("#/encounter/dateOfService")}
          title="Today where left empty"
          onChange={(event) => onOptions({ ...options, dateOfService: event.target.value })}
        />
      </div>
      <fieldset className="option">
        <legend>Suggest</legend>
        {focuses.map((focus) => (
          <label key={focus} className="choice">
            <input
              type="radio"
              name="focus"
              value={focus}
              checked={options.focus === focus}
              onChange={() => onOptions({ ...options, focus })}
            />
            {focusLabels[focus]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
