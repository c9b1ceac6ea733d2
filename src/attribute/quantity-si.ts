import type { Quantity } from '../model/quantity.ts'
import type { Amount } from './read-draft.ts'

const siUnits: Readonly<Record<string, string>> = {
  length: 'metre',
  area: 'square metre',
  volume: 'cubic metre',
  mass: 'kilogram',
  duration: 'second',
  speed: 'metre per second',
  energy: 'joule',
  power: 'watt',
  pressure: 'pascal',
  frequency: 'hertz',
  force: 'newton',
  torque: 'newton metre',
  voltage: 'volt',
  current: 'ampere',
  data: 'byte',
  angle: 'radian',
  temperature: 'degree Celsius',
}

/** The value in the SI unit (lengths from a kilometre on in kilometres); undefined where there is none, and for ranges. */
export function siOf(amount: Amount): Quantity['si'] {
  const { unit, value } = amount
  if (unit === undefined || amount.max !== undefined) return undefined
  const name = siUnits[unit.dimension]
  if (name === undefined) return undefined
  if (unit.name === 'fahrenheit') return { value: rounded(((value - 32) * 5) / 9), unit: name }
  if (unit.name === 'kelvin') return { value: rounded(value - 273.15), unit: name }
  if (unit.factor === undefined) return undefined
  const si = value * unit.factor
  const isFar = unit.dimension === 'length' && (unit.factor >= 1000 || Math.abs(si) >= 1000)
  return isFar ? { value: rounded(si / 1000), unit: 'kilometre' } : { value: rounded(si), unit: name }
}

/** Seven digits are more than any report prints, and hide what the floating point adds. */
function rounded(value: number): number {
  return Number(value.toPrecision(7))
}
