import { marginShare } from './coach/frame-shape'

export type Box = { left: number; top: number; width: number; height: number }

/**
 * The part of a video to judge: what the guide covers on the screen and a margin around it, in the video's own
 * pixels. The video fills its box as `object-fit: cover` does, so that what overhangs is not seen. capture.css
 * leaves room for the margin inside the video's box.
 */
export function frameInVideo(video: { width: number; height: number }, videoBox: Box, guideBox: Box): Box {
  const scale = Math.max(videoBox.width / video.width, videoBox.height / video.height)
  const hiddenLeft = (video.width * scale - videoBox.width) / 2
  const hiddenAbove = (video.height * scale - videoBox.height) / 2
  const margin = (guideBox.width * marginShare) / (1 - 2 * marginShare)
  return {
    left: (guideBox.left - margin - videoBox.left + hiddenLeft) / scale,
    top: (guideBox.top - margin - videoBox.top + hiddenAbove) / scale,
    width: (guideBox.width + 2 * margin) / scale,
    height: (guideBox.height + 2 * margin) / scale,
  }
}
