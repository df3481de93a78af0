export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
  readonly isInvalid?: boolean;
  readonly onChoice: (value: string) => void;
}

/** One of a few, in a list that opens. */
export function Choice({ label, value, choices, isInvalid = false, onChoice }: ChoiceProps) {
  return (
    <label className="option">
      <span>{label}</span>
      <select value={value} aria-invalid={isInvalid} onChange={(event) => onChoice(event.target.value)}>
        {choices.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
