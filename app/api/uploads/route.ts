export { serveUploads as POST } from './serve-uploads'
