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
