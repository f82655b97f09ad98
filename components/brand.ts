export { brand } from '@/lib/domain/brand'
