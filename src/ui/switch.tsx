interface Props {
  label: string;
  /** What its two states are called. */
  states: { on: string; off: string };
  isOn: boolean;
  onSwitch: () => void;
}

/** A switch that says its state in words as well as by its place. */
export function Switch({ label, states, isOn, onSwitch }: Props) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={isOn} onClick={onSwitch}>
      <span class="switch-label">{label}</span>
      <span class="soft small" aria-hidden="true">
        {isOn ? states.on : states.off}
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
