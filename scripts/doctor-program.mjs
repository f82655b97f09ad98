/** What Node is started with, to have the settings in its environment examined. */
export function doctorProgram(wishes) {
  return ['--import', 'tsx', 'doctor/main.ts', ...wishes]
}
