/** Which way a camera looks: away from the person, or at them. */
export type Facing = 'environment' | 'user'

/** As much as phones give to a web page; ideals, so that no camera is refused for having less. */
const ideal = { width: { ideal: 3840 }, height: { ideal: 2160 } }

/** Asks for the camera. Never gated on a list of devices: some browsers list none before permission is given. */
export function openCamera(facing: Facing): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia({ audio: false, video: { ...ideal, facingMode: { ideal: facing } } })
}

export function closeCamera(stream: MediaStream) {
  for (const track of stream.getTracks()) track.stop()
}

/** Only once the camera is open do browsers say how many there are. */
export async function hasAnotherCamera(): Promise<boolean> {
  const devices = await navigator.mediaDevices.enumerateDevices()
  return devices.filter(({ kind }) => kind === 'videoinput').length > 1
}

export function hasLight(stream: MediaStream): boolean {
  const capabilities = stream.getVideoTracks()[0]?.getCapabilities?.() ?? {}
  return 'torch' in capabilities && Boolean(capabilities.torch)
}

/** Turns the lamp beside the lens on or off. */
export async function switchLight(stream: MediaStream, isOn: boolean) {
  const wish: MediaTrackConstraintSet & { torch: boolean } = { torch: isOn }
  await stream.getVideoTracks()[0]?.applyConstraints({ advanced: [wish] })
}
