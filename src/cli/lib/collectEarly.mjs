import { setFlagsFromString } from 'node:v8'

/** With much memory in the machine V8 lets garbage grow to several times what lives before it collects: from now on to less than half. */
export const collectEarly = () => setFlagsFromString('--heap-growing-percent=40')
