import type { Focus } from "../contract/suggestions.ts";
import { Choice } from "./choice.tsx";
import { claimLabels, focusLabels, settingLabels, sexLabels } from "./labels.ts";
import type { Options } from "./options.ts";

export interface OptionFieldsProps {
  readonly options: Options;
  /** JSON Pointers of fields the service refused. */
  readonly invalid: ReadonlySet<string>;
  readonly onOptions: (options: Options) => void;
}

const settings = ["outpatient", "inpatient", "emergency"] as const;
const claims = ["professional", "facility"] as const;
const sexes = ["female", "male", "other", "unknown"] as const;
const focuses = ["billing", "complete"] as const satisfies readonly Focus[];

/** What an EHR would send with the note: the encounter, the patient, and what is asked for. */
export function OptionFields({ options, invalid, onOptions }: OptionFieldsProps) {
  return (
    <div className="options">
      <Choice
        label="Setting"
        value={options.setting}
        choices={choicesOf(settings, settingLabels)}
        isInvalid={invalid.has("#/encounter/setting")}
        onChoice={(value) => onOptions({ ...options, setting: settings.find((one) => one === value) ?? "" })}
      />
      <Choice
        label="Claim"
        value={options.claim}
        choices={choicesOf(claims, claimLabels)}
        isInvalid={invalid.has("#/encounter/claim")}
        onChoice={(value) => onOptions({ ...options, claim: claims.find((one) => one === value) ?? "" })}
      />
      <label className="option">
        <span>Date of service</span>
        <input
          type="date"
          min="1900-01-01"
          max="2099-12-31"
          value={options.dateOfService}
          aria-invalid={invalid.has("#/encounter/dateOfService")}
          title="Today where left empty"
          onChange={(event) => onOptions({ ...options, dateOfService: event.target.value })}
        />
      </label>
      <label className="option">
        <span>Age</span>
        <input
          className="age"
          inputMode="numeric"
          pattern="[0-9]{1,3}"
          maxLength={3}
          autoComplete="off"
          value={options.ageYears}
          aria-invalid={invalid.has("#/patient/ageYears")}
          title="In whole years; what the note says where left empty"
          onChange={(event) => onOptions({ ...options, ageYears: event.target.value.trim() })}
        />
      </label>
      <Choice
        label="Sex"
        value={options.sex}
        choices={choicesOf(sexes, sexLabels)}
        isInvalid={invalid.has("#/patient/sex")}
        onChoice={(value) => onOptions({ ...options, sex: sexes.find((one) => one === value) ?? "" })}
      />
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

function choicesOf<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): readonly (readonly [value: string, text: string])[] {
  return [["", "Not stated"], ...values.map((value) => [value, labels[value]] as const)];
}
