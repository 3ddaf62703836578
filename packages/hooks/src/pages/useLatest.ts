'use client'
import { useLayoutEffect, useRef, type RefObject } from 'react'

/** A value of the last render, for what is called after it: an owner may make its functions anew in each. */
export function useLatest<TValue>(value: TValue): RefObject<TValue> {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
