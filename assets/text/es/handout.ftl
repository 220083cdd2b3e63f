# Lo que se imprime: el resultado de la comprobación de seguridad y el resumen de una sesión.

print = Imprimir
save-a-copy = Guardar una copia
help-key-print = Ctrl P
help-key-print-does = Imprimir
notice-page-opens = La página se abre como archivo PDF. Imprímela desde ahí.
notice-page-saved = La página está guardada.
notice-page-no-viewer = Aquí ningún programa abre archivos PDF. La página está en este archivo:
notice-page-not-made = No se ha podido crear la página.

date-full = { $day } de { $month } de { $year }
handout-foot = Stridewell · { $day }
handout-page = Página { $page } de { $pages }
handout-answered = Comprobación de seguridad respondida el { $day }
handout-to-do = Qué hacer
handout-began = Cuándo
handout-began-at = { $day }, { $time }
handout-length = Cuánto tiempo
handout-length-of = { $time }, { $active } en activo
handout-exercises = Ejercicios
handout-exercises-of = { $done } de { $all }
handout-ended = Final
handout-early = terminada antes de tiempo
handout-done = Previsto y hecho
handout-done-column = Hecho
handout-side = { $side }: { $done }
handout-felt = Cómo te sentiste
handout-pain = dolor { $number } de 10
handout-pain-left = dolor { $number } de 10, izquierda
handout-pain-right = dolor { $number } de 10, derecha
handout-note = Nota:
handout-morning = A la mañana siguiente: ______ de 10
handout-morning-about = Cómo está la pierna después de una noche dice más que cómo está ahora. 0 es ningún dolor, 10 el peor que puedas imaginar.

# La hoja de una rutina.

handout-title = { $routine }: { $variant }
handout-review = Revisión
handout-for = Para
handout-goal = objetivo: { $goal }
handout-weeks = { $count ->
    [one] durante una semana
   *[other] durante { $count } semanas
}
handout-pain-rule = Regla del dolor, de 0 a 10: durante, después y a la mañana siguiente
handout-side-left = lado izquierdo
handout-side-right = lado derecho
handout-sore-side = Lado dolorido
handout-both = A la vez
handout-dose = Dosis
handout-tempo = Ritmo
handout-rest = Descanso
handout-load = Carga
handout-feel = Sensación:
handout-caution = Cuidado:
handout-stop-if = Para si hay:
handout-more-steps = Los demás pasos están en el archivo con el que llegó esta rutina.
handout-optional = Si hay tiempo.
handout-step = Paso { $step }
handout-start = Inicio
handout-end = Final
handout-alt-mirrored = { $what }. Vista en el otro lado: { $position }
handout-tick = Marcar al terminar
handout-two-weeks = Dos semanas desde ____ / ____
handout-one-week = Una semana desde ____ / ____
handout-two-weeks-of = Dos de { $weeks } semanas, desde ____ / ____; después, imprime otra vez
handout-one-week-of = Una de { $weeks } semanas, desde ____ / ____; después, imprime otra vez
handout-tick-done = Hecho
handout-tick-pain = Peor dolor 0–10
handout-tick-morning = Mañana sig.
handout-tick-alt = Una cuadrícula vacía para rellenar a mano: para cada día si se hizo, el peor dolor de 0 a 10 y la mañana siguiente.
handout-questions = ¿Preguntas?
handout-as-shown = Solo como se muestra. Si tienes dudas, pregunta antes de seguir.
handout-ask-for = Para abrir esta rutina en Stridewell, pide el archivo { $file }.
handout-gone-through = Repasado juntos: ______________
handout-version = versión { $version }
handout-made = hecho con Stridewell
handout-code = Se abre en Stridewell
handout-code-alt = Un código para el teléfono: contiene las dosis en palabras y esta rutina.

# La página para el teléfono.

phone-start = Empezar
phone-stop = Terminar
phone-pause = Pausa
phone-resume = Seguir
phone-ready = Prepárate
phone-change = Cambia de lado
phone-done = Hecho
phone-set = Serie { $set } de { $sets }
phone-rep = { $rep } de { $reps }
phone-moves = Las figuras se mueven
phone-instructions = Paso a paso
phone-day = Día
phone-kept = Las marcas y los números se quedan en este teléfono.
