# La guía: ayuda, sus páginas y lo que lleva a ellas.
guidance-search = Busca, por ejemplo «hielo»
guidance-found = { $count ->
    [0] Nada que leer sobre «{ $words }»
    [one] { $count } texto sobre «{ $words }»
   *[other] { $count } textos sobre «{ $words }»
}
guidance-in-library = { $count ->
    [one] { $count } ejercicio o rutina sobre ello
   *[other] { $count } ejercicios y rutinas sobre ello
}
guidance-all-pages = Mostrar todas las páginas
guidance-in = En la guía
guidance-signs = Ver las señales
guidance-read-page = Leer la página
guidance-read-more = Leer más
guidance-read-on = Seguir leyendo
guidance-exercises = Ejercicios
guidance-routines = Rutinas
guidance-check-yourself = Compruébalo tú
guidance-sources = Fuentes
guidance-safety = Comprobación de seguridad otra vez
guidance-safety-about = Cuando algo ha cambiado
guidance-care = Temporizadores de cuidados
guidance-care-about = Hielo, elevar la pierna, pausas del asiento
guidance-about = Acerca de Stridewell
guidance-about-about = Versión, licencias, límites
guidance-get-help-fast = Todas las señales en una página
guidance-long = Isquiotibiales largos
guidance-long-about = Has dicho que tus isquiotibiales se notan tensos pero son largos. Deja fuera este estiramiento.

help-keys = Teclas
help-keys-about = En las páginas y en una sesión
help-key-help = F1
help-key-help-does = Cuándo buscar ayuda; en una sesión, sus teclas
help-key-text = Ctrl + −
help-key-text-does = Texto más grande y más pequeño; Ctrl 0 para su tamaño habitual
help-key-full = F
help-key-full-does = Pantalla completa
help-key-mute = M
help-key-mute-does = Sonido sí o no
help-key-skip = ← →
help-key-skip-does = En una sesión: la parte anterior y la siguiente
help-key-hurts = H
help-key-hurts-does = En una sesión: me duele
help-key-signs = G
help-key-signs-does = Cuándo buscar ayuda
