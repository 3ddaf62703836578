export { InfiniteList, type InfiniteListProps } from './InfiniteList.tsx'
export { englishList, type ListMessages } from './messages.ts'
