/** What every field of a form has in common. */
export interface FieldProps<Value> {
  readonly label: string;
  readonly value: Value;
  onChange(value: Value): void;
  /** Called when the field is left, so that a form can check it. */
  onBlur?(): void;
  /** What is wrong, in words that say what to do; shown beside the field in place of the hint. */
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly fullWidth?: boolean;
}
