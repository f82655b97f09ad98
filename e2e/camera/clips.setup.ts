import { test } from '@playwright/test'
import { clips, recordClip } from './clips'

test('what the cameras of the stories see is drawn', async () => {
  for (const clip of clips) await recordClip(clip)
})
