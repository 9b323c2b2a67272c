/** For Java: compile less. A test's database lives too briefly for its code to be worth making fast. */
export const quickStart = ['-XX:TieredStopAtLevel=1']
