// A run that its reader starts and stops: step() is called every `pause` milliseconds until it returns false. It also
// stops when the figure is left.
import { onBeforeUnmount, ref } from 'vue'

export function useRun(step, pause = 300) {
  const running = ref(false)
  let timer
  function stop() {
    running.value = false
    clearTimeout(timer)
  }
  async function next() {
    const goesOn = await step()
    if (!running.value) return
    if (goesOn === false) stop()
    else timer = setTimeout(next, pause)
  }
  function start() {
    if (running.value) return
    running.value = true
    next()
  }
  onBeforeUnmount(stop)
  return { running, start, stop, toggle: () => (running.value ? stop() : start()) }
}
