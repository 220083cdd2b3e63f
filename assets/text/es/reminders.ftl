# Days and times of routines, and their reminders.

settings-reminders = Recordatorios
day-monday-short = lun
day-tuesday-short = mar
day-wednesday-short = mié
day-thursday-short = jue
day-friday-short = vie
day-saturday-short = sáb
day-sunday-short = dom
days-at = { $days } a las { $time }
every-day-at = Todos los días a las { $time }

reminders-intro = Di qué días quieres hacer una rutina, y cuándo. Un recordatorio llega mientras Stridewell está abierto.
reminders-days = Días
reminders-time = Hora
reminders-hour = Hora
reminders-minute = Minuto
reminders-remind = Recordármelo
reminders-remind-hint = A esa hora, mientras Stridewell está abierto
reminders-remove = Quitar
reminders-no-days = Aún sin días
reminders-add = Añadir una rutina
reminders-add-hint = Sus días y su hora vienen después
reminders-calendar = En tu calendario
reminders-calendar-hint = Los mismos días y horas en un archivo, para el calendario que uses
reminders-save = Guardar como archivo de calendario (.ics)
reminders-named = { $label }, { $routine }
reminders-which-days = ¿Qué días?

reminder-today = Previsto hoy a las { $time }
reminder-earlier = Previsto para el { $day } a las { $time }
reminder-ten-minutes = En 10 minutos
reminder-one-hour = En 1 hora
reminder-not-today = Hoy no

notification-open = Abrir
notification-planned = Previsto para las { $time }
notification-morning = Buenos días
notification-morning-body = Una pregunta te espera en Stridewell.

notice-calendar-saved = El archivo de calendario está guardado.
notice-calendar-not-saved = No se ha podido guardar el archivo de calendario.
