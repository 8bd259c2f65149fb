// How wide an element is, followed while it changes.
import { onBeforeUnmount, onMounted, ref } from 'vue'

export function useWidth(element) {
  const width = ref(320)
  let observer
  onMounted(() => {
    observer = new ResizeObserver(([{ contentRect }]) => { width.value = Math.max(contentRect.width, 1) })
    observer.observe(element.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
  return width
}
