import { StateLook } from './stateLooks';

export interface StateMarkProps {
  look: StateLook;
  x: number;
  y: number;
  size: number;
}

/** A day as a small square with the sign of its state. */
export function StateMark(props: StateMarkProps) {
  const { look, x, y, size } = props;
  const inset = look.stroke ? 0.5 : 0;
  return (
    <g>
      <rect
        x={x + inset}
        y={y + inset}
        width={size - 2 * inset}
        height={size - 2 * inset}
        rx={2}
        fill={look.fill}
        stroke={look.stroke}
      />
      {look.sign && <path {...signOf(look.sign, props)} />}
    </g>
  );
}

function signOf(sign: NonNullable<StateLook['sign']>, props: StateMarkProps) {
  const { x, y, size, look } = props;
  const middle = size / 2;
  const near = size * 0.3;
  const far = size * 0.7;
  const stroke = {
    stroke: look.signColor,
    strokeWidth: 1.5,
    strokeLinecap: 'round',
    fill: 'none',
  } as const;
  switch (sign) {
    case 'cross':
      return {
        ...stroke,
        d: `M${x + near},${y + near}L${x + far},${y + far}M${x + far},${
          y + near
        }L${x + near},${y + far}`,
      };
    case 'stripe':
      return {
        fill: look.signColor,
        d: `M${x + 1},${y + size - 1}L${x + size - 1},${y + 1}V${
          y + size - 1
        }Z`,
      };
    default:
      return {
        ...stroke,
        strokeWidth: 3,
        d: `M${x + middle},${y + middle}h0.01`,
      };
  }
}
