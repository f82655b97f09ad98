import { serveUploads } from '../serve-uploads'

export { serveUploads as HEAD, serveUploads as PATCH, serveUploads as DELETE }
