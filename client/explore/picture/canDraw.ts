/** Whether this browser can draw at all: some locked-down ones cannot. */
export const canDraw = (): boolean => document.createElement('canvas').getContext('2d') !== null
