# Care timers.
