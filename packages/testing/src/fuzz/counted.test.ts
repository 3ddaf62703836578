import { isNumbered } from '../__fixtures__/shape.ts'
import { profiles, shapes } from '../__fixtures__/shapes.ts'
import { fuzzStyles } from './__fixtures__/fuzzStyles.ts'

fuzzStyles([...shapes, ...profiles].filter((shape) => isNumbered(shape)))
